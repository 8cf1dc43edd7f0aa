#!/usr/bin/env bash
# Brings a public screen down in every way that is not polite, and counts how soon it is back. Needs Xvfb and a built
# program; takes about ten seconds a trial.
#   tests/trials/kiosk.sh [TRIALS=5] [PROGRAM=target/debug/kaizhou] [SIGNAL...]
set -euo pipefail
trials="${1:-5}"
program="${2:-${CARGO_TARGET_DIR:-target}/debug/kaizhou}"
signals=("${@:3}")
# No SEGV: the program takes a first one that nothing in it has caused for none.
[ "${#signals[@]}" -gt 0 ] || signals=(KILL ABRT ILL STOP)
work="$(mktemp -d)"
log="$work/kiosk.log"
display=":$((90 + RANDOM % 400))"
cleanup() {
    [ -n "${parent:-}" ] && kill -9 "$parent" 2> /dev/null
    [ -n "${server:-}" ] && kill "$server" 2> /dev/null
    rm -rf "$work"
    return 0
}
trap cleanup EXIT

Xvfb "$display" -screen 0 1280x720x24 > /dev/null 2>&1 &
server=$!
printf '407193\n407193\n' | "$program" pin --settings "$work/settings.toml" 2> /dev/null
sleep 1
DISPLAY="$display" LIBGL_ALWAYS_SOFTWARE=1 "$program" --kiosk --settings "$work/settings.toml" > /dev/null 2> "$work/said" &
parent=$!

child() { pgrep -P "$parent" | head -1; }
now() { date +%s%N; }
# A window of the child that has been painted: the middle of the screen is not black.
painted() {
    local colours
    colours="$(DISPLAY="$display" import -window root -resize 32x18 txt:- 2> /dev/null | tail -n +2 | awk '{print $3}' | sort -u | wc -l)"
    [ "$colours" -gt 20 ]
}
await() {
    local begun="$1" limit="$2" old="$3"
    while :; do
        local new
        new="$(child || true)"
        if [ -n "$new" ] && [ "$new" != "$old" ] && painted; then
            echo $((($(now) - begun) / 1000000))
            return 0
        fi
        [ $((($(now) - begun) / 1000000)) -gt "$limit" ] && { echo -1; return 1; }
        sleep 0.05
    done
}
first="$(await "$(now)" 60000 0)" || { cat "$work/said"; echo "it never began"; exit 1; }
echo "first picture after ${first} ms"

failed=0
for signal in "${signals[@]}"; do
    limit=3000
    [ "$signal" = STOP ] && limit=8000
    worst=0
    good=0
    for _ in $(seq "$trials"); do
        # Six falls in a minute are too many for a mode: trials keep their distance.
        sleep 10.5
        old="$(child)"
        begun="$(now)"
        kill "-$signal" "$old"
        if took="$(await "$begun" 20000 "$old")" && [ "$took" -le "$limit" ]; then
            good=$((good + 1))
        else
            failed=1
        fi
        [ "$took" -gt "$worst" ] && worst="$took"
        printf '%s %s ms\n' "$signal" "$took"
    done
    echo "SIG$signal: $good of $trials within $limit ms, the slowest $worst ms"
done
echo "log: $(stat -c %s "$log") bytes"
exit "$failed"
