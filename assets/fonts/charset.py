#!/usr/bin/env python3
"""Write charset.txt: the characters of the Han faces, as ranges in hex.

Usage: charset.py Unihan_OtherMappings.txt[.bz2] > charset.txt
Needed only to make the list anew; cut.sh reads the list that is kept beside it.
"""
import bz2
import sys

# Beyond the two standards: what a bilingual brochure sets besides Han.
EXTRA = """
0020-007E 00A0-017F 018F 01CD-01DC 01F8-01F9 0251 0261 02BB-02BC 02C6-02C7 02C9-02CB 02D8-02DD
0391-03A9 03B1-03C9 1E3E-1E3F 1EBC-1EBD 2002-2003 2009-200A 2010-2027 202F-2030 2032-2033 2035 2039-203C 2042
2044 2047-2049 2051 2070 2074 207F 2080-2084 20A9-20AC 2103 2105 2109 2113 2116 2121-2122 2126-2127 212B
2150-215E 2160-216B 2170-217B 2190-2199 21C4-21C6 21D0-21D5 21E6-21E9
2202 2206 2208 220F 2211-2213 2215 221A 221D-2220 2225-222B 222E 2234-2237 223D 2248 224C 2252 2260-2261
2264-2267 226A-226B 226E-226F 2295 2299 22A5 22BF 2460-249B 24EA 24F5-24FE
2500-254B 2581-258F 2594-2595 25A0-25A1 25A3 25AA-25AB 25B2-25B3 25B6-25B7 25BC-25BD 25C0-25C1 25C6-25C7
25C9-25D1 25E2-25E6 25EF 2605-2606 2609 260E-260F 2610-2612 261D-261F 2640 2642 2660-2667 2668 266A 266D 266F
2713-2714 2717 2756 2776-277F 2E3A-2E3B 3000-3020 3030 303F 3041-3096 3099-30FF 3105-312D
3220-3229 3231-3232 3251-325F 32A3 3388-3389 338E-338F 339C-33A6 33C4 33CB 33D1-33D2 33D5
FE10-FE19 FE30-FE4F FE50-FE52 FE54-FE66 FE68-FE6B FF01-FF5E FFE0-FFE6
"""


def ranges(points):
    out, start, prev = [], None, None
    for p in sorted(points):
        if prev is None or p != prev + 1:
            if prev is not None:
                out.append((start, prev))
            start = p
        prev = p
    out.append((start, prev))
    return out


def main():
    path = sys.argv[1]
    opener = bz2.open if path.endswith(".bz2") else open
    general = set()
    with opener(path, "rt", encoding="utf-8") as f:
        for line in f:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 3 and cells[1] == "kTGH":
                assert cells[2].startswith("2013:")
                general.add(int(cells[0][2:], 16))
    assert len(general) == 8105, len(general)
    gb = set()
    for hi in range(0xA1, 0xF8):
        for lo in range(0xA1, 0xFF):
            try:
                gb.add(ord(bytes([hi, lo]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    assert len([c for c in gb if 0x4E00 <= c <= 0x9FFF]) == 6763
    extra = set()
    for r in EXTRA.split():
        a, _, b = r.partition("-")
        extra.update(range(int(a, 16), int(b or a, 16) + 1))
    extra = {c for c in extra if chr(c).isprintable() or c in (0xA0, 0x2002, 0x2003, 0x2009, 0x200A, 0x202F, 0x3000)}
    print("# Characters of the Han faces, as ranges in hex. Made by charset.py.")
    print("# Table of General Standard Chinese Characters (2013), 8,105, from Unihan's kTGH field (Unicode 15.0),")
    print("# with GB 2312-80 (6,763 Han and its symbols) and the marks, figures and letters of charset.py.")
    row = []
    for a, b in ranges(general | gb | extra):
        row.append("%04X" % a if a == b else "%04X-%04X" % (a, b))
        if len(row) == 10:
            print(" ".join(row))
            row = []
    if row:
        print(" ".join(row))


main()
