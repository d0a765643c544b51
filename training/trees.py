"""The best tree with one root (Chu-Liu-Edmonds), as truceline/annotate/decode_tree.cc finds it."""
import numpy as np


def _greedy_ok(heads):
    n = len(heads)
    state = [0] * (n + 1); state[0] = 2
    for i in range(1, n + 1):
        path = []
        j = i
        while state[j] == 0: state[j] = 1; path.append(j); j = heads[j - 1]
        if state[j] == 1: return False
        for p in path: state[p] = 2
    return sum(h == 0 for h in heads) == 1


def _cle(s):
    """s[d, h] scores, node 0 the root; heads of the best arborescence."""
    n = s.shape[0]
    s = s.copy(); np.fill_diagonal(s, -1e18); s[0] = -1e18
    heads = s.argmax(1); heads[0] = 0
    color = [0] * n; cycle = None
    color[0] = 2
    for i in range(1, n):
        path = []; j = i
        while color[j] == 0: color[j] = 1; path.append(j); j = heads[j]
        if color[j] == 1: cycle = path[path.index(j):]
        for p in path: color[p] = 2
        if cycle: break
    if not cycle: return heads
    cyc = np.array(cycle); rest = np.array([i for i in range(n) if i not in set(cycle)])
    m = len(rest); t = np.full((m + 1, m + 1), -1e18)
    t[:m, :m] = s[np.ix_(rest, rest)]
    into = s[cyc][:, rest] - s[cyc, heads[cyc]][:, None]
    t[m, :m] = into.max(0); into_by = cyc[into.argmax(0)]
    out = s[np.ix_(rest, cyc)]
    t[:m, m] = out.max(1); out_by = cyc[out.argmax(1)]
    sub = _cle(t)
    res = heads.copy()
    for k in range(1, m): res[rest[k]] = out_by[k] if sub[k] == m else rest[sub[k]]
    res[into_by[sub[m]]] = rest[sub[m]]
    return res


def tree(scores):
    """scores[d, h] with h = 0 the root and h - 1 the tokens; heads (0 = root)."""
    n = scores.shape[0]
    greedy = scores.argmax(1)
    if _greedy_ok(greedy.tolist()): return greedy.tolist()
    s = np.full((n + 1, n + 1), -1e18); s[1:] = scores
    s[1:, 0] -= 1e4  # one root: taken only as often as must be
    return _cle(s)[1:].tolist()
