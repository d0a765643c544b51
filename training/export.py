"""Writes a trained network as the program reads it: python3 export.py RUN/last.pt models/language.tlm

The format (models/README.md describes it too): the 8 bytes "TLMODEL1"; a 32-bit little-endian size; that many bytes of
text, a line a fact, cells between tabs; then the arrays, each at a multiple of 64 bytes from the file's start:
  config  NAME  NUMBER...                 sizes
  classes HEAD  CLASS...                  in the order of the head's outputs
  matrix  NAME  ROWS  COLUMNS  AT  SCALES BIAS   int8 rows at byte AT, a float32 scale for each row at SCALES, and
                                          float32 biases at BIAS (0 where there are none); value = int8 * scale
  vector  NAME  SIZE  AT                  float32
"""
import struct, sys
import numpy as np, torch


class File:
    """What will stand in the file: facts for the header and the arrays behind it."""
    def __init__(self):
        self.lines, self.facts, self.blobs, self.at = [], [], [], 0

    def put(self, a):
        where, data = self.at, np.ascontiguousarray(a).tobytes()
        self.blobs.append(data + b'\0' * (-len(data) % 64)); self.at += len(self.blobs[-1])
        return where

    def matrix(self, name, m, bias=None):
        scale = np.abs(m).max(1) / 127.0
        scale[scale == 0] = 1.0
        q = np.rint(m / scale[:, None]).astype(np.int8)
        self.facts.append(['matrix', name, *m.shape, self.put(q), self.put(scale.astype(np.float32)), self.put(bias.astype(np.float32)) if bias is not None else None])

    def vector(self, name, v):
        self.facts.append(['vector', name, v.size, self.put(v.astype(np.float32))])

    def header(self, base):
        out = []
        for f in self.lines + self.facts:
            cells = list(f)
            if cells[0] == 'matrix': cells[4:] = [base + cells[4], base + cells[5], base + cells[6] if cells[6] is not None else 0]
            if cells[0] == 'vector': cells[3] = base + cells[3]
            out.append('\t'.join(map(str, cells)))
        return ('\n'.join(out) + '\n').encode()

    def write(self, target):
        base = (12 + len(self.header(10**8)) + 1024) // 64 * 64
        t = self.header(base)
        t += b'\n' * (base - 12 - len(t))
        with open(target, 'wb') as f:
            f.write(b'TLMODEL1' + struct.pack('<I', len(t)) + t)
            for b in self.blobs: f.write(b)
        print(target, base + self.at, 'bytes')


def write(c, target):
    """c: a checkpoint of train.py."""
    w = {k: v.float().numpy() for k, v in c['net'].items()}
    cfg, classes = c['cfg'], c['classes']
    f = File()
    for i in range(4): f.matrix(f'table{i}', w[f'bags.{i}.bag.weight'])
    for l in ('l1', 'l2'):
        for d in 'fb':
            p = f'{l}.{d}.'
            f.matrix(f'{l}.{d}.x', w[p + 'weight_ih_l0'], w[p + 'bias_ih_l0'] + w[p + 'bias_hh_l0'])
            f.matrix(f'{l}.{d}.h', w[p + 'weight_hh_l0'])
    heads = ('tags', 'name', 'arc_dep', 'arc_head', 'lab_dep', 'lab_head')
    f.matrix('heads', np.concatenate([w[k + '.weight'] for k in heads]), np.concatenate([w[k + '.bias'] for k in heads]))
    f.matrix('arc', w['arc_w.weight'], w['arc_w.bias'])
    f.matrix('label', w['lab_out.weight'], w['lab_out.bias'])
    f.vector('root.arc', w['root_arc']); f.vector('root.label', w['root_lab'])
    f.lines = [['config', 'rows', *cfg.rows], ['config', 'dims', *cfg.dims], ['config', 'hidden', cfg.hidden], ['config', 'arc', cfg.arc], ['config', 'label', cfg.label]]
    f.lines += [['classes', k, *classes[k]] for k in ('upos', 'xpos', 'lemma', 'name', 'deprel')]
    f.write(target)


if __name__ == '__main__':
    write(torch.load(sys.argv[1], weights_only=False, map_location='cpu'), sys.argv[2])
