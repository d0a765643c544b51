"""Lets a teacher label raw news: python3 label.py CORPORA TEACHER/last.pt OUT [--words N]. Writes OUT/000.pkl, 001.pkl, ..."""
import argparse, os, pickle, random, time
import torch
import corpora, measure, train, vocab


PART = 1000  # sentences a file


class Classes:
    def __init__(self, classes):
        self.classes = classes
        self.ids = {k: {x: i for i, x in enumerate(v)} for k, v in classes.items()}
        self.sizes = {k: len(v) for k, v in classes.items()}


def main():
    p = argparse.ArgumentParser()
    p.add_argument('corpora'); p.add_argument('teacher'); p.add_argument('out')
    p.add_argument('--words', type=int, default=1000000); p.add_argument('--seed', type=int, default=5)
    p.add_argument('--stop-at', default='', help='HH:MM UTC')
    o = p.parse_args()
    os.makedirs(o.out, exist_ok=True)
    c = torch.load(o.teacher, weights_only=False)
    net, enc = train.make(c['cfg'], Classes(c['classes']), train.minilm_folder(''))
    net.load_state_dict(c['net']); net.eval()
    raw = list(corpora.read_raw(o.corpora + '/news'))
    random.Random(o.seed).shuffle(raw)
    done = part = 0
    chunk = []
    sure = lambda values, p, least: [v if q >= least else None for v, q in zip(values, p)]
    t0 = time.time(); deadline = train.moment(o.stop_at)
    for at in range(0, len(raw), PART):
        sents = [corpora.Sentence(f) for f in raw[at:at + PART]]
        out = []
        for s, r in zip(sents, measure.predict(net, enc, sents, words=3000, bf16=True)):
            q = r['p']
            out.append(corpora.Sentence(s.forms, sure(r['upos'], q['upos'], .6), sure(r['xpos'], q['xpos'], .6), [None] * len(s.forms),
                                        sure(r['heads'], q['head'], .5), sure(r['deprel'], [min(a, b) for a, b in zip(q['deprel'], q['head'])], .5),
                                        sure(r['name'], q['name'], .6), weight=.8))
        path = f'{o.out}/{at // PART:03d}.pkl'
        with open(path + '.part', 'wb') as f: pickle.dump(out, f)
        os.rename(path + '.part', path)
        done += sum(len(s.forms) for s in out)
        print(path, done, f'{done / (time.time() - t0):.0f} words/s', flush=True)
        if done >= o.words or time.time() > deadline: break


if __name__ == '__main__':
    torch.set_num_threads(1)
    main()
