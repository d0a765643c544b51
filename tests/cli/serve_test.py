"""The reading room, asked as a browser and as a program ask it: pages, API, what it refuses, and how it stops."""
import contextlib
import csv
import gzip
import http.client
import io
import json
import os
import re
import resource
import select
import signal
import socket
import sqlite3
import subprocess
import time
import unittest
import urllib.parse
from concurrent.futures import ThreadPoolExecutor

from program import BINARY, PUBLISHED, SAMPLE, ProgramTest, run

HOSTILE = ("<script>alert(1)</script> truce in Kadugli & more\n\nJUBA (AP) – “The truce <img src=x onerror=alert(2)> is over,” "
           "Defense Minister Tarig Elamin told reporters on Friday.\n")


class Room:
    """A running reading room."""

    def __init__(self, *arguments):
        self.process = subprocess.Popen([BINARY, "serve", "--port", "0", *map(str, arguments)], stdout=subprocess.PIPE,
                                        stderr=subprocess.PIPE, text=True)
        greeting = self.process.stdout.readline()
        self.port = int(re.search(r"http://localhost:(\d+)/", greeting).group(1))

    def ask(self, path, method="GET", body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        response.bytes = response.read()
        connection.close()
        return response

    def json(self, path):
        return json.loads(self.ask(path).bytes)

    def token(self):
        return re.search(rb'name="token" content="(\w+)"', self.ask("/read").bytes).group(1).decode()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=20)
        self.process.stdout.close()
        self.process.stderr.close()
        return code


class Served(ProgramTest):
    def room(self, *arguments):
        room = Room(*arguments)
        self.addCleanup(lambda: room.process.poll() is None and room.stop())
        return room

    def ledger(self):
        path = self.folder / "room.ledger"
        sample = self.file("sample.txt", SAMPLE.read_bytes())
        self.assertEqual(run("add", "--published", PUBLISHED, path, sample, self.file("hostile.txt", HOSTILE)).returncode, 0)
        return path


class Ledger(Served):
    def setUp(self):
        super().setUp()
        self.served = self.room(self.ledger())

    def test_every_list_answers_in_three_forms(self):
        for name in ("stories", "statements", "events", "numbers", "actors", "contradictions", "places", "truces", "counts", "facets", "subjects", "claims", "incidents"):
            with self.subTest(list=name):
                rows = self.served.json(f"/api/v1/{name}")[name]
                self.assertTrue(rows)
                table = list(csv.reader(io.StringIO(self.served.ask(f"/api/v1/{name}.csv").bytes.decode())))
                self.assertGreater(len(table), 1)
                lines = self.served.ask(f"/api/v1/{name}.ndjson").bytes.decode().splitlines()
                self.assertEqual(set(json.loads(lines[0])), set(table[0]))
                self.assertEqual(len(lines), len(table) - 1)

    def test_the_versions_of_a_story_are_there_as_csv(self):
        rows = list(csv.DictReader(io.StringIO(self.served.ask("/api/v1/stories/s1/versions.csv").bytes.decode())))
        self.assertEqual([row["id"] for row in rows], [str(row["id"]) for row in self.served.json("/api/v1/stories/s1/versions")["versions"]])

    def test_pages_through_a_list(self):
        every = self.served.json("/api/v1/statements")["statements"]
        first = self.served.ask("/api/v1/statements?limit=2")
        link = re.fullmatch(r'<(.+)>; rel="next"', first.headers["Link"]).group(1)
        self.assertEqual(json.loads(first.bytes)["statements"] + self.served.json(link)["statements"], every[:4])
        self.assertIsNone(self.served.ask("/api/v1/statements").headers["Link"])
        self.assertEqual(self.served.ask("/api/v1/statements?limit=-1").status, 422)
        self.assertEqual(self.served.ask("/api/v1/search?q=%22").status, 422)

    def test_what_is_found_is_narrowed_by_facets(self):
        def found(**narrowed):
            query = urllib.parse.urlencode({"q": "truce", **narrowed})
            facets = self.served.json("/api/v1/facets?" + query)["facets"]
            return len(self.served.json("/api/v1/search?" + query)["search"]), {(f["facet"], f["value"]): f["stories"] for f in facets}

        every, facets = found()
        self.assertEqual(every, 2)
        for facet, name in (("place", "place"), ("kind", "kind"), ("agency", "who")):
            for (kind, value), stories in facets.items():
                if kind == facet:
                    with self.subTest(facet=facet, value=value):
                        self.assertEqual(found(**{name: value})[0], stories)
        self.assertEqual(found(place="Kadugli", kind="update")[0], 1)
        self.assertEqual(found(place="Nowhere")[0], 0)

    def test_statements_are_narrowed_by_subject(self):
        every = {row["id"] for row in self.served.json("/api/v1/statements?story=1")["statements"]}
        for row in self.served.json("/api/v1/subjects?story=1")["subjects"]:
            if row["facet"] == "subject":
                with self.subTest(subject=row["value"]):
                    found = self.served.json(f"/api/v1/statements?story=1&subject={row['value']}")["statements"]
                    self.assertEqual(len(found), row["statements"])
                    self.assertLessEqual({r["id"] for r in found}, every)
        for nothing in ("TRADE", "x%27%20OR%201", "Truce"):
            self.assertEqual(self.served.json("/api/v1/statements?subject=" + nothing)["statements"], [])

    def test_an_incident_lays_its_claims_side_by_side(self):
        every = self.served.json("/api/v1/incidents")["incidents"]
        for row in every:
            told = self.served.json(f"/api/v1/incidents?incident={row['incident']}")
            self.assertEqual(told["incidents"], [row])
            events = {(event["story"], event["id"]): event["quote"] for event in self.served.json(f"/api/v1/events?story={row['story']}&limit=1000")["events"]}
            self.assertEqual(row["quote"], events[row["story"], row["id"]])
            lines = self.served.ask(f"/api/v1/incidents.ndjson?incident={row['incident']}").bytes.decode().splitlines()
            self.assertEqual([json.loads(line) for line in lines], told["claims"])
        self.assertEqual(len(self.served.json("/api/v1/incidents?origins=9")["incidents"]), 0)
        self.assertEqual(self.served.ask("/api/v1/incidents?incident=99999").status, 404)

    def test_a_truce_is_looked_at_as_known_on_a_day(self):
        truce = self.served.json("/api/v1/truces")["truces"][0]
        number = truce["id"][1:]
        self.assertEqual([t["id"] for t in self.served.json(f"/api/v1/truces?truce={number}")["truces"]], [truce["id"]])
        self.assertEqual(self.served.json("/api/v1/truces?known_on=2026-03-01")["truces"], [])

    def test_evidence_is_the_storys_own_words(self):
        for row in self.served.json("/api/v1/statements")["statements"]:
            record = self.served.json(f"/api/v1/stories/s{row['story']}")
            self.assertEqual(record["text"][row["start"]:row["end"]], row["content"])
            self.assertIn(f'id="at-{row["id"]}"'.encode(), self.served.ask(f"/story/s{row['story']}").bytes)

    def test_a_hostile_story_stays_text(self):
        stories = {s["uri"].rsplit("/", 1)[-1]: s["id"] for s in self.served.json("/api/v1/stories")["stories"]}
        page = self.served.ask(f"/story/{stories['hostile.txt']}").bytes.decode()
        self.assertNotIn("<script>alert", page)
        self.assertNotIn("<img", page)
        self.assertIn("&lt;script&gt;alert(1)", page)

    def test_etags_spare_what_has_not_changed(self):
        first = self.served.ask("/api/v1/statements", Accept_Encoding="gzip")
        self.assertEqual(first.headers["Content-Encoding"], "gzip")
        self.assertTrue(json.loads(gzip.decompress(first.bytes))["statements"])
        again = self.served.ask("/api/v1/statements", If_None_Match=first.headers["ETag"])
        self.assertEqual((again.status, again.bytes), (304, b""))

    def test_verdicts_are_kept_apart(self):
        form = urllib.parse.urlencode({"kind": "contradiction", "item": "c1", "verdict": "unclear", "note": "=1+1 “asked”"})
        before = self.served.json("/api/v1/contradictions")
        self.assertEqual(self.served.ask("/api/v1/verdicts", "POST", form).status, 403)
        kept = self.served.ask("/api/v1/verdicts", "POST", form, X_Truceline_Token=self.served.token(),
                               Content_Type="application/x-www-form-urlencoded")
        self.assertEqual(kept.status, 200, kept.bytes)
        rows = self.served.json("/api/v1/verdicts?kind=contradiction")["verdicts"]
        self.assertEqual([(r["item"], r["verdict"], r["note"]) for r in rows], [("c1", "unclear", "=1+1 “asked”")])
        self.assertEqual(self.served.json("/api/v1/contradictions"), before)
        self.assertIn("'=1+1", self.served.ask("/api/v1/verdicts.csv").bytes.decode(), "no formula for a spreadsheet")

    def test_a_review_comes_out_as_gold_sheets(self):
        story = self.served.json("/api/v1/stories")["stories"][0]["id"]

        def judge(kind, item, verdict, note=""):
            form = urllib.parse.urlencode({"kind": kind, "item": item, "verdict": verdict, "note": note})
            return self.served.ask("/api/v1/verdicts", "POST", form, X_Truceline_Token=self.served.token(), Content_Type="application/x-www-form-urlencoded").status

        said = {"speaker": ["Tarig Elamin"], "kind": "direct", "content": "the “truce” is over"}
        self.assertEqual(self.served.ask(f"/api/v1/stories/{story}/sheet").status, 404)
        self.assertEqual(judge("sheet.statements", f"{story}:1-9", "accept", "no JSON"), 422)
        self.assertEqual(judge("sheet.nothing", f"{story}:1-9", "accept", json.dumps(said)), 422)
        self.assertEqual(judge("sheet.statements", f"{story}:1-9", "reject", json.dumps(said)), 200)
        self.assertEqual(judge("sheet.statements", f"{story}:1-9", "correct", json.dumps(said)), 200)
        self.assertEqual(judge("sheet.statements", f"{story}:20-30", "reject", json.dumps(said)), 200)
        self.assertEqual(judge("sheet.contradictions", f"{story}:1-9,20-30", "accept", json.dumps({"a": "x", "b": "y"})), 200)
        self.assertEqual(judge("sheet.complete", f"{story}:statements", "accept"), 200)
        sheet = self.served.json(f"/api/v1/stories/{story}/sheet")
        self.assertEqual((sheet["story"], sheet["statements"], sheet["exhaustive"]), (story, [said], ["statements"]))
        self.assertEqual(sheet["text"], self.served.json(f"/api/v1/stories/{story}")["text"])
        self.assertNotIn("contradictions", sheet, "nobody said that none is missing")
        self.assertEqual(self.served.json("/api/v1/sheets"), {"sheets": [sheet]})
        self.assertEqual(json.loads(self.served.ask("/api/v1/sheets.ndjson").bytes), sheet)
        self.assertEqual({row["item"] for row in self.served.json(f"/api/v1/verdicts?kind=sheet.statements&story={story[1:]}")["verdicts"]}, {f"{story}:1-9", f"{story}:20-30"})
        folder = self.folder / "gold"
        self.assertEqual(run("export", self.folder / "room.ledger", "sheets", folder).returncode, 0)
        self.assertEqual({path.name: json.loads(path.read_text()) for path in folder.iterdir()}, {f"{story}.json": sheet})

    def test_what_is_added_is_told_to_those_who_listen(self):
        with socket.create_connection(("127.0.0.1", self.served.port), timeout=10) as listener:
            listener.sendall(b"GET /api/v1/events-stream HTTP/1.1\r\nHost: localhost\r\n\r\n")
            told = b""
            while b"event: ledger" not in told:
                told += listener.recv(4096)
            self.assertIn(b"text/event-stream", told)
            self.assertEqual(run("add", self.folder / "room.ledger", self.file("new.txt", "A truce began in Tyre.\n")).returncode, 0)
            while b'"stories":3' not in told.replace(b" ", b""):
                told += listener.recv(4096)

    def test_what_is_withdrawn_is_shown_no_longer(self):
        story = self.served.json("/api/v1/stories")["stories"][0]["id"]
        self.assertEqual(self.served.ask(f"/story/{story}").status, 200)
        with contextlib.closing(sqlite3.connect(self.folder / "room.ledger")) as db:
            db.execute("INSERT INTO notice(story, kind, why) VALUES (?, 'withdrawn', 'for this test')", (int(story[1:]),))
            db.commit()
        for path in (f"/story/{story}", f"/api/v1/stories/{story}"):
            self.assertEqual(self.served.ask(path).status, 404)
        for name in ("statements", "events", "numbers"):
            self.assertNotIn(int(story[1:]), {row["story"] for row in self.served.json(f"/api/v1/{name}")[name]})
        self.assertNotIn(story, {row["id"] for row in self.served.json("/api/v1/stories")["stories"]})
        claims = [claim for truce in self.served.json("/api/v1/truces")["truces"] for claim in truce["assertions"]]
        self.assertNotIn(story, {claim["story_id"] for claim in claims})

    def test_every_view_has_a_page(self):
        for path in ("/", "/truces", "/contradictions", "/statements", "/numbers", "/map", "/actors", "/search", "/claims", "/versions", "/review", "/read"):
            with self.subTest(path=path):
                answer = self.served.ask(path)
                self.assertEqual(answer.status, 200)
                self.assertIn("default-src 'self'", answer.headers["Content-Security-Policy"])
                page = answer.bytes.decode()
                self.assertNotRegex(page, r"<script(?![^>]* src=)|\son\w+=|\sstyle=|https?://", "the policy would refuse it")
                self.assertEqual(page.count("<h1"), 1)

    def test_says_no_to_other_names(self):
        self.assertEqual(self.served.ask("/", Host="evil.example").status, 421)
        self.assertIsNone(self.served.ask("/api/v1/counts", Origin="http://evil.example").headers["Access-Control-Allow-Origin"])


class Alone(Served):
    def test_a_story_is_pasted_and_read(self):
        room = self.room()
        form = urllib.parse.urlencode({"token": room.token(), "published": PUBLISHED, "text": SAMPLE.read_text()})
        started = time.monotonic()
        sent = room.ask("/read", "POST", form, Content_Type="application/x-www-form-urlencoded")
        self.assertEqual(sent.status, 303)
        page = room.ask(sent.headers["Location"]).bytes.decode()
        self.assertLess(time.monotonic() - started, 5)
        self.assertIn("There is no truce in Kadugli", page)
        self.assertIn("Tarig Elamin", page)

    def test_many_read_at_once(self):
        room = self.room()
        token = room.token()
        stories = [SAMPLE.read_text() + f"\nA shell hit a shop in town {i}.\n" for i in range(12)]

        def read(text):
            form = urllib.parse.urlencode({"token": token, "published": PUBLISHED, "text": text})
            return room.ask("/api/v1/read", "POST", form, Content_Type="application/x-www-form-urlencoded").bytes

        alone = [read(text) for text in stories]
        with ThreadPoolExecutor(8) as pool:
            self.assertEqual(list(pool.map(read, stories)), alone)

    def test_bounds_what_a_client_may_send(self):
        room = self.room()
        self.assertEqual(room.ask("/", Cookie="a" * 20_000).status, 431)
        with socket.create_connection(("127.0.0.1", room.port), timeout=10) as client:
            client.sendall(b"POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n")
            self.assertIn(b" 413 ", client.recv(4096))
        with socket.create_connection(("127.0.0.1", room.port), timeout=10) as client:
            client.sendall(b"\x00\x01 nonsense\r\n\r\n")
            self.assertIn(b" 400 ", client.recv(4096))
        self.assertEqual(room.ask("/").status, 200)

    def test_bounds_how_many_connect(self):
        most, some = 1024, 1024 + 40
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if hard != resource.RLIM_INFINITY and hard < some + 300:
            self.skipTest(f"at most {hard} open files here")
        resource.setrlimit(resource.RLIMIT_NOFILE, (some + 300, hard))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_NOFILE, (soft, hard))
        room = self.room()
        with contextlib.ExitStack() as held:
            clients = [held.enter_context(socket.create_connection(("127.0.0.1", room.port), timeout=10)) for _ in range(some)]
            refused = select.poll()
            for client in clients:
                refused.register(client, select.POLLIN)
            until = time.monotonic() + 10
            while len(closed := refused.poll(100)) < some - most and time.monotonic() < until:
                pass
            self.assertEqual(len(closed), some - most, "those past the bound are closed, and no other")
            self.assertEqual({os.read(handle, 1) for handle, _ in closed}, {b""})
            handles = {handle for handle, _ in closed}
            early = next(client for client in clients if client.fileno() not in handles)
            early.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            self.assertIn(b" 200 ", early.recv(4096), "those before it are served")
        until = time.monotonic() + 10
        while time.monotonic() < until:
            with contextlib.suppress(OSError, http.client.HTTPException):
                if room.ask("/").status == 200:
                    return
            time.sleep(0.05)
        self.fail("when they have gone, others are served")

    def test_listens_to_this_machine_alone_and_stops_when_told(self):
        room = self.room()
        held = socket.create_connection(("127.0.0.1", room.port), timeout=10)  # an idle client does not hold it up
        self.addCleanup(held.close)
        started = time.monotonic()
        self.assertEqual(room.stop(), 0)
        self.assertLess(time.monotonic() - started, 5)

    def test_says_what_cannot_be_done(self):
        room = self.room()
        self.fails(6, "cannot be listened on", "serve", "--port", room.port)
        self.fails(2, "is not a port", "serve", "--port", "http")
        done = run("serve", self.folder / "missing.ledger")
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("missing.ledger", done.stderr.decode())


if __name__ == "__main__":
    unittest.main()
