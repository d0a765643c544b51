"""Reviewing stories in a browser: what is accepted, corrected and rejected from the keyboard comes out as gold sheets that the scorer reads.

Needs Chromium, as browser_test.py does. The scorer itself stands beside the repository, in ../shared/score.
"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import browser
from browser_test import make_ledger
from program import BINARY, ROOT, run
from serve_test import Room

PARTS = ("statements", "events", "truces", "quantities", "places", "times", "actors", "contradictions")
SCORERS = [path for path in (ROOT / "tools" / "score", ROOT.parent / "shared" / "score" / "score", ROOT.parents[1] / "shared" / "score" / "score") if path.exists()]
STORY = "s3"


@unittest.skipUnless(browser.find(), "no Chromium: install Debian's package chromium, or name one in TRUCELINE_BROWSER")
class Review(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.ledger = self.folder / "kadugli.ledger"
        make_ledger(self.ledger)
        self.room = Room(self.ledger)
        self.addCleanup(self.room.stop)
        self.tab = browser.Browser(f"http://localhost:{self.room.port}")
        self.addCleanup(self.tab.close)
        self.tab.look()

    def tearDown(self):
        self.assertEqual(self.tab.complaints, [])

    def progress(self):
        at, of, judged = map(int, self.tab.run("document.querySelector('.progress').textContent.match(/\\d+/g).join(' ')").split())
        return at, of, judged

    def judge(self, key, times):
        """Presses the key; after the first time in the page itself, which is quicker."""
        if times == 0:
            return
        before = self.progress()[2]
        self.tab.key(key)
        self.tab.wait(f"+document.querySelector('.progress').textContent.match(/\\d+/g)[2] > {before}")
        self.tab.run("""(async () => {
          const judged = () => +document.querySelector('.progress').textContent.match(/\\d+/g)[2];
          for (let i = 1; i < TIMES; i++) {
            const before = judged();
            document.querySelector('.card').dispatchEvent(new KeyboardEvent('keydown', { key: 'KEY', bubbles: true }));
            while (judged() === before) await new Promise((done) => setTimeout(done, 5));
          }
        })()""".replace("TIMES", str(times)).replace("KEY", key))

    def accept_all(self, parts=PARTS):
        for part in parts:
            self.tab.open(f"/review?story={STORY}&part={part}")
            self.judge("a", self.progress()[1])
            self.tab.run("document.getElementById('complete').click()")
            self.tab.wait("[...document.querySelectorAll('[role=status]')].some((e) => e.textContent.includes('nothing is missing'))")

    def score(self):
        """The table of every scorer there is, over the sheets that the program exports."""
        folder = self.folder / "sheets"
        done = run("export", self.ledger, "sheets", folder)
        self.assertEqual(done.returncode, 0, done.stderr.decode())
        tables = []
        for scorer in SCORERS:
            scored = subprocess.run([sys.executable, scorer, "--json", folder, "--", BINARY, "read", "--format", "json"], capture_output=True, text=True, timeout=120)
            self.assertEqual(scored.returncode, 0, scored.stderr)
            tables.append(json.loads(scored.stdout)["parts"])
        return tables

    def test_what_is_accepted_is_found_again_by_the_scorer(self):
        self.accept_all()
        for table in self.score():
            for part, row in table.items():
                with self.subTest(part=part):
                    self.assertEqual((row["recall"], row["precision"] or 1), (1, 1))
            self.assertLessEqual({"statements.all", "events.type+actor+recipient", "truces.state+holder", "truces.place", "quantities.measure", "places.resolved",
                                  "times.value", "actors.code", "contradictions.kind"}, set(table))

    def test_what_is_rejected_or_corrected_counts_against_the_program(self):
        self.tab.open(f"/review?story={STORY}")
        count = self.progress()[1]
        self.judge("r", 1)
        self.tab.key("c")  # leads to the first field, the speaker
        self.assertEqual(self.tab.run("document.activeElement.name"), "speaker")
        self.tab.run("document.activeElement.select()")
        self.tab.send("Input.insertText", text="Nobody Else")
        self.tab.key("Enter")
        self.tab.wait("document.querySelector('.progress').textContent.includes('2 judged')")
        self.judge("a", count - 2)
        self.tab.run("document.getElementById('complete').click()")
        self.tab.wait("[...document.querySelectorAll('[role=status]')].some((e) => e.textContent.includes('nothing is missing'))")
        sheet = self.room.json(f"/api/v1/stories/{STORY}/sheet")
        self.assertEqual(len(sheet["statements"]), count - 1)
        self.assertIn(["Nobody Else"], [s["speaker"] for s in sheet["statements"]])
        self.assertEqual(sheet["exhaustive"], ["statements"])
        for table in self.score():
            self.assertAlmostEqual(table["statements.all"]["precision"], (count - 1) / count)
            wrong = sum(row["gold"] - row["matched"] for part, row in table.items() if part.endswith("content+speaker"))
            self.assertEqual(wrong, 1)

    def test_words_that_are_not_in_the_story_are_no_evidence(self):
        self.tab.open(f"/review?story={STORY}&part=events")
        self.tab.run("(() => { const f = document.querySelector('.fields'); f.elements.evidence.value = 'words of nobody'; f.elements.evidence.focus(); f.requestSubmit(); })()")
        self.tab.wait("document.body.innerText.includes('do not stand in the story')")
        self.assertEqual(self.room.ask(f"/api/v1/stories/{STORY}/sheet").status, 404)


if __name__ == "__main__":
    unittest.main()
