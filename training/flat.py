"""Sentences as flat arrays, of which a batch is cut in a few operations on any device.

A `Flat` holds what is the same for every showing: each distinct form once, with its hashes and word pieces, and for each
word the number of its form and its classes. A sentence can be shown in four ways, as it is, in capitals, as a headline and
in small letters (augment.py): the form has a number in each.
"""
import random
import numpy as np, torch
import augment, features, vocab

COUNTS = (3, 9, features.MAX_GRAMS, 1)
PIECES = 5     # of a word, at most
LONGEST = 500  # pieces of a sentence
WAYS = 4
CHANCES = (.04, .08, .09)  # of capitals, headlines and small letters, added up
LABELS = ('upos', 'xpos', 'name', 'head', 'deprel')
FLAG_HASHES = [features.flag_hash(first, flags) for first in (1, 0) for flags in range(4)]  # the second four open a sentence


class Forms:
    """Numbers forms; keeps the hashes of all it has seen."""
    def __init__(self, tokenizer=None, unknown=0):
        self.tok, self.unknown, self.known = tokenizer, unknown, {}

    def look(self, form):
        c = self.known.get(form)
        if c is None:
            h = features.word_hashes(form)
            row = np.full(sum(COUNTS), -1, dtype=np.int64)
            at = 0
            for values, n in zip(h, COUNTS):
                row[at:at + len(values)] = values; at += n
            pieces = self.tok.encode(form, add_special_tokens=False).ids[:PIECES] or [self.unknown] if self.tok else []
            c = self.known[form] = row, pieces
        return c


class Flat:
    """arrays: see `pack`."""
    def __init__(self, arrays):
        self.a = arrays
        self.lengths = np.diff(arrays['starts'])

    @staticmethod
    def load(path, device='cpu'):
        with np.load(path) as f: flat = Flat({k: f[k] for k in f.files})
        return flat.to(device)

    def save(self, path):
        np.savez(path, **self.a)

    def to(self, device):
        self.device = torch.device(device)
        self.t = {k: torch.from_numpy(v).to(device) for k, v in self.a.items()}
        self.flag_hashes = torch.tensor(FLAG_HASHES, device=device)
        return self

    def batch(self, index, rows, signs=None, vary=False, word_drop=0.0):
        """Sentences `index` (numbers, longest first) as the network takes them; `rows` are the sizes of its tables, `signs` the
        encoder's. `vary`: some in capitals, as headlines, in small letters."""
        t, dev = self.t, self.device
        lengths = torch.from_numpy(self.lengths[index])
        B, T = len(index), int(lengths[0])
        idx = torch.from_numpy(np.asarray(index)).to(dev)
        col = torch.arange(T, device=dev)
        mask = col[None] < lengths.to(dev)[:, None]
        at = torch.where(mask, t['starts'][idx][:, None] + col[None], 0)
        r = torch.rand(B, device=dev)
        way = torch.where(r < CHANCES[0], 1, torch.where(r < CHANCES[1], 2, torch.where(r < CHANCES[2], 3, 0))) if vary else torch.zeros(B, dtype=torch.long, device=dev)
        form = t['form'][way[:, None], at].long()
        hashes = t['hashes'][form]
        drop = mask & (torch.rand(B, T, device=dev) < word_drop * t['rare'][form]) if word_drop else ~mask
        ids, begin = [], 0
        for k, n in enumerate(COUNTS):
            h = hashes[..., begin:begin + n]; begin += n
            off = (h < 0) | (drop if k == 0 else ~mask)[..., None] | ~mask[..., None]
            ids.append(torch.where(off, 0, 1 + h % (rows[k] - 1)))
        flag = self.flag_hashes[t['flags'][way, idx].long()[:, None] + 4 * (col == 0).long()[None]]
        ids[3] = torch.cat([ids[3], torch.where(mask, 1 + flag % (rows[3] - 1), 0)[..., None]], -1)
        out = {'ids': ids, 'mask': mask, 'lengths': lengths, 'weight': t['weight'][idx]}
        if 'soft_name' in t:
            out['soft'] = {k[5:]: t[k][at] for k in t if k.startswith('soft_')}
            out['soft']['heads'] = out['soft']['heads'].long().masked_fill(~mask[..., None], 0)
        elif 'upos' in t:
            out.update({k: t[k][at].long().masked_fill(~mask, -100) for k in LABELS})
            out['lemma'] = t['lemma'][way[:, None], at].long().masked_fill(~mask, -100)
        if signs: self.add_pieces(out, form, mask, index, signs, rows)
        return out

    def add_pieces(self, out, form, mask, index, signs, rows):
        t, dev = self.t, self.device
        opening, closing, padding = signs[:3]
        B = len(index)
        count = torch.where(mask, t['piece_counts'][form].long(), 0)
        P = (min(int(self.a['piece_sums'][index].max()), LONGEST) + 2 + 7) // 8 * 8
        first = 1 + count.cumsum(1) - count
        out['first'] = first.clamp(max=P - 1)
        out['last'] = (first + count - 1).clamp(min=0, max=P - 1)
        k = torch.arange(PIECES, device=dev)
        where = torch.where((k < count[..., None]) & (first[..., None] + k < P - 1), first[..., None] + k, P)
        for name, values, edge in (('pieces', t['pieces'][form].long(), padding), ('piece_shapes', out['ids'][3][..., :1].expand(-1, -1, PIECES), 0)):
            x = torch.full((B, P + 1), edge, dtype=torch.long, device=dev)
            x.scatter_(1, where.flatten(1), values.flatten(1))
            out[name] = x[:, :P].contiguous()
        ends = (1 + count.sum(1)).clamp(max=P - 1)
        out['pieces'][:, 0] = opening
        out['pieces'].scatter_(1, ends[:, None], closing)


def ways(forms, rng):
    """The forms as they are, in capitals, as a headline (where there are four or more), in small letters."""
    return forms, augment.capitals(forms), augment.headline(forms, rng) if len(forms) > 3 else forms, [f.lower() for f in forms]


def shown_lemma(way, form, lemma, upos):
    """A proper noun's lemma keeps the case that is shown."""
    return lemma if way == 0 or upos != 'PROPN' or lemma is None else form


def pack(items, classes, forms, seed=1):
    """items: sentences, or (sentence, forms, lemmas) where these differ from the sentence's own; classes: ids of a vocab.Vocab."""
    rng = random.Random(seed)
    items = [i if isinstance(i, tuple) else (i, i.forms, i.lemmas) for i in items]
    number, table, pieces = {}, [], []

    def id_of(f):
        n = number.get(f)
        if n is None:
            n = number[f] = len(table)
            row, p = forms.look(f)
            table.append(row); pieces.append(p)
        return n

    form, flags, labels, lemma, starts, sums, seen = [[] for _ in range(WAYS)], [[] for _ in range(WAYS)], {k: [] for k in LABELS}, [[] for _ in range(WAYS)], [0], [], {}
    pick = lambda k, values, n: [-100] * n if values is None else [-100 if x is None else classes[k].get(x, -100) for x in values]
    for s, words, lemmas in items:
        n = len(words)
        for w, shown in enumerate(ways(words, rng)):
            ids = [id_of(f) for f in shown]
            form[w] += ids; flags[w].append(features.sentence_flags(shown))
            if lemmas and s.upos: lemma[w] += [-100 if l is None else classes['lemma'].get(vocab.script_of(f, shown_lemma(w, f, l, u)), -100) for f, l, u in zip(shown, lemmas, s.upos)]
            else: lemma[w] += [-100] * n
            if w == 0:
                sums.append(sum(len(pieces[i]) for i in ids))
                for i in ids: seen[i] = seen.get(i, 0) + 1
            elif w == 1: sums[-1] = max(sums[-1], sum(len(pieces[i]) for i in ids))
        for k, values in (('upos', s.upos), ('xpos', s.xpos), ('name', s.names), ('deprel', s.deprels)): labels[k] += pick(k, values, n)
        labels['head'] += [-100] * n if s.heads is None else [-100 if h is None else h for h in s.heads]
        starts.append(starts[-1] + n)
    a = {'hashes': np.stack(table), 'form': np.array(form, dtype=np.int32), 'flags': np.array(flags, dtype=np.uint8), 'starts': np.array(starts, dtype=np.int64),
         'rare': np.array([1.0 if seen.get(i, 0) < 5 else .3 for i in range(len(table))], dtype=np.float32), 'weight': np.array([s.weight for s, _, _ in items], dtype=np.float32),
         'lemma': np.array(lemma, dtype=np.int16), **{k: np.array(v, dtype=np.int16) for k, v in labels.items()}}
    if forms.tok:
        padded = np.zeros((len(table), PIECES), dtype=np.int32)
        for i, p in enumerate(pieces): padded[i, :len(p)] = p
        a.update(pieces=padded, piece_counts=np.array([len(p) for p in pieces], dtype=np.uint8), piece_sums=np.array(sums, dtype=np.int64))
    return Flat(a)


def plan(lengths, words, rng=None):
    """Numbers of sentences cut into batches of about `words` words of similar length, longest first, in random order."""
    noise = rng.random(len(lengths)) * 2 if rng is not None else 0
    order = np.argsort(lengths + noise, kind='stable')[::-1]
    out, begin = [], 0
    while begin < len(order):
        n = max(1, words // max(1, int(lengths[order[begin]]) + 2))
        part = order[begin:begin + n]
        out.append(part[np.argsort(-lengths[part], kind='stable')])
        begin += n
    if rng is not None: rng.shuffle(out)
    return out
