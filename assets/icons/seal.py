#!/usr/bin/env python3
"""Draw seal.svg: 开州 carved in red, from the outlines of NotoSerifSC-Bold. Needs fonttools.

Usage: seal.py ../fonts/NotoSerifSC-Bold.otf > seal.svg
"""
import random
import sys

from fontTools.misc.transform import Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont

RED, PAPER = "#B3261E", "#F7F5EE"
font = TTFont(sys.argv[1])
glyphs, cmap = font.getGlyphSet(), font.getBestCmap()
rnd = random.Random(7)


def n(v):
    return ("%.2f" % v).rstrip("0").rstrip(".")


def fit(ch, x0, y0, x1, y1):
    """The outline of ch, its ink stretched into the box (y downwards)."""
    g = glyphs[cmap[ord(ch)]]
    b = BoundsPen(glyphs)
    g.draw(b)
    l, bottom, r, top = b.bounds
    kx, ky = (x1 - x0) / (r - l), (y1 - y0) / (top - bottom)
    svg = SVGPathPen(glyphs, ntos=n)
    g.draw(TransformPen(svg, Transform(kx, 0, 0, -ky, x0 - l * kx, y0 + top * ky)))
    return svg.getCommands()


def cut_edge(lo, hi, bow, jitter, pieces, corner):
    """A square as a knife leaves it: sides that bow a little, small facets, corners knocked off."""
    corners = [(lo, lo), (hi, lo), (hi, hi), (lo, hi)]
    pts = []
    for i in range(4):
        (xa, ya), (xb, yb) = corners[i], corners[(i + 1) % 4]
        nx, ny = (yb - ya) / (hi - lo), (xa - xb) / (hi - lo)      # outwards
        at = sorted([corner * rnd.uniform(0.6, 1.4), 1 - corner * rnd.uniform(0.6, 1.4)] + [(k + rnd.uniform(0.3, 0.7)) / pieces for k in range(pieces)])
        for t in at:
            edge = t < 0.05 or t > 0.95
            off = bow * 4 * t * (1 - t) + (0 if edge else rnd.uniform(-jitter, jitter))
            pts.append((xa + (xb - xa) * t + nx * off, ya + (yb - ya) * t + ny * off))
    return "M" + " ".join("%s %s" % (n(x), n(y)) for x, y in pts) + "Z"


ground = cut_edge(2.6, 85.4, 1.1, 0.6, 6, 0.018)
frame = cut_edge(9.6, 78.4, 0.35, 0.25, 3, 0.006)
print("""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 88 88">
  <path fill="%s" d="%s"/>
  <path fill="none" stroke="%s" stroke-width="1.8" stroke-linejoin="round" d="%s"/>
  <g fill="%s" stroke="%s" stroke-width="0.9" stroke-linejoin="round">
    <path d="%s"/>
    <path d="%s"/>
  </g>
</svg>""" % (RED, ground, PAPER, frame, PAPER, PAPER, fit("开", 19.2, 16, 68.8, 42.4), fit("州", 19.2, 45.8, 68.8, 72.2)))
