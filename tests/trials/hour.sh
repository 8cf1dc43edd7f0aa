#!/usr/bin/env bash
# Uses a real window at random for an hour, by mouse and keys: taps, drags, the wheel, letters, pauses in which a public
# screen resets. Tells each minute what the process holds, and at the end whether it is still the one that was started.
# Needs Xvfb, a window manager (openbox), xdotool, ImageMagick and a built program.
#   tests/trials/hour.sh [MINUTES=60] [kiosk|desk] [PROGRAM=target/debug/kaizhou] [SEED=1]
set -uo pipefail
minutes="${1:-60}"
purpose="${2:-kiosk}"
program="$(realpath "${3:-${CARGO_TARGET_DIR:-target}/debug/kaizhou}")"
RANDOM="${4:-1}"
work="$(mktemp -d)"
number=$((90 + $$ % 400))
export DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1
width=1920
height=1080

cleanup() {
    [ -n "${parent:-}" ] && kill -9 "$parent" 2> /dev/null
    pkill -9 -f -- "--settings $work/" 2> /dev/null
    [ -n "${manager:-}" ] && kill "$manager" 2> /dev/null
    [ -n "${server:-}" ] && kill "$server" 2> /dev/null
    rm -rf "$work"
    return 0
}
trap cleanup EXIT

Xvfb "$DISPLAY" -screen 0 ${width}x${height}x24 > /dev/null 2>&1 &
server=$!
sleep 1
openbox > /dev/null 2>&1 &
manager=$!
export XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data" XDG_STATE_HOME="$work/state" HOME="$work"
mkdir -p "$work/config" "$work/data" "$work/state"
if [ "$purpose" = kiosk ]; then
    printf '407193\n407193\n' | "$program" pin --settings "$work/settings.toml" 2> /dev/null
    "$program" --kiosk --settings "$work/settings.toml" > /dev/null 2> "$work/said" &
    parent=$!
    # The window is the child's.
    shown() { pgrep -P "$parent" | head -1; }
else
    "$program" --settings "$work/settings.toml" > /dev/null 2> "$work/said" &
    parent=$!
    shown() { kill -0 "$parent" 2> /dev/null && echo "$parent"; }
fi
sleep 5
first="$(shown)"
[ -n "$first" ] || { cat "$work/said"; echo "it never began"; exit 1; }
held() { awk '/^Pss:/ {print int($2 / 1024)}' "/proc/$1/smaps_rollup" 2> /dev/null; }
# Keys of a reader, among them those that lead out of a program elsewhere. A desk's own way out is left to the reader.
keys=(Tab Tab Tab Return space Escape Left Right Up Down Prior Next Home End F1 plus minus bracketleft bracketright
    shift+Tab ctrl+f ctrl+plus ctrl+minus ctrl+0 alt+Left l g)
[ "$purpose" = kiosk ] && keys+=(alt+F4 ctrl+q F11 super ctrl+alt+Delete alt+Tab ctrl+w Print)

x() { echo $((RANDOM % width)); }
y() { echo $((RANDOM % height)); }
events=0
restarts=0
most=0
now="$first"
end=$((SECONDS + 60 * minutes))
minute=$SECONDS
while [ "$SECONDS" -lt "$end" ]; do
    case $((RANDOM % 20)) in
        0 | 1) xdotool mousemove "$(x)" "$(y)" mousedown 1 mousemove "$(x)" "$(y)" mousemove "$(x)" "$(y)" mouseup 1 ;;
        2 | 3) xdotool mousemove "$(x)" "$(y)" click $((4 + RANDOM % 2)) click $((4 + RANDOM % 2)) ;;
        4 | 5 | 6 | 7) xdotool key --clearmodifiers "${keys[RANDOM % ${#keys[@]}]}" ;;
        8) xdotool type --delay 20 "glass" ;;
        *) xdotool mousemove "$(x)" "$(y)" click 1 ;;
    esac > /dev/null 2>&1
    events=$((events + 1))
    # Now and then nobody is there for long enough to be asked, and to be forgotten.
    if [ $((RANDOM % 400)) -eq 0 ]; then sleep 100; else sleep 0.$((1 + RANDOM % 8)); fi
    again="$(shown)"
    # A supervisor takes a moment to start another one.
    for _ in $(seq 40); do
        [ -n "$again" ] && break
        sleep 0.25
        again="$(shown)"
    done
    if [ "$again" != "$now" ]; then
        restarts=$((restarts + 1))
        echo "after $events events another process: ${again:-none}"
        [ -n "$again" ] || { tail -5 "$work/said"; break; }
        now="$again"
    fi
    if [ $((SECONDS - minute)) -ge 60 ]; then
        minute=$SECONDS
        holds="$(held "$now")"
        [ "${holds:-0}" -gt "$most" ] && most="$holds"
        echo "$((60 * minutes - (end - SECONDS))) s: $events events, $holds MiB"
    fi
done
colours="$(import -window root -resize 64x18 txt:- 2> /dev/null | tail -n +2 | awk '{print $3}' | sort -u | wc -l)"
echo "$purpose: $events events in $minutes minutes, $restarts restarts, at most $most MiB, $colours colours on the screen"
grep -ac panick "$work/said" | sed 's/^/panics told: /'
[ "$restarts" -eq 0 ] && [ "$colours" -gt 20 ]
