"""The network: hashed word, affix, trigram and shape embeddings, two BiLSTM layers, five heads.

The teacher is the same network with the word vectors of a pre-trained encoder beside the hashed ones.
"""
from dataclasses import dataclass
import torch, torch.nn as nn, torch.nn.functional as F


@dataclass
class Config:
    rows: tuple = (32768, 16384, 16384, 2048)
    dims: tuple = (128, 64, 48, 16)
    hidden: int = 192
    arc: int = 160
    label: int = 128
    encoder: dict = None  # the teacher's: what the encoder's config.json says


def locked(x, p, training):
    """Dropout that zeroes the same places at every word of a sentence: cheaper, and better for recurrent layers."""
    if not training or not p: return x
    return x * (torch.rand(x.shape[0], 1, x.shape[2], device=x.device) > p).to(x.dtype) / (1 - p)


class Bag(nn.Module):
    """Sums of embedding rows; row 0 stays zero."""
    def __init__(self, rows, dim):
        super().__init__()
        self.bag = nn.EmbeddingBag(rows, dim, mode='sum', padding_idx=0)
        nn.init.normal_(self.bag.weight, std=0.1)
        with torch.no_grad(): self.bag.weight[0].zero_()

    def forward(self, ids):
        return self.bag(ids)


def reverse(x, lengths):
    """Reverses each sequence of [B, T, D] within its own length."""
    t = torch.arange(x.shape[1])[None]
    idx = torch.where(t < lengths[:, None], lengths[:, None] - 1 - t, t)
    return torch.gather(x, 1, idx[:, :, None].expand(-1, -1, x.shape[2]))


class BiLstm(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.f = nn.LSTM(inputs, hidden, batch_first=True)
        self.b = nn.LSTM(inputs, hidden, batch_first=True)

    def forward(self, x, lengths):
        """lengths: longest first, on the CPU."""
        if x.is_cuda: return self.both(x, lengths)
        return torch.cat([self.f(x)[0], reverse(self.b(reverse(x, lengths))[0], lengths)], -1)

    def both(self, x, lengths):
        """Both directions at once, which a GPU does in one call; in single precision, whatever surrounds it."""
        with torch.autocast(x.device.type, enabled=False):
            p = nn.utils.rnn.pack_padded_sequence(x.float(), lengths, batch_first=True)
            zero = torch.zeros(2, x.shape[0], self.f.hidden_size, device=x.device)
            weights = [w for m in (self.f, self.b) for w in (m.weight_ih_l0, m.weight_hh_l0, m.bias_ih_l0, m.bias_hh_l0)]
            out = torch._VF.lstm(p.data, p.batch_sizes, (zero, zero), weights, True, 1, 0.0, self.training, True)[0]
            p = nn.utils.rnn.PackedSequence(out, p.batch_sizes)
            return nn.utils.rnn.pad_packed_sequence(p, batch_first=True, total_length=x.shape[1])[0]


class Network(nn.Module):
    def __init__(self, cfg, sizes, encoder=None):
        """sizes: number of classes of upos, xpos, lemma, name, deprel; encoder: the teacher's."""
        super().__init__()
        self.cfg, self.sizes = cfg, sizes
        self.bags = nn.ModuleList([Bag(r, d) for r, d in zip(cfg.rows, cfg.dims)])
        self.encoder = encoder
        inputs = sum(cfg.dims) + (cfg.encoder['hidden_size'] if encoder is not None else 0)
        H = cfg.hidden
        self.l1, self.l2 = BiLstm(inputs, H), BiLstm(2 * H, H)
        D = 2 * H
        self.tags = nn.Linear(D, sizes['upos'] + sizes['xpos'] + sizes['lemma'])
        self.name = nn.Linear(D, sizes['name'])
        self.arc_dep, self.arc_head = nn.Linear(D, cfg.arc), nn.Linear(D, cfg.arc)
        self.arc_w = nn.Linear(cfg.arc, cfg.arc)   # its bias, applied to heads, scores heads of their own
        self.root_arc = nn.Parameter(torch.randn(cfg.arc) * .1)
        self.lab_dep, self.lab_head = nn.Linear(D, cfg.label), nn.Linear(D, cfg.label)
        self.root_lab = nn.Parameter(torch.randn(cfg.label) * .1)
        self.lab_out = nn.Linear(2 * cfg.label, sizes['deprel'])

    def encode(self, batch, drop):
        B, T = batch['mask'].shape
        parts = []
        for bag, ids in zip(self.bags, batch['ids']):
            parts.append(bag(ids.view(B * T, -1)).view(B, T, -1))
        if self.training and drop:
            parts[:3] = [locked(p, drop * .5, True) for p in parts[:3]]
        if self.encoder is not None:
            if self.training:  # at times the teacher has only the encoder to go by, so that it does not lean on the rest
                keep = (torch.rand(B, 1, 1, device=parts[0].device) > .25).float()
                parts = [p * keep for p in parts]
            x = self.encoder(batch['pieces'], batch['piece_shapes'])
            at = lambda k: torch.gather(x, 1, batch[k][:, :, None].expand(-1, -1, x.shape[2]))
            parts.append(locked((at('first') + at('last')) * .5, drop * .5, self.training).float())
        x = torch.cat(parts, -1)
        L = batch['lengths']
        x = locked(self.l1(x, L), drop, self.training)
        return locked(self.l2(x, L), drop, self.training)

    def forward(self, batch, drop=0.0):
        h = self.encode(batch, drop)
        out = {}
        t = self.tags(h)
        a = self.sizes['upos']; b = a + self.sizes['xpos']
        out['upos'], out['xpos'], out['lemma'] = t[..., :a], t[..., a:b], t[..., b:]
        out['name'] = self.name(h)
        d = lambda x: locked(F.relu(x), drop, self.training)
        dep, head = d(self.arc_dep(h)), d(self.arc_head(h))
        B, T, _ = h.shape
        head = torch.cat([self.root_arc.expand(B, 1, -1).to(head.dtype), head], 1)
        # score(dep, head) = dep . W head + b . head
        q = self.arc_w(dep)
        s = torch.matmul(q, head.transpose(1, 2))      # [B, T, T + 1]
        ok = torch.ones(B, 1, T + 1, dtype=torch.bool, device=s.device)
        ok[:, 0, 1:] = batch['mask']
        own = torch.arange(T, device=s.device)[:, None] + 1 == torch.arange(T + 1, device=s.device)[None]
        s = s.float().masked_fill(~ok | own[None], -1e9)
        out['arc'] = s
        out['lab'] = (d(self.lab_dep(h)), torch.cat([self.root_lab.expand(B, 1, -1).to(h.dtype), d(self.lab_head(h))], 1))
        return out

    def labels(self, lab, heads):
        """Scores of relations for the given heads [B, T]."""
        dep, head = lab
        g = torch.gather(head, 1, heads[:, :, None].expand(-1, -1, head.shape[2]))
        return self.lab_out(torch.cat([dep * g, F.relu(dep + g)], -1)).float()


def losses(net, batch, drop, weights, smooth=0.0):
    """Gold labels have classes (-100 where there are none), labels of teachers have `soft` probabilities. `smooth`: of gold names, shared among all tags."""
    out = net(batch, drop)
    n = batch['mask'].sum()
    w = batch['weight'][:, None].expand_as(batch['mask'])
    if 'soft' in batch: parts = soft_losses(net, out, batch, w, n)
    else:
        def ce(scores, gold, smooth=0.0):
            l = F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=-100, reduction='none', label_smoothing=smooth)
            return (l * w.flatten()).sum() / n
        parts = {k: ce(out[k], batch[k]) for k in ('upos', 'xpos', 'lemma')}
        parts['name'] = ce(out['name'], batch['name'], smooth)
        parts['arc'] = ce(out['arc'], batch['head'])
        parts['label'] = ce(net.labels(out['lab'], batch['head'].clamp(min=0)), batch['deprel'])
    return sum(weights.get(k, 1.0) * v for k, v in parts.items()), {k: v.detach() for k, v in parts.items()}


def soft_losses(net, out, batch, w, n):
    """Towards what the teachers gave each class, the likeliest heads, and the relation to the likeliest head."""
    w = w * batch['mask']
    ce = lambda scores, p: -(w[..., None] * p.float() * torch.log_softmax(scores.float(), -1)).sum() / n
    parts = {k: ce(out[k], batch['soft'][k]) for k in ('upos', 'xpos', 'name')}
    heads, p = batch['soft']['heads'], batch['soft']['head_p'].float()
    arcs = torch.log_softmax(out['arc'], -1).gather(2, heads)
    parts['arc'] = -(w[..., None] * p * arcs).sum() / n
    scores = torch.log_softmax(net.labels(out['lab'], heads[..., 0]), -1)
    parts['label'] = -(w[..., None] * p[..., :1] * batch['soft']['deprel'].float() * scores).sum() / n
    return parts
