// What differs between two texts, by words: Myers' way, bounded, so that two long stories cannot hold up the page.
import { h } from "./dom.js";

const MOST_EDITS = 1500;

const cut = (text) => text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}]/gu) || [];

/** The longest run at both ends that is the same is set aside first; most updates change a few lines. */
function ends(a, b) {
  let head = 0, tail = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return [head, tail];
}

/** Pairs [kind, word] with kind " ", "-" or "+". */
function edits(a, b) {
  const trace = [];
  let reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1)) ? reach.get(k + 1) ?? 0 : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return back(trace, a, b, d);
    }
  }
  return [...a.map((word) => ["-", word]), ...b.map((word) => ["+", word])];
}

function back(trace, a, b, steps) {
  const out = [];
  let x = a.length, y = b.length;
  for (let d = steps; d >= 0; d--) {
    const reach = trace[d], k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
    const fromK = down ? k + 1 : k - 1, fromX = d === 0 ? 0 : reach.get(fromK) ?? 0, fromY = d === 0 ? 0 : fromX - fromK;
    const startX = d === 0 ? 0 : down ? fromX : fromX + 1;
    while (x > startX) out.push([" ", a[--x]]), y--;
    if (d > 0) out.push(down ? ["+", b[--y]] : ["-", a[--x]]);
    x = fromX;
    y = fromY;
  }
  return out.reverse();
}

/** [kind, text] runs that lead from `before` to `after`. */
export function differences(before, after) {
  const a = cut(before), b = cut(after), [head, tail] = ends(a, b);
  const all = [...a.slice(0, head).map((word) => [" ", word]), ...edits(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((word) => [" ", word])];
  const runs = [];
  for (const [kind, word] of all) {
    const last = runs[runs.length - 1];
    if (last && last[0] === kind) last[1] += word;
    else runs.push([kind, word]);
  }
  return runs;
}

/** Both texts with what only one of them has marked; unmarked where they share next to nothing. */
export function marked(left, right) {
  const runs = differences(left, right);
  const same = runs.filter(([kind]) => kind === " ").reduce((sum, [, text]) => sum + text.trim().length, 0);
  if (same < 0.2 * Math.min(left.length, right.length)) return [[left], [right]];
  const shown = (other, mark) => runs.filter(([kind]) => kind !== other).map(([kind, text]) => (kind === mark && text.trim() ? h("mark", {}, text) : text));
  return [shown("+", "-"), shown("-", "+")];
}
