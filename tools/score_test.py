"""tools/score counts what docs/sheets.md says, on a story of ours and, where it is at hand, beside another scorer."""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
SHARED = TOOLS.parent.parent / "shared"
TEXT = ("GENEVA (AP) - \"The truce will hold,\" Ana Brel told reporters on Friday in Geneva. "
        "Brel denied that 12 people were killed. She said talks would resume on Monday.")

SHEET = {
    "story": "ours", "published": "2026-03-13", "text": TEXT,
    "exhaustive": ["statements", "times", "places", "events", "truces"],
    "story_fields": {"dateline.text": "GENEVA", "byline.0.name": "Ana Brel"},
    "statements": [
        {"speaker": ["Brel"], "kind": "direct", "content": "The truce will hold"},
        {"speaker": ["Brel"], "kind": "indirect", "content": "12 people were killed"},
        {"speaker": ["Brel"], "kind": "indirect", "content": "talks would", "content_end": "Monday", "weak": True}],
    "times": [{"text": "Friday", "value": "2026-03-13"}, {"text": "Monday", "value": "2026-03-16"}],
    "places": [{"text": "Geneva", "country": ["FR", "CH"], "lat": 46.2, "lon": 6.15}],
    "quantities": [{"text": "12 people", "value": 12, "measure": "killed"}],
    "actors": [{"text": "She", "is": ["Brel"], "code": ["CHEGOV"]}],
    "events": [{"type": ["CONSULT"], "actor": ["Brel"], "evidence": "talks would resume", "factuality": "future"}],
    "truces": [{"evidence": "The truce will hold", "state": ["in_effect"], "holder": ["Brel"], "place": ["Geneva"]}],
    "truce_views": [{"place": ["Geneva"], "overall": "contested"}],
    "contradictions": [{"a": "The truce will hold", "b": "denied", "kind": ["state_clash"]}],
}


def at(words, **fields):
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words), "text": words, **fields}


RECORD = {
    "text": TEXT, "story": {"dateline": {"text": "Geneva"}, "byline": []},
    "actors": [{"id": "a1", "name": "Ana Brel", "codes": {"cameo": "CHEGOV"},
                "mentions": [at("Ana Brel", kind="name"), at("She", kind="pronoun")]}],
    "places": [{"id": "p1", "name": "Geneva", "country": "CH", "lat": 46.3, "lon": 6.2, "mentions": [at("Geneva")]}],
    "times": [at("Friday", value="2026-03-13"), at("Monday", value="2026-03-23"), at("12", value="XXXX-12")],
    "quantities": [at("12 people", value=12, measure="wounded")],
    "statements": [
        {"kind": "mixed", "speaker": {"actor": "a1"}, "content": at("The truce will hold,")},
        {"kind": "indirect", "speaker": {"actor": None, "text": "reporters"}, "content": at("12 people were killed")},
        {"kind": "indirect", "speaker": {"actor": "a1"}, "content": at("talks would resume on Monday")},
        {"kind": "indirect", "speaker": {"actor": "a1"}, "content": at("reporters on")}],
    "events": [at("talks would resume", type="CONSULT", actor=["a1"], recipient=[], modality="asserted")],
    "truces": [{"name": "Geneva truce", "names": [], "places": ["p1"], "view": {"overall": "agreed"},
                "assertions": [at("truce will hold", state="in_effect", holder={"actor": "a1"}), at("denied", state="ended")]}],
    "contradictions": [{"kind": "number", "a": at("Brel denied"), "b": at("The truce will hold")}],
}

WANT = {  # part: gold, matched, predicted, precision
    "statements.direct.content": (1, 1, 0, None), "statements.direct.content+speaker": (1, 1, 0, None),
    "statements.indirect.content": (1, 1, 0, None), "statements.indirect.content+speaker": (1, 0, 0, None),
    "statements.kind": (2, 2, 0, None), "statements.all": (2, 2, 3, 2 / 3),
    "times.found": (2, 2, 3, 2 / 3), "times.value": (2, 1, 0, None),
    "places.found": (1, 1, 1, 1.0), "places.resolved": (1, 1, 0, None),
    "quantities.value": (1, 1, 0, None), "quantities.measure": (1, 0, 0, None),
    "actors.found": (1, 1, 0, None), "actors.identity": (1, 1, 0, None), "actors.code": (1, 1, 0, None),
    "events.type": (1, 1, 1, 1.0), "events.type+actor": (1, 1, 0, None), "events.type+actor+recipient": (1, 1, 0, None),
    "events.factuality": (1, 0, 0, None),
    "truces.state": (1, 1, 2, 0.5), "truces.state+holder": (1, 1, 0, None), "truces.place": (1, 1, 0, None),
    "truces.view": (1, 0, 0, None),
    "contradictions": (1, 1, 1, 1.0), "contradictions.kind": (1, 0, 0, None),
    "story.fields": (2, 1, 0, None),
}

# A program that knows the sheets by heart and errs by chance, the same way each time.
FORGETFUL = '''
import json, random, re, sys, zlib
from pathlib import Path
text = Path(sys.argv[-1]).read_text()
sheet = next(s for s in map(json.loads, (p.read_text() for p in sorted(Path(sys.argv[1]).glob("*.json")))) if s["text"] == text)
chance = random.Random(zlib.crc32(text.encode()))
def span(words, nth=1):
    a, b = list(re.finditer(r"\\s+".join(re.escape(w) for w in words.split()), text))[nth - 1].span()
    b += chance.choice([0, 0, 3, 40])
    return {"start": a, "end": b, "text": text[a:b]}
def one(x):
    return chance.choice(x) if isinstance(x, list) and x else x
def kept(part):
    items = [g for g in sheet.get(part, []) if chance.random() < 0.8]
    return items + items[:1] + ([{**items[-1], **{"nth": 1}}] if items else [])
actors, mentions = [], []
def actor(names):
    if not names or chance.random() < 0.2: return None
    actors.append({"id": f"a{len(actors) + 1}", "name": one(names), "codes": {"cameo": chance.choice(["USAGOV", "RUSMIL"])},
                   "mentions": [{**span(text.split()[0]), "kind": chance.choice(["name", "pronoun"])}]})
    return actors[-1]["id"]
record = {"text": text, "story": {"kind": "update", "dateline": {"text": "GENEVA"}}, "actors": actors}
record["statements"] = [{"kind": chance.choice(["direct", "mixed", "indirect"]), "speaker": {"actor": actor(g["speaker"])},
                         "content": span(g["content"], g.get("nth", 1))} for g in kept("statements")]
record["times"] = [{**span(g["text"], g.get("nth", 1)), "value": chance.choice([one(g["value"]), "XXXX"])} for g in kept("times")]
record["places"] = [{"id": f"p{i}", "name": g["text"], "country": chance.choice([g["country"], "XX"]), "lat": g.get("lat", 0) and
                     g["lat"] + chance.choice([0, 2]), "lon": g.get("lon", 0), "mentions": [span(g["text"], g.get("nth", 1))]}
                    for i, g in enumerate(kept("places"))]
record["quantities"] = [{**span(g["text"], g.get("nth", 1)), **{k: g.get(k) for k in ("value", "min", "max")},
                         "measure": chance.choice([g["measure"], "other"])} for g in kept("quantities")]
for g in kept("actors"):
    a = actor(g.get("is", ["Nobody"]))
    if a: actors[-1]["mentions"].append({**span(g["text"], g.get("nth", 1)), "kind": "name"})
record["events"] = [{**span(g["evidence"], g.get("nth", 1)), "type": chance.choice([one(g["type"]), "AID"]), "cameo": chance.choice(["041", "190"]),
                     "actor": [actor(g.get("actor"))], "recipient": [actor(g.get("recipient"))], "polarity": chance.choice(["positive", "negative"]),
                     "modality": chance.choice(["asserted", "future"])} for g in kept("events")]
record["truces"] = [{"name": "truce", "names": [], "places": [chance.choice([p["id"] for p in record["places"]] or ["p0"])],
                     "view": {"overall": chance.choice(["contested", "agreed"])},
                     "assertions": [{**span(g["evidence"], g.get("nth", 1)), "state": chance.choice([one(g["state"]), "ended"]),
                                     "holder": {"actor": actor(g.get("holder"))}}]} for g in kept("truces")]
record["contradictions"] = [{"kind": chance.choice(["number", "state_clash"]), "a": span(g["a"]), "b": span(g["b"])} for g in kept("contradictions")]
print(json.dumps(record))
'''


def run(scorer, sheets, *command):
    done = subprocess.run([sys.executable, scorer, sheets, "--json", "--", sys.executable, *command], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


class Score(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content)
        return str(path)

    def test_every_part_of_a_story(self):
        self.write("sheets/ours.json", json.dumps(SHEET))
        program = self.write("program.py", f"print({json.dumps(json.dumps(RECORD))})")
        code, out, err = run(TOOLS / "score", str(self.folder / "sheets"), program)
        self.assertEqual(code, 0, err)
        parts = json.loads(out)["parts"]
        self.assertEqual(set(parts), set(WANT))
        for part, want in WANT.items():
            with self.subTest(part):
                self.assertEqual(tuple(parts[part][k] for k in ("gold", "matched", "predicted", "precision")), want)

    def test_a_program_that_fails_is_counted_and_scores_nothing(self):
        self.write("sheets/ours.json", json.dumps(SHEET))
        program = self.write("program.py", "import sys; sys.exit('no story')")
        code, out, err = run(TOOLS / "score", str(self.folder / "sheets"), program)
        self.assertEqual((code, json.loads(out)["failed"]), (1, 1))
        self.assertIn("ours: exit 1: no story", err)
        self.assertEqual(json.loads(out)["parts"]["statements.all"]["matched"], 0)

    def test_bad_sheets_are_named(self):
        self.write("sheets/bad.json", json.dumps({**SHEET, "times": [{"text": "Sunday", "value": "x"}]}))
        program = self.write("program.py", f"print({json.dumps(json.dumps(RECORD))})")
        code, _, err = run(TOOLS / "score", str(self.folder / "sheets"), program)
        self.assertEqual(code, 1)
        self.assertRegex(err, r"bad\.json: 'Sunday' \(nth 1\) is not in the story")
        code, _, err = run(TOOLS / "score", str(self.folder), program)
        self.assertIn("holds no sheets", err)

    @unittest.skipUnless((SHARED / "score" / "score").exists() and (SHARED / "sheets").exists(), "no other scorer beside us")
    def test_same_table_as_another_scorer(self):
        sheets = str(SHARED / "sheets")
        program = self.write("forgetful.py", FORGETFUL)
        code, ours, err = run(TOOLS / "score", sheets, program, sheets)
        self.assertEqual(code, 0, err)
        code, theirs, err = run(SHARED / "score" / "score", sheets, program, sheets)
        self.assertEqual(code, 0, err)
        self.assertEqual(json.loads(ours), json.loads(theirs))


if __name__ == "__main__":
    unittest.main()
