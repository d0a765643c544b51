#!/usr/bin/env python3
"""Compare the statements found on our own parse with those found on a gold or foreign parse of the same text.

usage: bench/parses.py GOLD.conllu [--only genre] [--limit N] [--verbose] -- build/release/truceline read --format json

The file is cut into its documents (`# newdoc id`), each is written as plain text, a paragraph a `# newpar`, and read
twice: as it is, and with --conllu. Statements agree where their contents overlap (Jaccard >= 0.5); of those, speakers
agree where their characters touch. What stands on one side only is listed with --verbose, by the rule that found it.
Standard library only.
"""
import argparse, json, subprocess, tempfile
from collections import Counter
from pathlib import Path

from command import split


def documents(path):
    """(name, text, conllu) of each document of a treebank file; sentences with one space between, a line a paragraph."""
    name, blocks, text = None, [], ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().split("\n")
        comments = dict(l[2:].split(" = ", 1) for l in lines if l.startswith("# ") and " = " in l)
        if not any(l[:1].isdigit() for l in lines):
            continue
        if "newdoc id" in comments and blocks:
            yield name, text + "\n", "\n\n".join(blocks) + "\n\n"
            blocks, text = [], ""
        name = comments.get("newdoc id", name)
        paragraph = any(l.startswith("# newpar") for l in lines)
        text += ("\n\n" if paragraph else " ") * bool(text) + comments["text"]
        blocks.append("\n".join(lines))
    if blocks:
        yield name, text + "\n", "\n\n".join(blocks) + "\n\n"


def statements(command):
    done = subprocess.run(command, capture_output=True, text=True)
    return json.loads(done.stdout)["statements"] if done.returncode == 0 else None


def chars(item, pieces=()):
    item = item or {}
    spans = pieces or [item]
    return {i for s in spans if s.get("start") is not None for i in range(s["start"], s["end"])}


def compare(ours, gold):
    """Pairs that agree, and the statements of either side that have no partner."""
    left, pairs, alone = list(gold), [], []
    for s in ours:
        want = chars(s["content"], s["content"].get("spans") or ())
        scored = [(len(want & got) / max(1, len(want | got)), i) for i, g in enumerate(left)
                  for got in [chars(g["content"], g["content"].get("spans") or ())]]
        best = max(scored, default=(0, None))
        if best[0] >= 0.5:
            pairs.append((s, left.pop(best[1])))
        else:
            alone.append(s)
    return pairs, alone, left


def main():
    own, command = split(__doc__)
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("treebank", type=Path)
    p.add_argument("--only", default="", help="documents whose name holds this")
    p.add_argument("--limit", type=int, default=0)
    p.add_argument("--verbose", action="store_true", help="list the disagreements")
    a = p.parse_args(own)
    n = Counter()
    sides = {"own": Counter(), "gold": Counter()}
    with tempfile.TemporaryDirectory() as folder:
        for name, text, conllu in documents(a.treebank):
            if a.only not in (name or "") or (a.limit and n["documents"] == a.limit):
                continue
            story, parse = Path(folder, "story.txt"), Path(folder, "story.conllu")
            story.write_text(text, encoding="utf-8")
            parse.write_text(conllu, encoding="utf-8")
            ours = statements(command + [str(story)])
            gold = statements(command + ["--conllu", str(parse), str(story)])
            n["documents"] += 1
            if ours is None or gold is None:
                n["failed"] += 1
                continue
            pairs, own_only, gold_only = compare(ours, gold)
            n["own"] += len(ours)
            n["gold"] += len(gold)
            n["agree"] += len(pairs)
            for x, y in pairs:
                same = bool(chars(x["speaker"]) & chars(y["speaker"])) or x["speaker"] == y["speaker"]
                n["speaker"] += same
                if not same and a.verbose:
                    print(f"{name} speaker: own {(x['speaker'] or {}).get('text')!r}, gold {(y['speaker'] or {}).get('text')!r}: {x['content']['text'][:90]!r}")
            for side, items in (("own", own_only), ("gold", gold_only)):
                for s in items:
                    sides[side][s["rule"]] += 1
                    if a.verbose:
                        print(f"{name} {side} only: [{s['rule']}] {s['content']['text'][:110]!r}")
    pct = lambda x, y: f"{100 * x / y:.1f} %" if y else "-"
    print(f"{n['documents']} documents, {n['failed']} failed; statements on our parse {n['own']}, on the other {n['gold']}")
    print(f"of ours in the other's {pct(n['agree'], n['own'])}, of the other's in ours {pct(n['agree'], n['gold'])}, same speaker {pct(n['speaker'], n['agree'])}")
    for side, rules in sides.items():
        print(f"{side} only: " + ", ".join(f"{rule} {k}" for rule, k in rules.most_common(8)))


if __name__ == "__main__":
    main()
