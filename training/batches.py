"""Sentences to tensors."""
import os
import numpy as np, torch
import augment, features, vocab

COUNTS = (3, 9, features.MAX_GRAMS, 2)


class Encoder:
    """Caches the indices of every form; all randomness comes from the given generator."""
    def __init__(self, cfg, voc, tokenizer=None):
        self.cfg, self.voc, self.tok = cfg, voc, tokenizer
        self.cache, self.pieces = {}, {}
        self.freq = {}

    def form(self, f):
        c = self.cache.get(f)
        if c is None:
            c = tuple(np.array(x + [0] * (n - len(x)), dtype=np.int32) for x, n in zip(features.word_indices(f, self.cfg.rows), COUNTS))
            self.cache[f] = c
        return c

    def word_pieces(self, f):
        p = self.pieces.get(f)
        if p is None:
            p = self.tok.encode(f, add_special_tokens=False).ids[:5] or [100]
            self.pieces[f] = p
        return p

    def count(self, sentences):
        for s in sentences:
            for f in s.forms: self.freq[f.lower()] = self.freq.get(f.lower(), 0) + 1

    def batch(self, items, rng=None, word_drop=0.0):
        """items: list of (sentence, forms, lemmas)."""
        T = max(len(f) for _, f, _ in items); B = len(items)
        ids = [np.zeros((B, T, n), dtype=np.int64) for n in COUNTS]
        gold = {k: np.full((B, T), -100, dtype=np.int64) for k in ('upos', 'xpos', 'lemma', 'name', 'head', 'deprel')}
        mask = np.zeros((B, T), dtype=bool)
        V = self.voc.ids
        piece_rows, first, last = [], np.zeros((B, T), dtype=np.int64), np.zeros((B, T), dtype=np.int64)
        for b, (s, forms, lemmas) in enumerate(items):
            n = len(forms); mask[b, :n] = True
            flags = features.sentence_flags(forms)
            pieces, shapes = [101], [0]
            for t, f in enumerate(forms):
                w, a, g, sh = self.form(f)
                ids[0][b, t], ids[1][b, t], ids[2][b, t], ids[3][b, t] = w, a, g, sh
                ids[3][b, t, 1] = features.flag_index(t, flags, self.cfg.rows[3])
                if word_drop and rng.random() < word_drop * (1.0 if self.freq.get(f.lower(), 0) < 5 else 0.3):
                    ids[0][b, t] = 0
                if self.tok:
                    p = self.word_pieces(f)
                    first[b, t] = len(pieces)
                    pieces += p; shapes += [int(sh[0])] * len(p)
                    last[b, t] = len(pieces) - 1
            piece_rows.append((pieces[:500] + [102], shapes[:500] + [0]))
            if s.upos:
                gold['upos'][b, :n] = [-100 if x is None else V['upos'].get(x, -100) for x in s.upos]
                gold['xpos'][b, :n] = [-100 if x is None else V['xpos'].get(x, -100) for x in s.xpos]
                gold['lemma'][b, :n] = [-100 if l is None else V['lemma'].get(vocab.script_of(f, l), -100) for f, l in zip(forms, lemmas)]
                gold['head'][b, :n] = [-100 if x is None else x for x in s.heads]
                gold['deprel'][b, :n] = [-100 if x is None else V['deprel'].get(x, -100) for x in s.deprels]
            if s.names:
                gold['name'][b, :n] = [-100 if x is None else V['name'][x] for x in s.names]
        out = {'ids': [torch.from_numpy(x) for x in ids], 'mask': torch.from_numpy(mask),
               'lengths': torch.tensor([len(f) for _, f, _ in items]),
               'weight': torch.tensor([s.weight for s, _, _ in items], dtype=torch.float32)}
        out.update({k: torch.from_numpy(v) for k, v in gold.items()})
        if self.tok:
            P = max(len(p) for p, _ in piece_rows)
            out['pieces'] = torch.tensor([p + [0] * (P - len(p)) for p, _ in piece_rows])
            out['piece_shapes'] = torch.tensor([q + [0] * (P - len(q)) for _, q in piece_rows])
            out['first'] = torch.from_numpy(np.minimum(first, P - 1)); out['last'] = torch.from_numpy(np.minimum(last, P - 1))
        return out


def varied(s, rng, names):
    """One sentence as it is shown in this epoch."""
    forms, lemmas = s.forms, s.lemmas
    if s.names and names and None not in s.names and (not s.upos or None not in s.upos) and rng.random() < .25: forms, lemmas = names.substitute(s)
    r = rng.random()
    if r < .04:
        forms = augment.capitals(forms)
        if lemmas: lemmas = [f if u == 'PROPN' and l is not None else l for f, l, u in zip(forms, lemmas, s.upos)]
    elif r < .08 and len(forms) > 3: forms = augment.headline(forms, rng)
    elif r < .09: forms = [f.lower() for f in forms]
    if lemmas and r < .09 and r >= .04: lemmas = [f if u == 'PROPN' and l is not None else l for f, l, u in zip(forms, lemmas, s.upos)]
    return s, forms, lemmas


def plan(lengths, words, rng=None):
    """Indices cut into batches of about `words` words of similar length, in random order."""
    noise = [rng.random() * 2 if rng else 0 for _ in lengths]
    order = sorted(range(len(lengths)), key=lambda i: (lengths[i] + noise[i], i))
    out, cur = [], []
    for i in order:
        if cur and (len(cur) + 1) * lengths[i] > words: out.append(cur); cur = []
        cur.append(i)
    if cur: out.append(cur)
    if rng: rng.shuffle(out)
    return out
