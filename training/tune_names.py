"""Trains the name head alone, on top of a trained encoder that stays as it is: python3 tune_names.py CORPORA IN.pt OUT.pt"""
import random, sys
import torch
import augment, batches, corpora, label, measure, reporting, train


def main(folder, source, target):
    torch.manual_seed(3)
    rng = random.Random(3)
    c = torch.load(source, weights_only=False)
    net, enc = train.make(c['cfg'], label.Classes(c['classes'])); net.load_state_dict(c['net']); net.eval()
    gold = [s for s in corpora.training(folder) if s.names]
    names = augment.Names(folder, random.Random(7))
    gold += [s for s in reporting.made(gold, rng, names, 1500) if s.names]
    dev = {k: v for k, v in corpora.development(folder).items() if k != 'gum'}
    print(len(gold), 'sentences', flush=True)
    x, y = [], []
    for _ in range(2):
        show = [batches.varied(s, rng, names) for s in gold]
        for idx in batches.plan([len(f) for _, f, _ in show], 3000, rng):
            b = enc.batch([show[i] for i in idx], rng, .05)
            with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16): h = net.encode(b, 0.0)
            keep = b['name'] != -100
            x.append(h.float()[keep]); y.append(b['name'][keep])
    x, y = torch.cat(x), torch.cat(y)
    opt = torch.optim.AdamW(net.name.parameters(), lr=2e-3, weight_decay=1e-3)
    rounds = 12
    for epoch in range(rounds):
        order = torch.randperm(len(x))
        for k, i in enumerate(order.split(1024)):
            for g in opt.param_groups: g['lr'] = 2e-3 * max(.02, 1 - (epoch + k * 1024 / len(x)) / rounds)
            h = torch.nn.functional.dropout(x[i], .25)
            loss = torch.nn.functional.cross_entropy(net.name(h), y[i])
            opt.zero_grad(); loss.backward(); opt.step()
    print(float(loss.detach()), {k: measure.score(v, measure.predict(net, enc, v, bf16=True)) for k, v in dev.items()}, flush=True)
    c['net'] = net.state_dict()
    torch.save(c, target)


if __name__ == '__main__':
    torch.set_num_threads(1)
    main(*sys.argv[1:4])
