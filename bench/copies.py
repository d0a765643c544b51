#!/usr/bin/env python3
"""How well a ledger finds copies of stories, on copies that are made here and so are known.

usage: bench/copies.py TEXTS [--stories N] [--seed N] [--verbose] -- build/release/truceline

TEXTS is a .jsonl file of {"id", "text"} or FA-KES (.csv). From N of its stories (200) copies are made, as desks make them:
    cut        the first 55 to 85 % of the paragraphs or sentences
    headline   another headline on top, the dateline gone
    byline     another byline and another agency's sign-off
    local      a paragraph of somebody else's put into the middle
    edited     one word in fifteen replaced, numbers written otherwise
    rewritten  a new first paragraph, the order of the next two changed, cut to 80 %
    merged     this story and another one of the set, one after the other, each at 80 %
As many stories again are added that are copies of nothing: whatever the ledger joins them to is a mistake, unless the
texts themselves repeat each other (which is looked at with --verbose, and not corrected for).
Two stories are a pair where one comes from the other or both from a third; a merged one is a pair with both its sources
and their copies. Printed are precision, recall and F1 over pairs, recall by kind of copy, and seconds a story.
Standard library only; none of the texts is in this repository.
"""
import argparse, csv, json, random, re, sqlite3, subprocess, sys, tempfile, time
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path

HEADS = ["What we know so far", "Fresh reports from the front", "A day of claims and counter-claims", "World in brief",
         "Late edition", "Both sides speak of a setback", "Officials give their account"]
NAMES = ["Lena Marrow", "Joseph Wani", "Ida Kvam", "Peter Oduya", "Marta Lindqvist"]
LOCAL = ["Families from the region who live in our town said on Sunday that they had not reached their relatives by "
         "telephone for three days, and that a collection of blankets would begin at the town hall.",
         "The member of parliament for the district, who had visited the area last spring, called the news a sad day and "
         "said that she would raise it in committee when the house meets again after the holiday."]
WORDS = {"said": "stated", "killed": "slain", "troops": "soldiers", "near": "close to", "told": "informed",
         "people": "persons", "which": "that", "also": "too", "after": "following", "more": "further", "city": "town"}


def texts(path):
    if path.suffix == ".jsonl":
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield row["text"]
        return
    with open(path, encoding="latin-1", newline="") as source:
        for row in csv.DictReader(source):
            yield row["article_content"]


def pieces(text):
    """The paragraphs of a story; its sentences where it has only one."""
    found = [p.strip() for p in re.split(r"\n\s*\n", text) if p.strip()]
    return found if len(found) > 2 else re.split(r"(?<=[.!?])\s+(?=[A-Z])", text.strip())


def joined(parts):
    return "\n\n".join(parts) + "\n"


def shorter(parts, share):
    return parts[:max(2, round(len(parts) * share))]


def make(kind, text, other, dice):
    parts = pieces(text)
    if kind == "cut":
        return joined(shorter(parts, dice.uniform(0.55, 0.85)))
    if kind == "headline":
        return joined([dice.choice(HEADS)] + [re.sub(r"^[A-Z][A-Za-z ,.]{2,40}(\(\w+\))? (--|-|–|—) ", "", parts[0])] + parts[1:])
    if kind == "byline":
        return joined([f"By {dice.choice(NAMES)}"] + parts + [f"(Reporting by {dice.choice(NAMES)}; editing by {dice.choice(NAMES)})"])
    if kind == "local":
        middle = len(parts) // 2
        return joined(parts[:middle] + [dice.choice(LOCAL)] + parts[middle:])
    if kind == "edited":
        return re.sub(r"\w+", lambda m: WORDS.get(m[0], m[0]) if dice.random() < 0.7 else m[0], joined(parts))
    if kind == "rewritten":
        first = f"{dice.choice(HEADS)}: that is what stood at the end of a long day, by all that reached this desk until late."
        return joined([first] + shorter(parts[2:3] + parts[1:2] + parts[3:] + parts[:1], 0.8))
    return joined(shorter(parts, 0.8) + shorter(pieces(other), 0.8))


KINDS = ["cut", "headline", "byline", "local", "edited", "rewritten", "merged"]


def make_set(stories, dice, folder):
    """Writes all stories; gives for each its name, kind, and the originals that it comes from."""
    made = []
    half = len(stories) // 2
    for i, text in enumerate(stories):
        made.append((f"{i:05}-first", "first", {i}, text))
        if i >= half:
            continue  # a story that nobody copies
        for kind in dice.sample(KINDS, dice.randint(1, 3)):
            other = dice.choice([j for j in range(half) if j != i])
            sources = {i, other} if kind == "merged" else {i}
            made.append((f"{i:05}-{kind}", kind, sources, make(kind, text, stories[other], dice)))
    firsts, copies = [m for m in made if m[1] == "first"], [m for m in made if m[1] != "first"]
    dice.shuffle(firsts)
    dice.shuffle(copies)
    for name, _, _, text in made:
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return firsts + copies


def found_sources(ledger):
    """For each story its group and the groups of the stories that it is related to."""
    db = sqlite3.connect(ledger)
    name = {row[0]: Path(row[1]).stem for row in db.execute("SELECT story, uri FROM story")}
    group = {row[0]: row[1] for row in db.execute('SELECT story, "group" FROM story_group')}
    groups = {story: {group.get(story, story)} for story in name}
    for story, to in db.execute('SELECT story, "to" FROM relation'):
        groups[story].add(group.get(to, to))
    return {name[story]: groups[story] for story in name}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--stories", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verbose", action="store_true")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    dice = random.Random(options.seed)
    usable = list(dict.fromkeys(t.strip() for t in texts(options.texts) if len(t) > 900 and len(pieces(t)) >= 5))
    stories = dice.sample(usable, min(2 * options.stories, len(usable)))
    with tempfile.TemporaryDirectory() as tmp:
        folder = Path(tmp)
        made = make_set(stories, dice, folder)
        listed = "".join(f"{folder / name}.txt\n" for name, *_ in made)
        start = time.monotonic()
        subprocess.run(options.command + ["add", str(folder / "a.ledger"), "-", "--published", "2016-09-20"],
                       input=listed.encode(), check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        seconds = time.monotonic() - start
        got = found_sources(str(folder / "a.ledger"))
    right = wrong = missed = 0
    by_kind = defaultdict(Counter)
    for (a, kind_a, from_a, text_a), (b, kind_b, from_b, text_b) in combinations(made, 2):
        true, said = bool(from_a & from_b), bool(got[a] & got[b])
        right, wrong, missed = right + (true and said), wrong + (said and not true), missed + (true and not said)
        for kind in {kind_a, kind_b} - {"first"}:
            if true:
                by_kind[kind]["found" if said else "missed"] += 1
        if options.verbose and true != said:
            print(f"{'missed' if true else 'wrong'}: {a} {b}\n    {text_a[:150]!r}\n    {text_b[:150]!r}", file=sys.stderr)
    precision, recall = right / max(1, right + wrong), right / max(1, right + missed)
    print(f"{len(made)} stories, {right + missed} pairs, {seconds / len(made) * 1000:.0f} ms a story\n")
    print("| | precision | recall | F1 |\n|---|---|---|---|")
    print(f"| pairs | {100 * precision:.1f} | {100 * recall:.1f} | {200 * precision * recall / max(1e-9, precision + recall):.1f} |\n")
    print("| kind of copy | pairs | found |\n|---|---|---|")
    for kind in KINDS:
        count = by_kind[kind]
        print(f"| {kind} | {sum(count.values())} | {100 * count['found'] / max(1, sum(count.values())):.1f} % |")


if __name__ == "__main__":
    main()
