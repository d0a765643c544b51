"""Packs what training shows into arrays, on all cores: python3 prepare.py CORPORA OUT [--processes N] ... See README.md.

  OUT/gold/EE-P.npz  part P of showing EE of the gold: names put in the place of others, with made sentences
  OUT/raw/NNN.npz    raw news for a teacher to label
"""
import argparse, json, os, random, time
from concurrent.futures import ProcessPoolExecutor
import augment, corpora, encoder, flat, reporting, shipped, vocab, wire

PARTS = 4
RAW_PART = 2500  # sentences


def options():
    p = argparse.ArgumentParser()
    p.add_argument('corpora'); p.add_argument('out')
    p.add_argument('--showings', type=int, default=20); p.add_argument('--processes', type=int, default=os.cpu_count())
    p.add_argument('--reporting', type=int, default=2500, help='made sentences of reported speech in a showing')
    p.add_argument('--wire', type=int, default=7000, help='made sentences in the shapes of wire copy in a showing')
    p.add_argument('--rename', type=float, default=.25, help='chance that a sentence gets other names')
    p.add_argument('--raw', default='', help='file of raw sentences, a line each, tokens between spaces; the corpora when left out')
    p.add_argument('--raw-share', type=float, default=1.0)
    p.add_argument('--classes', default='', help='take the classes, and their order, from these weights')
    p.add_argument('--also-names', default='', metavar='DIR', help='train on the names of these stories too: see README.md')
    p.add_argument('--encoder', default='', help='folder of the teacher\'s encoder: its word pieces go with the arrays')
    return p.parse_args()


def forms(folder):
    """The hashes of words, and where a folder of an encoder is given, its word pieces."""
    if not folder: return flat.Forms()
    from tokenizers import Tokenizer
    tok = Tokenizer.from_file(folder + '/tokenizer.json')
    tok.no_truncation(); tok.no_padding()
    return flat.Forms(tok, encoder.signs(json.load(open(folder + '/config.json')))[3])


class Shop:
    """What every worker needs; made once, before the workers are."""
    def __init__(self, o):
        self.o, self.gold = o, corpora.training(o.corpora, o.also_names)
        self.voc = vocab.Vocab(self.gold)
        if o.classes: self.voc.follow(shipped.checkpoint(o.classes)['classes'])
        self.names, self.pieces = augment.Names(o.corpora, random.Random(7)), wire.Pieces(self.gold)
        self.forms = forms(o.encoder)
        self.raw = [line.split() for line in open(o.raw, encoding='utf-8')] if o.raw else list(corpora.read_raw(o.corpora))
        random.Random(5).shuffle(self.raw)
        self.raw = self.raw[:int(len(self.raw) * o.raw_share)]

    def gold_part(self, showing, part):
        rng = random.Random(1000 * showing + part)
        self.names.rng = rng
        items = [s for s in self.gold[part::PARTS]]
        items += reporting.made(self.gold, rng, self.names, self.o.reporting // PARTS) + wire.made(self.pieces, rng, self.names, self.o.wire // PARTS)
        return flat.pack([renamed(s, rng, self.names, self.o.rename) for s in items], self.voc.ids, self.forms, seed=rng.random())

    def raw_part(self, n):
        return flat.pack([corpora.Sentence(f) for f in self.raw[n * RAW_PART:(n + 1) * RAW_PART]], self.voc.ids, self.forms, seed=n)


def renamed(s, rng, names, share):
    """(sentence, forms, lemmas): at times with other names of the same kind and length."""
    if s.names and None not in s.names and (not s.upos or None not in s.upos) and rng.random() < share: return s, *names.substitute(s)
    return s, s.forms, s.lemmas


SHOP = None


def work(job):
    kind, path, *which = job
    made = getattr(SHOP, kind)(*which)
    made.save(path + '.part.npz')
    os.rename(path + '.part.npz', path)
    return path


def jobs(o, raw):
    """The first showings, so that a teacher can begin; then the raw text; then the rest."""
    gold = [('gold_part', f'{o.out}/gold/{e:02d}-{p}.npz', e, p) for e in range(o.showings) for p in range(PARTS)]
    news = [('raw_part', f'{o.out}/raw/{n:03d}.npz', n) for n in range((raw + RAW_PART - 1) // RAW_PART)]
    return [j for j in gold[:2 * PARTS] + news + gold[2 * PARTS:] if not os.path.exists(j[1])]


def main():
    global SHOP
    o = options()
    for d in ('gold', 'raw'): os.makedirs(f'{o.out}/{d}', exist_ok=True)
    t0 = time.time()
    SHOP = Shop(o)
    todo = jobs(o, len(SHOP.raw))
    print(f'{len(SHOP.gold)} gold sentences, {len(SHOP.raw)} raw, {len(todo)} jobs; {time.time() - t0:.0f} s', flush=True)
    with ProcessPoolExecutor(o.processes) as pool:
        for n, path in enumerate(pool.map(work, todo)):
            if n % 20 == 0: print(path, f'{time.time() - t0:.0f} s', flush=True)
    open(o.out + '/done', 'w').close()
    print(f'all packed, {time.time() - t0:.0f} s', flush=True)


if __name__ == '__main__':
    main()
