#!/usr/bin/env python3
"""Contradictions and truce assertions in FA-KES, 804 articles of 15 outlets on one war: how many, and which, for reading.

usage: bench/alarms.py fa-kes.csv [--stories N] [--every] [--truces] -- build/release/truceline read --format json
       bench/alarms.py fa-kes.csv --ledger [--stories N] [--every] [--sample N] -- build/release/truceline

Each article is read as a story of its own, with the date that the table gives it. Printed are the alarms (rule, kind, both
quotations, the explanation), and with --truces the assertions on truces (state, holder, quotation) of the stories that
have any; last a table of alarms per 100 articles by rule. --stories takes N articles evenly spread over the table (150);
--every all of them. With --ledger the articles go into one ledger in the order of their dates, and what it lists is printed:
alarms inside stories and between them, told once; --sample prints N of them, drawn by lot and the same each time. Whether an alarm is right only a reader can say: bench/results/truces.md keeps the counts.
A .jsonl file of {"id", "text"} is read too. Standard library only; none of the texts is in this repository.
"""
import argparse, csv, json, random, subprocess, sys, tempfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def iso(date):
    """7/5/2016 -> 2016-07-05; empty where it is no date."""
    try:
        month, day, year = (int(part) for part in date.split("/"))
        return f"{year:04}-{month:02}-{day:02}"
    except ValueError:
        return ""


def articles(path):
    """(name, date, text) of each article; the headline stands once more at the head of most texts."""
    if path.suffix == ".jsonl":
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield row["id"], "", row["text"]
        return
    with open(path, encoding="latin-1", newline="") as source:
        for row in csv.DictReader(source):
            yield f"{row['unit_id']} {row['source']}", iso(row["date"]), row["article_content"]


def read(command, article):
    name, date, text = article
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        dated = ["--published", date] if date else []
        run = subprocess.run(command + dated + [file.name], capture_output=True, timeout=300)
    return (name, json.loads(run.stdout)) if run.returncode == 0 else (name, None)


def holder(record, who):
    names = {actor["id"]: actor["name"] for actor in record["actors"]}
    return names.get(who["actor"]) or who["text"]


def show_alarm(name, record, alarm, number):
    quote = lambda side: record["text"][side["start"]:side["end"]]
    print(f"\n[{number}] {alarm['rule']} {alarm['kind']} {alarm['confidence']} | {name}")
    print(f"  a: {quote(alarm['a'])}\n  b: {quote(alarm['b'])}\n  = {alarm['explanation']}")


def show_assertions(name, record):
    for truce in record["truces"]:
        print(f"\n{name} | {truce['name']} | {truce['view']['overall']}")
        for each in truce["assertions"]:
            marks = " ".join(mark for mark in (each["modality"] if each["modality"] != "asserted" else "",
                                               "NOT" if each["polarity"] == "negative" else "",
                                               "presupposed" if each["presupposed"] else "", each["degree"] or "") if mark)
            print(f"  {each['state']} {marks} | {holder(record, each['holder'])} | {each['rule']} | "
                  f"{record['text'][each['start']:each['end']]}")


def made_ledger(command, rows, folder):
    """One ledger of all articles, in the order of their dates: its path."""
    listed, dates = [], []
    for i, (name, date, text) in enumerate(sorted(rows, key=lambda row: (row[1], row[0]))):
        path = folder / f"{i:04} {name}.txt"
        path.write_text(text, encoding="utf-8")
        listed.append(f"{path}\n")
        dates.append(f"{path}\t{date}\n")
    (folder / "dates.tsv").write_text("".join(dates), encoding="utf-8")
    ledger = str(folder / "a.ledger")
    subprocess.run(command + ["add", ledger, "-", "--metadata", str(folder / "dates.tsv")], input="".join(listed).encode(),
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return ledger


def alarms_of_ledger(command, rows):
    """What `contradictions` lists of one ledger of all articles, and how many articles it has."""
    with tempfile.TemporaryDirectory() as tmp:
        ledger = made_ledger(command, rows, Path(tmp))
        ask = lambda what: subprocess.run(command + [what, ledger, "--format", "ndjson"], capture_output=True, check=True)
        lines = [json.loads(line) for line in ask("contradictions").stdout.decode().splitlines()]
        return lines, len(ask("stories").stdout.splitlines())


def print_ledger(command, rows, sample):
    alarms, stories = alarms_of_ledger(command, rows)
    shown = random.Random(1).sample(alarms, sample) if 0 < sample < len(alarms) else alarms
    for number, c in enumerate(shown, 1):
        print(f"\n[{number}] {c['rule']} {c['kind']} {c['confidence']}")
        for side in "ab":
            print(f"  {side}: {c[side + '_published']} {Path(c[side + '_uri']).stem} | {c[side + '_holder']}: {c[side + '_quote']}")
        print(f"  = {c['explanation']}")
    between = Counter(c["rule"] for c in alarms if c["a_story"] != c["b_story"])
    inside = Counter(c["rule"] for c in alarms if c["a_story"] == c["b_story"])
    print(f"\n{stories} articles\n\n| rule | inside a story | between stories | per 100 articles |\n|---|---|---|---|")
    for rule in sorted(between | inside) + ["all"]:
        a, b = (inside[rule], between[rule]) if rule != "all" else (inside.total(), between.total())
        print(f"| {rule} | {a} | {b} | {100 * (a + b) / max(1, stories):.1f} |")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path)
    parser.add_argument("--stories", type=int, default=150)
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--truces", action="store_true")
    parser.add_argument("--ledger", action="store_true")
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--containing", help="only articles with this word")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    rows = [row for row in articles(options.table) if not options.containing or options.containing in row[2].lower()]
    if not options.every and len(rows) > options.stories:
        rows = [rows[i * len(rows) // options.stories] for i in range(options.stories)]
    if options.ledger:
        return print_ledger(options.command, rows, options.sample)
    with ThreadPoolExecutor(2) as pool:
        stories = list(pool.map(lambda row: read(options.command, row), rows))
    rules, alarms, failed = Counter(), 0, [name for name, record in stories if record is None]
    for name, record in stories:
        if record is None:
            continue
        for alarm in record["contradictions"]:
            alarms += 1
            rules[f"{alarm['rule']} {alarm['kind']}"] += 1
            show_alarm(name, record, alarm, alarms)
        if options.truces:
            show_assertions(name, record)
    read_well = len(stories) - len(failed)
    print(f"\n{read_well} articles, {len(failed)} failed {' '.join(failed)}")
    for rule, count in sorted(rules.items()):
        print(f"{rule:24} {count:4}  {100 * count / max(1, read_well):5.1f} per 100")
    print(f"{'all alarms':24} {alarms:4}  {100 * alarms / max(1, read_well):5.1f} per 100")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
