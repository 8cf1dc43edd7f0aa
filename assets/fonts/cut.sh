#!/bin/sh
# Make the project's fonts from Debian's. The result is the same to the byte whenever the packages are.
# Needs: apt-get install fonts-noto-cjk fonts-inter python3-venv   (Debian 12)
# Usage: cut.sh [OUT_DIR]      (default: this directory; rewrites SHA256SUMS there)
# Every face gets one row, ascent 0.976 em and descent 0.234 em (README.md says why); ROW=ascent,descent makes another.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here}
noto=${NOTO_DIR:-/usr/share/fonts/opentype/noto}
inter=${INTER_DIR:-/usr/share/fonts/opentype/inter}
for f in "$noto/NotoSansCJK-Regular.ttc" "$noto/NotoSansCJK-Bold.ttc" "$noto/NotoSerifCJK-Bold.ttc" \
    "$inter/Inter-Regular.otf" "$inter/Inter-SemiBold.otf"; do
    [ -r "$f" ] || { echo "cut.sh: $f is missing: install fonts-noto-cjk and fonts-inter" >&2; exit 1; }
done
venv=$(mktemp -d)
trap 'rm -rf "$venv"' EXIT INT TERM
python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check fonttools==4.60.1
mkdir -p "$out"
ROW=${ROW:-0.976,-0.234} SOURCE_DATE_EPOCH=1643241600 PYTHONHASHSEED=0 \
    "$venv/bin/python" "$here/cut.py" "$noto" "$inter" "$out"
(cd "$out" && LC_ALL=C sha256sum ./*.otf | sed 's#\./##' > SHA256SUMS)
