#!/bin/sh
# Draws the README's pictures anew: no display, no graphics driver, the same pixels on every machine.
set -eu
cd "$(dirname "$0")/../.."
cargo run --quiet -- render --out docs/pictures --page home --size 1920x1080
cargo run --quiet -- render --out docs/pictures --page network --size 1920x1080
cd docs/pictures
for picture in *-1920x1080.png; do
    mv "$picture" "${picture%-1920x1080.png}.png"
done
