#!/usr/bin/env python3
"""Lists whom pronouns and titles stand for, where they speak in PolNeAR (Newell et al. 2018), for a reader to judge.

usage: bench/speakers.py POLNEAR_DIR/dev [--every N] -- build/release/truceline read --format json

The corpus says which words name the source of an attribution, and not who that is. Of the sources that are a pronoun
("he", "they") or a title without a name ("the senator"), every Nth is printed with the text before it and the actor
that the record has for it: right or wrong is for the reader. The count of those without an actor needs no reader.
Standard library only.
"""
import argparse, re, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from statements import read_annotations, run

PRONOUNS = {"he", "she", "they", "it", "we", "i"}
BEFORE = 420  # characters of context


def is_title(words):
    return bool(re.fullmatch(r"(the|his|her|their|its) [a-z][a-z' -]+", words)) and len(words.split()) < 6


def actor_at(record, start, end):
    """The actor of the innermost mention that overlaps these characters; None where there is none."""
    found = [(m["end"] - m["start"], a) for a in record["actors"] for m in a["mentions"] if m["start"] < end and start < m["end"]]
    return min(found, key=lambda pair: pair[0])[1] if found else None


def speakers(record, text, annotations):
    for source, _, _ in annotations:
        if not source:
            continue
        start, end = min(p[0] for p in source), max(p[1] for p in source)
        words = text[start:end].strip()
        kind = "pronoun" if words.lower() in PRONOUNS else "title" if is_title(words) else None
        if kind:
            yield kind, words, start, actor_at(record, start, end)


def main():
    if "--" not in sys.argv:
        sys.exit(__doc__)
    cut = sys.argv.index("--")
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("folder", type=Path)
    p.add_argument("--every", type=int, default=5, help="print one of so many")
    a = p.parse_args(sys.argv[1:cut])
    stories = {}
    for ann in sorted((a.folder / "attributions").rglob("*.ann")):
        stories.setdefault(ann.stem.rsplit("_", 1)[0], ann)  # the first annotator of a story
    jobs = [(ann, a.folder / "text" / (stem + ".txt")) for stem, ann in stories.items()]
    jobs = [job for job in jobs if job[1].exists()]
    with ThreadPoolExecutor(2) as pool:
        records = list(pool.map(lambda job: run(sys.argv[cut + 1:], job[1]), jobs))
    seen = {"pronoun": 0, "title": 0}
    nobody = dict(seen)
    for (ann, path), record in zip(jobs, records):
        text = path.read_text(encoding="utf-8")
        for kind, words, start, actor in speakers(record, text, read_annotations(ann)) if record else []:
            if seen[kind] % a.every == 0:
                before = " ".join(text[max(0, start - BEFORE):start].split())
                print(f"[{kind} {seen[kind]}] ...{before} >>{words}<< = {actor['name'] if actor else 'nobody'}\n")
            seen[kind] += 1
            nobody[kind] += actor is None
    for kind in seen:
        print(f"{kind}: {seen[kind]}, without an actor {nobody[kind]}")


if __name__ == "__main__":
    main()
