"""Trains a network: python3 train.py CORPORA OUT [--encoder FOLDER] [--silver FOLDER] ... See README.md."""
import argparse, copy, glob, json, os, random, time
import numpy as np, torch
import corpora, encoder, export, flat, measure, network, prepare, shipped, vocab


def options():
    p = argparse.ArgumentParser()
    p.add_argument('corpora'); p.add_argument('out')
    p.add_argument('--shards', default='', help='what prepare.py packed; packed here, showing by showing, when left out')
    p.add_argument('--encoder', default='', help='folder of a pre-trained encoder: the network becomes a teacher')
    p.add_argument('--silver', default='', help='folder of what label.py wrote')
    p.add_argument('--silver-words', type=int, default=500000, help='of them, in an epoch')
    p.add_argument('--reporting', type=int, default=2500, help='made sentences of reported speech in an epoch, without --shards')
    p.add_argument('--wire', type=int, default=7000, help='made sentences in the shapes of wire copy in an epoch, without --shards')
    p.add_argument('--init', default='', help='start from these weights: a checkpoint, or models/language.tlm')
    p.add_argument('--classes', default='', help='take the classes, and their order, from these weights')
    p.add_argument('--add', action='append', default=[], metavar='FILE', help='train on this CoNLL-U file too (may be given again)')
    p.add_argument('--also-names', default='', metavar='DIR', help='train on the names of these stories too: see README.md')
    p.add_argument('--name-weight', type=float, default=1, help='of names beside the tags and the tree')
    p.add_argument('--rename', type=float, default=.25, help='chance that a sentence gets other names, without --shards')
    p.add_argument('--smooth', type=float, default=0, help='of the gold names, shared among all tags')
    p.add_argument('--keep-words', action='store_true', help='the embeddings stay as --init has them')
    p.add_argument('--average', type=float, default=0, help='look at and keep a running mean of the weights, with this share of the old mean at each step')
    p.add_argument('--epochs', type=float, default=12); p.add_argument('--seconds', type=float, default=0, help='the schedule ends with this time instead')
    p.add_argument('--rate', type=float, default=2e-3); p.add_argument('--encoder-rate', type=float, default=8e-5)
    p.add_argument('--words', type=int, default=2000, help='of a batch'); p.add_argument('--decay', type=float, default=1e-4)
    p.add_argument('--drop', type=float, default=.33); p.add_argument('--word-drop', type=float, default=.15)
    p.add_argument('--hidden', type=int, default=192); p.add_argument('--rows', type=int, nargs=4, default=network.Config.rows)
    p.add_argument('--seed', type=int, default=1); p.add_argument('--device', default='cuda' if torch.cuda.is_available() else 'cpu')
    p.add_argument('--watch', type=float, default=0, help='seconds between looks at dev; after every epoch when left out')
    p.add_argument('--target', default='', help='also write the weights here as the program reads them')
    return p.parse_args()


class Showings:
    """The gold of each epoch, packed: from prepare.py's files, or here."""
    def __init__(self, o, voc, forms):
        self.o, self.voc, self.forms, self.cache = o, voc, forms, {}
        self.extra = flat.pack([s for f in o.add for s in corpora.read_conllu(f)], voc.ids, forms).to(o.device) if o.add else None
        self.shop = None

    def epoch(self, n):
        return (self.from_files(n) if self.o.shards else self.here(n)) + ([self.extra] if self.extra else [])

    def from_files(self, n):
        """Showing n, or where it is not there (yet), one of those that are."""
        while True:
            there = sorted({os.path.basename(p)[:2] for p in glob.glob(f'{self.o.shards}/gold/*-{prepare.PARTS - 1}.npz')})
            whole = [e for e in there if len(glob.glob(f'{self.o.shards}/gold/{e}-?.npz')) == prepare.PARTS]
            if whole: break
            time.sleep(.5)
        e = whole[n % len(whole)]
        if e not in self.cache: self.cache[e] = [flat.Flat.load(p, self.o.device) for p in sorted(glob.glob(f'{self.o.shards}/gold/{e}-?.npz'))]
        return self.cache[e]

    def here(self, n):
        if not self.shop:
            o = argparse.Namespace(**vars(self.o), raw=os.devnull, raw_share=0)
            self.shop = prepare.Shop(o)
            self.shop.voc = self.voc
        return [self.shop.gold_part(n, p).to(self.o.device) for p in range(prepare.PARTS)]


class Silver:
    def __init__(self, o):
        while o.silver and o.shards and not os.path.exists(o.silver + '/done'): time.sleep(.5)
        self.parts = [flat.Flat.load(p, o.device) for p in sorted(glob.glob(o.silver + '/*.npz'))] if o.silver else []
        self.words, self.rest = o.silver_words, []

    def some(self, rng):
        """Parts worth `words` words; all are shown before one is again."""
        out, words = [], 0
        while self.parts and words < self.words:
            if not self.rest: self.rest = list(rng.permutation(len(self.parts)))
            out.append(self.parts[self.rest.pop()]); words += int(out[-1].lengths.sum())
        return out


def make(cfg, sizes, folder=''):
    """A network; `folder`: where the encoder's weights are, config.json and model.safetensors as published."""
    net = network.Network(cfg, sizes, encoder.Encoder(cfg.encoder) if cfg.encoder else None)
    if folder: net.encoder.load(encoder.read_safetensors(folder + '/model.safetensors'))
    return net


def fast(device):
    """Products in tf32 on a GPU."""
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = True
    return torch.autocast(device, dtype=torch.bfloat16)


class Run:
    def __init__(self, o):
        self.o = o
        torch.manual_seed(o.seed); self.rng = np.random.default_rng(o.seed)
        gold = corpora.training(o.corpora, o.also_names)
        self.voc = vocab.Vocab(gold)
        if o.init or o.classes: self.voc.follow(shipped.checkpoint(o.init or o.classes)['classes'])
        shape = json.load(open(o.encoder + '/config.json')) if o.encoder else None
        self.cfg = network.Config(hidden=o.hidden, rows=tuple(o.rows), encoder=shape)
        self.net = make(self.cfg, self.voc.sizes, o.encoder)
        if o.init: shipped.start(self.net, shipped.checkpoint(o.init)['net'])
        self.net.bags.requires_grad_(not o.keep_words)
        self.net.to(o.device)
        self.mean = copy.deepcopy(self.net) if o.average else None
        self.signs = self.net.encoder.signs if o.encoder else None
        self.forms = prepare.forms(o.encoder)
        self.showings = Showings(o, self.voc, self.forms)
        self.dev = {k: measure.Dev(v[::2] if o.encoder else v, self.voc.ids, self.forms, o.device) for k, v in corpora.development(o.corpora).items()}
        self.log = open(o.out + '/log.txt', 'a')
        self.step = 0
        self.optimizer()

    def optimizer(self):
        slow = [p for p in self.net.encoder.parameters() if p.requires_grad] if self.net.encoder is not None else []
        ids = {id(p) for p in slow}
        groups = [{'params': [p for p in self.net.parameters() if p.requires_grad and id(p) not in ids], 'rate': self.o.rate}]
        if slow: groups.append({'params': slow, 'rate': self.o.encoder_rate})
        self.opt = torch.optim.AdamW(groups, lr=self.o.rate, betas=(.9, .98), eps=1e-8, weight_decay=self.o.decay, fused=True)

    def say(self, *a):
        print(f'{self.o.out.split("/")[-1]:10}', *a, flush=True); print(*a, file=self.log, flush=True)

    def learn(self, b, done):
        scale = min(1.0, (self.step + 1) / 200) * max(.005, 1 - done)
        for g in self.opt.param_groups: g['lr'] = g['rate'] * scale
        with self.context():
            loss, parts = network.losses(self.net, b, self.o.drop, {'lemma': .5, 'name': self.o.name_weight}, self.o.smooth)
        self.opt.zero_grad(set_to_none=True); loss.backward()
        torch.nn.utils.clip_grad_norm_([p for p in self.net.parameters() if p.requires_grad], 5.0)
        self.opt.step(); self.step += 1
        self.follow()
        return parts

    @torch.no_grad()
    def follow(self):
        """The mean goes after the weights; in the first steps faster."""
        if self.mean is None: return
        share = min(self.o.average, self.step / (self.step + 10))
        for m, p in zip(self.mean.parameters(), self.net.parameters()):
            if p.requires_grad: m.lerp_(p, 1 - share)

    def context(self):
        """bf16 where it is the faster: everywhere but in a student on a GPU, whose time goes into its LSTMs."""
        c = fast(self.o.device)
        return c if self.net.encoder is not None or self.o.device == 'cpu' else torch.autocast(self.o.device, enabled=False)

    def look(self, label):
        with self.context(): s = {k: d.quick(self.mean or self.net, self.cfg.rows, self.signs) for k, d in self.dev.items()}
        self.say(label, json.dumps(s))

    def save(self):
        net = {k: v.cpu() for k, v in (self.mean or self.net).state_dict().items()}
        c = {'net': net, 'now': self.net.state_dict() if self.mean else None, 'opt': self.opt.state_dict() if self.o.device == 'cpu' else None, 'epoch': self.epoch, 'step': self.step, 'cfg': self.cfg,
             'classes': self.voc.classes, 'rng': self.rng.bit_generator.state, 'torch': torch.get_rng_state()}
        torch.save(c, self.o.out + '/last.pt')
        if self.o.target: export.write(c, self.o.target)

    def resume(self):
        self.epoch = 0
        if not os.path.exists(self.o.out + '/last.pt'): return
        c = torch.load(self.o.out + '/last.pt', weights_only=False)
        self.net.load_state_dict(c.get('now') or c['net']); self.epoch, self.step = c['epoch'], c['step']
        if c['opt']: self.opt.load_state_dict(c['opt'])
        self.rng.bit_generator.state = c['rng']; torch.set_rng_state(c['torch'])
        self.say('resumed after epoch', self.epoch)

    def train(self, t0):
        o = self.o
        silver = Silver(o)
        self.resume()
        self.say(vars(o), 'parameters', sum(p.numel() for p in self.net.parameters()), self.voc.sizes, f'{time.time() - t0:.0f} s to begin')
        watched = ready = time.time()
        done = lambda part: (time.time() - ready) / max(1.0, t0 + o.seconds - ready) if o.seconds else (self.epoch + part) / o.epochs
        while done(0) < 1:
            todo = [(f, idx) for f in self.showings.epoch(self.epoch) + silver.some(self.rng) for idx in flat.plan(f.lengths, o.words, self.rng)]
            self.rng.shuffle(todo)
            self.net.train(); told = began = time.time(); words, parts = 0, {}
            for k, (f, idx) in enumerate(todo):
                if done(k / len(todo)) >= 1: break
                parts = self.learn(f.batch(idx, self.cfg.rows, self.signs, True, o.word_drop), done(k / len(todo)))
                words += int(f.lengths[idx].sum())
                if time.time() - told > 10: told = time.time(); self.say(f'  {k}/{len(todo)} {words / (told - began):.0f} words/s')
            self.epoch += 1
            self.say(f'epoch {self.epoch} at {done(0):.2f} {time.time() - t0:.0f}s steps {self.step} {words / (time.time() - began):.0f} words/s', {k: round(float(v), 3) for k, v in parts.items()})
            if not o.watch or time.time() - watched > o.watch:
                watched = time.time()
                self.look(f'epoch {self.epoch}'); self.save()
        self.look('end'); self.save()
        open(o.out + '/done', 'w').close()


if __name__ == '__main__':
    torch.set_num_threads(int(os.environ.get('OMP_NUM_THREADS', '1')))
    began = time.time()
    o = options()
    os.makedirs(o.out, exist_ok=True)
    Run(o).train(began)
