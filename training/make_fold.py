"""Writes knowledge/language/fold.tsv from the Unicode character database: letters and their plain small shapes."""
import sys, unicodedata
EXTRA = {'ı': 'i', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ð': 'd', 'þ': 'th', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ə': 'e', 'ħ': 'h', 'ŋ': 'n', 'ŧ': 't'}
out = ['# Letters beyond ASCII the plain small letters that they are read as, and X for a capital.',
       '# From the Unicode character database (canonical decompositions), with a few added by hand; Unicode License.',
       '#: letter\tplain\tshape']
ranges = list(range(0xC0, 0x250)) + [0x259, 0x18F] + list(range(0x386, 0x3D0)) + list(range(0x400, 0x482)) + list(range(0x1E00, 0x1F00))
for cp in ranges:
    c = chr(cp)
    if not c.isalpha(): continue
    low = c.lower()
    low = low[0] if low and len(low) > 1 and low[0] == 'i' else low
    base = EXTRA.get(low)
    if base is None:
        d = ''.join(x for x in unicodedata.normalize('NFD', low) if not unicodedata.combining(x))
        base = EXTRA.get(d, d)
    if cp >= 0x386 and cp < 0x1E00: base = low  # Greek and Cyrillic keep their letters
    if base: out.append(f"{c}\t{base}\t{'X' if c.isupper() else 'x'}")
open(sys.argv[1], 'w', encoding='utf-8').write('\n'.join(out) + '\n')
