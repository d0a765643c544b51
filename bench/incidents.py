#!/usr/bin/env python3
"""Identity of incidents in FA-KES, for reading: pairs of stories that the ledger takes to tell of one happening, and pairs of one day
and province that it does not.

usage: bench/incidents.py fa-kes.csv [--sample 60] [--seed 1] -- build/release/truceline

All articles go into one ledger, in the order of their dates. Of each incident that several stories tell (copies and versions count as
one) one pair of stories is drawn by lot, and of these --sample are printed with the sentences that tell of it: whether both mean one
happening only a reader can say. Then as many pairs of articles that the table puts on one day and into one province, drawn by lot,
with what the ledger has in common for them. bench/results/ledger.md keeps the counts. Standard library only; none of the texts is in
this repository.
"""
import argparse, csv, itertools, random, sqlite3, sys, tempfile
from pathlib import Path

from alarms import articles, made_ledger

TOLD = """SELECT coalesce(m."into", m.incident), s.story, coalesce(g."group", s.story), e.start FROM event e JOIN incident m USING (incident)
          JOIN current s USING (reading) LEFT JOIN story_group g USING (story) ORDER BY 1, 2, 4"""


def sentence(text, at):
    begin = max(text.rfind(". ", 0, at) + 2, at - 120)
    end = text.find(". ", at)
    return text[begin:min(end if end > 0 else len(text), at + 160)].replace("\n", " ")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path)
    parser.add_argument("--sample", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    lot = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as tmp:
        db = sqlite3.connect(made_ledger(options.command, list(articles(options.table)), Path(tmp)))
        stories = {row[0]: row[1:] for row in db.execute("SELECT story, uri, published, text FROM story")}
        told, incidents = {}, {}
        for incident, story, group, start in db.execute(TOLD):
            told.setdefault(incident, {}).setdefault(group, []).append((story, start))
            incidents.setdefault(story, set()).add(incident)
        names = dict(db.execute("SELECT incident, kind || ', ' || place || ', ' || \"from\" FROM incidents"))
        groups = dict(db.execute('SELECT story, "group" FROM story_group'))
    several = {incident: groups for incident, groups in told.items() if len(groups) > 1}
    pairs = sum(len(groups) * (len(groups) - 1) // 2 for groups in several.values())
    print(f"{len(told)} incidents, {len(several)} told by several stories, {pairs} pairs of stories\n")
    for number, incident in enumerate(lot.sample(sorted(several), min(options.sample, len(several))), 1):
        print(f"[{number}] {names[incident]}")
        for group in sorted(lot.sample(sorted(several[incident]), 2)):
            story, start = several[incident][group][0]
            print(f"    {stories[story][1]} {Path(stories[story][0]).stem}: {sentence(stories[story][2], start)}")
    with open(options.table, encoding="latin-1", newline="") as source:
        where = {row["unit_id"]: (row["date"], row["location"]) for row in csv.DictReader(source)}
    settings = {}
    for story, (uri, _, _) in stories.items():
        settings.setdefault(where[Path(uri).name.split()[1]], []).append(story)
    group_of = lambda story: groups.get(story, story)
    near = [pair for those in settings.values() for pair in itertools.combinations(sorted(those), 2) if group_of(pair[0]) != group_of(pair[1])]
    shared = lambda a, b: incidents.get(a, set()) & incidents.get(b, set())
    print(f"\n{len(near)} pairs of one day and province, {sum(bool(shared(*pair)) for pair in near)} with an incident in common\n")
    for number, (a, b) in enumerate(lot.sample(near, min(options.sample, len(near))), 1):
        print(f"[{number}] {'; '.join(names[i] for i in sorted(shared(a, b))) or 'nothing in common'}")
        for story in (a, b):
            print(f"    {stories[story][1]} {Path(stories[story][0]).stem}: {stories[story][2][:300]}".replace("\n", " "))


if __name__ == "__main__":
    sys.exit(main())
