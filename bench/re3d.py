#!/usr/bin/env python3
"""How many of the names in re3d's reports on the war in Syria and Iraq the language stage finds: bench/re3d.py FOLDER [PROGRAM]

FOLDER is names/re3d of the corpora; its part from the BBC, whose text is not open, is left out. Nothing here trains on any of it, so this
measures names out of domain. Its marks are descriptions as often as names ("the Iraqi insurgency", "he"), and a state that acts is an
organisation to it. So only marks whose last word has a capital count, and one is found where a name of ours ends with it:
"Deputy Secretary of State Tony Blinken" by "Tony Blinken".
"""
import collections
import json
import re
import subprocess
import sys
from pathlib import Path

KINDS = {"Person": "person", "Organisation": "organisation", "Location": "place"}
PRONOUNS = {"I", "He", "She", "It", "We", "They", "The", "This", "These"}
PROGRAM = Path(__file__).resolve().parent.parent / "build/release/truceline"


def rows(path):
    return [json.loads(line) for line in open(path, encoding="utf-8-sig") if line.strip()]


def sentences(program, text):
    out = subprocess.run([program, "read", "-", "--format", "conllu"], input=text.encode(), check=True, capture_output=True)
    return [s.split("\n") for s in out.stdout.decode().split("\n\n")]


def our_names(program, text):
    """Of each name its last word, which of the same words in the text that is, and the name's kind: {(word, nth): kind}."""
    names, seen = {}, collections.Counter()
    for sentence in sentences(program, text):
        words = [line.split("\t") for line in sentence if line.split("\t")[0].isdigit()]
        tags = [next((m[4:] for m in w[9].split("|") if m.startswith("NER=")), "O") for w in words] + ["O"]
        for i, word in enumerate(words):
            seen[word[1]] += 1
            if tags[i] != "O" and not tags[i + 1].startswith("I-"):
                names[word[1], seen[word[1]]] = tags[i][2:]
    return names


def gold_names(text, entities):
    """The same of the marks."""
    names = {}
    for e in entities:
        words = re.findall(r"\w+", e["value"].removesuffix("'s"))
        if e["type"] in KINDS and words and words[-1][0].isupper() and words[-1] not in PRONOUNS:
            nth = len(re.findall(rf"(?<!\w){re.escape(words[-1])}(?!\w)", text[: e["end"]]))
            names[words[-1], nth] = KINDS[e["type"]]
    return names


def main():
    folder, program = Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else str(PROGRAM)
    found, right, marked = (collections.Counter() for _ in range(3))
    documents = 0
    for part in sorted(p for p in folder.iterdir() if p.is_dir() and "BBC" not in p.name):
        marks = collections.defaultdict(list)
        for e in rows(part / "entities.json"):
            marks[e["documentId"]].append(e)
        for document in rows(part / "documents.json"):
            documents += 1
            ours = our_names(program, document["text"])
            for key, kind in gold_names(document["text"], marks[document["_id"]]).items():
                marked[kind] += 1
                found[kind] += key in ours
                right[kind] += ours.get(key) == kind
    print(f"{documents} documents\n| kind | marks with a name | found | found as that kind |\n|---|---|---|---|")
    for kind in KINDS.values():
        print(f"| {kind} | {marked[kind]} | {100 * found[kind] / marked[kind]:.1f} % | {100 * right[kind] / marked[kind]:.1f} % |")
    total = sum(marked.values())
    print(f"| all | {total} | {100 * sum(found.values()) / total:.1f} % | {100 * sum(right.values()) / total:.1f} % |")


main()
