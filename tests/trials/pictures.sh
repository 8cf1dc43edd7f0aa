#!/usr/bin/env bash
# Puts pictures that do harm into a running brochure's content, one after the other, and tells for each how long it took
# until the fault was told with its reason, how long a page then took to answer a key, and how much memory was taken more.
# Needs Xvfb, xdotool, ImageMagick and a built program. Takes about two minutes.
#   tests/trials/pictures.sh [PROGRAM=target/debug/kaizhou] [FOLDER=tests/fixtures/svg]
set -uo pipefail
here="$(dirname "$0")"
program="$(realpath "${1:-${CARGO_TARGET_DIR:-target}/debug/kaizhou}")"
pictures="$(realpath "${2:-$here/../fixtures/svg}")"
work="$(mktemp -d)"
number=$((90 + RANDOM % 400))
export DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1 KAIZHOU_LOG=info
failed=0
cleanup() {
    [ -n "${app:-}" ] && kill "$app" 2> /dev/null
    [ -n "${server:-}" ] && kill "$server" 2> /dev/null
    rm -rf "$work"
}
trap cleanup EXIT
now() { date +%s%N; }
since() { echo $((($(now) - $1) / 1000000)); }
memory() {
    local all=0 process
    for process in "$app" $(pgrep -P "$app"); do
        all=$((all + $(awk '/^Pss:/{print $2}' "/proc/$process/smaps_rollup" 2> /dev/null || echo 0)))
    done
    echo $((all / 1024))
}
seen() { import -window root -resize 96x54 txt:- 2> /dev/null | md5sum; }

Xvfb "$DISPLAY" -screen 0 1280x720x24 > /dev/null 2>&1 &
server=$!
sleep 1
cp -r "$here/../../data" "$work/data"
mkdir "$work/data/photos"
project="$work/data/projects/pv-glass.toml"
cp "$project" "$work/good.toml"
"$program" --data "$work/data" --page projects --fullscreen --no-state > "$work/said" 2>&1 &
app=$!
sleep 6
# How long a key takes to be answered, as this slow eye sees it.
answer() {
    local was begun
    was="$(seen)"
    begun="$(now)"
    xdotool key "$1"
    until [ "$(seen)" != "$was" ] || [ "$(since "$begun")" -gt 5000 ]; do :; done
    since "$begun"
}
usual="$(answer Right)"
xdotool key Left
sleep 3
echo "without any: a key is answered after $usual ms, $(memory) MiB"
for picture in "$pictures"/*; do
    before="$(memory)"
    said="$(wc -l < "$work/said")"
    name="bad.${picture##*.}"
    cp "$picture" "$work/data/photos/$name"
    sed "s#art = { path = \"art/glass.svg\", low = \"[^\"]*\"#art = { path = \"photos/$name\"#" "$work/good.toml" > "$project"
    begun="$(now)"
    told="nothing told"
    most="$before"
    while [ "$(since "$begun")" -lt 5000 ]; do
        taken="$(memory)"
        [ "$taken" -gt "$most" ] && most="$taken"
        if tail -n +"$((said + 1))" "$work/said" | grep -aq "photos/\|art.path"; then
            told="told after $(since "$begun") ms"
            break
        fi
        sleep 0.05
    done
    answered="$(answer Right)"
    xdotool key Left
    taken="$(memory)"
    [ "$taken" -gt "$most" ] && most="$taken"
    reason="$(tail -n +"$((said + 1))" "$work/said" | grep -a "photos/\|art.path" | tail -1 | cut -c1-160)"
    kill -0 "$app" 2> /dev/null || { echo "FAILED  $(basename "$picture"): the program is gone"; exit 1; }
    grow=$((most - before))
    verdict=ok
    { [ "$told" = "nothing told" ] || [ "$answered" -gt $((usual + 1000)) ] || [ "$grow" -gt 64 ]; } && verdict=FAILED && failed=1
    echo "$verdict  $(basename "$picture"): $told, answers after $answered ms, $grow MiB more; $reason"
    cp "$work/good.toml" "$project"
    sleep 2
done
exit "$failed"
