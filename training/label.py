"""Teachers label raw news: python3 label.py RAW OUT TEACHER/last.pt... [--seconds S]. RAW is what prepare.py packed.

Each part of OUT holds RAW's sentences and the teachers' mean probabilities: of tags, of names, of the four likeliest heads,
and of the relation to the likeliest. No lemmas: what gold teaches of them is better.
"""
import argparse, glob, os, time
import numpy as np, torch
import flat, train

KEPT = ('hashes', 'form', 'flags', 'starts', 'rare', 'weight')
HEADS = 4


def load(path, device):
    c = torch.load(path, weights_only=False, map_location='cpu')
    net = train.make(c['cfg'], {k: len(v) for k, v in c['classes'].items()})
    net.load_state_dict({k: v.float() for k, v in c['net'].items()})
    return net.to(device).eval()


@torch.no_grad()
def label(part, teachers, device, words):
    """The arrays `soft_...` of one part."""
    sizes, n = teachers[0].sizes, int(part.a['starts'][-1])
    soft = {k: torch.zeros(n, sizes[k], dtype=torch.float16, device=device) for k in ('upos', 'xpos', 'name', 'deprel')}
    soft['heads'] = torch.zeros(n, HEADS, dtype=torch.int16, device=device)
    soft['head_p'] = torch.zeros(n, HEADS, dtype=torch.float16, device=device)
    for idx in flat.plan(part.lengths, words):
        b = part.batch(idx, teachers[0].cfg.rows, teachers[0].encoder.signs)
        at = (part.t['starts'][torch.from_numpy(idx).to(device)][:, None] + torch.arange(b['mask'].shape[1], device=device))[b['mask']]
        with train.fast(device):
            outs = [t(b) for t in teachers]
            mean = lambda f: sum(torch.softmax(f(t, o).float(), -1) for t, o in zip(teachers, outs)) / len(outs)
            for k in ('upos', 'xpos', 'name'): soft[k][at] = mean(lambda t, o: o[k])[b['mask']].half()
            arcs = mean(lambda t, o: o['arc'])
            p, heads = arcs.topk(min(HEADS, arcs.shape[-1]), -1)
            if p.shape[-1] < HEADS: p, heads = (torch.nn.functional.pad(x, (0, HEADS - x.shape[-1])) for x in (p, heads))
            heads = heads.masked_fill(p < 1e-5, 0)
            soft['deprel'][at] = mean(lambda t, o: t.labels(o['lab'], heads[..., 0]))[b['mask']].half()
            soft['heads'][at] = heads[b['mask']].short(); soft['head_p'][at] = p[b['mask']].half()
    return {'soft_' + k: v.cpu().numpy() for k, v in soft.items()}


def main():
    p = argparse.ArgumentParser()
    p.add_argument('raw'); p.add_argument('out'); p.add_argument('teachers', nargs='+')
    p.add_argument('--seconds', type=float, default=1e9); p.add_argument('--words', type=int, default=12000)
    p.add_argument('--share', default='0/1', metavar='I/N', help='only every Nth part, from the Ith on')
    p.add_argument('--device', default='cuda' if torch.cuda.is_available() else 'cpu')
    o = p.parse_args()
    os.makedirs(o.out, exist_ok=True)
    t0, words = time.time(), 0
    teachers = [load(t, o.device) for t in o.teachers]
    first, every = map(int, o.share.split('/'))
    raw = sorted(p for p in glob.glob(o.raw + '/*.npz') if not p.endswith('.part.npz'))
    for path in raw[first::every]:
        target = f'{o.out}/{os.path.basename(path)}'
        if os.path.exists(target): continue
        part = flat.Flat.load(path, o.device)
        a = {k: part.a[k] for k in KEPT} | label(part, teachers, o.device, o.words)
        flat.Flat(a).save(target + '.part.npz'); os.rename(target + '.part.npz', target)
        words += int(part.a['starts'][-1])
        print(target, words, f'{words / (time.time() - t0):.0f} words/s', flush=True)
        if time.time() - t0 > o.seconds: break
    if all(os.path.exists(f'{o.out}/{os.path.basename(p)}') for p in raw): open(o.out + '/done', 'w').close()


if __name__ == '__main__':
    torch.set_num_threads(int(os.environ.get('OMP_NUM_THREADS', '1')))
    main()
