#!/usr/bin/env python3
"""Measures the reading room: answers of each view on a large ledger, story pages a second, listeners, paste to result, weight.

usage: bench/room.py [--stories 100000] [--write]

Adds our own stories to a ledger and multiplies its rows in SQL until it has so many stories, fifty copies a truce, so that both long
lists and long truces occur. Every view's requests are then timed one after the other, as its page sends them, over a fresh
connection each; --write puts the table into bench/results/room.md.
"""
import argparse
import gzip
import http.client
import os
import re
import signal
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = os.environ.get("TRUCELINE") or str(ROOT / "build" / "release" / "truceline")
COPIES_A_TRUCE = 50
STORY_IDS = {"story", "group", "relation.to"}
READING_IDS = {"reading", "a_reading", "b_reading"}
DAYS = {"published", "time", "day", "valid_from", "valid_to", "asserted", "first", "last", "event.from", "event.to", "incident.from", "incident.to"}
TABLES = ("story", "reading", "story_actor", "story_place", "statement", "incident", "event", "event_party", "quantity", "truce", "truce_place",
          "truce_party", "truce_holder", "story_truce", "story_truce_party", "assertion", "assertion_party", "contradiction", "relation", "story_group")

# What each page asks for, in web/view_*.js. Counts that a page adds when its list is there already stand in rows of their own.
VIEWS = {
    "Overview": ("/", "/api/v1/words", "/api/v1/counts", "/api/v1/truces?limit=3&claims=latest", "/api/v1/contradictions?limit=3", "/api/v1/stories?limit=6"),
    "Truces": ("/truces", "/api/v1/truces?limit=20&claims=latest"),
    "One truce": ("/truces", "/api/v1/truces?truce=1"),
    "Contradictions": ("/contradictions", "/api/v1/contradictions?limit=20", "/api/v1/verdicts?kind=contradiction&limit=1000"),
    "Incidents": ("/incidents", "/api/v1/incidents?limit=20"),
    "Who said what": ("/statements", "/api/v1/statements"),
    "... by one speaker": ("/statements", "/api/v1/statements?who=Idris"),
    "... counted by subject and month, after the list": ("/api/v1/subjects?who=Idris",),
    "... on one subject": ("/statements", "/api/v1/statements?about=corridors"),
    "Who denies it": ("/claims", "/api/v1/claims?kind=none,denied,rejected"),
    "Numbers": ("/numbers", "/api/v1/numbers?kind=killed&limit=500"),
    "Map": ("/map", "/api/v1/places?limit=300", "/assets/land.json"),
    "Actors": ("/actors", "/api/v1/actors"),
    "Stories": ("/search", "/api/v1/stories"),
    "Search": ("/search", "/api/v1/search?q=truce"),
    "... counted by place, agency, kind and month, after the list": ("/api/v1/facets?q=truce",),
    "Versions": ("/versions", "/api/v1/stories/s3/versions"),
    "Review": ("/review", "/api/v1/stories?limit=200", "/api/v1/stories/s3", "/api/v1/verdicts?kind=sheet.statements&story=3&limit=1000"),
    "A story": ("/story/s3", "/api/v1/stories/s3"),
}


def own_stories(folder):
    """Our golden stories and those of the browser's tests, with their dates."""
    for path in sorted((ROOT / "tests" / "cli" / "room").glob("*.txt")):
        yield path, path.name[:10]
    for path in sorted((ROOT / "stories").glob("*.story")):
        text = path.read_text(encoding="utf-8")
        day, body = re.search(r"^published: (\S+)", text, re.M), re.search(r"^--- text\n(.*?)(?=^--- |\Z)", text, re.M | re.S)
        if day and body:
            copy = folder / (path.stem + ".txt")
            copy.write_text(body.group(1), encoding="utf-8")
            yield copy, day.group(1)


def expression(table, column, sizes):
    name, quoted = f"{table}.{column}", f'"{column}"'
    if column in STORY_IDS or name in STORY_IDS:
        return f"{quoted} + k.n * {sizes['story']}"
    if column in READING_IDS:
        return f"{quoted} + k.n * {sizes['reading']}"
    if column == "truce":
        return f"{quoted} + (k.n / {COPIES_A_TRUCE}) * {sizes['truce']}"
    if column == "incident":
        return f"{quoted} + k.n * {sizes['incident']}"
    if column == "contradiction":
        return f"{quoted} + k.n * {sizes['contradiction']}"
    if column == "uri":
        return f"{quoted} || '#' || k.n"
    if name == "contradiction.same":
        return "NULL"
    if column in DAYS or name in DAYS:
        return f"CASE WHEN {quoted} GLOB '????-??-??' THEN date({quoted}, '+' || (k.n / {COPIES_A_TRUCE}) || ' days') ELSE {quoted} END"
    return quoted


def multiply(path, stories):
    db = sqlite3.connect(path)
    db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
    sizes = {t: db.execute(f"SELECT max({t}) FROM {t}").fetchone()[0] or 0 for t in ("story", "reading", "truce", "contradiction", "incident")}
    copies = max(0, stories // sizes["story"] - 1)
    db.execute("CREATE TEMP TABLE k(n INTEGER PRIMARY KEY)")
    db.executemany("INSERT INTO k VALUES (?)", ((n,) for n in range(1, copies + 1)))
    for table in TABLES:
        columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
        if not columns:
            continue
        values = ", ".join(expression(table, column, sizes) for column in columns)
        db.execute(f"CREATE TEMP TABLE base AS SELECT * FROM main.{table}")
        names = ", ".join(f'"{column}"' for column in columns)
        db.execute(f"INSERT OR IGNORE INTO main.{table}({names}) SELECT {values} FROM base, k")
        db.execute("DROP TABLE base")
    db.execute("INSERT INTO search(search) VALUES ('rebuild')")
    db.commit()
    total = db.execute("SELECT count(*) FROM story").fetchone()[0]
    db.close()
    return total


class Room:
    def __init__(self, *arguments):
        self.process = subprocess.Popen([PROGRAM, "serve", "--port", "0", *arguments], stdout=subprocess.PIPE, text=True)
        self.port = int(re.search(r":(\d+)/", self.process.stdout.readline()).group(1))

    def ask(self, path, method="GET", body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        connection.request(method, path, body, {"Accept-Encoding": "gzip", **(headers or {})})
        response = connection.getresponse()
        raw = response.read()
        connection.close()
        if response.status >= 400:
            raise RuntimeError(f"{path}: {response.status} {raw[:200]}")
        return raw, response

    def memory(self):
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return {key: int(re.search(rf"{key}:\s+(\d+)", status).group(1)) / 1024 for key in ("VmRSS", "VmHWM", "RssAnon")}

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait()


def views(room):
    for name, paths in VIEWS.items():
        times, weight = [], 0
        for _ in range(4):
            started = time.perf_counter()
            weight = sum(len(room.ask(path)[0]) for path in paths)
            times.append(1000 * (time.perf_counter() - started))
        yield name, times[0], statistics.median(times[1:]), weight


def rate(room, path, seconds=5, clients=4):
    """Requests a second over kept connections, raw sockets, so that the client costs as little as it can."""
    ask = f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n".encode()
    done, until = [0] * clients, time.monotonic() + seconds

    def client(i):
        with socket.create_connection(("127.0.0.1", room.port)) as s:
            buffer = b""
            while time.monotonic() < until:
                s.sendall(ask)
                while b"\r\n\r\n" not in buffer:
                    buffer += s.recv(1 << 16)
                head, buffer = buffer.split(b"\r\n\r\n", 1)
                size = int(re.search(rb"Content-Length: (\d+)", head).group(1))
                while len(buffer) < size:
                    buffer += s.recv(1 << 16)
                buffer = buffer[size:]
                done[i] += 1

    threads = [threading.Thread(target=client, args=(i,)) for i in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done) / seconds


def listeners(room, count=500):
    held = []
    for _ in range(count):
        s = socket.create_connection(("127.0.0.1", room.port))
        s.sendall(b"GET /api/v1/events-stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
        held.append(s)
    for s in held:
        s.settimeout(30)
        assert b"text/event-stream" in s.recv(4096)
    time.sleep(2)
    memory = room.memory()
    for s in held:
        s.close()
    return memory


def paste(room, rounds=7):
    page = room.ask("/read")[0]
    token = re.search(rb'name="token" content="(\w+)"', gzip.decompress(page) if page[:2] == b"\x1f\x8b" else page).group(1).decode()
    times = []
    for i in range(rounds):
        text = (ROOT / "stories" / "sample.txt").read_text(encoding="utf-8") + f"\nFile {i}.\n"
        form = urllib.parse.urlencode({"token": token, "published": "2026-03-14", "text": text})
        started = time.perf_counter()
        _, sent = room.ask("/read", "POST", form, {"Content-Type": "application/x-www-form-urlencoded"})
        room.ask(sent.headers["Location"])
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--stories", type=int, default=100_000)
    arguments.add_argument("--ledger", help="keep the multiplied ledger here, and use it again")
    arguments.add_argument("--write", action="store_true")
    given = arguments.parse_args()
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(given.ledger or Path(folder) / "large.ledger")
        if not ledger.exists():
            for path, day in own_stories(Path(folder)):
                subprocess.run([PROGRAM, "add", "--published", day, str(ledger), str(path)], check=True, stdout=subprocess.DEVNULL)
            multiply(ledger, given.stories)
        with sqlite3.connect(ledger) as db:
            total = db.execute("SELECT count(*) FROM story").fetchone()[0]
        room = Room(str(ledger))
        try:
            lines += ["| view | first, ms | then, ms (median of 3) | KB on the wire |", "|---|---:|---:|---:|"]
            lines += [f"| {name} | {first:.0f} | {then:.0f} | {weight / 1024:.0f} |" for name, first, then, weight in views(room)]
            memory = room.memory()
        finally:
            room.stop()
        room = Room(str(ledger))
        try:
            heard = listeners(room)  # before a story is pasted: what reading needs is not loaded yet
            lines += ["", "| measure | value |", "|---|---:|",
                      f"| paste a story to its page, ms (median of 7) | {paste(room):.0f} |",
                      f"| story pages a second, 4 clients on the same machine | {rate(room, '/story/s3'):.0f} |"]
            pasted = listeners(room)
            lines += [f"| memory with 500 listeners, MiB | {heard['VmRSS']:.0f} ({heard['RssAnon']:.0f} of its own, the rest is mapped files) |",
                      f"| the same once stories were pasted, MiB | {pasted['VmRSS']:.0f} ({pasted['RssAnon']:.0f} of its own) |",
                      f"| memory after all views of the large ledger, MiB | {memory['VmRSS']:.0f} ({memory['RssAnon']:.0f} of its own) |"]
        finally:
            room.stop()
    assets = sum(len(gzip.compress(path.read_bytes(), 9)) for ending in ("css", "js", "svg") for path in (ROOT / "web").glob("*." + ending))
    land = len(gzip.compress((ROOT / "web" / "land.json").read_bytes(), 9))
    lines += [f"| all scripts and styles, packed, KB | {assets / 1024:.0f}, and {land / 1024:.0f} for the map's land |"]
    processor = re.search(r"model name\s+: (.+)", Path("/proc/cpuinfo").read_text()).group(1)
    head = ["# The reading room", "", f"Made by `bench/room.py --write` on {processor}, {os.cpu_count()} cores, load average {os.getloadavg()[0]:.1f}, a ledger of {total:,} "
            "stories.", "",
            "A view's time is that of all that its page asks for, one after the other.", ""]
    print("\n".join(lines))
    if given.write:
        (ROOT / "bench" / "results" / "room.md").write_text("\n".join(head + lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
