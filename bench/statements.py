#!/usr/bin/env python3
"""Score statements against PolNeAR (Newell et al. 2018), a corpus of attributions in political news.

usage: bench/statements.py POLNEAR_DIR/dev -- build/release/truceline read --format ndjson

A found statement matches an attribution where the character sets of their contents have a Jaccard overlap of at least
0.5 (white space and quotation marks aside). "direct" counts the attributions whose content lies in quotation marks;
"speaker" asks, of the matched, whether the speaker's characters overlap the annotated source.
Standard library only. PolNeAR states no licence: it serves for measuring, nothing is trained on it.
"""
import argparse, json, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from command import split
from polnear import read_annotations, stories


def chars(pieces, text):
    return {i for a, b in pieces for i in range(a, b) if i < len(text) and not text[i].isspace() and text[i] not in "\"“”"}


def overlap(want, parts):
    """Jaccard with a statement as a whole, or with the best of its pieces: the corpus annotates what "he said" breaks as
    two attributions, the record as one statement in two pieces."""
    return max(len(want & got) / max(1, len(want | got)) for got in parts)


def run(command, path):
    done = subprocess.run(command + [str(path)], capture_output=True, text=True)
    return json.loads(done.stdout) if done.returncode == 0 and done.stdout else None


def quoted(pieces, text):
    a, b = min(p[0] for p in pieces), max(p[1] for p in pieces)
    return any(c in "\"“”" for c in (text[a:a + 2] + text[max(0, a - 2):a])) and any(c in "\"“”" for c in text[max(a, b - 2):b + 2])


def main():
    own, command = split(__doc__)
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("folder", type=Path)
    p.add_argument("--verbose", action="store_true", help="print misses and false alarms")
    p.add_argument("--limit", type=int, default=0)
    a = p.parse_args(own)
    jobs = [(ann, text) for _, ann, text in stories(a.folder)]
    if not jobs:
        sys.exit(f"no annotated stories under {a.folder}")
    if a.limit:
        jobs = jobs[: a.limit]
    gold_n = hit = found = right = direct_n = direct_hit = speaker_n = speaker_hit = 0
    with ThreadPoolExecutor(2) as pool:
        records = list(pool.map(lambda job: run(command, job[1]), jobs))
    for (ann, path), rec in zip(jobs, records):
        text = path.read_text(encoding="utf-8")
        gold = read_annotations(ann)
        preds = []
        for s in (rec or {}).get("statements", []):
            c = s["content"]
            pieces = [(x["start"], x["end"]) for x in c.get("spans") or []] or [(c["start"], c["end"])]
            preds.append(([chars(pieces, text)] + [chars([p], text) for p in pieces if len(pieces) > 1], s))
        used = set()
        for source, _, content in gold:
            want = chars(content, text)
            best = max(((overlap(want, parts), i) for i, (parts, _) in enumerate(preds)), default=(0, None))
            ok = best[0] >= 0.5
            gold_n += 1
            hit += ok
            is_direct = quoted(content, text)
            direct_n += is_direct
            direct_hit += ok and is_direct
            if ok:
                used.add(best[1])
                if source:
                    sp = preds[best[1]][1]["speaker"] or {}
                    who = chars([(sp.get("start") or 0, sp.get("end") or 0)], text)
                    speaker_n += 1
                    speaker_hit += bool(who & chars(source, text))
            elif a.verbose:
                print(f"miss  {path.stem[:30]}: {text[min(p[0] for p in content):max(p[1] for p in content)][:110]!r}", file=sys.stderr)
        found += len(preds)
        right += len(used)
        if a.verbose:
            for i, (_, s) in enumerate(preds):
                if i not in used:
                    print(f"false {path.stem[:30]}: [{s['rule'] if 'rule' in s else s['cue']}] {s['content']['text'][:110]!r}", file=sys.stderr)
    pct = lambda x, n: f"{100 * x / n:5.1f} %" if n else "    -"
    print(f"{len(jobs)} stories, {sum(r is None for r in records)} failed")
    print(f"attributions {gold_n}, statements {found}")
    print(f"precision      {pct(right, found)}\nrecall         {pct(hit, gold_n)}\ndirect recall  {pct(direct_hit, direct_n)}  of {direct_n}\nspeaker        {pct(speaker_hit, speaker_n)}  of {speaker_n} matched")


if __name__ == "__main__":
    main()
