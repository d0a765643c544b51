#!/usr/bin/env python3
"""Contradictions and truce assertions in FA-KES, 804 articles of 15 outlets on one war: how many, and which, for reading.

usage: bench/alarms.py fa-kes.csv [--stories N] [--every] [--truces] -- build/release/truceline read --format json

Each article is read as a story of its own, with the date that the table gives it. Printed are the alarms (rule, kind, both
quotations, the explanation), and with --truces the assertions on truces (state, holder, quotation) of the stories that
have any; last a table of alarms per 100 articles by rule. --stories takes N articles evenly spread over the table (150);
--every all of them. Whether an alarm is right only a reader can say: bench/results/truces.md keeps the counts.
A .jsonl file of {"id", "text"} is read too. Standard library only; none of the texts is in this repository.
"""
import argparse, csv, json, subprocess, sys, tempfile
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


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("table", type=Path)
    parser.add_argument("--stories", type=int, default=150)
    parser.add_argument("--every", action="store_true")
    parser.add_argument("--truces", action="store_true")
    parser.add_argument("--containing", help="only articles with this word")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    rows = [row for row in articles(options.table) if not options.containing or options.containing in row[2].lower()]
    if not options.every and len(rows) > options.stories:
        rows = [rows[i * len(rows) // options.stories] for i in range(options.stories)]
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
