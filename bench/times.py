#!/usr/bin/env python3
"""Score expressions of time against TimeBank in the cleaning of TempEval-3 (UzZaman et al. 2013).

usage: bench/times.py TIMEBANK_DIR [--misses N] -- build/release/truceline read --format json

As TempEval-3 counts: an expression is found strictly where its characters are the annotated ones, relaxed where they
overlap; type and value F1 count the relaxed matches whose type or value is the annotated one. The text between <TEXT> and
</TEXT> is read with the document's creation date as its publication date; the date itself is not scored.
Standard library only. TimeBank serves for measuring, nothing is trained on it.
"""
import argparse, html, json, re, subprocess, sys, tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from command import split


def read_tml(path):
    """Text, gold (start, end, type, value) and creation date of one story."""
    source = path.read_text(encoding="utf-8")
    date = re.search(r'<DCT>.*?value="([^"]*)"', source, re.S)[1][:10]
    if re.fullmatch(r"\d{8}", date):
        date = f"{date[:4]}-{date[4:6]}-{date[6:]}"
    text, gold, opened = "", [], []
    for part in re.split(r"(<[^>]+>)", re.search(r"<TEXT>(.*?)</TEXT>", source, re.S)[1]):
        if part.startswith("<TIMEX3"):
            opened.append((len(text), dict(re.findall(r'(\w+)="([^"]*)"', part))))
        elif part.startswith("</TIMEX3"):
            start, marks = opened.pop()
            gold.append((start, len(text), marks.get("type"), marks.get("value")))
        elif not part.startswith("<"):
            text += html.unescape(part)
    return text, gold, date


def read_story(command, path):
    text, gold, date = read_tml(path)
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        run = subprocess.run(command + ["--published", date, file.name], capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"{path.name}: exit {run.returncode}: {run.stderr.strip()[:300]}")
    record = json.loads(run.stdout)
    found = [(t["start"], t["end"], t["type"], t["value"]) for t in record["times"]]
    return path.stem, record["text"], gold, found


def main():
    own, command = split(__doc__)
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpus", type=Path)
    options.add_argument("--misses", type=int, default=0, help="print this many of each kind of miss")
    args = options.parse_args(own)
    files = sorted(args.corpus.glob("*.tml"))
    if not files:
        sys.exit(f"no .tml files in {args.corpus}")

    n_gold = n_found = 0
    hits, wrong = Counter(), {"missed": Counter(), "spurious": Counter(), "value": Counter()}
    with ThreadPoolExecutor(2) as pool:
        for _, text, gold, found in pool.map(lambda f: read_story(command, f), files):
            n_gold, n_found, used = n_gold + len(gold), n_found + len(found), set()
            for start, end, kind, value in gold:
                match = next((i for i, f in enumerate(found) if i not in used and f[0] < end and start < f[1]), None)
                if match is None:
                    wrong["missed"][text[start:end].lower()] += 1
                    continue
                used.add(match)
                f = found[match]
                hits.update(relaxed=1, strict=(f[0], f[1]) == (start, end), type=f[2] == kind, value=f[3] == value)
                if f[3] != value:
                    wrong["value"][f"{text[start:end].lower()}: {value}, got {f[3]}"] += 1
            for i, f in enumerate(found):
                if i not in used:
                    wrong["spurious"][text[f[0]:f[1]].lower()] += 1

    print(f"{len(files)} stories, {n_gold} annotated expressions, {n_found} found\n")
    print("| measure | precision | recall | F1 |\n|---|---|---|---|")
    for name in ("strict", "relaxed", "type", "value"):
        p, r = hits[name] / max(n_found, 1), hits[name] / max(n_gold, 1)
        print(f"| {name} | {100 * p:.1f} | {100 * r:.1f} | {100 * 2 * hits[name] / max(n_found + n_gold, 1):.1f} |")
    for kind, counts in wrong.items() if args.misses else ():
        print(f"\n{kind}: {sum(counts.values())}")
        for what, n in counts.most_common(args.misses):
            print(f"  {n:3} {what!r}")


if __name__ == "__main__":
    main()
