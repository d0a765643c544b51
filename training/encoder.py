"""A pre-trained encoder as the teacher's start: all-mpnet-base-v2 or all-MiniLM-L6-v2 (both Apache-2.0), or their kind."""
import json, math, struct
import torch, torch.nn as nn, torch.nn.functional as F
from network import locked

BERT = {'q': 'attention.self.query', 'k': 'attention.self.key', 'v': 'attention.self.value', 'o': 'attention.output.dense',
        'n1': 'attention.output.LayerNorm', 'up': 'intermediate.dense', 'down': 'output.dense', 'n2': 'output.LayerNorm'}
MPNET = {'q': 'attention.attn.q', 'k': 'attention.attn.k', 'v': 'attention.attn.v', 'o': 'attention.attn.o',
         'n1': 'attention.LayerNorm', 'up': 'intermediate.dense', 'down': 'output.dense', 'n2': 'output.LayerNorm'}


def read_safetensors(path):
    data = open(path, 'rb').read()
    n = struct.unpack('<Q', data[:8])[0]
    out = {}
    for k, v in json.loads(data[8:8 + n]).items():
        if k == '__metadata__' or v['dtype'] != 'F32': continue
        b, e = v['data_offsets']
        out[k] = torch.frombuffer(bytearray(data[8 + n + b:8 + n + e]), dtype=torch.float32).reshape(v['shape'])
    return out


def signs(shape):
    """Ids of the pieces that open, close and pad a sentence, and of an unknown word."""
    return (0, 2, 1, 104) if shape['model_type'] == 'mpnet' else (101, 102, 0, 100)


class Layer(nn.Module):
    def __init__(self, d, heads, inner, eps):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.o = (nn.Linear(d, d) for _ in range(4))
        self.up, self.down = nn.Linear(d, inner), nn.Linear(inner, d)
        self.n1, self.n2 = nn.LayerNorm(d, eps=eps), nn.LayerNorm(d, eps=eps)

    def forward(self, x, bias, drop):
        B, T, D = x.shape
        q, k, v = (f(x).view(B, T, self.heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        a = torch.matmul(q, k.transpose(2, 3)) * (D // self.heads) ** -.5 + bias.to(q.dtype)  # faster than the fused one on a CPU
        a = torch.matmul(torch.softmax(a, -1).to(v.dtype), v).transpose(1, 2).reshape(B, T, D)
        x = self.n1(x + locked(self.o(a), drop, self.training))
        return self.n2(x + locked(self.down(F.gelu(self.up(x))), drop, self.training))


class Encoder(nn.Module):
    """`shape` is what config.json says; the encoder's own dropout is replaced by one mask for all words of a sentence."""
    def __init__(self, shape, shapes=2048):
        super().__init__()
        d = shape['hidden_size']
        self.mpnet = shape['model_type'] == 'mpnet'
        eps = shape['layer_norm_eps']
        self.word, self.pos = nn.Embedding(shape['vocab_size'], d), nn.Embedding(shape['max_position_embeddings'], d)
        self.norm = nn.LayerNorm(d, eps=eps)
        self.layers = nn.ModuleList([Layer(d, shape['num_attention_heads'], shape['intermediate_size'], eps) for _ in range(shape['num_hidden_layers'])])
        self.case = nn.Embedding(shapes, d, padding_idx=0)  # the case of words, which the uncased vocabulary hides
        self.mix = nn.Parameter(torch.zeros(len(self.layers) + 1))
        nn.init.zeros_(self.case.weight)
        self.far = nn.Embedding(32, shape['num_attention_heads']) if self.mpnet else None
        self.kind = None if self.mpnet else nn.Embedding(2, d)
        self.word.weight.requires_grad_(False)  # keeps what it knows of words that training never shows
        if self.far is not None: self.far.weight.requires_grad_(False)
        self.signs = signs(shape)

    def load(self, w):
        """w: tensors under the names that the published file has."""
        with torch.no_grad():
            e = 'embeddings.'
            self.word.weight.copy_(w[e + 'word_embeddings.weight']); self.pos.weight.copy_(w[e + 'position_embeddings.weight'])
            self.norm.weight.copy_(w[e + 'LayerNorm.weight']); self.norm.bias.copy_(w[e + 'LayerNorm.bias'])
            if self.mpnet: self.far.weight.copy_(w['encoder.relative_attention_bias.weight'])
            else: self.kind.weight.copy_(w[e + 'token_type_embeddings.weight'])
            for i, l in enumerate(self.layers):
                for own, name in (MPNET if self.mpnet else BERT).items():
                    m = getattr(l, own)
                    m.weight.copy_(w[f'encoder.layer.{i}.{name}.weight']); m.bias.copy_(w[f'encoder.layer.{i}.{name}.bias'])

    def distances(self, n, device):
        """MPNet's scores by distance, [1, heads, n, n]: exact ones up to 8 words away, then by the logarithm up to 128."""
        at = torch.arange(n, device=device)
        d = at[:, None] - at[None]
        far = d.abs()
        log = (8 + (torch.log(far.clamp(min=1).float() / 8) / math.log(128 / 8) * 8).long()).clamp(max=15)
        bucket = (d < 0).long() * 16 + torch.where(far < 8, far, log)
        return self.far(bucket).permute(2, 0, 1)[None]

    def forward(self, pieces, shapes, drop=0.1):
        """pieces [B, T], shapes [B, T] (rows of the table of cases): a weighted mean of all layers, [B, T, width]."""
        n = pieces.shape[1]
        bias = (pieces == self.signs[2])[:, None, None, :] * -1e4
        if self.mpnet: bias = bias + self.distances(n, pieces.device)
        x = self.word(pieces) + self.pos.weight[2 * self.mpnet:n + 2 * self.mpnet]
        if self.kind is not None: x = x + self.kind.weight[0]
        x = self.norm(x) + self.case(shapes)
        x = locked(x, drop, self.training)
        outs = [x]
        for l in self.layers:
            x = l(x, bias, drop); outs.append(x)
        w = torch.softmax(self.mix, 0)
        return sum(w[i] * o for i, o in enumerate(outs)) * 2
