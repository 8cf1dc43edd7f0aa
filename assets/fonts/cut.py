#!/usr/bin/env python3
"""Cut the project's fonts from Debian's. Called by cut.sh, which says what it needs.

Usage: cut.py NOTO_DIR INTER_DIR OUT_DIR   (charset.txt and charset-latin.txt lie beside this file)

Every remapping is made in the cmap, so a renderer that applies no OpenType feature gets the right glyph, and no
substitution table is kept, so one that applies them (contextual arrows, locl …) gets no other.
"""
import os
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

HERE = os.path.dirname(os.path.abspath(__file__))
FACE_SC = "CJK SC"
# The row of every face in em: ascent, descent. One row for all, so that faces of one family share a baseline in egui.
ROW = tuple(float(v) for v in os.environ.get("ROW", "0.976,-0.234").split(","))


def charset(name):
    points = set()
    with open(os.path.join(HERE, name), encoding="utf-8") as f:
        for line in f:
            for r in line.split("#")[0].split():
                a, _, b = r.partition("-")
                points.update(range(int(a, 16), int(b or a, 16) + 1))
    return points


def singles(font, tag, langs=None):
    """The one-to-one substitutions of a GSUB feature; langs: only those language systems, else all."""
    table = font["GSUB"].table
    wanted = None
    if langs:
        wanted = set()
        for s in table.ScriptList.ScriptRecord:
            for l in s.Script.LangSysRecord:
                if l.LangSysTag in langs:
                    wanted.update(l.LangSys.FeatureIndex)
    out = {}
    for i, record in enumerate(table.FeatureList.FeatureRecord):
        if record.FeatureTag != tag or (wanted is not None and i not in wanted):
            continue
        for index in record.Feature.LookupListIndex:
            for sub in table.LookupList.Lookup[index].SubTable:
                sub = getattr(sub, "ExtSubTable", sub)
                for a, b in getattr(sub, "mapping", {}).items():
                    if isinstance(b, str):
                        out.setdefault(a, b)
    return out


def remap(font, changes):
    for t in font["cmap"].tables:
        if t.isUnicode() and t.format != 14:
            for c, g in changes.items():
                t.cmap[c] = g


def name(font, family, style, post):
    table = font["name"]
    version = table.getDebugName(5)
    table.names = [n for n in table.names if n.nameID in (0, 7, 8, 9, 13, 14) and n.platformID == 3 and n.langID == 0x409]
    full = family if style == "Regular" else family + " " + style
    for i, text in ((1, family if style in ("Regular", "Bold") else full), (2, style if style in ("Regular", "Bold") else "Regular"),
                    (3, version + ";" + post), (4, full), (5, version + "; subset"), (6, post)):
        table.setName(text, i, 3, 1, 0x409)
    if style not in ("Regular", "Bold"):
        table.setName(family, 16, 3, 1, 0x409)
        table.setName(style, 17, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames = [post]
        top = cff.topDictIndex[0]
        for key, value in (("FullName", full), ("FamilyName", family)):
            if key in top.rawDict or hasattr(top, key):
                setattr(top, key, value)


def cut(font, points, out, kern):
    shared_row(font)
    options = Options()
    options.layout_features = ["kern"] if kern else []
    options.drop_tables += ["BASE", "VORG", "vhea", "vmtx", "GSUB", "GDEF"] + ([] if kern else ["GPOS"])
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.legacy_cmap = False
    options.name_IDs = ["*"]
    options.name_languages = ["*"]
    options.recalc_timestamp = False
    for t in list(font["cmap"].tables):
        if t.format == 14:
            font["cmap"].tables.remove(t)
    s = Subsetter(options)
    s.populate(unicodes=points)
    s.subset(font)
    font.recalcTimestamp = False
    font.save(out, reorderTables=True)
    print("%-28s %8d bytes %6d characters" % (os.path.basename(out), os.path.getsize(out), len(font.getBestCmap())))


def shared_row(font):
    ascent, descent = (round(v * font["head"].unitsPerEm) for v in ROW)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ascent, descent, 0
    o = font["OS/2"]
    o.sTypoAscender, o.sTypoDescender, o.sTypoLineGap = ascent, descent, 0


def noto(path):
    for i, f in enumerate(TTCollection(path, lazy=True).fonts):
        if FACE_SC in f["name"].getDebugName(4) and "Mono" not in f["name"].getDebugName(4):
            return TTFont(path, fontNumber=i, recalcTimestamp=False)
    sys.exit("no face " + FACE_SC + " in " + path)


def main():
    noto_dir, inter_dir, out_dir = sys.argv[1:4]
    han, latin = charset("charset.txt"), charset("charset-latin.txt")

    for family, source, style in (("Noto Sans SC", "NotoSansCJK-Regular.ttc", "Regular"),
                                  ("Noto Sans SC", "NotoSansCJK-Bold.ttc", "Bold"),
                                  ("Noto Serif SC", "NotoSerifCJK-Bold.ttc", "Bold")):
        font = noto(os.path.join(noto_dir, source))
        cmap = font.getBestCmap()
        full = singles(font, "fwid")
        # A Chinese dash is one em, its double two, and the interpunct one em.
        remap(font, {c: full[cmap[c]] for c in (0x2014, 0x2E3A, 0xB7) if cmap[c] in full})
        post = family.replace(" ", "") + "-" + style
        name(font, family, style, post)
        cut(font, han, os.path.join(out_dir, post + ".otf"), kern=False)

    font = noto(os.path.join(noto_dir, "NotoSerifCJK-Bold.ttc"))
    cmap = font.getBestCmap()
    # The Korean language system is the one whose quotes and bullet are the Latin design's own.
    own = singles(font, "locl", {"KOR "})
    proportional = singles(font, "pwid")
    changes = {}
    for c in (0x2018, 0x2019, 0x201C, 0x201D, 0x2022):
        changes[c] = own[cmap[c]]
    changes[0x2026] = proportional[cmap[0x2026]]
    remap(font, changes)
    name(font, "Noto Serif Latin", "Bold", "NotoSerifLatin-Bold")
    wide = {c for c in latin if c in cmap and c not in changes and font["hmtx"][cmap[c]][0] == 1000}
    print("full width in the source, left out of NotoSerifLatin:", " ".join("%04X" % c for c in sorted(wide)))
    cut(font, latin - wide, os.path.join(out_dir, "NotoSerifLatin-Bold.otf"), kern=True)

    for style in ("Regular", "SemiBold"):
        font = TTFont(os.path.join(inter_dir, "Inter-" + style + ".otf"), recalcTimestamp=False)
        name(font, "Inter", style, "Inter-" + style)
        cut(font, latin, os.path.join(out_dir, "Inter-" + style + ".otf"), kern=True)

    font = TTFont(os.path.join(inter_dir, "Inter-SemiBold.otf"), recalcTimestamp=False)
    cmap = font.getBestCmap()
    tabular = singles(font, "tnum")
    remap(font, {c: tabular[g] for c, g in cmap.items() if g in tabular and c < 0x80})
    digits = [font.getBestCmap()[c] for c in range(0x30, 0x3A)]
    # One of them is 3 units narrower than the others; a column wants them all alike.
    width = max(font["hmtx"][g][0] for g in digits)
    for g in digits:
        font["hmtx"][g] = (width, font["hmtx"][g][1])
    name(font, "Inter Figures", "SemiBold", "InterFigures-SemiBold")
    # No kerning: a column of figures must stay one.
    marks = {0x2018, 0x2019, 0x201C, 0x201D, 0x2014, 0x2026, 0xB7, 0x2022}
    cut(font, latin - marks, os.path.join(out_dir, "InterFigures-SemiBold.otf"), kern=False)


main()
