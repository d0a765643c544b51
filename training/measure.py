"""Scores on gold tokens."""
import torch, numpy as np
import batches, trees, vocab


def spans(tags):
    out, i = set(), 0
    while i < len(tags):
        if tags[i][0] == 'B' or (tags[i][0] == 'I' and (i == 0 or tags[i - 1][2:] != tags[i][2:])):
            j = i + 1
            while j < len(tags) and tags[j] == 'I' + tags[i][1:]: j += 1
            out.add((i, j, tags[i][2:])); i = j
        else: i += 1
    return out


def viterbi(scores, classes):
    """The best tag sequence in which I- continues a name of its kind."""
    n, k = scores.shape
    bad = np.zeros((k, k))
    start = np.zeros(k)
    for b, t in enumerate(classes):
        if t[0] == 'I':
            start[b] = -1e9
            for a, u in enumerate(classes):
                if u == 'O' or u[2:] != t[2:]: bad[a, b] = -1e9
    best = scores[0] + start; back = []
    for i in range(1, n):
        m = best[:, None] + bad
        back.append(m.argmax(0)); best = m.max(0) + scores[i]
    path = [int(best.argmax())]
    for b in reversed(back): path.append(int(b[path[-1]]))
    return path[::-1]


@torch.no_grad()
def predict(net, enc, sentences, words=4000, bf16=False):
    """Per sentence: dict of upos, xpos, lemma, name, heads, deprel and their probabilities."""
    net.eval()
    C = enc.voc.classes
    out = [None] * len(sentences)
    for idx in batches.plan([len(s.forms) for s in sentences], words):
        items = [(sentences[i], sentences[i].forms, None) for i in idx]
        plainless = [type(s)(forms=s.forms) for s, _, _ in items]
        b = enc.batch([(p, p.forms, None) for p in plainless])
        with torch.autocast('cpu', dtype=torch.bfloat16, enabled=bf16):
            o = net(b)
        arcs = torch.log_softmax(o['arc'], -1)
        an = arcs.numpy()
        heads = [trees.tree(an[k, :len(f), :len(f) + 1]) for k, (_, f, _) in enumerate(items)]
        T = b['mask'].shape[1]
        ht = torch.tensor([h + [0] * (T - len(h)) for h in heads])
        with torch.autocast('cpu', dtype=torch.bfloat16, enabled=bf16):
            labp = torch.softmax(net.labels(o['lab'], ht), -1).max(-1)
        headp = arcs.gather(2, ht[:, :, None])[..., 0].exp()
        top = {k: torch.softmax(o[k].float(), -1).max(-1) for k in ('upos', 'xpos', 'lemma')}
        nm = torch.log_softmax(o['name'].float(), -1)
        for k, i in enumerate(idx):
            f = sentences[i].forms; n = len(f)
            r = {q: [C[q][x] for x in top[q].indices[k, :n].tolist()] for q in top}
            r['lemma'] = [vocab.apply(sc, w) for sc, w in zip(r['lemma'], f)]
            r['p'] = {q: top[q].values[k, :n].tolist() for q in top}
            r['heads'] = heads[k]; r['p']['head'] = headp[k, :n].tolist()
            r['deprel'] = [C['deprel'][x] for x in labp.indices[k, :n].tolist()]; r['p']['deprel'] = labp.values[k, :n].tolist()
            path = viterbi(nm[k, :n].numpy(), C['name'])
            r['name'] = [C['name'][x] for x in path]; r['p']['name'] = [float(nm[k, t, x].exp()) for t, x in enumerate(path)]
            out[i] = r
    return out


def score(sentences, predictions, kinds=('person', 'organisation', 'place')):
    n = u = x = l = ua = la = 0
    tp = sp = gp = 0
    by = {k: [0, 0, 0] for k in kinds}
    for s, r in zip(sentences, predictions):
        if s.upos:
            for i in range(len(s.forms)):
                n += 1
                u += s.upos[i] == r['upos'][i]; x += s.xpos[i] == r['xpos'][i]; l += s.lemmas[i] == r['lemma'][i]
                if s.heads[i] == r['heads'][i]:
                    ua += 1; la += s.deprels[i].split(':')[0] == r['deprel'][i].split(':')[0]
        if s.names and None not in s.names:
            g = {a for a in spans(s.names) if a[2] in kinds}; p = {a for a in spans(r['name']) if a[2] in kinds}
            for k in kinds:
                gk, pk = {a for a in g if a[2] == k}, {a for a in p if a[2] == k}
                by[k][0] += len(gk & pk); by[k][1] += len(gk); by[k][2] += len(pk)
    f = lambda t, g, p: round(200 * t / max(g + p, 1), 1)
    out = {}
    if n: out.update(upos=round(100 * u / n, 2), xpos=round(100 * x / n, 2), lemma=round(100 * l / n, 2), uas=round(100 * ua / n, 2), las=round(100 * la / n, 2))
    t = [sum(v[i] for v in by.values()) for i in range(3)]
    if t[1]: out.update(names=f(*t), **{k: f(*v) for k, v in by.items()})
    return out
