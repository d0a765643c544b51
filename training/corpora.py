"""Reads the corpora into sentences. Which of them may train shipped weights is decided here: see training/README.md."""
import csv, glob, html, itertools, json, os, re
from dataclasses import dataclass, field
import features
import tokenise

OPEN_GUM = ('academic', 'bio', 'court', 'interview', 'news', 'speech', 'textbook', 'vlog', 'voyage')
NER = ['O', 'B-person', 'I-person', 'B-organisation', 'I-organisation', 'B-place', 'I-place', 'B-other', 'I-other']
NER_ID = {t: i for i, t in enumerate(NER)}


@dataclass
class Sentence:
    forms: list
    upos: list = None
    xpos: list = None
    lemmas: list = None
    heads: list = None       # 0 is the root
    deprels: list = None
    names: list = None       # BIO tags; None for a token of unknown tag
    joined: list = field(default_factory=list)
    weight: float = 1.0
    id: str = ''


def read_conllu(path, keep=lambda doc: True):
    """Names are read where the file has them: NER=B-person in the last column, O where it has other words' only."""
    out, rows, doc, sid = [], [], '', ''
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc id'):
            doc = line.split('=', 1)[1].strip()
        elif line.startswith('# sent_id'):
            sid = line.split('=', 1)[1].strip()
        elif not line:
            if rows and keep(doc):
                out.append(Sentence(*[list(c) for c in zip(*rows)], id=sid))
            rows = []
        elif line[0] != '#':
            c = line.split('\t')
            if c[0].isdigit():
                rows.append((features.plain(c[1]), c[3], c[4], features.plain(c[2]), int(c[6]), c[7], name_tag(c[9])))
    if not any(t != 'O' for s in out for t in s.names):
        for s in out: s.names = None
    return out


def name_tag(misc):
    tags = [m[4:] for m in misc.split('|') if m.startswith('NER=')]
    return tags[0] if tags and tags[0] in NER_ID else 'O'


def open_gum(doc):
    return doc.split('_')[1] in OPEN_GUM


UNER = {'PER': 'person', 'ORG': 'organisation', 'LOC': 'place', 'OTH': 'other'}


def read_uner(path):
    """Sentence id -> BIO tags."""
    out, tags, sid = {}, [], ''
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# sent_id'):
            sid = line.split('=', 1)[1].strip()
        elif not line:
            if tags: out[sid] = tags
            tags = []
        elif line[0] != '#':
            t = line.split('\t')[2]
            tags.append('O' if t[2:] not in UNER else t[:2] + UNER[t[2:]])
    return out


def add_names(sentences, names):
    for s in sentences:
        tags = names.get(s.id)
        if tags and len(tags) == len(s.forms):
            s.names = tags
    return sentences


def iob1(tags):
    """I- without a B- before it opens a name."""
    out = []
    for i, t in enumerate(tags):
        if t != 'O' and (i == 0 or tags[i - 1] == 'O' or tags[i - 1][2:] != t[2:]): t = 'B' + t[1:]
        out.append(t)
    return out


WIKI = {'PER': 'person', 'ORG': 'organisation', 'LOC': 'place', 'MISC': 'other'}


def retokenise(words, tags):
    """Splits words of another tokenisation the way the treebanks do, carrying BIO tags along."""
    forms, out = [], []
    for w, t in zip(words, tags):
        parts = [p for p, _ in tokenise.word(features.plain(w))] or [w]
        for i, p in enumerate(parts):
            forms.append(p)
            out.append(t if i == 0 or t is None or t == 'O' else 'I' + t[1:])
        if t and t != 'O' and len(parts) > 1 and parts[-1] in ("'s", "'"): out[-1] = 'O'
    return forms, out


def read_wikigold(path):
    out, words, tags = [], [], []
    for line in open(path, encoding='utf-8'):
        line = line.split()
        if not line:
            if words:
                f, t = retokenise(words, [x if x == 'O' else x[:2] + WIKI[x[2:]] for x in iob1(tags)])
                out.append(Sentence(f, names=t))
            words, tags = [], []
        else:
            words.append(line[0]); tags.append(line[1])
    return out


WORLD = {'Person': 'person', 'Organization': 'organisation', 'Location': 'place', 'NORP': 'other', 'Misc': 'other',
         'Facility': 'place', 'Product': 'other'}


def read_worldwide(folder, kinds=WORLD, part=lambda i: i % 5 == 0):
    """Only for measuring. Sentences as the files have them (their own tokenisation)."""
    out = []
    for i, path in enumerate(sorted(glob.glob(folder + '/*.tsv'))):
        if not part(i): continue
        words, tags = [], []
        for line in open(path, encoding='utf-8'):
            c = line.rstrip('\n').split('\t')
            if len(c) < 2 or not c[0].strip():
                if words: out.append(Sentence(words, names=tags, id=os.path.basename(path)))
                words, tags = [], []
                continue
            words.append(features.plain(c[0].strip()))
            t = c[1].strip()
            tags.append(t[:2] + kinds[t[2:]] if t[2:] in kinds else 'O')
        if words: out.append(Sentence(words, names=tags, id=os.path.basename(path)))
    return out


def tokens_with_spans(text):
    """Sentences of (form, begin, end) of a raw text."""
    return tokenise.sentences(text)


def wire_texts(folder):
    """AFP and Xinhua, BBC, Reuters; accounts of the war in Syria by fifteen outlets."""
    for name in ('afp-xinhua-wire.jsonl', 'bbc.jsonl', 'reuters-21578.jsonl'):
        for line in open(f'{folder}/news/{name}', encoding='utf-8'):
            d = json.loads(line)
            if d['id'].endswith('cats.txt'): continue
            t = d['text']
            if name.startswith('reuters'):
                t = re.sub(r'&lt;', '<', re.sub(r'\n\s*(?=\S)', lambda m: '\n\n' if m.group(0).count(' ') > 2 and '\n    ' in m.group(0) else ' ', t))
            yield t
    for r in csv.reader(open(f'{folder}/news/fa-kes.csv', encoding='latin-1')):
        if len(r) > 2 and r[0] != 'unit_id': yield r[2]


def other_texts(folder):
    """Political and local news of corpora that lend their text only: nothing of their annotation is read."""
    for path in sorted(glob.glob(f'{folder}/statements/polnear/train/text/*.txt')): yield open(path, encoding='utf-8').read()
    for path in glob.glob(f'{folder}/places/lgl.xml'):
        for t in re.findall(r'<text><!\[CDATA\[(.*?)\]\]></text>', open(path, encoding='utf-8').read(), re.S): yield html.unescape(t)


def read_raw(folder):
    """Raw news for the teacher to label: lists of forms. Of Worldwide Newswire, none of the files that measure."""
    for text in itertools.chain(wire_texts(folder), other_texts(folder)):
        for para in re.split(r'\n\s*\n|\n', text):
            para = re.sub(r'\s+', ' ', para).strip()
            if len(para) < 20: continue
            for sent in tokens_with_spans(para):
                if 4 <= len(sent) <= 80: yield [features.plain(f) for f, _, _ in sent]
    for s in read_worldwide(folder + '/names/worldwide', part=lambda i: i % 5 in (2, 3, 4)):
        forms = retokenise(s.forms, s.names)[0]
        if 4 <= len(forms) <= 80: yield forms


def training(corpora, also_names=''):
    """All the gold that may train shipped weights. `also_names`: a folder of stories in the form of Worldwide Newswire whose
    names train too, all but every fifth file: for who has the right to, see README.md."""
    tb, nm = corpora + '/treebanks', corpora + '/names'
    ewt = add_names(read_conllu(tb + '/en_ewt-ud-train.conllu'), read_uner(nm + '/uner_ewt-train.iob2'))
    gum = read_conllu(tb + '/en_gum-ud-train.conllu', open_gum)
    more = read_worldwide(also_names, part=lambda i: i % 5) if also_names else []
    for s in more: s.forms, s.names = retokenise(s.forms, s.names)
    return ewt + gum + read_wikigold(nm + '/wikigold.conll') + more


def development(corpora):
    tb, nm = corpora + '/treebanks', corpora + '/names'
    return {'ewt': add_names(read_conllu(tb + '/en_ewt-ud-dev.conllu'), read_uner(nm + '/uner_ewt-dev.iob2')),
            'gum': read_conllu(tb + '/en_gum-ud-dev.conllu'),
            'world': read_worldwide(nm + '/worldwide', part=lambda i: i % 20 == 1)}
