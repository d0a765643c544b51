"""A plain copy of the program's tokeniser for corpora that come as running text or with other tokens.

The program's own (truceline/annotate/tokenise.cc) decides; this one only has to be near enough for training.
"""
import os, re

_DIR = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../knowledge/language/')


def _rows(name):
    for line in open(_DIR + name, encoding='utf-8'):
        if not line.startswith('#') and line.strip(): yield line.rstrip('\n').split('\t')


ABBREV = {w.lower(): k for w, k in _rows('abbreviations.tsv')}
WORDS = {w: p.split() for w, k, p in _rows('contractions.tsv') if k == 'word'}
ENDINGS = sorted((w for w, k, p in _rows('contractions.tsv') if k == 'ending'), key=len, reverse=True)
PREFIX = {w for w, k in _rows('hyphens.tsv') if k == 'prefix'}
SUFFIX = {w for w, k in _rows('hyphens.tsv') if k == 'suffix'}
QUOTE = str.maketrans('’‘`´“”„«»', "''''" + '"' * 5)
OPEN = re.compile(r"""(\.\.\.|…|[(\[{<"“”„«»'‘’`#~*=+>|_]|[-–—]+(?!\d)|US\$|[$£€¥])""")
CLOSE = re.compile(r"""(\.{2,}|…|[)\]}>"“”„«»'‘’`,;:!?%*=+|_]|[-–—]+)$""")
URL = re.compile(r'^(https?://|www\.)\S+$|^\S+@\S+\.\w+$|^@\w+$|^#\w+$', re.I)
INITIALS = re.compile(r"^(?:[A-Za-z]\.)+[A-Za-z]?\.?$|^[A-Z]\.$")


def _split_hyphens(s, off):
    if re.fullmatch(r'[\d][\d./:,-]*', s) and s.count('-') != 1: return [(s, off)]
    out, last = [], 0
    for m in re.finditer(r'--+|[–—]+|(?<=\w)-(?=\w)|(?<=[\w.])-(?=\w)|(?<=[a-zA-Z])/(?=[a-zA-Z])|\.\.\.+|…', s):
        if m.group() == '-':
            left, right = s[last:m.start()].lower(), re.split(r'[-/]', s[m.end():])[0].lower()
            if (left in PREFIX and s[:last][-1:] != '-') or right in SUFFIX: continue
        if m.start() > last: out.append((s[last:m.start()], off + last))
        out.append((m.group(), off + m.start()))
        last = m.end()
    if last < len(s): out.append((s[last:], off + last))
    return out


def _split_clitics(s, off):
    flat = s.translate(QUOTE)
    low = flat.lower()
    if low in WORDS:
        out, i = [], 0
        for p in WORDS[low]:
            out.append((s[i:i + len(p)], off + i)); i += len(p)
        return out
    for e in ENDINGS:
        if low.endswith(e) and len(low) > len(e): return [(s[:-len(e)], off), (s[-len(e):], off + len(s) - len(e))]
    m = re.fullmatch(r'((?:\d+[\d.,:]*))(am|pm|km|kg|m|bn|cm|mm|mph|k)', low) 
    if m and m.group(2) in ('am', 'pm', 'km', 'kg', 'cm', 'mm', 'mph'): return [(s[:m.end(1)], off), (s[m.end(1):], off + m.end(1))]
    return [(s, off)]


def word(chunk, last=False):
    """The tokens of one run of non-space characters: [(form, offset)]. `last`: nothing follows it in the block."""
    if URL.match(chunk): return [(chunk, 0)]
    pre, post, b, e = [], [], 0, len(chunk)
    while b < e:
        m = OPEN.match(chunk, b)
        if not m or m.end() > e: break
        if chunk[b] in "'’‘" and re.match(r"['’‘](tis|twas|em|cause|s|re|ll|ve|d|m|\d\ds?)\b", chunk[b:], re.I): break
        if m.group() in '*=+_#~<>|' and re.match(r'\w', chunk[b + 1:b + 2]) and chunk[b] in '#_': break
        pre.append((m.group(), b)); b = m.end()
    while b < e:
        core = chunk[b:e]
        m = CLOSE.search(core)
        if m:
            post.append((m.group(), b + m.start())); e = b + m.start(); continue
        if core.endswith('.') and len(core) > 1 and core.lower() not in ABBREV and not INITIALS.match(core):
            post.append(('.', e - 1)); e -= 1; continue
        break
    mid = []
    if b < e:
        for s, o in _split_hyphens(chunk[b:e], b): mid += _split_clitics(s, o)
    return pre + mid + post[::-1]


def sentences(text):
    """Sentences of a paragraph as lists of (form, begin, end)."""
    toks = []
    for m in re.finditer(r'\S+', text):
        for f, o in word(m.group()): toks.append((f, m.start() + o, m.start() + o + len(f)))
    out, cur = [], []
    for i, t in enumerate(toks):
        cur.append(t)
        nxt = toks[i + 1] if i + 1 < len(toks) else None
        if nxt is None: break
        end = t[0] in '.?!…' or t[0].startswith('..')
        if not end and t[0] in ')"”’\'' and i and (toks[i - 1][0] in '.?!') and t[1] == toks[i - 1][2]: end = True
        if not end and t[0].endswith('.') and len(t[0]) > 1:
            kind = ABBREV.get(t[0].lower(), 'initial' if re.fullmatch(r'[A-Z]\.', t[0]) else 'any')
            end = kind == 'any' and nxt[0] in ('The', 'He', 'She', 'It', 'In', 'But', 'A', 'They', 'On')
        if end and nxt[1] > t[2] and (nxt[0][:1].isupper() or nxt[0][:1].isdigit() or nxt[0][0] in '"“‘\'(['):
            out.append(cur); cur = []
    if cur: out.append(cur)
    return out
