"""Writes the test data that hold the program's reading of a network to this one's:
python3 fixture.py truceline/annotate/testdata

  tiny.tlm     a small network with random weights
  tiny.tsv     what PyTorch says of our sentences: word, upos, xpos, name, head score argmax; - where two classes are close
  features.tsv rows of the tables for a few words
  borders.tsv  what the network of borders sees of a paragraph
"""
import os, random, subprocess, sys
import numpy as np, torch
import borders, corpora, features, flat, network, trees

OUT = sys.argv[1]
SENTENCES = ['Sami Haddad told reporters in Geneva on Friday that the cease - fire had n\'t held .',
             'PARTIES SIGN TRUCE IN GENEVA',
             'The U.N. envoy , Ada Okoye , left Erdoğan \'s office at 5 p.m. without a word .',
             'Nobody knows why ...']


class Classes:
    classes = {'upos': ['NOUN', 'VERB', 'PROPN', 'X'], 'xpos': ['NN', 'NNP', 'VBD'], 'lemma': ['L0|', 'K0|', 'L2|y'],
               'deprel': ['root', 'nsubj', 'obj', 'punct'], 'name': corpora.NER}
    ids = {k: {x: i for i, x in enumerate(v)} for k, v in classes.items()}
    sizes = {k: len(v) for k, v in classes.items()}


os.makedirs(OUT, exist_ok=True)
torch.manual_seed(11)
cfg = network.Config(rows=(64, 64, 64, 32), dims=(8, 4, 4, 4), hidden=8, arc=8, label=8)
net = network.Network(cfg, Classes.sizes).eval()
with torch.no_grad():
    for n, p in net.named_parameters():
        p.mul_(0.0 if 'bias' in n else 4.0)
    for b in net.bags: b.bag.weight[0].zero_()
torch.save({'net': net.state_dict(), 'cfg': cfg, 'classes': Classes.classes}, '/tmp/tiny.pt')
subprocess.run([sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'export.py'), '/tmp/tiny.pt', OUT + '/tiny.tlm'], check=True)
forms = flat.Forms()
with open(OUT + '/tiny.tsv', 'w') as f, torch.no_grad():
    f.write('# Written by training/fixture.py: what PyTorch says with the weights of tiny.tlm; - where two classes are close.\n#: word\tupos\txpos\tlemma\thead\n')
    for text in SENTENCES:
        s = corpora.Sentence(text.split())
        o = net(flat.pack([s], Classes.ids, forms).to('cpu').batch(np.array([0]), cfg.rows))
        n = len(s.forms)
        heads = trees.tree(o['arc'][0, :n, :n + 1].numpy())
        for t, w in enumerate(s.forms):
            cells = [w]
            for k in ('upos', 'xpos', 'lemma'):
                v = o[k][0, t]
                top = v.topk(2)
                sure = float(top.values[0] - top.values[1]) > .05 * float(v.clamp(min=-1e3).abs().max())
                i = int(top.indices[0])
                cells.append(Classes.classes[k][i] if sure else '-')
            top = o['arc'][0, t].topk(2).values
            cells.append(str(heads[t]) if float(top[0] - top[1]) > .05 * float(top[0].abs()) else '-')
            f.write('\t'.join(cells) + '\n')
        f.write('#\n')
with open(OUT + '/features.tsv', 'w') as f:
    f.write('# Written by training/fixture.py: rows of tables of 1000, 500, 500 and 100 for a word that opens its sentence.\n#: word\trows of each table\n')
    for w in ['Lavrov', "n't", 'İstanbul', 'Erdoğan-era', '1,200', 'U.S.', 'e', '"', 'Москва', '€', 'counter-revolutionaries', 'X' * 80]:
        g = features.word_indices(w, (1000, 500, 500, 100))
        g[3].append(features.flag_index(0, 0, 100))
        f.write(w + '\t' + ' | '.join(' '.join(map(str, x)) for x in g) + '\n')
PARAGRAPH = '" Is it over ? " Gen. Haddad asked ~. No. 5 ( or so he said ~) left the U.S. The talks went on in Erdoğan ~\'s office at Approx. 10 ~.'
with open(OUT + '/borders.tsv', 'w') as f:
    f.write('# Written by training/fixture.py: rows of the tables of training/borders.py, in a paragraph whose second sentence begins after token 9.\n'
            '# spaced: yes where white space stands before the word.\n#: word\tspaced\trows\tcontext\n')
    par = [(w.lstrip('~') or w, not w.startswith('~') or i == 0, i == 9) for i, w in enumerate(PARAGRAPH.split())]
    for (w, spaced, _), row, context in zip(par, borders.look(par), borders.contexts(par, lambda i: par[i][2])):
        f.write('\t'.join([w, 'yes' if spaced else 'no', ' '.join(map(str, row)), ' '.join(map(str, context))]) + '\n')
