#!/usr/bin/env python3
"""How often events of each confidence are right, on gold sheets that name all events of their stories.

usage: bench/event_confidence.py SHEETS_DIR... -- build/release/truceline read --format json

An event is right where a gold event of the same type overlaps its evidence. Only sheets whose "exhaustive" list has
"events" count, unless --all is given (then the share is a lower bound). Standard library only.
"""
import json, re, subprocess, tempfile
from collections import defaultdict
from pathlib import Path

from command import split


def span(text, needle, nth=1):
    hits = list(re.finditer(r"\s+".join(re.escape(w) for w in needle.split()), text))
    return hits[nth - 1].span() if len(hits) >= nth else (0, 0)


def read(command, sheet):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as f:
        f.write(sheet["text"])
        f.flush()
        done = subprocess.run(command + ["--published", sheet["published"], f.name], capture_output=True, text=True)
    return json.loads(done.stdout)


def main():
    own, command = split(__doc__)
    folders = [a for a in own if a != "--all"]
    bins = defaultdict(lambda: [0, 0])
    features = defaultdict(lambda: [0, 0])
    for path in sorted(p for d in folders for p in Path(d).glob("*.json")):
        sheet = json.loads(path.read_text(encoding="utf-8"))
        if "events" not in sheet or ("--all" not in own and "events" not in sheet.get("exhaustive", [])):
            continue
        record = read(command, sheet)
        gold = [(span(record["text"], g["evidence"], g.get("nth", 1)), [g["type"]] if isinstance(g["type"], str) else g["type"])
                for g in sheet["events"]]
        for e in record["events"]:
            right = any(a < e["end"] and e["start"] < b and e["type"] in types for (a, b), types in gold)
            key = int(e["confidence"] * 10 + 1e-9) / 10
            bins[key][0] += 1
            bins[key][1] += right
            slots = "both slots" if e["actor"] and e["recipient"] else "actor" if e["actor"] else \
                "recipient" if e["recipient"] else "no party"
            for f in (slots, e["type"], e["modality"] if e["polarity"] == "positive" else "negated",
                      "claimed" if e["attributed_to"] else "wire"):
                features[f][0] += 1
                features[f][1] += right
    print("| confidence | events | right |\n|---|---|---|")
    for key in sorted(bins):
        n, right = bins[key]
        print(f"| {key:.1f} to {key + 0.1:.1f} | {n} | {right / n:.0%} |")
    total = [sum(b[0] for b in bins.values()), sum(b[1] for b in bins.values())]
    print(f"| all | {total[0]} | {total[1] / max(1, total[0]):.0%} |\n\n| group | events | right |\n|---|---|---|")
    for f, (n, right) in sorted(features.items(), key=lambda x: -x[1][0]):
        print(f"| {f} | {n} | {right / n:.0%} |")


if __name__ == "__main__":
    main()
