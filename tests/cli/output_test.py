"""What the program prints: the record and its promises, the brief on a terminal and in a pipe, help, exit codes."""
import json
import os
import pty
import re
import subprocess
import unicodedata
import unittest

from program import BINARY, PUBLISHED, ROOT, SAMPLE, SMALL, ProgramTest, run

try:
    import jsonschema
except ImportError:
    jsonschema = None


def objects(value):
    """Every JSON object in `value`, however deep."""
    stack = [value]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            yield value
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)


class Record(ProgramTest):
    def record(self, path, *arguments):
        return json.loads(self.succeeds("read", "--format", "json", *arguments, path))

    def assert_promises(self, record):
        """Offsets lie in the text, and what is given as text is what stands there."""
        text = record["text"]
        for thing in objects(record):
            if thing.get("start") is None:
                continue
            start, end = thing["start"], thing["end"]
            self.assertTrue(0 <= start <= end <= len(text), thing)
            if thing.get("text") is not None and not str(thing["text"]).startswith("wire"):
                self.assertEqual(thing["text"], text[start:end])
        self.assert_ids_lead_somewhere(record)

    def assert_ids_lead_somewhere(self, record):
        columns = dict(a="actors", p="places", q="statements", e="events", t="truces", n="quantities", s="sentences")
        known = {item["id"] for column in columns.values() for item in record[column]}
        known |= {x["id"] for truce in record["truces"] for x in truce["assertions"]}
        if_list = {"bound"}  # of a truce; a quantity's bound is a word
        keys = {"actor", "recipient", "place", "attributed_to", "within", "acting_for", "acts_for", "statement", "about",
                "event", "parties", "count", "assertions", "noted_by", "declared_by", "bound", "places", "ref"}
        credits = record["story"]["byline"] + record["story"]["contributors"]  # their places are names
        for thing in objects(record):
            for key in keys & thing.keys() if thing not in credits else ():
                if key in if_list and not isinstance(thing[key], list):
                    continue
                for value in thing[key] if isinstance(thing[key], list) else [thing[key]]:
                    if isinstance(value, str):
                        self.assertIn(value, known, thing)

    def test_sample(self):
        record = self.record(SAMPLE, "--published", PUBLISHED)
        self.assert_promises(record)
        self.assertEqual(record["text"], SAMPLE.read_text(encoding="utf-8"))
        for part in ("sentences", "actors", "places", "times", "quantities", "statements", "events", "truces"):
            self.assertTrue(record[part], part)

    def test_characters_beyond_the_basic_plane_count_as_one(self):
        record = self.record(self.file("s.txt", SMALL.replace("“Nobody", "“🕊🕊 Nobody").replace("BEIRUT", "𝐁EIRUT")))
        self.assert_promises(record)
        said = [s["content"]["text"] for s in record["statements"]]
        self.assertTrue(any("Nobody has fired a shot" in content for content in said), said)

    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed")
    def test_schema(self):
        schema = json.loads((ROOT / "docs" / "record.schema.json").read_text())
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        for path, published in ((SAMPLE, ["--published", PUBLISHED]), (SAMPLE, []), (self.file("s.txt", SMALL), [])):
            problems = [f"{e.json_path}: {e.message}" for e in validator.iter_errors(self.record(path, *published))]
            self.assertEqual(problems, [])
        self.assertTrue(list(validator.iter_errors({"schema": "truceline.story/1"})))

    def test_the_same_bytes_each_time(self):
        for command in (["read", "--format", "ndjson"], ["read", "--format", "html"], ["explain", "--no-times"]):
            first, second = (run(*command, "--published", PUBLISHED, SAMPLE).stdout for _ in range(2))
            self.assertEqual(first, second)
            self.assertTrue(first)

    def test_json_and_ndjson_say_the_same(self):
        one = self.succeeds("read", "--format", "ndjson", SAMPLE)
        self.assertEqual(one.count("\n"), 1)
        self.assertEqual(json.loads(one), self.record(SAMPLE))

    def test_own_analysis_read_back_gives_the_same_record(self):
        analysis = self.file("own.conllu", self.succeeds("read", "--format", "conllu", SAMPLE))
        with_it = self.record(SAMPLE, "--published", PUBLISHED, "--conllu", analysis)
        self.assertEqual(with_it, self.record(SAMPLE, "--published", PUBLISHED))


class Brief(ProgramTest):
    def brief(self, *arguments, **more):
        return self.succeeds("read", "--published", PUBLISHED, *arguments, SAMPLE, **more)

    def test_plain_in_a_pipe(self):
        self.assertNotIn("\x1b", self.brief())
        self.assertIn("\x1b[", self.brief("--color", "always"))

    def test_lines_keep_to_the_width(self):
        for width in (20, 40, 80, 200):
            for line in self.brief("--width", str(width)).splitlines():
                columns = sum(0 if unicodedata.combining(c) else 1 for c in line)
                self.assertLessEqual(columns, width, line)

    def test_colours_say_nothing_that_the_words_do_not(self):
        self.assertEqual(re.sub("\x1b\\[[0-9;]*m", "", self.brief("--color", "always")), self.brief("--color", "never"))

    def on_a_terminal(self, environment):
        try:
            near, far = pty.openpty()
        except OSError:
            self.skipTest("no terminals on this machine")
        process = subprocess.Popen([BINARY, "read", str(SAMPLE)], stdout=far, env={**os.environ, "TERM": "xterm", **environment})
        os.close(far)
        shown = b""
        while True:
            try:
                piece = os.read(near, 65536)
            except OSError:  # the terminal's other end is closed
                break
            if not piece:
                break
            shown += piece
        os.close(near)
        self.assertEqual(process.wait(timeout=60), 0)
        return shown.decode()

    def test_colours_on_a_terminal_unless_the_reader_wants_none(self):
        self.assertIn("\x1b[", self.on_a_terminal({"NO_COLOR": ""}))
        self.assertNotIn("\x1b[", self.on_a_terminal({"NO_COLOR": "1"}))
        self.assertNotIn("\x1b[", self.on_a_terminal({"NO_COLOR": "", "TERM": "dumb"}))


class Program(ProgramTest):
    def test_usage(self):
        self.fails(2, "no command given (see truceline --help)")
        self.fails(2, "no story given", "read")
        self.fails(2, "'Friday' is not a date", "read", "--published", "Friday", SAMPLE)
        self.fails(2, "names a layer that there is not", "explain", "--show", "nonsense", SAMPLE)

    def test_help_and_version(self):
        self.assertRegex(self.succeeds("--version"), r"^truceline [0-9]+\.[0-9]+\.[0-9]+\n$")
        self.assertIn("truceline read --published", self.succeeds("--help"))
        self.assertIn("Exit codes:", self.succeeds("read", "--help"))

    def test_a_closed_pipe_is_no_error(self):
        process = subprocess.Popen([BINARY, "read", "--format", "json", str(SAMPLE)], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        self.assertEqual(process.wait(timeout=60), 0)
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()

    @unittest.skipUnless(os.path.exists("/dev/full"), "no /dev/full here")
    def test_a_full_disk_is(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([BINARY, "read", str(SAMPLE)], stdout=full, stderr=subprocess.PIPE, timeout=60)
        self.assertEqual(done.returncode, 3)
        self.assertIn(b"standard output: No space left on device", done.stderr)

    def test_schema_is_the_one_in_docs(self):
        self.assertEqual(self.succeeds("schema"), (ROOT / "docs" / "record.schema.json").read_text())

    def test_explain_shows_every_layer_and_the_time(self):
        shown = self.succeeds("explain", SAMPLE)
        for layer in ("story", "sentences", "tokens", "times", "statements", "events", "truces", "notes", "time"):
            self.assertIn(f"--- {layer}\n", shown)
        self.assertNotIn("--- time\n", self.succeeds("explain", "--no-times", SAMPLE))
        self.assertTrue(self.succeeds("explain", "--no-times", "--show", "times", SAMPLE).startswith("--- times\n"))


if __name__ == "__main__":
    unittest.main()
