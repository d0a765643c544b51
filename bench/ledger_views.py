#!/usr/bin/env python3
"""How long each view of a ledger takes: milliseconds of one core for the whole command, start of the program included.

usage: bench/ledger_views.py LEDGER [--times N] -- build/release/truceline

What is asked for (a country, a place, a party, a week) is taken from the ledger itself: what it has most of, which is the
slowest, and something that it has nothing of. Prints a table for bench/results/ledger.md. `bench/room.py` makes a ledger of
100,000 stories. Standard library only.
"""
import argparse, resource, sqlite3, subprocess


def most(db, sql):
    row = db.execute(sql).fetchone()
    return str(row[0]) if row and row[0] else "Nobody"


def questions(path):
    """(view, arguments) of each question."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    country = most(db, "SELECT country FROM truce WHERE country <> '' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1")
    state = most(db, "SELECT country FROM actor WHERE country <> '' GROUP BY 1 ORDER BY sum(stories) DESC LIMIT 1")
    actor = most(db, "SELECT name FROM actor ORDER BY stories DESC LIMIT 1")
    place = most(db, "SELECT name FROM place p JOIN event e USING (place) GROUP BY 1 ORDER BY count(*) DESC LIMIT 1")
    event = most(db, "SELECT type FROM event JOIN coding USING (coding) GROUP BY 1 ORDER BY count(*) DESC LIMIT 1")
    rare = most(db, "SELECT type FROM event JOIN coding USING (coding) GROUP BY 1 ORDER BY count(*) LIMIT 1")
    day = most(db, "SELECT published FROM story ORDER BY published LIMIT 1 OFFSET (SELECT count(*) / 2 FROM story)")
    week = ["--since", day, "--until", most(db, f"SELECT date('{day}', '+6 days')")]
    yield from [("stories", []), ("stories", ["--place", country]), ("stories", week)]
    yield from [("statements", []), ("statements", ["--who", state]), ("statements", ["--who", state] + week),
                ("statements", ["--who", actor, "--about", "convoy"]), ("statements", ["--place", country])]
    yield from [("events", []), ("events", week), ("events", ["--who", state]), ("events", ["--who", state, "--kind", rare]),
                ("events", ["--place", place, "--kind", event]), ("events", ["--until", day])]
    yield from [("numbers", []), ("numbers", ["--kind", "killed", "--place", country]), ("numbers", week),
                ("numbers", ["--who", state]), ("numbers", ["--by-day"]),
                ("numbers", ["--by-day", "--kind", "killed", "--place", country])]
    yield from [("contradictions", []), ("contradictions", ["--kind", "denied_act"]), ("contradictions", ["--who", actor]),
                ("contradictions", ["--min-confidence", "0.8"])]
    yield from [("actors", []), ("actors", ["--who", actor])]
    yield from [("search", ["ceasefire"]), ("search", ["truce OR ceasefire OR army"]), ("search", ['"aid convoy"'])]
    yield from [("timeline", []), ("timeline", ["--place", country])]
    yield from [("truces", []), ("truces", ["--place", country]), ("truces", ["--party", actor]),
                ("truces", ["--place", country, "--as-of", day, "--known-on", day]),
                ("truces", ["--format", "json", "--limit", "50"]), ("truces", ["--format", "csv", "--limit", "50"])]
    yield from [("incidents", []), ("incidents", week), ("incidents", ["--place", place]), ("incidents", ["--who", actor]),
                ("incidents", ["--about", "convoy"]), ("incidents", ["--origins", "2"])]
    yield ("merge", ["--proposed"])


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ledger")
    parser.add_argument("--times", type=int, default=3)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    print("| view | median ms | slowest ms |\n|---|---|---|")
    for view, narrowed in questions(options.ledger):
        limit = [] if view == "truces" else ["--limit", "50"]
        words = narrowed[:1] if view == "search" else []
        command = options.command + [view, options.ledger] + words + narrowed[len(words):] + limit
        taken = []
        for _ in range(options.times):
            start = spent()
            subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
            taken.append(spent() - start)
        taken.sort()
        print(f"| `{' '.join([view] + narrowed)}` | {taken[len(taken) // 2]:.0f} | {taken[-1]:.0f} |", flush=True)


if __name__ == "__main__":
    main()
