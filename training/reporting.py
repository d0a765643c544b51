"""Sentences of reported speech made from gold ones: "The minister told reporters that S", "S, Haddad said."

News is full of them and the treebanks are not. The tree of what is reported stays as it is; its root becomes a clause of
the reporting verb.
"""
import corpora

HEARERS = ['reporters', 'journalists', 'lawmakers', 'parliament', 'Reuters', 'state television', 'a news conference', 'the council', 'the BBC',
           'delegates', 'a rally', 'the Anadolu Agency', 'him', 'her', 'them', 'residents', 'the court', 'local media', 'AFP']
SPEAKERS = ['The minister', 'A spokesman', 'The army', 'Officials', 'He', 'She', 'They', 'The envoy', 'A witness', 'The president', 'The ministry',
            'Rebels', 'The opposition', 'A senior official', 'The general', 'Police']
TOLD = [('told', 'tell', 'VBD'), ('informed', 'inform', 'VBD'), ('assured', 'assure', 'VBD'), ('warned', 'warn', 'VBD'), ('tells', 'tell', 'VBZ'), ('reminded', 'remind', 'VBD')]
SAID = [('said', 'say', 'VBD'), ('says', 'say', 'VBZ'), ('announced', 'announce', 'VBD'), ('claimed', 'claim', 'VBD'), ('denied', 'deny', 'VBD'),
        ('confirmed', 'confirm', 'VBD'), ('warned', 'warn', 'VBD'), ('added', 'add', 'VBD'), ('insisted', 'insist', 'VBD'), ('stressed', 'stress', 'VBD'),
        ('vowed', 'vow', 'VBD'), ('acknowledged', 'acknowledge', 'VBD'), ('stated', 'state', 'VBD'), ('argued', 'argue', 'VBD'), ('reported', 'report', 'VBD')]
CLAIMS = [('reports', 'report', 'NNS'), ('claims', 'claim', 'NNS'), ('allegations', 'allegation', 'NNS'), ('the claim', 'claim', 'NN'), ('suggestions', 'suggestion', 'NNS'),
          ('accusations', 'accusation', 'NNS'), ('rumours', 'rumour', 'NNS'), ('the statement', 'statement', 'NN'), ('fears', 'fear', 'NNS'), ('assurances', 'assurance', 'NNS')]
TAKEN = [('rejected', 'reject', 'VBD'), ('denied', 'deny', 'VBD'), ('dismissed', 'dismiss', 'VBD'), ('confirmed', 'confirm', 'VBD'), ('disputed', 'dispute', 'VBD'),
         ('repeated', 'repeat', 'VBD'), ('denies', 'deny', 'VBZ'), ('rejects', 'reject', 'VBZ'), ('welcomed', 'welcome', 'VBD')]
PRONOUNS = {'him', 'her', 'them', 'He', 'She', 'They'}
ADJECTIVES = {'senior': 'senior', 'local': 'local'}


def phrase(words, rng, names):
    """Rows (form, upos, xpos, lemma, head inside, relation, name tag) of a short noun phrase; its head has head None."""
    if words is None:
        tokens = rng.choice(names.by_size[('person', rng.choice([1, 2, 2, 2, 3]))])
        return [(t, 'PROPN', 'NNP', t, None if k == 0 else 0, 'flat', 'I-person' if k else 'B-person') for k, t in enumerate(tokens)]
    out, parts = [], words.split()
    for k, w in enumerate(parts):
        last = k == len(parts) - 1
        if w.lower() in ('the', 'a'): row = ('DET', 'DT', 'the' if w.lower() == 'the' else 'a', 'det')
        elif w in ADJECTIVES: row = ('ADJ', 'JJ', w, 'amod')
        elif w in PRONOUNS: row = ('PRON', 'PRP', {'him': 'he', 'them': 'they', 'her': 'she'}.get(w, w.lower()), '')
        elif w[0].isupper() and k > 0 or w in ('Reuters', 'AFP'): row = ('PROPN', 'NNP', w, 'compound')
        else:
            plural = w in ('reporters', 'journalists', 'lawmakers', 'delegates', 'Officials', 'Rebels', 'residents', 'Police')
            row = ('NOUN', 'NNS' if plural else 'NN', w.lower() if not plural or w == 'Police' else w.lower()[:-1], 'compound')
        org = row[0] == 'PROPN'
        out.append((w, row[0], row[1], row[2], None if last else len(parts) - 1, row[3], ('B-organisation' if k == 0 or parts[k - 1].lower() == 'the' else 'I-organisation') if org else 'O'))
    return out


def usable(s):
    """A plain statement: one finite verb as its root, a subject, a full stop, nothing quoted."""
    if not s.upos or None in s.upos or not 4 <= len(s.forms) <= 30 or s.forms[-1] != '.' or '"' in s.forms: return False
    root = s.heads.index(0)
    return s.upos[root] in ('VERB', 'NOUN', 'ADJ') and any(h == root + 1 and d.startswith('nsubj') for h, d in zip(s.heads, s.deprels)) and s.deprels[0] not in ('cc', 'discourse', 'advmod', 'punct')


def wrap(s, rng, names):
    """One of the patterns around the sentence."""
    n = len(s.forms) - 1
    root = s.heads.index(0)
    first = s.forms[0] if s.upos[0] == 'PROPN' or s.forms[0] == 'I' else s.forms[0][:1].lower() + s.forms[0][1:]
    inner = [(first if k == 0 else s.forms[k], s.upos[k], s.xpos[k], s.lemmas[k], s.heads[k], s.deprels[k], s.names[k] if s.names else None) for k in range(n)]
    rows = []  # form, upos, xpos, lemma, head (index from 0, -1 root), relation, name

    def add(part, head_to, relation):
        base = len(rows)
        at = base + [r[4] is None for r in part].index(True)
        for f, u, x, l, h, d, t in part:
            rows.append([f, u, x, l, head_to if h is None else base + h, relation if h is None else d, t])
        return at

    def clause(head_to, relation, capital=False):
        base = len(rows)
        for k, (f, u, x, l, h, d, t) in enumerate(inner):
            rows.append([s.forms[0] if capital and k == 0 else f, u, x, l, head_to if k == root else base + h - 1 if h - 1 < n else head_to, relation if k == root else d, t])
        return base + root

    def word(f, u, x, l, head_to, relation):
        rows.append([f, u, x, l, head_to, relation, 'O'])
        return len(rows) - 1

    speaker = phrase(rng.choice(SPEAKERS) if rng.random() < .5 else None, rng, names)
    kind = rng.random()
    if kind < .2:  # "rejected reports that S": the clause belongs to the noun
        verb, noun = rng.choice(TAKEN), rng.choice(CLAIMS)
        v = len(speaker)
        add(speaker, v, 'nsubj')
        word(verb[0], 'VERB', verb[2], verb[1], -1, 'root')
        if noun[0].startswith('the '): word('the', 'DET', 'DT', 'the', len(rows) + 1, 'det')
        at = word(noun[0].split()[-1], 'NOUN', noun[2], noun[1], v, 'obj')
        mark = word('that', 'SCONJ', 'IN', 'that', 0, 'mark')
        rows[mark][4] = clause(at, 'acl')
    elif kind < .7:
        told = kind < .45
        verb = rng.choice(TOLD if told else SAID)
        v = len(speaker)
        add(speaker, v, 'nsubj')
        word(verb[0], 'VERB', verb[2], verb[1], -1, 'root')
        that = rng.random() < (.7 if told else .6)
        if told: add(phrase(rng.choice(HEARERS), rng, names), v, 'iobj')
        if rng.random() < .25:
            day = rng.choice(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
            on = rng.random() < .6
            if on: word('on', 'ADP', 'IN', 'on', len(rows) + 1, 'case')
            word(day, 'PROPN', 'NNP', day, v, 'obl' if on else 'obl:unmarked')
        mark = word('that', 'SCONJ', 'IN', 'that', 0, 'mark') if that else None
        r = clause(v, 'ccomp')
        if mark is not None: rows[mark][4] = r
    else:
        quoted = rng.random() < .5
        marks = [word('"', 'PUNCT', '``', '"', 0, 'punct')] if quoted else []
        r = clause(0, 'ccomp', capital=True)
        comma = word(',', 'PUNCT', ',', ',', 0, 'punct')
        if quoted: marks.append(word('"', 'PUNCT', "''", '"', 0, 'punct'))
        quiet = [[f[:1].lower() + f[1:] if u != 'PROPN' else f, u, x, l, h, d, t] for f, u, x, l, h, d, t in speaker]
        v = len(rows) + len(quiet)
        add([tuple(q) for q in quiet], v, 'nsubj')
        verb = rng.choice(TOLD[:2] if kind < .8 else SAID)
        word(verb[0], 'VERB', verb[2], verb[1], -1, 'root')
        if kind < .8: add(phrase(rng.choice(HEARERS), rng, names), v, 'iobj')
        rows[r][4] = v; rows[comma][4] = v
        for m in marks: rows[m][4] = r
    word('.', 'PUNCT', '.', '.', v, 'punct')
    c = list(zip(*rows))
    return corpora.Sentence(list(c[0]), list(c[1]), list(c[2]), list(c[3]), [h + 1 for h in c[4]], list(c[5]), list(c[6]) if s.names else None)


def made(gold, rng, names, count):
    pool = [s for s in gold if usable(s)]
    return [wrap(rng.choice(pool), rng, names) for _ in range(count)]
