"""Trains the network that finds where sentences end: python3 borders.py CORPORA models/borders.tlm

Small on purpose: at each token it sees three tokens to either side and a few facts of the paragraph. What it sees is
computed here and in truceline/annotate/border_features.cc alike; a test holds the two together (fixture.py).
The file is one of export.py's kind: `word`, `shape` and `kind` are tables of embeddings, `context` a table that adds to
the hidden layer at once, `window` the hidden layer (columns: the tokens at -3 ... 3), `out` one score.
"""
import os, random, sys
import numpy as np, torch, torch.nn as nn
import corpora, export, features, tokenise

ROWS = {'word': 4096, 'shape': 512, 'kind': 64, 'context': 256}
WINDOW, DIM, HIDDEN = 3, 16, 32
_DIR = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../knowledge/language/')
WRITTEN = {features.fold(w): (w, k) for w, k in tokenise._rows('abbreviations.tsv')}
STARTERS = {r[0] for r in tokenise._rows('starters.tsv')}
REPORTING = {r[0] for r in tokenise._rows('reporting.tsv')}
KIND = {'title': 1, 'number': 2, 'any': 3}


def paragraphs(path, keep=lambda doc: True):
    """Lists of (form, spaced before it, ends a sentence), a paragraph each."""
    out, par, doc, upto, open_range = [], [], '', 0, False
    gap = True
    for line in open(path, encoding='utf-8'):
        if line.startswith(('# newdoc', '# newpar')) and not line.startswith('# newpar_block'):
            if par and keep(doc): out.append(par)
            par, gap = [], True
            if line.startswith('# newdoc id'): doc = line.split('=', 1)[1].strip()
        elif line == '\n':
            if par: par[-1] = (*par[-1][:2], True)
            gap = True
        elif line[0] != '#':
            c = line.rstrip('\n').split('\t')
            glued = 'SpaceAfter=No' in c[9]
            if '-' in c[0]:
                upto, last_gap = int(c[0].split('-')[1]), not glued
            elif c[0].isdigit():
                par.append((features.plain(c[1]), gap, False))
                inside = int(c[0]) < upto
                gap = False if inside else last_gap if int(c[0]) == upto else not glued
                if int(c[0]) >= upto: upto = 0
    if par and keep(doc): out.append(par)
    return out


def lower(form):
    return ''.join(chr(ord(c) + 32) if 'A' <= c <= 'Z' else c for c in form)


def kind(form, spaced):
    """Facts of one token, six bits: spaced; an abbreviation, and of which kind; an initial; a starter; a verb of speech."""
    low = lower(form)
    written, k = WRITTEN.get(low, ('', ''))
    if k and not (written == form or not any('a' <= c <= 'z' for c in form) or ('A' <= form[0] <= 'Z' and not 'A' <= written[0] <= 'Z')): k = ''
    bits = int(spaced) | KIND.get(k, 0) << 1
    if not k and len(form) > 1 and form[-1] == '.' and form.strip('.') : bits |= 8
    return bits | (16 if form in STARTERS else 0) | (32 if low in REPORTING else 0)


def look(par, rows=ROWS):
    """Rows of the tables for every token of a paragraph: word, shape, kind."""
    out = np.zeros((len(par), 3), dtype=np.int64)
    for i, (form, spaced, _) in enumerate(par):
        low = features.digits_to_zero(features.fold(form)).encode()[:64]
        out[i] = (features.slot('word1', low, rows['word']), features.slot('shape', features.shape_of(form).encode(), rows['shape']),
                  kind(form, spaced))
    return out


def paragraph_flags(par):
    """Bit 0: no small letter; bit 1: no capital; bit 2: ends with a stop."""
    small = any('a' <= c <= 'z' for f, _, _ in par for c in f); capital = any('A' <= c <= 'Z' for f, _, _ in par for c in f)
    return (0 if small else 1) | (0 if capital else 2) | (4 if stop(par[-1][0]) else 0)


def stop(form):
    return not form.strip('?!') or not form.strip('.')


def contexts(par, ends, rows=ROWS):
    """Three rows of the table `context` for each token; `ends` are the borders before it that are known: bool a token."""
    flags = paragraph_flags(par)
    out, since, quote, depth = [], 0, False, 0
    for i, (form, _, _) in enumerate(par):
        since += 1
        if form == '"': quote = not quote
        if form in '([': depth = min(depth + 1, 3)
        if form in ')]' and depth: depth -= 1
        size = 0 if since <= 1 else 1 if since <= 2 else 2 if since <= 4 else 3 if since <= 8 else 4 if since <= 16 else 5 if since <= 40 else 6
        out.append([features.slot('flags', bytes([1, flags, size]), rows['context']), features.slot('flags', bytes([2, quote, min(depth, 1)]), rows['context']),
                    features.slot('flags', bytes([3, speech_follows(par, i + 1)]), rows['context'])])
        if ends(i): since, depth = 0, 0
    return out


def speech_follows(par, at):
    """`"Is it over?" Haddad asked.`: a verb that reports speech within a few words, before any other sign."""
    for form, _, _ in par[at:at + 8]:
        if lower(form) in REPORTING: return 1
        if stop(form) or form in (',', ':', '"'): return 0
    return 0


class Borders(nn.Module):
    def __init__(self):
        super().__init__()
        table = lambda n, d: nn.EmbeddingBag(n, d, mode='sum', padding_idx=0)
        self.word, self.shape, self.kind = table(ROWS['word'], DIM), table(ROWS['shape'], DIM), nn.Embedding(ROWS['kind'] + 1, DIM)
        self.context = table(ROWS['context'], HIDDEN)
        self.window = nn.Linear((2 * WINDOW + 1) * DIM, HIDDEN)
        self.out = nn.Linear(HIDDEN, 1)
        for t in (self.word, self.shape, self.context):
            nn.init.normal_(t.weight, std=.1)
            with torch.no_grad(): t.weight[0].zero_()
        nn.init.normal_(self.kind.weight, std=.1)

    def forward(self, w, s, k, c, drop=0.0):
        """w, s, k: [N, 7] rows (k = 64 beyond the paragraph); c: [N, 3]."""
        n = w.shape[0]
        if drop: w = torch.where(torch.rand(w.shape) < drop, torch.zeros_like(w), w)
        e = self.word(w.reshape(-1, 1)) + self.shape(s.reshape(-1, 1)) + self.kind(k.reshape(-1))
        h = self.window(e.view(n, -1)) + self.context(c)
        h = nn.functional.dropout(torch.relu(h), drop, self.training)
        return self.out(h)[:, 0]


def windows(rows):
    n = len(rows)
    pad = np.zeros((WINDOW, 3), dtype=np.int64); pad[:, 2] = ROWS['kind']
    full = np.concatenate([pad, rows, pad])
    return np.stack([full[i:i + 2 * WINDOW + 1] for i in range(n)])   # [N, 7, 3]


def examples(pars):
    X, C, Y = [], [], []
    for p in pars:
        if len(p) < 2: continue
        X.append(windows(look(p))[:-1])
        C.append(np.array(contexts(p, lambda i: p[i][2])[:-1]))
        Y.append(np.array([t[2] for t in p][:-1], dtype=np.float32))
    return torch.from_numpy(np.concatenate(X)), torch.from_numpy(np.concatenate(C)), torch.from_numpy(np.concatenate(Y))


OPEN_STOPS = [w for w, k in tokenise._rows('abbreviations.tsv') if k == 'any' and len(w) > 2] + ['U.S.', 'U.N.', 'U.K.', 'E.U.', 'D.C.', 'a.m.', 'p.m.'] * 6


def varied(p, rng):
    """A paragraph as it is shown in this epoch: also in capitals, or small; numbered; its sentences ending in abbreviations."""
    r = rng.random()
    if r < .05: p = [(f.upper() if f.isascii() else f, s, e) for f, s, e in p]
    elif r < .08: p = [(f.lower() if f.isascii() else f, s, e) for f, s, e in p]
    if r > .97: p = [(str(rng.randint(1, 30)), True, False), ('.', False, False)] + p
    if .1 < r < .3: p = ending_in_abbreviations(p, rng)
    if .3 < r < .6: p = quoted(p, rng)
    return p


def ending_in_abbreviations(p, rng):
    """"He left Paris . The talks" -> "He left Paris U.S. The talks": the treebanks hardly have such ends."""
    out = []
    for i, (form, spaced, end) in enumerate(p):
        nxt = p[i + 1][0] if i + 1 < len(p) else ''
        if end and form == '.' and i and p[i - 1][0][:1].isalnum() and nxt in STARTERS and rng.random() < .5:
            out.append((rng.choice(OPEN_STOPS), True, True))
        else: out.append((form, spaced, end))
    return out


SPEAKERS = [w.split() for w in ('he', 'she', 'Haddad', 'Okoye', 'Karam', 'Sami Haddad', 'the minister', 'the U.N. envoy', 'Foreign Minister Ada Okoye',
            'a spokesman', 'Gen. Karam', 'Mr Karam', 'one official', 'the group', 'al-Masri', 'State media')]
SAYING = [w.split() for w in ('said', 'said', 'said', 'told reporters', 'told reporters in Geneva on Friday', 'added', 'wrote on X', 'was quoted as saying by SANA', 'said in a statement')]


def quoted(p, rng):
    """One or two sentences of a paragraph as quotations: `" We go . We stay , " he said .`; the treebanks have few."""
    if any(f == '"' for f, _, _ in p): return p
    sentences, cur = [], []
    for t in p:
        cur.append(t)
        if t[2]: sentences.append(cur); cur = []
    good = [i for i, s in enumerate(sentences) if 3 <= len(s) <= 40 and s[-1][0] in ('.', '?', '!') and s[0][1]]
    if not good or cur: return p
    i = rng.choice(good)
    s, speaker, saying = sentences[i], rng.choice(SPEAKERS), rng.choice(SAYING)
    words = lambda w: [(f, True, False) for f in w]
    full = [('.', False, True)]
    begin = [('"', True, False), (s[0][0], False, False)]
    if rng.random() < .6:
        sign = (',', False, False) if s[-1][0] == '.' else (s[-1][0], False, False)
        pair = words(speaker + saying) if rng.random() < .8 or len(saying) > 1 else words(saying + speaker)
        if i and i - 1 in good and rng.random() < .4:
            a = sentences[i - 1]
            sentences[i - 1] = [('"', True, False), (a[0][0], False, False), *a[1:]]
            begin = [s[0]]
        sentences[i] = begin + s[1:-1] + [sign, ('"', False, False)] + pair + full
    else:
        lead = speaker[:1]
        pair = words([lead[0][0].upper() + lead[0][1:]] + speaker[1:] + saying) + [(rng.choice(',:'), False, False)]
        sentences[i] = pair + begin + s[1:-1] + [(s[-1][0], False, False), ('"', False, True)]
    return [t for x in sentences for t in x]


def score(net, pars):
    right = gold = ours = 0
    x, c, y = examples(pars)
    net.eval()
    with torch.no_grad(): s = torch.cat([net(x[i:i + 20000, :, 0], x[i:i + 20000, :, 1], x[i:i + 20000, :, 2], c[i:i + 20000]) for i in range(0, len(x), 20000)]).numpy()
    at = 0
    for p in pars:
        n = len(p)
        o = list(s[at:at + n - 1] > 0) + [True]; at += max(n - 1, 0)
        g = [t[2] for t in p]; g[-1] = True
        spans = lambda b: {(a, z) for a, z in zip([-1] + [i for i, v in enumerate(b) if v][:-1], [i for i, v in enumerate(b) if v])}
        G, O = spans(g), spans(o)
        right += len(G & O); gold += len(G); ours += len(O)
    return round(200 * right / (gold + ours), 2)


def save(net, target):
    f = export.File()
    w = {k: v.detach().numpy() for k, v in net.state_dict().items()}
    for name in ('word', 'shape', 'kind', 'context', 'window', 'out'):
        f.matrix(name, w[name + '.weight'], w.get(name + '.bias'))
    f.write(target)


def main(folder, target, epochs=4, rate=2e-3, drop=.5):
    tb = folder + '/treebanks/'
    rng = random.Random(3); torch.manual_seed(3)
    train = paragraphs(tb + 'en_ewt-ud-train.conllu') + paragraphs(tb + 'en_gum-ud-train.conllu', corpora.open_gum)
    dev = {'ewt': paragraphs(tb + 'en_ewt-ud-dev.conllu'), 'gum': paragraphs(tb + 'en_gum-ud-dev.conllu'),
           'gum news': paragraphs(tb + 'en_gum-ud-dev.conllu', lambda d: 'news' in d)}
    net = Borders()
    opt = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-2)
    for epoch in range(epochs):
        x, c, y = examples([varied(p, rng) for p in train])
        net.train()
        for k, i in enumerate(torch.randperm(len(x)).split(512)):
            for g in opt.param_groups: g['lr'] = rate * max(.02, 1 - (epoch + k * 512 / len(x)) / epochs)
            v = x[i]
            loss = nn.functional.binary_cross_entropy_with_logits(net(v[..., 0], v[..., 1], v[..., 2], c[i], drop), y[i])
            opt.zero_grad(); loss.backward(); opt.step()
        print(epoch + 1, round(float(loss.detach()), 4), {k: score(net, v) for k, v in dev.items()}, flush=True)
    save(net, target)


if __name__ == '__main__':
    torch.set_num_threads(1)
    main(*sys.argv[1:3])
