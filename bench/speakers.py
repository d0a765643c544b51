#!/usr/bin/env python3
"""Whom pronouns and titles stand for where they speak in PolNeAR (Newell et al. 2018), against our own readings.

usage: bench/speakers.py POLNEAR_DIR/dev [--misses] -- build/release/truceline read --format json

The corpus says which words name the source of an attribution, not who that is. For each source in it that is a pronoun
("he", "they") or a title without a name ("the senator"), bench/polnear_speakers.tsv has our answer, from reading the
text before and after: a right actor's name contains all the words of one of the answers. Sources that are nobody's
("the poll", the "I" of a letter to the editor) have "-" and do not count. Stories are read as of the date in their file's name.
Standard library only.
"""
import argparse, re, zlib
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from command import split
from polnear import read_annotations, stories
from statements import run

PRONOUNS = {"he", "she", "they", "it", "we", "i"}
GOLD = Path(__file__).with_name("polnear_speakers.tsv")
BEFORE = 420  # characters of context


def story_id(stem):
    return f"{zlib.crc32(stem.encode()):08x}"


def read_gold():
    rows = [line.split("\t") for line in GOLD.read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]
    return {(story, int(start)): who for story, start, who in rows}


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


def is_right(who, actor):
    def words(name):
        return set(re.findall(r"\w+", name.lower()))
    return actor is not None and any(words(answer) <= words(actor["name"]) for answer in who.split("|"))


def main():
    own, command = split(__doc__)
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("folder", type=Path)
    p.add_argument("--misses", action="store_true", help="print what was wrong, with the text before it")
    a = p.parse_args(own)
    gold = read_gold()
    jobs = stories(a.folder)

    def read(job):
        return run(command + ["--published", re.search(r"\d{4}-\d\d-\d\d", job[0])[0]], job[2])

    with ThreadPoolExecutor(2) as pool:
        records = list(pool.map(read, jobs))
    counts = {"pronoun": Counter(), "title": Counter()}
    for (stem, ann, path), record in zip(jobs, records):
        text = path.read_text(encoding="utf-8")
        for kind, words, start, actor in speakers(record, text, read_annotations(ann)) if record else []:
            who = gold.get((story_id(stem), start), "-")
            result = "left out" if who == "-" else "right" if is_right(who, actor) else "wrong" if actor else "nobody"
            counts[kind][result] += 1
            if a.misses and result in ("wrong", "nobody"):
                before = " ".join(text[max(0, start - BEFORE):start].split())
                print(f"[{kind}] ...{before} >>{words}<< = {actor['name'] if actor else 'nobody'}, not {who}\n")
    for kind, c in counts.items():
        judged = c["right"] + c["wrong"] + c["nobody"]
        print(f"{kind}: {judged} judged, right {c['right']} ({100 * c['right'] / max(1, judged):.0f} %), "
              f"wrong {c['wrong']}, nobody {c['nobody']}; left out {c['left out']}")


if __name__ == "__main__":
    main()
