"""A ledger through the real program: the cases of stories/ledger (who holds what when, what contradicts what and what does
not, copies and updates), and what `add`, `merge`, `diff`, `export` and `check` promise."""
import csv
import io
import json
import re
import unittest
from pathlib import Path

import program

CASES = program.ROOT / "stories" / "ledger"

OLD = ("BOSASO, May 4 (Reuters) - At least 31 people were killed when a shell hit a market in Bosaso, Mayor Hodan Nur "
       "said on Monday.\n\n“We will rebuild,” she told reporters. Traders said the army had fired it.\n")
NEW = ("UPDATE 1-Shell kills 48 in Somali market\n\nBOSASO, May 4 (Reuters) - At least 48 people were killed when a shell "
       "hit a market in Bosaso, Mayor Hodan Nur said on Monday.\n\nTraders said the army had fired it.\n")


def span(text, quote):
    found = re.search(r"\s+".join(re.escape(word) for word in quote.split()), text)
    assert found, f"{quote!r} is not in its story"
    return found.span()


class LedgerTest(program.ProgramTest):
    def setUp(self):
        super().setUp()
        self.ledger = self.folder / "a.ledger"

    def add(self, *arguments):
        done = program.run("add", self.ledger, *arguments)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        return (done.stdout + done.stderr).decode()

    def ask(self, command, *arguments):
        return json.loads(self.succeeds(command, self.ledger, *arguments, "--format", "json"))[command]


class Cases(LedgerTest):
    def setUp(self):
        super().setUp()
        case = CASES / "sudan-week"
        self.case, self.gold = case, json.loads((case / "ledger.json").read_text())
        for name, day in sorted(self.gold["published"].items(), key=lambda item: (item[1], item[0])):
            self.add(case / name, "--published", day)

    def test_states_by_party_and_day(self):
        for gold in self.gold["truces"]:
            found = self.ask("truces", "--place", gold["place"], "--as-of", gold["as_of"], "--known-on", gold["known_on"])
            self.assertEqual(len(found), 1, gold)
            view = found[0]["view"]
            states = {}
            for line in view["by_party"]:
                for name in [line["actor"]["name"], *line["actor"]["aliases"]]:
                    states[name] = line["state"]
            for party, state in gold["by_party"].items():
                self.assertIn(state, [held for name, held in states.items() if party in name], (gold, states))
            self.assertEqual(view["overall"], gold["overall"], gold)

    def touches(self, side, gold):
        begin, end = span((self.case / gold[0]).read_text(), gold[1])
        return Path(side["story"]).name == gold[0] and side["start"] < end and begin < side["end"]

    def pairs(self, gold, found):
        return [c for c in found if (self.touches(c["a"], gold["a"]) and self.touches(c["b"], gold["b"])) or
                (self.touches(c["a"], gold["b"]) and self.touches(c["b"], gold["a"]))]

    def test_contradictions(self):
        found = self.ask("contradictions")
        for gold in self.gold["contradictions"]:
            self.assertIn(gold["rule"], [c["rule"] for c in self.pairs(gold, found)], gold)
        for gold in self.gold["not_contradictions"]:
            self.assertEqual(self.pairs(gold, found), [], gold)

    def test_copies_and_updates(self):
        stories = {Path(story["uri"]).name: story for story in self.ask("stories")}
        names = {story["id"]: name for name, story in stories.items()}
        for first, copy in self.gold["same_story"]:
            self.assertEqual(stories[first]["group"], stories[copy]["group"])
            self.assertIn(stories[copy]["relation"]["kind"], ("syndicated", "abridged"))
        for old, new in self.gold["updates"]:
            self.assertEqual((stories[new]["relation"]["kind"], names[stories[new]["relation"]["to"]]), ("update", old))
        for name in self.gold["unrelated"]:
            self.assertEqual([s for s in stories.values() if s["group"] == stories[name]["group"]], [stories[name]])


class Incidents(LedgerTest):
    """What several stories tell of one happening, whoever they say did it; and what is another."""

    def setUp(self):
        super().setUp()
        self.case = CASES / "kadugli-market"
        self.gold = json.loads((self.case / "ledger.json").read_text())
        for name, day in sorted(self.gold["published"].items(), key=lambda item: (item[1], item[0])):
            self.add(self.case / name, "--published", day)

    def incident_of(self, name, quote):
        begin, end = span((self.case / name).read_text(), quote)
        for row in self.ask("incidents"):
            told = json.loads(self.succeeds("incidents", self.ledger, f"i{row['incident']}", "--format", "json"))
            for claim in told["claims"]:
                if Path(claim["uri"]).name == name and claim["start"] < end and begin < claim["end"]:
                    return row
        return None

    def test_one_happening_and_others(self):
        one = self.incident_of(*self.gold["one"][0])
        for name, quote in self.gold["one"]:
            self.assertEqual(self.incident_of(name, quote), one, quote)
        for name, quote in self.gold["others"]:
            self.assertNotIn(self.incident_of(name, quote), (one, None), quote)
        self.assertEqual((one["reports"], one["origins"]), (self.gold["reports"], self.gold["origins"]))
        self.assertEqual([one["killed_least"], one["killed_most"]], self.gold["killed"])
        self.assertIn("Hill Front", one["who"])

    def test_lists_are_narrowed(self):
        asked = lambda *narrow: len(self.ask("incidents", *narrow))
        every = asked()
        self.assertEqual((asked("--place", "Dilling"), asked("--place", "Nowhere"), asked("--origins", "4")), (1, 0, 1))
        self.assertEqual(asked("--until", "2026-04-30") + asked("--since", "2026-05-01"), every)
        self.assertGreater(every, asked("--known-on", "2026-04-14"))
        self.assertEqual(asked("--about", "bridge"), 1)
        self.assertGreater(every, asked("--who", "Hill Front"))
        brief = " ".join(self.succeeds("incidents", self.ledger, "--origins", "4").split())
        self.assertIn("killed 17 to 20", brief)
        self.assertIn("5 reports, 4 origins", brief)
        self.fails(5, "no such incident", "incidents", self.ledger, "i999")
        self.fails(5, "no such incident", "incidents", self.ledger, "nonsense")

    def test_merge_and_unmerge(self):
        one, other = (self.incident_of(*self.gold[part][0]) for part in ("one", "others"))
        before = self.succeeds("incidents", self.ledger, "--format", "csv")
        self.succeeds("merge", self.ledger, f"i{other['incident']}", f"i{one['incident']}", "--why", "one night")
        merged = self.incident_of(*self.gold["others"][0])
        self.assertEqual((merged["incident"], merged["reports"]), (one["incident"], one["reports"] + other["reports"]))
        self.assertIn("shelling, Kadugli, 2026-04-14 is taken for", self.succeeds("merge", self.ledger))
        self.succeeds("unmerge", self.ledger, "m1")
        self.assertEqual(self.succeeds("incidents", self.ledger, "--format", "csv"), before)

    def test_places_are_merged(self):
        places = {row["name"]: row["place"] for row in csv.DictReader(io.StringIO(self.table("places")))}
        self.succeeds("merge", self.ledger, f"p{places['Dilling']}", f"p{places['Kadugli']}")
        self.assertEqual([e for e in self.ask("events", "--place", "Dilling") if e["place"] != "Kadugli"], [])
        self.succeeds("unmerge", self.ledger, "m1")
        self.assertEqual({e["place"] for e in self.ask("events", "--place", "Dilling")}, {"Dilling"})
        self.assertIn("all is well", self.succeeds("check", self.ledger))

    def table(self, name):
        self.succeeds("export", self.ledger, "tables", self.folder / "out")
        return (self.folder / "out" / f"{name}.csv").read_text()


class Promises(LedgerTest):
    def test_adding_again_adds_nothing(self):
        story = self.file("a.txt", program.SMALL)
        self.assertIn("1 story added", self.add(story, "--published", "2026-05-01"))
        self.assertIn("1 there already", self.add(story, "--published", "2026-05-01"))
        self.assertEqual(len(self.ask("stories")), 1)

    def test_a_bad_story_is_reported_and_the_others_are_kept(self):
        good = self.file("a.txt", program.SMALL)
        bad = self.file("b.txt", "")
        done = program.run("add", self.ledger, good, bad, self.folder / "none.txt")
        self.assertIn(b"none.txt", done.stderr)
        self.assertEqual(len([s for s in self.ask("stories") if s["uri"].endswith("a.txt")]), 1)

    def test_the_number_of_jobs_changes_nothing(self):
        answers = []
        for jobs in ("1", "3"):
            self.ledger = self.folder / f"{jobs}.ledger"
            self.add(CASES / "sudan-week", "--jobs", jobs, "--published", "2026-03-10")
            answers.append([self.succeeds(command, self.ledger, "--format", "csv")
                            for command in ("stories", "statements", "events", "numbers", "contradictions", "truces")])
        self.assertEqual(answers[0], answers[1])

    def test_embargo(self):
        self.add(self.file("a.txt", program.SMALL), "--published", "2026-05-01", "--embargo", "2999-01-01")
        for command in ("stories", "statements", "events", "numbers", "actors", "truces", "contradictions"):
            self.assertEqual(self.ask(command), [], command)
        self.succeeds("export", self.ledger, "tables", self.folder / "out")
        for path in (self.folder / "out").glob("*.csv"):
            self.assertEqual(len(path.read_text(encoding="utf-8").splitlines()), 1, path)
        self.assertEqual(len(self.succeeds("export", self.ledger, "ceasefires").splitlines()), 1)
        self.assertEqual(json.loads(self.succeeds("export", self.ledger, "geojson"))["features"], [])
        self.assertIn("kept apart", self.succeeds("merge", self.ledger, "--proposed"))

    def test_withdrawal_hides_what_it_withdraws(self):
        self.add(self.file("a.txt", OLD), "--published", "2026-05-04")
        self.add(self.file("b.txt", "WITHDRAWN-Shell hits market in Bosaso\n\nBOSASO, May 5 (Reuters) - The story "
                           "headlined \"Shell hits market in Bosaso\" is withdrawn. There will be no substitute.\n\n" + OLD),
                 "--published", "2026-05-05")
        shown = [Path(story["uri"]).name for story in self.ask("stories")]
        self.assertEqual(shown, ["b.txt"])

    def test_merge_and_unmerge(self):
        self.add(self.file("a.txt", program.SMALL), "--published", "2026-05-01")
        self.add(self.file("b.txt", OLD), "--published", "2026-05-04")
        actors = {actor["name"]: actor["id"] for actor in self.ask("actors")}
        speakers = lambda: {s["speaker"] for s in self.ask("statements")}
        before = speakers()
        said = self.succeeds("merge", self.ledger, f"a{actors['Hodan Nur']}", f"a{actors['Rana Haddad']}", "--why", "test")
        self.assertTrue(said.startswith("m1:"), said)
        self.assertNotIn("Hodan Nur", speakers())
        self.assertIn("Hodan Nur is taken for", self.succeeds("merge", self.ledger))
        self.succeeds("unmerge", self.ledger, "m1")
        self.assertEqual(speakers(), before)
        self.assertIn("undone", self.succeeds("merge", self.ledger))
        self.fails(5, "was undone", "unmerge", self.ledger, "m1")
        self.fails(2, "are not two", "merge", self.ledger, "a1", "t2")
        self.fails(5, "no such actor", "merge", self.ledger, "a1", "a999")

    def test_proposed_merges_are_taken_refused_and_listed(self):
        self.add(self.file("a.txt", OLD), "--published", "2026-05-04")
        self.add(self.file("b.txt", "BOSASO, May 6 (Reuters) - “The market will open again,” Mayor Hodaan Nuur told reporters on "
                           "Wednesday.\n"), "--published", "2026-05-06")
        proposed = lambda: json.loads(self.succeeds("merge", self.ledger, "--proposed", "--format", "json"))["proposals"]
        pair, = [p for p in proposed() if {p["from_name"], p["into_name"]} == {"Hodan Nur", "Hodaan Nuur"}]
        self.assertEqual((pair["kind"], pair["why"]), ("actor", "one name spelled otherwise"))
        numbers = f"a{pair['from']}", f"a{pair['into']}"
        self.assertIn(" ".join(numbers), self.succeeds("merge", self.ledger, "--proposed"))
        self.succeeds("merge", self.ledger, *numbers, "--why", pair["why"])
        self.assertNotIn(pair, proposed())
        self.succeeds("unmerge", self.ledger, "m1")
        self.assertIn(pair, proposed())
        self.assertIn("are two", self.succeeds("merge", self.ledger, *numbers, "--refuse"))
        self.assertNotIn(pair, proposed())
        self.assertIn("kept apart", self.succeeds("merge", self.ledger, "--proposed", "--who", "Nobody At All"))
        self.fails(2, "takes a ledger alone", "merge", self.ledger, *numbers, "--proposed")
        self.fails(2, "takes a ledger and two", "merge", self.ledger, "--refuse")
        self.fails(5, "no such actor", "merge", self.ledger, "a1", "a999", "--refuse")

    def test_a_toll_by_day_and_claimant(self):
        self.add(self.file("a.txt", OLD), "--published", "2026-05-04")
        self.add(self.file("b.txt", OLD.replace("31 people were", "36 people were").replace("We will rebuild", "We will not leave")),
                 "--published", "2026-05-04")
        rows = json.loads(self.succeeds("numbers", self.ledger, "--by-day", "--kind", "killed", "--format", "json"))["numbers"]
        self.assertEqual([(r["day"], r["claimant"], r["least"], r["most"], r["quote"]) for r in rows if r["claimant"] == "Hodan Nur"],
                         [("2026-05-04", "Hodan Nur", 31, 36, "At least 36 people")])
        self.assertEqual(rows[0]["reports"], 2)
        self.assertEqual(rows[0]["origins"], 1)
        self.assertIn("31 to 36", self.succeeds("numbers", self.ledger, "--by-day"))

    def test_what_cannot_be_asked_is_told(self):
        self.add(self.file("a.txt", OLD), "--published", "2026-05-04")
        self.fails(2, "lies after", "events", self.ledger, "--since", "2026-05-05", "--until", "2026-05-04")
        self.fails(2, "is no search", "search", self.ledger, '"market')
        self.fails(2, "is no search", "search", self.ledger, "place:Bosaso")
        self.fails(5, "m9: no such merge", "unmerge", self.ledger, "m9")
        self.fails(5, "a1: is taken for a1", "merge", self.ledger, "a1", "a1")

    def test_programs_get_every_truce_and_as_many_as_they_ask_for(self):
        self.add(CASES / "sudan-week", "--published", "2026-03-10")
        every = self.ask("truces")
        self.assertGreater(len(every), 1)
        self.assertEqual(self.ask("truces", "--limit", "1"), every[:1])
        rows = self.succeeds("truces", self.ledger, "--format", "csv").splitlines()
        self.assertEqual(len(rows) - 1, sum(len(line["timeline"]) for truce in every for line in truce["view"]["by_party"]))
        self.assertEqual(json.loads(self.succeeds("truces", self.ledger, "--place", "Nowhere", "--format", "json"))["truces"], [])

    def test_diff(self):
        changes = json.loads(self.succeeds("diff", self.file("a.txt", OLD), self.file("b.txt", NEW), "--published",
                                           "2026-05-04", "--format", "json"))["changes"]
        told = {(c["part"], c["kind"], c["old"], c["new"]) for c in changes}
        self.assertTrue(any(part == "number" and kind == "changed" and "31" in old and "48" in new
                            for part, kind, old, new in told), told)
        self.assertTrue(any(part == "statement" and kind == "gone" and "We will rebuild" in old
                            for part, kind, old, new in told), told)
        self.assertFalse(any("army had fired" in (old or "") + (new or "") for _, _, old, new in told), told)

    def test_exports(self):
        self.add(CASES / "sudan-week", "--published", "2026-03-10")
        self.add(self.file("a.txt", OLD), "--published", "2026-05-04")
        rows = list(csv.DictReader(io.StringIO(self.succeeds("export", self.ledger, "ceasefires"))))
        self.assertTrue(any(row["location"] == "Sudan" and row["effect"] == "2026-03-02" for row in rows), rows)
        features = json.loads(self.succeeds("export", self.ledger, "geojson"))["features"]
        for feature in features:
            longitude, latitude = feature["geometry"]["coordinates"]
            self.assertTrue(-180 <= longitude <= 180 and -90 <= latitude <= 90)
        self.succeeds("export", self.ledger, "tables", self.folder / "out")
        for path in (self.folder / "out").glob("*.csv"):
            self.assertGreater(len(path.read_text(encoding="utf-8").splitlines()), 1, path)
        self.succeeds("export", self.ledger, "snapshot", self.folder / "copy.ledger")
        self.assertIn("all is well", self.succeeds("check", self.folder / "copy.ledger"))

    def test_no_ledger(self):
        for command in ("stories", "truces", "check"):
            self.fails(5, "no such ledger", command, self.folder / "none.ledger")
        self.fails(5, "not a database", "stories", self.file("b.ledger", "x" * 4096))


if __name__ == "__main__":
    unittest.main()
