"""Runs training/train from end to end on little text, in a few minutes on one core: python3 rehearse.py CORPORA WORK

Cuts the corpora down to a few hundred sentences each, makes an encoder of random weights, and gives both to
training/train with a budget of seconds. Then the weights that came out are read back, and by the program too where it
is built: nothing is learnt worth keeping, but every step has run, and what it wrote could be read.
"""
import itertools, json, os, random, struct, subprocess, sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAM = HERE.parent / 'build/release/truceline'
SENTENCES = {'train': 400, 'dev': 60, 'test': 60}


def cut_sentences(source, target, most):
    """The first sentences: they end with an empty line."""
    with open(source, encoding='utf-8') as lines, open(target, 'w', encoding='utf-8') as out:
        for line in lines:
            out.write(line)
            most -= line == '\n'
            if most <= 0: break


def cut_lines(source, target, most):
    with open(source, 'rb') as lines: target.write_bytes(b''.join(itertools.islice(lines, most)))


def cut_gum(source, target, most):
    """Of each document its first sentences, so that all genres are there."""
    blocks = source.read_text(encoding='utf-8').split('# newdoc id')[1:]
    parts = ['# newdoc id' + '\n\n'.join(b.split('\n\n')[:most]) + '\n\n' for b in blocks]
    target.write_text(''.join(parts), encoding='utf-8')


def cut(corpora, out):
    for d in ('treebanks', 'names/worldwide', 'news', 'statements'): (out / d).mkdir(parents=True, exist_ok=True)
    for part, most in SENTENCES.items():
        cut_sentences(corpora / f'treebanks/en_ewt-ud-{part}.conllu', out / f'treebanks/en_ewt-ud-{part}.conllu', most)
        cut_gum(corpora / f'treebanks/en_gum-ud-{part}.conllu', out / f'treebanks/en_gum-ud-{part}.conllu', 3)
        cut_sentences(corpora / f'names/uner_ewt-{part}.iob2', out / f'names/uner_ewt-{part}.iob2', most)
    cut_sentences(corpora / 'names/wikigold.conll', out / 'names/wikigold.conll', 200)
    for story in sorted((corpora / 'names/worldwide').glob('*.tsv'))[:20]: cut_lines(story, out / 'names/worldwide' / story.name, 100)
    for news in ('afp-xinhua-wire.jsonl', 'bbc.jsonl', 'reuters-21578.jsonl'): cut_lines(corpora / 'news' / news, out / 'news' / news, 200)
    cut_lines(corpora / 'news/fa-kes.csv', out / 'news/fa-kes.csv', 20)
    for whole in ('places', 'actors'):
        if not (out / whole).exists(): (out / whole).symlink_to(corpora / whole)


def encoder(out, width=32, inner=64, layers=2):
    """In the form of the published ones: word pieces of a single letter, weights by chance."""
    from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
    out.mkdir(parents=True, exist_ok=True)
    letters = [chr(c) for c in range(33, 127) if not 'A' <= chr(c) <= 'Z']
    pieces = ['[PAD]'] + [f'[unused{n}]' for n in range(99)] + ['[UNK]', '[CLS]', '[SEP]'] + letters + ['##' + c for c in letters]
    tokenizer = Tokenizer(models.WordPiece({p: n for n, p in enumerate(pieces)}, unk_token='[UNK]'))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
    tokenizer.save(str(out / 'tokenizer.json'))
    shape = {'model_type': 'bert', 'hidden_size': width, 'intermediate_size': inner, 'num_hidden_layers': layers, 'num_attention_heads': 4,
             'vocab_size': len(pieces), 'max_position_embeddings': 512, 'layer_norm_eps': 1e-12}
    (out / 'config.json').write_text(json.dumps(shape))
    linear = lambda name, rows, columns: {name + '.weight': (rows, columns), name + '.bias': (rows,)}
    norm = lambda name: {name + '.weight': (width,), name + '.bias': (width,)}
    w = {f'embeddings.{n}_embeddings.weight': (rows, width) for n, rows in (('word', len(pieces)), ('position', 512), ('token_type', 2))}
    w |= norm('embeddings.LayerNorm')
    for l in (f'encoder.layer.{n}.' for n in range(layers)):
        for n in ('self.query', 'self.key', 'self.value', 'output.dense'): w |= linear(l + 'attention.' + n, width, width)
        w |= linear(l + 'intermediate.dense', inner, width) | linear(l + 'output.dense', width, inner)
        w |= norm(l + 'attention.output.LayerNorm') | norm(l + 'output.LayerNorm')
    write_safetensors(out / 'model.safetensors', w)


def write_safetensors(path, shapes):
    header, at, rng = {}, 0, random.Random(1)
    for name, shape in shapes.items():
        size = 4 * shape[0] * (shape[1] if len(shape) > 1 else 1)
        header[name] = {'dtype': 'F32', 'shape': shape, 'data_offsets': [at, at + size]}
        at += size
    head = json.dumps(header).encode()
    path.write_bytes(struct.pack('<Q', len(head)) + head + b''.join(struct.pack('<f', rng.gauss(0, .05)) for _ in range(at // 4)))


def main():
    corpora, work = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    cut(corpora, work / 'corpora')
    encoder(work / 'encoder')
    environment = os.environ | {'ENCODER': str(work / 'encoder'), 'TARGET': str(work / 'data/models'), 'BUDGET': os.environ.get('BUDGET', '40'),
                                'PYTHON': sys.executable}
    subprocess.run([HERE / 'train', work / 'corpora', work / 'run'], check=True, env=environment)
    import shipped
    print('read back:', {k: len(v) for k, v in shipped.checkpoint(str(work / 'data/models/language.tlm'))['classes'].items()})
    if not PROGRAM.exists(): return print('the program is not built: nobody has read the weights but this script')
    if not (work / 'data/knowledge').exists(): (work / 'data/knowledge').symlink_to(HERE.parent / 'knowledge')
    subprocess.run([PROGRAM, 'eval', 'conllu', '--data', work / 'data', work / 'corpora/treebanks/en_ewt-ud-dev.conllu'], check=True)


if __name__ == '__main__':
    main()
