#!/usr/bin/env bash
# Does to a running public screen what happens at fairs beside crashes: content edited, broken, deleted and brought back,
# a disk that fills up, a display that is unplugged. Tells for each whether the screen went on, and how long it took.
# Needs Xorg with its dummy driver, xrandr, ImageMagick and a built program; the full disk needs root (it is left out
# otherwise). Takes about three minutes.
#   tests/trials/faults.sh [PROGRAM=target/debug/kaizhou]
set -uo pipefail
program="$(realpath "${1:-${CARGO_TARGET_DIR:-target}/debug/kaizhou}")"
source_data="$(realpath "$(dirname "$0")/../../data")"
work="$(mktemp -d)"
number=$((90 + RANDOM % 400))
export DISPLAY=":$number" LIBGL_ALWAYS_SOFTWARE=1 KAIZHOU_LOG=info
failed=0

cleanup() {
    [ -n "${parent:-}" ] && kill -9 "$parent" 2> /dev/null
    pkill -9 -f -- "--settings $work/" 2> /dev/null
    [ -n "${server:-}" ] && kill "$server" 2> /dev/null
    sleep 1
    mountpoint -q "$work/state" && umount "$work/state"
    rm -rf "$work"
}
trap cleanup EXIT

now() { date +%s%N; }
since() { echo $((($(now) - $1) / 1000000)); }
told() { grep -ac -- "$1" "$work/said"; }
child() { pgrep -P "$parent" | head -1; }
colours() { import -window root -resize 64x18 txt:- 2> /dev/null | tail -n +2 | awk '{print $3}' | sort -u | wc -l; }
painted() { [ "$(colours)" -gt 20 ]; }
# Waits until a command succeeds: for so many seconds at most.
until_() {
    local seconds="$1" begun
    shift
    begun="$(now)"
    until "$@"; do
        [ "$(since "$begun")" -gt $((seconds * 1000)) ] && return 1
        sleep 0.05
    done
    return 0
}
more() { [ "$(told "$1")" -gt "$2" ]; }
back() { local new; new="$(child)"; [ -n "$new" ] && [ "$new" != "$1" ] && painted; }
report() {
    if [ "$2" = yes ]; then echo "ok      $1"; else echo "FAILED  $1"; failed=1; fi
}
# Tries something: a name, and a command that says whether it went well.
alive() { [ "$(child)" = "$1" ] && painted && echo yes; }

cat > "$work/xorg.conf" <<'X'
Section "Device"
  Identifier "d"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Screen"
  Identifier "s"
  Device "d"
  DefaultDepth 24
  SubSection "Display"
    Modes "1280x720"
    Virtual 2560 720
  EndSubSection
EndSection
X
Xorg "$DISPLAY" -config "$work/xorg.conf" -configdir "$work/none" -noreset -logfile "$work/x.log" > /dev/null 2>&1 &
server=$!
until_ 10 xrandr > /dev/null 2>&1 || { echo "Xorg does not start: is its dummy driver there?"; exit 1; }
xrandr --newmode second 74.50 1280 1344 1472 1664 720 723 728 748
xrandr --addmode DUMMY0 second
xrandr --addmode DUMMY1 second
xrandr --output DUMMY0 --mode second --primary --output DUMMY1 --mode second --right-of DUMMY0
mkdir "$work/state"
[ "$(id -u)" = 0 ] && mount -t tmpfs -o size=256k none "$work/state"
cp -r "$source_data" "$work/data"
printf '407193\n407193\n' | "$program" pin --settings "$work/state/settings.toml" 2> /dev/null
"$program" --kiosk --display 2 --data "$work/data" --settings "$work/state/settings.toml" > /dev/null 2> "$work/said" &
parent=$!
until_ 30 painted || { cat "$work/said"; echo "it never began"; exit 1; }
sleep 3
first="$(child)"

sed -i 's/^title = .*/title = { zh = "开州招商", en = "Invest in Kaizhou" }/' "$work/data/brochure.toml"
begun="$(now)"
until_ 10 more "the content was read anew" 0 && took="$(since "$begun")" || took=-1
report "edited content is read anew ($took ms)" "$([ "$took" -ge 0 ] && alive "$first")"

echo 'nonsense = [' >> "$work/data/units.toml"
begun="$(now)"
until_ 10 more "units.toml:" 0 && took="$(since "$begun")" || took=-1
report "broken content is told with its line, the last good one stays ($took ms)" "$([ "$took" -ge 0 ] && alive "$first")"

mv "$work/data" "$work/away"
sleep 6
report "a folder that is gone: the last good content stays" "$(alive "$first")"

cp "$source_data/units.toml" "$work/away/units.toml"
before="$(told "the content was read anew")"
mv "$work/away" "$work/data"
begun="$(now)"
until_ 15 more "the content was read anew" "$before" && took="$(since "$begun")" || took=-1
report "the folder is back and sound: read anew ($took ms)" "$([ "$took" -ge 0 ] && alive "$first")"

xrandr --output DUMMY1 --off
begun="$(now)"
until_ 10 painted && took="$(since "$begun")" || took=-1
report "display unplugged: shown on the other ($took ms)" "$([ "$took" -ge 0 ] && [ "$took" -le 8000 ] && echo yes)"
sleep 6
xrandr --output DUMMY1 --mode second --right-of DUMMY0
second() { [ "$(import -window root -crop 640x360+1600+100 +repage -resize 32x18 txt:- 2> /dev/null | tail -n +2 | awk '{print $3}' | sort -u | wc -l)" -gt 20 ]; }
begun="$(now)"
until_ 60 second && took="$(since "$begun")" || took=-1
report "display plugged in again: back on it ($took ms)" "$([ "$took" -ge 0 ] && echo yes)"
first="$(child)"

if mountpoint -q "$work/state"; then
    head -c 300000 /dev/zero > "$work/state/filler" 2> /dev/null
    begun="$(now)"
    kill -KILL "$first"
    until_ 20 back "$first" && took="$(since "$begun")" || took=-1
    report "a crash while the disk is full: painted again ($took ms)" "$([ "$took" -ge 0 ] && [ "$took" -le 3000 ] && echo yes)"
    rm "$work/state/filler"
    kill -9 "$parent"
    pkill -9 -f -- "--settings $work/"
    sleep 2
    if mount -o remount,ro "$work/state"; then
        "$program" --kiosk --display 2 --data "$work/data" --settings "$work/state/settings.toml" > /dev/null 2>> "$work/said" &
        parent=$!
        until_ 30 painted && took=yes || took=no
        report "it begins from a folder that is read-only" "$took"
        sleep 3
        first="$(child)"
        begun="$(now)"
        kill -KILL "$first"
        until_ 20 back "$first" && took="$(since "$begun")" || took=-1
        report "a crash there: painted again ($took ms)" "$([ "$took" -ge 0 ] && [ "$took" -le 3000 ] && echo yes)"
    fi
fi
[ "$failed" = 0 ] || { echo "--- what it said"; grep -av "first p\|insane" "$work/said" | tail -30; }
exit "$failed"
