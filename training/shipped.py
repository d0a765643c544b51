"""Reads models/language.tlm back into a network's weights, so that training can go on from what ships: see export.py."""
import struct
import numpy as np, torch
import network


def read(path):
    """The checkpoint that export.py would have been given, with weights as the program sees them (int8 times scale)."""
    data = open(path, 'rb').read()
    if data[:8] != b'TLMODEL1': raise SystemExit(f'{path}: is not a model (export.py writes them)')
    size = struct.unpack('<I', data[8:12])[0]
    config, classes, m, bias = {}, {}, {}, {}

    def floats(at, n): return torch.from_numpy(np.frombuffer(data, np.float32, n, at).copy())

    for line in data[12:12 + size].decode().split('\n'):
        kind, *c = line.split('\t')
        if kind == 'config': config[c[0]] = tuple(map(int, c[1:]))
        if kind == 'classes': classes[c[0]] = c[1:]
        if kind == 'vector': m[c[0]] = floats(int(c[2]), int(c[1]))
        if kind == 'matrix':
            rows, columns, at, scales, b = map(int, c[1:])
            q = np.frombuffer(data, np.int8, rows * columns, at).reshape(rows, columns)
            m[c[0]] = torch.from_numpy(q.astype(np.float32)) * floats(scales, rows)[:, None]
            if b: bias[c[0]] = floats(b, rows)
    cfg = network.Config(rows=config['rows'], dims=config['dims'], hidden=config['hidden'][0], arc=config['arc'][0], label=config['label'][0])
    return {'net': weights(cfg, classes, m, bias), 'cfg': cfg, 'classes': classes}


def weights(cfg, classes, m, bias):
    w = {f'bags.{i}.bag.weight': m[f'table{i}'] for i in range(4)}
    for l in ('l1', 'l2'):
        for d in 'fb':
            w[f'{l}.{d}.weight_ih_l0'], w[f'{l}.{d}.weight_hh_l0'] = m[f'{l}.{d}.x'], m[f'{l}.{d}.h']
            w[f'{l}.{d}.bias_ih_l0'], w[f'{l}.{d}.bias_hh_l0'] = bias[f'{l}.{d}.x'], torch.zeros_like(bias[f'{l}.{d}.x'])
    tags = sum(len(classes[k]) for k in ('upos', 'xpos', 'lemma'))
    sizes = [('tags', tags), ('name', len(classes['name'])), ('arc_dep', cfg.arc), ('arc_head', cfg.arc), ('lab_dep', cfg.label), ('lab_head', cfg.label)]
    at = 0
    for name, n in sizes:
        w[name + '.weight'], w[name + '.bias'] = m['heads'][at:at + n], bias['heads'][at:at + n]
        at += n
    w['arc_w.weight'], w['arc_w.bias'] = m['arc'], bias['arc']
    w['lab_out.weight'], w['lab_out.bias'] = m['label'], bias['label']
    w['root_arc'], w['root_lab'] = m['root.arc'], m['root.label']
    return w


def checkpoint(path):
    """Weights from a .tlm or from a checkpoint of train.py."""
    return read(path) if path.endswith('.tlm') else torch.load(path, weights_only=False)


def start(net, given):
    """Loads what fits; where the first layer reads more (a teacher's word vectors), the new inputs begin near zero."""
    own = net.state_dict()
    for k, v in given.items():
        if own[k].shape != v.shape:
            wider = torch.randn(own[k].shape) * .02
            wider[:, :v.shape[1]] = v
            v = wider
        own[k] = v
    net.load_state_dict(own)
