"""What the network sees of a word. Mirrors truceline/annotate/features.cc: change both together.

A word becomes indices into four hashed tables:
  word   two hashes of the folded form (digits as 0), one of the form in its own case
  affix  its first 1-4 and last 1-5 bytes, folded
  gram   byte trigrams of "^form$", folded, the first 24
  shape  the shape ("Xxxx", "X.X.", "dd-d") and the flags of the sentence
Row 0 of every table is all zeros and stands for nothing.
"""
import os

_FOLD = {}
_SHAPE = {}
_PLAIN = {'’': "'", '‘': "'", '‛': "'", '`': "'", '´': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"',
          '–': '-', '—': '-', '‐': '-', '‑': '-', '‒': '-', '―': '-', '−': '-', '…': '...'}
WORD, AFFIX, GRAM, SHAPE = 0, 1, 2, 3
KINDS = {'word2': 1, 'cased': 2, 'prefix': 3, 'suffix': 4, 'gram': 5, 'shape': 6, 'flags': 7, 'word1': 8}
MAX_GRAMS = 24


def load_fold(path):
    """knowledge/language/fold.tsv: a letter, and the plain small letters that it is read as."""
    for line in open(path, encoding='utf-8'):
        if line.startswith('#') or not line.strip():
            continue
        letter, plain, shape = line.rstrip('\n').split('\t')
        _FOLD[letter] = plain
        _SHAPE[letter] = shape
    for c in range(ord('A'), ord('Z') + 1):
        _FOLD[chr(c)] = chr(c + 32)


load_fold(os.path.join(os.path.dirname(os.path.abspath(__file__)), '../knowledge/language/fold.tsv'))


def plain(form):
    """Quotes and dashes in their plain shapes, as text::Token::form has them."""
    if form.isascii() and '`' not in form:
        return form
    return ''.join(_PLAIN.get(c, c) for c in form)


def fold(form):
    return ''.join(_FOLD.get(c, c) for c in form)


def fnv(kind, data):
    h = (2166136261 ^ kind) * 16777619 & 0xFFFFFFFF
    for b in data:
        h = ((h ^ b) * 16777619) & 0xFFFFFFFF
    h ^= h >> 15
    h = h * 0x2c1b3c6d & 0xFFFFFFFF
    h ^= h >> 12
    return h


def row(hashed, rows):
    return 1 + hashed % (rows - 1)


def shape_of(form):
    """'Xxxx' for "Lavrov": letters as X or x, digits as d, other signs beyond ASCII as o; at most three of a kind in a row."""
    out = []
    run = 0
    for c in form:
        if 'A' <= c <= 'Z': s = 'X'
        elif 'a' <= c <= 'z': s = 'x'
        elif '0' <= c <= '9': s = 'd'
        elif ord(c) < 128: s = c
        else: s = _SHAPE.get(c, 'o')
        run = run + 1 if out and out[-1] == s else 1
        if run <= 3:
            out.append(s)
    return ''.join(out[:16])


def digits_to_zero(s):
    return ''.join('0' if '0' <= c <= '9' else c for c in s)


def word_hashes(form):
    """Four lists of hashes of one form, from which `row` makes rows of the word, affix, gram and shape tables."""
    low = digits_to_zero(fold(form)).encode()[:64]
    cased = digits_to_zero(form).encode()[:64]
    h = lambda kind, data: fnv(KINDS[kind], data)
    word = [h('word1', low), h('word2', low), h('cased', cased)]
    affix = [h('prefix', low[:n]) for n in range(1, 5) if n <= len(low)]
    affix += [h('suffix', low[-n:]) for n in range(1, 6) if n <= len(low)]
    marked = b'^' + low + b'$'
    gram = [h('gram', marked[i:i + 3]) for i in range(min(len(marked) - 2, MAX_GRAMS))]
    return word, affix, gram, [h('shape', shape_of(form).encode())]


def word_indices(form, rows):
    """Four lists of table indices for one form; rows = (word, affix, gram, shape) table sizes."""
    return tuple([row(h, n) for h in hashes] for hashes, n in zip(word_hashes(form), rows))


def sentence_flags(forms):
    """Bit 0: no small letter in the sentence though it has words; bit 1: nearly every word begins with a capital."""
    words = [f for f in forms if any('a' <= c <= 'z' or 'A' <= c <= 'Z' for c in f)]
    if len(words) < 2:
        return 0
    caps = not any('a' <= c <= 'z' for f in words for c in f)
    longer = [f for f in words if len(f.encode()) > 3]
    title = sum('A' <= f[0] <= 'Z' for f in longer)
    return (1 if caps else 0) | (2 if longer and len(longer) >= 3 and title * 10 >= len(longer) * 8 else 0)


def slot(kind, data, rows):
    return row(fnv(KINDS[kind], data), rows)


def flag_hash(position, flags):
    return fnv(KINDS['flags'], bytes([1 if position == 0 else 0, flags]))


def flag_index(position, flags, rows):
    return row(flag_hash(position, flags), rows)
