"""Scores on gold tokens, for a quick look at how training goes; `truceline eval conllu` measures what ships."""
import numpy as np, torch
import flat


def spans(tags):
    out, i = set(), 0
    while i < len(tags):
        if tags[i][0] == 'B' or (tags[i][0] == 'I' and (i == 0 or tags[i - 1][2:] != tags[i][2:])):
            j = i + 1
            while j < len(tags) and tags[j] == 'I' + tags[i][1:]: j += 1
            out.add((i, j, tags[i][2:])); i = j
        else: i += 1
    return out


class Dev:
    """A part of dev, packed, for a quick look at how training goes."""
    def __init__(self, sentences, classes, forms, device):
        self.sentences, self.classes = sentences, classes
        self.flat = flat.pack(sentences, classes, forms).to(device)

    @torch.no_grad()
    def quick(self, net, rows, signs, words=8000):
        """In percent. Every word takes its likeliest head, tree or not; relations count with their subtypes; names are without the tables' help."""
        net.eval()
        sums, names = np.zeros(6), [None] * len(self.sentences)
        tags = sorted(self.classes['name'], key=self.classes['name'].get)
        for idx in flat.plan(self.flat.lengths, words):
            b = self.flat.batch(idx, rows, signs)
            o = net(b)
            ok = b['head'] >= 0
            heads = o['arc'].argmax(-1)
            hit = heads == b['head']
            rel = net.labels(o['lab'], heads).argmax(-1) == b['deprel']
            n = lambda x: int((x & ok).sum())
            sums += [int(ok.sum()), n(o['upos'].argmax(-1) == b['upos']), n(o['xpos'].argmax(-1) == b['xpos']), n(o['lemma'].argmax(-1) == b['lemma']), n(hit), n(hit & rel)]
            best = o['name'].float().argmax(-1).cpu().numpy()
            for k, i in enumerate(idx): names[i] = [tags[x] for x in best[k, :len(self.sentences[i].forms)]]
        out = {k: round(100 * v / sums[0], 2) for k, v in zip(('upos', 'xpos', 'lemma', 'uas', 'las'), sums[1:])} if sums[0] else {}
        pairs = [(spans(s.names), spans(t)) for s, t in zip(self.sentences, names) if s.names and None not in s.names]
        for kinds in (('person', 'organisation', 'place'), ('person',), ('organisation',), ('place',)):
            pick = [({a for a in g if a[2] in kinds}, {a for a in p if a[2] in kinds}) for g, p in pairs]
            total = sum(len(g) + len(p) for g, p in pick)
            if any(g for g, _ in pick): out['names' if len(kinds) > 1 else kinds[0]] = round(200 * sum(len(g & p) for g, p in pick) / max(total, 1), 1)
        return out
