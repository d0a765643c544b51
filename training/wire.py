"""Sentences in the shapes of wire copy, made from pieces of gold trees.

    Prime Minister A. B. said on Monday the talks in the capital, which ..., had failed, and urged both sides to ...
    Asked whether ..., the ministry's spokesman declined to comment.
    ..., though a senior official, speaking on condition of anonymity, said ...

The treebanks have hardly any of them, and a clause that follows "said" without "that", behind a long subject, was read as
what "said" is given. What is said makes no sense; its trees are gold, and so are those of what is put into them.
"""
import augment, corpora

DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
SAID = [('said', 'say')] * 12 + [('says', 'say'), ('announced', 'announce'), ('claimed', 'claim'), ('added', 'add'), ('insisted', 'insist'), ('warned', 'warn'),
        ('acknowledged', 'acknowledge'), ('confirmed', 'confirm'), ('stated', 'state'), ('believed', 'believe'), ('estimated', 'estimate'), ('reported', 'report')]
TOLD = [('told', 'tell')] * 6 + [('informed', 'inform'), ('assured', 'assure'), ('warned', 'warn')]
ADDED = [('saying', 'say')] * 3 + [('adding', 'add')] * 2 + [('insisting', 'insist'), ('claiming', 'claim'), ('warning', 'warn')]
ADDED_PAST = [('added', 'add')] * 3 + [('told', 'tell'), ('insisted', 'insist'), ('explained', 'explain')]
ACTS = [('condemned', 'condemn'), ('rejected', 'reject'), ('welcomed', 'welcome'), ('dismissed', 'dismiss'), ('denied', 'deny'), ('demanded', 'demand'),
        ('criticised', 'criticise'), ('announced', 'announce'), ('repeated', 'repeat'), ('blamed', 'blame'), ('defended', 'defend')]
ASKS = [('urged', 'urge'), ('ordered', 'order'), ('asked', 'ask'), ('told', 'tell'), ('warned', 'warn'), ('invited', 'invite')]
# What headlines do in the present tense; most of these words are nouns as often as verbs.
STRIKE = ['shell', 'hit', 'strike', 'attack', 'block', 'seize', 'halt', 'resume', 'rock', 'claim', 'blast', 'slam', 'renew', 'extend', 'break', 'end', 'test', 'free', 'hold',
          'kill', 'bomb', 'leave', 'reach', 'enter', 'quit', 'trade', 'blame', 'raid', 'storm', 'target', 'shun', 'back', 'sign', 'mark', 'face', 'delay', 'ban', 'order', 'report']
STIR = ['ease', 'expire', 'collapse', 'lapse', 'fray', 'stall', 'flee', 'clash', 'hold', 'resume', 'end', 'begin', 'die', 'fall', 'rise', 'flare', 'return', 'near', 'loom', 'falter', 'rage', 'fail']
# What is done to a truce or a town, told in the passive; and what is announced, often with the day before it.
DONE = [('declared', 'declare'), ('announced', 'announce'), ('signed', 'sign'), ('broken', 'break'), ('shelled', 'shell'), ('seized', 'seize'), ('extended', 'extend'),
        ('agreed', 'agree'), ('brokered', 'broker'), ('rejected', 'reject'), ('reported', 'report'), ('killed', 'kill'), ('freed', 'free'), ('suspended', 'suspend')]
CLAIMS = ['claim', 'report', 'allegation', 'charge', 'accusation', 'suggestion', 'warning', 'statement', 'pledge', 'demand']
# Titles before a name: words with their tags; the last is the head.
TITLES = [('Prime/ADJ/NNP/amod', 'Minister/PROPN/NNP'), ('Foreign/ADJ/NNP/amod', 'Minister/PROPN/NNP'), ('Defence/PROPN/NNP/compound', 'Minister/PROPN/NNP'),
          ('President/PROPN/NNP',), ('General/PROPN/NNP',), ('Colonel/PROPN/NNP',), ('Gen./PROPN/NNP',), ('Brigadier/PROPN/NNP/compound', 'General/PROPN/NNP'),
          ('army/NOUN/NN/compound', 'spokesman/NOUN/NN'), ('government/NOUN/NN/compound', 'spokeswoman/NOUN/NN'), ('rebel/NOUN/NN/compound', 'commander/NOUN/NN'),
          ('special/ADJ/JJ/amod', 'envoy/NOUN/NN'), ('peace/NOUN/NN/compound', 'adviser/NOUN/NN'), ('aid/NOUN/NN/compound', 'chief/NOUN/NN'), ('spokesman/NOUN/NN',),
          ('military/ADJ/JJ/amod', 'spokesman/NOUN/NN'), ('army/NOUN/NN/compound', 'spokesman/NOUN/NN/compound', 'Colonel/PROPN/NNP'), ('deputy/ADJ/JJ/amod', 'governor/NOUN/NN'), ('Interior/PROPN/NNP/compound', 'Minister/PROPN/NNP')]
PLACES = [('In/ADP/IN', 'a/DET/DT', 'statement/NOUN/NN'), ('in/ADP/IN', 'an/DET/DT', 'interview/NOUN/NN'), ('by/ADP/IN', 'telephone/NOUN/NN'), ('on/ADP/IN', 'television/NOUN/NN')]


def row(spec, head, relation):
    parts = spec.split('/')
    return [parts[0], parts[1], parts[2], parts[0].lower() if parts[1] != 'PROPN' else parts[0], head, parts[3] if len(parts) > 3 else relation, 'O']


class Pieces:
    """Parts of gold trees by kind; each is rows (form, upos, xpos, lemma, head in the part or None, relation, name)."""

    def __init__(self, gold):
        self.noun, self.prepositional, self.relative, self.participle, self.infinitive, self.gerund, self.clause = [], [], [], [], [], [], []
        for s in gold:
            if s.upos and None not in s.upos and '"' not in s.forms and len(s.forms) <= 40: self.take(s)

    def take(self, s):
        n = len(s.forms)
        left, right, size = list(range(n)), list(range(n)), [1] * n
        order = sorted(range(n), key=lambda i: -self.depth(s, i))
        for i in order:
            h = s.heads[i] - 1
            if h >= 0: left[h], right[h], size[h] = min(left[h], left[i]), max(right[h], right[i]), size[h] + size[i]
        for i in range(n):
            if size[i] != right[i] - left[i] + 1: continue
            rel, words = s.deprels[i], size[i]
            kind, most = None, 10
            if rel in ('nsubj', 'obj') and s.upos[i] in ('NOUN', 'PROPN') and words <= 8: kind = self.noun
            elif rel == 'nmod' and s.upos[left[i]] == 'ADP' and s.deprels[left[i]] == 'case' and words > 1: kind = self.prepositional
            elif rel == 'acl:relcl' and s.forms[left[i]] in ('who', 'which') and words > 2: kind = self.relative
            elif rel == 'acl' and left[i] == i and s.xpos[i] in ('VBN', 'VBG') and words > 1: kind = self.participle
            elif rel == 'xcomp' and s.forms[left[i]] == 'to' and s.xpos[i] == 'VB' and words > 2: kind = self.infinitive
            elif rel in ('advcl', 'acl') and s.xpos[i] == 'VBG' and s.forms[left[i]] == 'of' and words > 2: kind = self.gerund
            if kind is not None and words <= most: kind.append(self.part(s, left[i], right[i], i))
        if self.plain(s): self.clause.append(self.part(s, 0, n - 2, s.heads.index(0)))

    @staticmethod
    def depth(s, i):
        d = 0
        while s.heads[i]: i, d = s.heads[i] - 1, d + 1
        return d

    @staticmethod
    def plain(s):
        """One finite statement with its subject in front and a full stop."""
        if not 4 <= len(s.forms) <= 24 or s.forms[-1] != '.' or s.deprels[0] in ('cc', 'discourse', 'advmod', 'punct', 'mark', 'parataxis'): return False
        root = s.heads.index(0)
        return s.upos[root] in ('VERB', 'NOUN', 'ADJ') and any(s.heads[k] == root + 1 and s.deprels[k].startswith('nsubj') for k in range(root))

    @staticmethod
    def part(s, first, last, head):
        out = []
        for k in range(first, last + 1):
            form = s.forms[k]
            if k == 0 and s.upos[k] != 'PROPN' and form != 'I': form = form[:1].lower() + form[1:]
            out.append([form, s.upos[k], s.xpos[k], s.lemmas[k], None if k == head else s.heads[k] - 1 - first, s.deprels[k], s.names[k] if s.names else None])
        return out


class Maker:
    """Puts one sentence together from left to right."""

    def __init__(self, pieces, rng, names):
        self.p, self.rng, self.names, self.rows = pieces, rng, names, []

    def put(self, part, head, relation):
        """Appends a part; its head word gets `head` (a row, or -1) and `relation`. Returns the head's row."""
        base = len(self.rows)
        at = base + next(k for k, r in enumerate(part) if r[4] is None)
        for r in part: self.rows.append([*r[:4], head if r[4] is None else base + r[4], relation if r[4] is None else r[5], r[6]])
        return at

    def word(self, form, upos, xpos, lemma, head, relation):
        return self.put([[form, upos, xpos, lemma, None, relation, 'O']], head, relation)

    def comma(self, head):
        self.close()
        return self.word(',', 'PUNCT', ',', ',', head, 'punct')

    def close(self):
        """A comma that closes an insertion gives way to the sign that follows."""
        if self.rows and self.rows[-1][0] == ',': self.rows.pop()

    def name(self):
        tokens = self.rng.choice(self.names.by_size[('person', self.rng.choice([1, 2, 2, 2, 3]))])
        return [[t, 'PROPN', 'NNP', t, 0 if k else None, 'flat', 'I-person' if k else 'B-person'] for k, t in enumerate(tokens)]

    def noun(self): return [list(r) for r in self.rng.choice(self.p.noun)]

    def titled(self):
        """(part) "Foreign Minister Lena Ortiz": the title describes the name."""
        title = self.rng.choice(TITLES)
        name = self.name()
        at = len(title)
        part = [row(t, at - 1, 'compound') for t in title[:-1]] + [row(title[-1], at, 'nmod:desc')]
        return part + [[*r[:4], None if r[4] is None else at, r[5], r[6]] for r in name]

    def described(self, part, head, relation):
        """A noun phrase with something behind it, sometimes between commas."""
        at = self.put(part, head, relation)
        kind = self.rng.random()
        if kind < .3: self.put(self.rng.choice(self.p.prepositional), at, 'nmod')
        elif kind < .4: self.put(self.rng.choice(self.p.participle), at, 'acl')
        elif kind < .6: self.between(at, self.rng.choice(self.p.relative), 'acl:relcl')
        elif kind < .7: self.between(at, self.name(), 'appos')
        elif kind < .8:
            inside = self.noun()
            shifted = [['including', 'VERB', 'VBG', 'include', 1 + next(k for k, r in enumerate(inside) if r[4] is None), 'case', 'O']]
            self.between(at, shifted + [[*r[:4], None if r[4] is None else r[4] + 1, *r[5:]] for r in inside], 'nmod')
        return at

    def between(self, head, part, relation):
        first = self.comma(0)
        at = self.put(part, head, relation)
        self.rows[first][4] = at
        self.comma(at)

    def clause(self, head, relation, that=False):
        """A clause of gold whose subject may be another, long one."""
        part = [list(r) for r in self.rng.choice(self.p.clause)]
        mark = self.word('that', 'SCONJ', 'IN', 'that', 0, 'mark') if that else None
        root = next(k for k, r in enumerate(part) if r[4] is None)
        subject = next(k for k, r in enumerate(part) if r[4] == root and r[5].startswith('nsubj') and k < root)
        inside = [k for k in range(len(part)) if self.under(part, k, subject)]
        if inside == list(range(subject + 1)) and self.rng.random() < .7:  # the subject stands first: put another there
            relation_of_subject = part[subject][5]
            fresh = self.noun() if self.rng.random() < .8 else self.titled()
            new = self.described(fresh, 0, relation_of_subject)
            shift = len(self.rows) - len(inside)
            at = root + shift
            for r in part[len(inside):]: self.rows.append([*r[:4], head if r[4] is None else r[4] + shift, relation if r[4] is None else r[5], r[6]])
            self.rows[new][4] = at
        else:
            at = self.put(part, head, relation)
        if mark is not None: self.rows[mark][4] = at
        return at

    @staticmethod
    def under(part, k, top):
        while k is not None and k != top: k = part[k][4]
        return k == top

    def speaker(self, verb_relation='nsubj'):
        if self.rng.random() < .4: return self.put(self.titled(), 0, verb_relation)
        if self.rng.random() < .3: return self.put(self.name(), 0, verb_relation)
        if self.rng.random() < .2:
            pronoun = self.rng.choice(['he', 'she', 'it', 'they'])
            return self.word(pronoun, 'PRON', 'PRP', pronoun, 0, verb_relation)
        return self.described(self.noun(), 0, verb_relation)

    def when(self, verb):
        if self.rng.random() < .3:
            day = self.rng.choice(DAYS)
            if self.rng.random() < .7: self.put([['on', 'ADP', 'IN', 'on', 1, 'case', 'O'], [day, 'PROPN', 'NNP', day, None, 'obl', 'O']], verb, 'obl')
            else: self.word(day, 'PROPN', 'NNP', day, verb, 'obl:unmarked')
        elif self.rng.random() < .2:
            place = self.rng.choice(PLACES)
            n = len(place) - 1
            self.put([row(t, None if k == n else n, 'det' if '/DET/' in t else 'case') for k, t in enumerate(place)], verb, 'obl')
            if self.rows[-n - 1][0] == 'In': self.rows[-n - 1][0] = 'in'

    def verb(self, choice, head, relation, tag='VBD'):
        form, lemma = self.rng.choice(choice)
        return self.word(form, 'VERB', 'VBZ' if form == 'says' else tag, lemma, head, relation)

    def says(self, head=-1, relation='root', aside=False):
        """SPEAKER said (HEARER) (when) (that) CLAUSE. Returns the rows of the verb and the clause."""
        subject = self.speaker()
        if aside and self.rng.random() < .5:
            anonymous = [['speaking', 'VERB', 'VBG', 'speak', None, 'acl', 'O'], ['on', 'ADP', 'IN', 'on', 2, 'case', 'O'], ['condition', 'NOUN', 'NN', 'condition', 0, 'obl', 'O'],
                         ['of', 'ADP', 'IN', 'of', 4, 'case', 'O'], ['anonymity', 'NOUN', 'NN', 'anonymity', 2, 'nmod', 'O']]
            self.between(subject, anonymous, 'acl')
        told = self.rng.random() < .25
        verb = self.verb(TOLD if told else SAID, head, relation)
        self.rows[subject][4] = verb
        if told: self.put(self.noun(), verb, 'iobj')
        self.when(verb)
        clause = self.clause(verb, 'ccomp', that=self.rng.random() < (.5 if told else .35))
        return verb, clause

    def act(self, head, relation):
        """"urged both sides to ...", "condemned the attack", "accused the army of shelling ..."."""
        kind = self.rng.random()
        if kind < .35:
            verb = self.verb(ASKS, head, relation)
            self.put(self.noun(), verb, 'obj')
            self.put(self.rng.choice(self.p.infinitive), verb, 'xcomp')
        elif kind < .55:
            verb = self.word('accused', 'VERB', 'VBD', 'accuse', head, relation)
            self.put(self.noun(), verb, 'obj')
            self.when(verb)
            self.put(self.rng.choice(self.p.gerund), verb, 'advcl')
        elif kind < .7:  # "denied a rebel claim that ..."
            verb = self.verb(ACTS, head, relation)
            noun = self.rng.choice(CLAIMS)
            det = self.word(self.rng.choice(['a', 'the', 'that']), 'DET', 'DT', 'the', verb, 'det')
            self.rows[det][3] = self.rows[det][0]
            of = [r for r in [self.noun()] if all(x[1] in ('NOUN', 'PROPN', 'ADJ') for x in r)]
            by = self.put(of[0], verb, 'compound') if of else None
            at = self.word(noun, 'NOUN', 'NN', noun, verb, 'obj')
            self.rows[det][4] = at
            if by is not None: self.rows[by][4] = at
            self.clause(at, 'acl', that=True)
        else:  # "announced on Saturday a truce of five days"
            verb = self.verb(ACTS, head, relation)
            if self.rng.random() < .4: self.when(verb)
            self.described(self.noun(), verb, 'obj')
        return verb

    def passive(self, head, relation):
        """"a truce announced on Tuesday was broken in Aleppo on Friday by the army": the day, place and doer in any order; the row of the verb."""
        subject = self.put(self.noun(), 0, 'nsubj:pass')
        if self.rng.random() < .4: self.done(subject, 'acl')
        be = self.word('was', 'AUX', 'VBD', 'be', 0, 'aux:pass')
        at = self.done(head, relation)
        if self.rows[subject][2] in ('NNS', 'NNPS'): self.rows[be][0] = 'were'
        self.rows[subject][4] = self.rows[be][4] = at
        return at

    def done(self, head, relation):
        """A participle with what goes with it: "declared in Aleppo for two days by the command of the army"."""
        at = self.verb(DONE, head, relation, 'VBN')
        for _ in range(self.rng.choice([0, 1, 1, 2])):
            if self.rng.random() < .4: self.when(at)
            else:
                where = self.rng.choice(self.p.prepositional)
                if where[0][0] != 'of': self.put(where, at, 'obl')
        if self.rng.random() < .5:
            by = self.word('by', 'ADP', 'IN', 'by', 0, 'case')
            doer = self.noun() if self.rng.random() < .8 else self.titled()
            self.rows[by][4] = self.put(doer, at, 'obl:agent')
            if self.rng.random() < .3: self.when(at)
        return at

    def fell(self, head, relation):
        """"A ceasefire announced on Tuesday expired": the participle stands behind the noun, the verb after it; the row of the verb."""
        subject = self.put(self.noun(), 0, 'nsubj')
        self.done(subject, 'acl')
        lemma = self.rng.choice(STIR)
        past = {'fall': 'fell', 'rise': 'rose', 'begin': 'began', 'flee': 'fled', 'hold': 'held', 'stall': 'stalled', 'die': 'died', 'fray': 'frayed'}
        at = self.word(past.get(lemma) or (lemma[:-1] + 'ied' if lemma.endswith('y') else lemma + ('d' if lemma.endswith('e') else 'ed')), 'VERB', 'VBD', lemma, head, relation)
        self.rows[subject][4] = at
        if self.rng.random() < .4: self.when(at)
        return at

    def sentence(self):
        kind = self.rng.random()
        if kind < .12: return self.finish(self.passive(-1, 'root') if kind < .07 else self.fell(-1, 'root'))
        if kind < .55:
            root, clause = self.says()
            self.more(root, clause)
        elif kind < .65:  # "Asked whether ..., he declined to comment"
            asked = self.word('Asked', 'VERB', 'VBN', 'ask', 0, 'advcl')
            mark = self.word(self.rng.choice(['whether', 'if']), 'SCONJ', 'IN', 'whether', 0, 'mark')
            self.rows[mark][3] = self.rows[mark][0]
            self.rows[mark][4] = self.clause(asked, 'ccomp')
            self.comma(asked)
            if self.rng.random() < .5:
                subject = self.speaker()
                root = self.word('declined', 'VERB', 'VBD', 'decline', -1, 'root')
                self.rows[subject][4] = root
                self.put([['to', 'PART', 'TO', 'to', 1, 'mark', 'O'], ['comment', 'VERB', 'VB', 'comment', None, 'xcomp', 'O']], root, 'xcomp')
            else: root, _ = self.says()
            self.rows[asked][4] = root
        elif kind < .85:  # "condemned ..., saying ..."
            root = self.acts()
            if self.rng.random() < .6:
                first = self.comma(0)
                saying = self.verb(ADDED, root, 'advcl', 'VBG')
                self.rows[first][4] = saying
                self.clause(saying, 'ccomp', that=self.rng.random() < .4)
        elif kind < .92:  # "..., the ministry said"; "..., according to the ministry"
            clause = self.clause(-1, 'root')
            comma = self.comma(clause)
            if self.rng.random() < .3:
                source = self.noun()
                at = 2 + next(k for k, r in enumerate(source) if r[4] is None)
                to = [['according', 'VERB', 'VBG', 'accord', at, 'case', 'O'], ['to', 'ADP', 'IN', 'to', 0, 'fixed', 'O']]
                self.rows[comma][4] = self.put(to + [[*r[:4], None if r[4] is None else r[4] + 2, *r[5:]] for r in source], clause, 'obl')
                root = clause
            else:
                subject = self.speaker()
                root = self.verb(SAID, -1, 'root')
                self.rows[subject][4] = root
                self.rows[clause][4:6] = [root, 'ccomp']
                self.when(root)
        else:
            root = self.quoted()
        return self.finish(root)

    def quoted(self):
        """`"We go," said the governor of the town, Lena Ortiz.`, `"Who fired?" asked Ortiz.`: who speaks stands behind the verb; its row."""
        opening = self.word('"', 'PUNCT', '``', '"', 0, 'punct')
        clause = self.clause(-1, 'root')
        self.close()
        begins = self.rows[opening + 1]
        begins[0] = begins[0][:1].upper() + begins[0][1:]
        asks = self.rng.random() < .3
        sign = self.word('?' if asks else ',', 'PUNCT', '.' if asks else ',', '?' if asks else ',', clause, 'punct')
        closing = self.word('"', 'PUNCT', "''", '"', clause, 'punct')
        root = self.verb([('asked', 'ask'), ('wondered', 'wonder')] if asks else SAID + ADDED_PAST, -1, 'root')
        subject = self.speaker()
        self.rows[subject][4] = root
        self.rows[clause][4:6] = [root, 'ccomp']
        self.rows[opening][4] = clause
        self.when(root)
        return root

    def stirs(self, head, relation):
        """"truce expires", "rebels shell port": the verb in the present; its row."""
        subject = self.put(self.noun(), 0, 'nsubj')
        if self.rng.random() < .3: self.put(self.rng.choice(self.p.prepositional), subject, 'nmod')
        plural = self.rows[subject][2] in ('NNS', 'NNPS')
        takes = self.rng.random() < .6
        lemma = self.rng.choice(STRIKE if takes else STIR)
        at = self.word(present(lemma, plural), 'VERB', 'VBP' if plural else 'VBZ', lemma, head, relation)
        self.rows[subject][4] = at
        if takes: self.put(self.noun(), at, 'obj')
        return at

    def acts(self, head=-1, relation='root'):
        """SPEAKER condemned ..., urged ... to ...; the row of the verb."""
        subject = self.speaker()
        root = self.act(head, relation)
        self.rows[subject][4] = root
        return root

    def more(self, root, clause):
        """What may follow on what was said."""
        kind = self.rng.random()
        if kind < .25:  # "and urged both sides to ..."
            cc = self.word('and', 'CCONJ', 'CC', 'and', 0, 'cc')
            self.rows[cc][4] = self.act(root, 'conj')
        elif kind < .4:  # "and that ..."
            cc = self.word('and', 'CCONJ', 'CC', 'and', 0, 'cc')
            self.rows[cc][4] = self.clause(clause, 'conj', that=True)
        elif kind < .6:  # ", though a senior official, speaking on condition of anonymity, said ..."
            first = self.comma(0)
            link = self.rng.choice(['though', 'while', 'although', 'but', 'and'])
            joined = link in ('but', 'and')
            mark = self.word(link, 'CCONJ' if joined else 'SCONJ', 'CC' if joined else 'IN', link, 0, 'cc' if joined else 'mark')
            verb, _ = self.says(root, 'conj' if joined else 'advcl', aside=True)
            self.rows[mark][4] = self.rows[first][4] = verb

    def finish(self, root):
        self.close()
        self.word('.', 'PUNCT', '.', '.', root, 'punct')
        first = self.rows[0]
        first[0] = first[0][:1].upper() + first[0][1:]
        c = list(zip(*self.rows))
        return corpora.Sentence(list(c[0]), list(c[1]), list(c[2]), list(c[3]), [h + 1 for h in c[4]], list(c[5]), list(c[6]) if 'O' in c[6] else None)


def present(lemma, plural):
    if plural: return lemma
    if lemma.endswith(('s', 'x', 'z', 'ch', 'sh', 'o')): return lemma + 'es'
    return lemma[:-1] + 'ies' if lemma.endswith('y') and lemma[-2:-1] not in 'aeiou' else lemma + 's'


def headline(s, rng):
    """As desks write: no articles, no full stop, the present tense: "The army shelled a town ." -> "Army shells town"."""
    children = [[] for _ in range(len(s.forms) + 1)]
    for k, h in enumerate(s.heads): children[h].append(k)
    forms, upos, xpos, deprels = list(s.forms), list(s.upos), list(s.xpos), list(s.deprels)
    dropped = {len(forms) - 1} if forms[-1] == '.' else set()
    for k in range(len(forms)):
        subjects = [c for c in children[k + 1] if deprels[c].startswith('nsubj')]
        if forms[k].lower() in ('the', 'a', 'an') and deprels[k] == 'det' and not children[k + 1]: dropped.add(k)
        elif deprels[k] == 'aux:pass' and s.lemmas[k] == 'be' and s.heads[k] and s.deprels[s.heads[k] - 1] == 'root' and rng.random() < .7: dropped.add(k)
        elif deprels[k] == 'cc' and s.lemmas[k] == 'and' and s.xpos[s.heads[k] - 1].startswith('NN') and rng.random() < .4:
            forms[k], upos[k], xpos[k], deprels[k] = ',', 'PUNCT', ',', 'punct'
        elif xpos[k] == 'VBD' and upos[k] == 'VERB' and subjects and rng.random() < .85:
            plural = s.xpos[subjects[0]] in ('NNS', 'NNPS') or s.lemmas[subjects[0]] in ('they', 'we', 'I', 'you')
            forms[k], xpos[k] = present(s.lemmas[k], plural), 'VBP' if plural else 'VBZ'
    kept = [k for k in range(len(forms)) if k not in dropped]
    place = {k: n for n, k in enumerate(kept)}
    pick = lambda cells: [cells[k] for k in kept]
    forms = pick(forms)
    forms[0] = forms[0][:1].upper() + forms[0][1:]
    if rng.random() < .25: forms = augment.headline(forms, rng)
    elif rng.random() < .2: forms = augment.capitals(forms)
    lemmas = [',' if u == 'PUNCT' and f == ',' else l for u, f, l in zip(pick(upos), forms, pick(s.lemmas))]
    return corpora.Sentence(forms, pick(upos), pick(xpos), lemmas, [place[s.heads[k] - 1] + 1 if s.heads[k] else 0 for k in kept], pick(deprels), pick(s.names) if s.names else None)


def headlined(pieces, rng, names):
    """"Rebels shell port", "Ministry condemns raid", "Talks stall as truce expires"."""
    maker = Maker(pieces, rng, names)
    def part(head, relation):
        kind = rng.random()
        return maker.stirs(head, relation) if kind < .6 else maker.clause(head, relation) if kind < .8 else maker.acts(head, relation)
    root = part(-1, 'root')
    if rng.random() < .5:
        link = rng.choice(['as', 'as', 'as', 'after', 'while', 'before'])
        mark = maker.word(link, 'SCONJ', 'IN', link, 0, 'mark')
        maker.rows[mark][4] = part(root, 'advcl')
    elif rng.random() < .3:
        maker.put(rng.choice(pieces.prepositional), root, 'obl')
    return headline(maker.finish(root), rng)


def made(pieces, rng, names, count):
    """`count` sentences, a third of them headlines."""
    out = []
    while len(out) < count:
        short = len(out) % 3 == 0
        s = headlined(pieces, rng, names) if short else Maker(pieces, rng, names).sentence()
        if len(s.forms) <= (16 if short else 60): out.append(s)
    return out
