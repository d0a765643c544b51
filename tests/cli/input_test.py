"""What the program is given, good and bad: each has its message and exit code, and none takes it down."""
import json
import time
import unittest

from program import SMALL, ProgramTest, run


class BadInput(ProgramTest):
    def test_no_such_file(self):
        self.fails(1, "no-such.txt: No such file or directory", "read", self.folder / "no-such.txt")

    def test_a_directory(self):
        self.fails(1, "is a directory (give one file, or - for standard input)", "read", self.folder)

    def test_a_binary_file(self):
        self.fails(1, "image.png", "read", self.file("image.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40))

    def test_empty(self):
        self.fails(1, "empty.txt", "read", self.file("empty.txt", b""))
        self.fails(1, "blank.txt", "read", self.file("blank.txt", b" \n\t\n"))
        self.fails(1, "standard input", "read", "-")

    def test_200_megabytes(self):
        path = self.folder / "large.txt"
        with open(path, "wb") as out:
            for _ in range(200):
                out.write(b"The truce holds. " * 61681)
        began = time.monotonic()
        self.fails(1, "large.txt: is larger than", "read", path)
        self.assertLess(time.monotonic() - began, 20)

    def test_a_home_that_nobody_knows(self):
        story = self.file("s.txt", SMALL)
        self.fails(2, "--home 'Nowhereville': is no place that is known", "read", "--home", "Nowhereville", story)
        self.fails(2, "'Paris, Mali'", "add", self.folder / "a.ledger", "--home", "Paris, Mali", story)
        facts = self.file("facts.tsv", f"{story}\t2026-03-14\t\tThe Paris News\tNowhereville\n")
        self.fails(1, "facts.tsv:1: 'Nowhereville' is no place that is known", "add", self.folder / "b.ledger",
                   "--metadata", facts, story)

    def test_unreadable_analysis(self):
        story = self.file("s.txt", SMALL)
        self.fails(1, "none.conllu", "read", "--conllu", self.folder / "none.conllu", story)
        self.fails(1, "bad.conllu", "read", "--conllu", self.file("bad.conllu", "1\tonly two\n"), story)

    def test_no_knowledge(self):
        self.fails(4, "knowledge", "read", "--data", self.folder, self.file("s.txt", SMALL))
        self.fails(4, "TRUCELINE_DATA", "read", self.file("s.txt", SMALL), environment={"TRUCELINE_DATA": str(self.folder)})

    def test_one_bad_story_among_good_ones(self):
        good = self.file("good.txt", SMALL)
        done = run("read", "--format", "ndjson", good, self.folder / "missing.txt", good)
        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stdout.splitlines()), 2)
        self.assertIn(b"missing.txt", done.stderr)


class OddInput(ProgramTest):
    def record(self, content, *arguments, **more):
        path = self.file("story.txt", content)
        return json.loads(self.succeeds("read", "--format", "json", *arguments, path, **more))

    def notes(self, record):
        return [note["kind"] for note in record["notes"]]

    def test_home(self):
        paris = "Sirens in Paris will be tested on Friday.\n"
        place = lambda *flags: self.record(paris, *flags)["places"][0]["country"]
        self.assertEqual(place(), "FR")
        self.assertEqual(place("--home", "Paris, Texas"), "US")
        home = self.record(paris, "--outlet", "Sudan Tribune")["story"]["home"]
        self.assertEqual((home["name"], home["basis"]), ("Sudan", "table"))
        self.assertIsNone(self.record(paris, "--outlet", "Reuters")["story"]["home"])

    def test_standard_input(self):
        record = json.loads(self.succeeds("read", "--format", "json", "-", stdin=SMALL.encode()))
        self.assertIsNone(record["story"]["source"]["uri"])
        self.assertEqual(record["text"], SMALL)

    def test_no_date_is_a_note_and_stays_unknown(self):
        record = self.record(SMALL)
        self.assertEqual(record["story"]["published"], {"value": None, "basis": "unknown"})
        self.assertIn("no-publication-date", self.notes(record))
        self.assertNotIn("no-publication-date", self.notes(self.record(SMALL, "--published", "2026-03-13")))

    def test_bytes_that_are_no_utf8(self):
        record = self.record("MADRID (AP) – “Sí”, dijo el señor Peña.\n".encode("cp1252"))
        self.assertIn("Peña", record["text"])
        self.assertIn("converted-encoding", self.notes(record))
        self.record(SMALL.encode() + b"\xff\xfe\xc0\xaf \xed\xa0\x80 end of it\n")

    def test_another_language(self):
        record = self.record("BERLIN (dpa) – Die Waffenruhe hält nach Angaben des Ministeriums in allen Bezirken der Stadt. "
                             "Die Sprecherin sagte am Freitag, es gebe keine Berichte über neue Kämpfe an der Front.\n" * 3)
        self.assertIn("language-not-english", self.notes(record))

    def test_line_ends_and_byte_order_mark(self):
        record = self.record(b"\xef\xbb\xbf" + SMALL.replace("\n", "\r\n").encode())
        self.assertEqual(record["text"], SMALL)

    def line_of(self, size):
        sentence = "The minister said that the truce in Aleppo was holding on Friday. "
        return self.file("line.txt", sentence * (size // len(sentence)))

    def test_one_line_of_5_megabytes(self):
        self.fails(1, "line.txt: is larger than 1 MB (split it into single stories)", "read", self.line_of(5_000_000))

    def test_time_and_memory_grow_with_the_text_alone(self):
        def seconds(size):
            began = time.monotonic()
            self.succeeds("read", "--format", "ndjson", self.line_of(size), timeout=300)
            return time.monotonic() - began

        small = min(seconds(30_000) for _ in range(2))
        self.assertLess(seconds(120_000), 4 * small * 2 + 1, "more than twice as long as linear")

    def test_hostile_characters_do_not_reach_the_terminal(self):
        text = "PARIS (AP) – “Stop\x1b]0;owned\x07 now\u202e,” minister Ana Pires said.\n"
        brief = self.succeeds("read", "--color", "never", self.file("s.txt", text))
        for character in "\x1b\x07\u202e":
            self.assertNotIn(character, brief)


if __name__ == "__main__":
    unittest.main()
