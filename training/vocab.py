"""Classes of the heads and the scripts that turn a form into its lemma."""
from collections import Counter
import corpora


def script_of(form, lemma):
    """How to make `lemma` from `form`: "L3|y" = small letters, drop the last 3, add "y"; "K" keeps the case.

    >>> script_of('parties', 'party')
    'L3|y'
    """
    for case, base in (('L', low(form)), ('K', form)):
        if case == 'L' and lemma != low(lemma): continue
        n = 0
        while n < min(len(base), len(lemma)) and base[n] == lemma[n]: n += 1
        if n or case == 'K' or len(base) <= 5: return f'{case}{len(base) - n}|{lemma[n:]}'
    return f'K{len(form)}|{lemma}'


def low(s):
    return ''.join(chr(ord(c) + 32) if 'A' <= c <= 'Z' else c.lower() if len(c.lower()) == 1 else c for c in s)


class Vocab:
    def __init__(self, sentences):
        c = {k: Counter() for k in ('upos', 'xpos', 'lemma', 'deprel')}
        for s in sentences:
            if not s.upos: continue
            c['upos'].update(s.upos); c['xpos'].update(s.xpos); c['deprel'].update(s.deprels)
            c['lemma'].update(script_of(f, l) for f, l in zip(s.forms, s.lemmas))
        least = {'upos': 1, 'xpos': 3, 'lemma': 3, 'deprel': 5}
        self.classes = {k: [x for x, n in sorted(v.items(), key=lambda p: (-p[1], p[0])) if n >= least[k]] for k, v in c.items()}
        self.classes['name'] = corpora.NER
        self.follow(self.classes)

    def follow(self, classes):
        """Takes over the classes, and their order, of weights that exist."""
        self.classes = classes
        self.ids = {k: {x: i for i, x in enumerate(v)} for k, v in self.classes.items()}
        self.sizes = {k: len(v) for k, v in self.classes.items()}
