#!/usr/bin/env python3
"""Score places against toponyms with coordinates: LGL (Lieberman et al. 2010) and GeoVirus (Gritta et al. 2018).

usage: bench/places.py [--misses N] [--half 0|1] [--homes] CORPUS.xml ... -- build/release/truceline read

The corpora's own measure, accuracy within 161 km (100 miles), is taken over the gold mentions that the program takes for
a place too: among them, how many have their point within 161 km of the gold one, and how many lie in the gold country.
A mention that it finds and leaves without a point counts as wrong. How many gold mentions it finds is told beside it: the
program is written for news of wars, where names that stand for governments or inside organisations are no places, which
these corpora often mark.

--homes gives each story its paper's home, as an archive of one paper would know it, without a look at any gold: the town
that the program itself names most in the *other* stories of the same feed (LGL says which feed a story is of), where most
different places of theirs lie near each other. Papers' names and addresses are not used. Standard library only. Both corpora serve for measuring, nothing is trained on LGL.
"""
import argparse, json, math, subprocess, sys, tempfile
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

from command import split

NEAR_KM = 161


def read_corpus(path):
    """Stories as (feed or None, text, [(start, end, lat, lon, country or None)])."""
    for article in ElementTree.parse(path).getroot().iter("article"):
        text, gold = article.findtext("text"), []
        for t in article.iter("toponym"):
            tag = t.find("gaztag")
            if tag is not None and tag.findtext("lat"):
                gold.append((t, float(tag.findtext("lat")), float(tag.findtext("lon")), tag.findtext("country")))
        for t in article.iter("location"):
            if t.findtext("lat"):
                gold.append((t, float(t.findtext("lat")), float(t.findtext("lon")), None))
        yield article.findtext("feedid"), text, [(*offsets(text, t), lat, lon, c) for t, lat, lon, c in gold]


def offsets(text, toponym):
    """Where the toponym stands: LGL counts from 0, GeoVirus from 1."""
    start, end = int(toponym.findtext("start")), int(toponym.findtext("end"))
    name = toponym.findtext("phrase") or toponym.findtext("name")
    shift = next((s for s in (0, -1, 1) if text[start + s:end + s] == name), 0)
    return start + shift, end + shift


def km(lat1, lon1, lat2, lon2):
    a, b, d = math.radians(lat1), math.radians(lat2), math.radians(lon2 - lon1)
    h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(d / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def read_stories(command, texts):
    """The records of the texts, in order, from one run."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, f"{i:05}.txt") for i in range(len(texts))]
        for file, text in zip(files, texts):
            file.write_bytes(text.encode())
        run = subprocess.run([*command, "--format", "ndjson", *map(str, files)], capture_output=True)
    if run.returncode:
        sys.exit(f"exit {run.returncode}: {run.stderr.decode()[:300]}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def home_in(records):
    """The town most told of where most of the records' places lie together, as `--home` takes it; None where none is."""
    told = Counter()  # stories by place
    for record in records:
        told.update({(p["name"], p["admin1"], p["country"], p["lat"], p["lon"], p["feature"]) for p in record["places"]
                     if p["lat"] is not None and not p["radius"] and p["feature"] not in ("PCLI", "ADM1", "CONT")})
    near = {p: sum(math.log(1 + n) for q, n in told.items() if km(p[3], p[4], q[3], q[4]) <= 80) for p in told}
    towns = [p for p in told if p[5].startswith("PPL")]
    if not towns:
        return None
    middle = max(towns, key=lambda p: (near[p], told[p], p))
    town = max((p for p in towns if km(p[3], p[4], middle[3], middle[4]) <= 80), key=lambda p: (told[p], near[p], p))
    return ", ".join(part for part in town[:3] if part)


def read_at_home(command, stories):
    """The records of the stories, each read with the home that the other stories of its feed tell."""
    texts, by_feed, by_home = [text for _, text, _ in stories], {}, {}
    first = read_stories(command, texts)
    for i, (feed, _, _) in enumerate(stories):
        by_feed.setdefault(feed, []).append(i)
    for i, (feed, _, _) in enumerate(stories):
        home = home_in([first[j] for j in by_feed[feed] if j != i]) if feed else None
        by_home.setdefault(home, []).append(i)
    records = {}
    for home, places in by_home.items():
        given = ["--home", home] if home else []
        records.update(zip(places, read_stories(command + given, [texts[i] for i in places])))
    return [records[i] for i in range(len(stories))]


def score(path, command, misses, half, homes):
    stories = list(read_corpus(path))
    records = (read_at_home(command, stories) if homes else read_stories(command, [text for _, text, _ in stories]))
    step = slice(half or 0, None, 1 if half is None else 2)
    stories, records = stories[step], records[step]
    n, far, unfound = Counter(), Counter(), Counter()
    for (_, text, gold), record in zip(stories, records):
        mentions = [(m["start"], m["end"], p) for p in record["places"] for m in p["mentions"]]
        n["predicted"] += len(mentions)
        # The record's text is the same characters but for a byte order mark and line ends.
        for start, end, lat, lon, country in gold:
            n["gold"] += 1
            place = next((p for s, e, p in mentions if s < end and start < e), None)
            if place is None:
                unfound[text[start:end]] += 1
                continue
            n["found"] += 1
            n["near"] += place["lat"] is not None and km(lat, lon, place["lat"], place["lon"]) <= NEAR_KM
            n["pointed"] += place["lat"] is not None
            if place["lat"] is None or km(lat, lon, place["lat"], place["lon"]) > NEAR_KM:
                far[f"{text[start:end]} ({country}), got {place['name']} {place['country']} {place['feature']}"] += 1
    percent = lambda a, b: f"{100 * n[a] / max(1, n[b]):.1f}"
    print(f"| {path.stem} | {len(stories)} | {n['gold']} | {percent('found', 'gold')} | {percent('pointed', 'found')} | "
          f"{percent('near', 'found')} | {percent('near', 'pointed')} |")
    for title, counts in (("far", far), ("not found", unfound)) if misses else ():
        print(f"\n{title}: {sum(counts.values())}")
        for what, times in counts.most_common(misses):
            print(f"  {times:3} {what}")


def main():
    own, command = split(__doc__)
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("corpora", nargs="+", type=Path)
    options.add_argument("--half", type=int, choices=(0, 1), help="only every other story, from the first or the second on")
    options.add_argument("--homes", action="store_true", help="give each story the home that its feed's other stories tell")
    options.add_argument("--misses", type=int, default=0, help="print this many of the misses of each corpus")
    args = options.parse_args(own)
    print("| corpus | stories | gold mentions | found, % | with a point, % of found | within 161 km, % of found | "
          "within 161 km, % of those with a point |\n|---|---|---|---|---|---|---|")
    for path in args.corpora:
        score(path, command, args.misses, args.half, args.homes)


if __name__ == "__main__":
    main()
