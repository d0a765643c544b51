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


def main(source, target):
    c = torch.load(source, weights_only=False, map_location='cpu')
    w = {k: v.float().numpy() for k, v in c['net'].items()}
    cfg, classes = c['cfg'], c['classes']
    head, blobs, at = [], [], [0]

    def put(a):
        a = np.ascontiguousarray(a)
        where = at[0]
        data = a.tobytes(); pad = -len(data) % 64
        blobs.append(data + b'\0' * pad); at[0] += len(data) + pad
        return where

    facts = []
    def matrix(name, m, bias=None):
        scale = np.abs(m).max(1) / 127.0
        scale[scale == 0] = 1.0
        q = np.rint(m / scale[:, None]).astype(np.int8)
        facts.append(['matrix', name, *m.shape, put(q), put(scale.astype(np.float32)), put(bias.astype(np.float32)) if bias is not None else None])

    def vector(name, v):
        facts.append(['vector', name, v.size, put(v.astype(np.float32))])

    for i in range(4): matrix(f'table{i}', w[f'bags.{i}.bag.weight'])
    for l in ('l1', 'l2'):
        for d in 'fb':
            p = f'{l}.{d}.'
            matrix(f'{l}.{d}.x', w[p + 'weight_ih_l0'], w[p + 'bias_ih_l0'] + w[p + 'bias_hh_l0'])
            matrix(f'{l}.{d}.h', w[p + 'weight_hh_l0'])
    matrix('heads', np.concatenate([w['tags.weight'], w['name.weight'], w['arc_dep.weight'], w['arc_head.weight'], w['lab_dep.weight'], w['lab_head.weight']]),
           np.concatenate([w['tags.bias'], w['name.bias'], w['arc_dep.bias'], w['arc_head.bias'], w['lab_dep.bias'], w['lab_head.bias']]))
    matrix('arc', w['arc_w.weight'], w['arc_w.bias'])
    matrix('label', w['lab_out.weight'], w['lab_out.bias'])
    vector('root.arc', w['root_arc']); vector('root.label', w['root_lab'])
    lines = [['config', 'rows', *cfg.rows], ['config', 'dims', *cfg.dims], ['config', 'hidden', cfg.hidden], ['config', 'arc', cfg.arc], ['config', 'label', cfg.label]]
    lines += [['classes', k, *classes[k]] for k in ('upos', 'xpos', 'lemma', 'name', 'deprel')]
    def text(base):
        out = []
        for f in lines + facts:
            cells = list(f)
            if cells[0] == 'matrix': cells[4:] = [base + cells[4], base + cells[5], base + cells[6] if cells[6] is not None else 0]
            if cells[0] == 'vector': cells[3] = base + cells[3]
            out.append('\t'.join(map(str, cells)))
        return ('\n'.join(out) + '\n').encode()
    base = (12 + len(text(10**8)) + 1024) // 64 * 64
    t = text(base)
    t += b'\n' * (base - 12 - len(t))
    with open(target, 'wb') as f:
        f.write(b'TLMODEL1' + struct.pack('<I', len(t)) + t)
        for b in blobs: f.write(b)
    print(target, base + at[0], 'bytes')


main(*sys.argv[1:3])
