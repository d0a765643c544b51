"""Events in the shapes of other data sets, the least confidence, and verb dictionaries that users bring."""
import json
import unittest

from program import PUBLISHED, SAMPLE, ROOT, ProgramTest

STORY = ("Rebels attacked the Malian army near Gao on Friday.\n\n"
         "The army did not attack the rebels. Norway will meet the rebels on Monday. “Mali arrested two rebels,” "
         "Mayor Awa Diop said.\n")
COLUMNS = {"polecat": 40, "icews": 20, "phoenix": 26, "gdelt": 61}


class EventTables(ProgramTest):
    def rows(self, form, *arguments):
        story = self.file("story.txt", STORY)
        lines = self.succeeds("read", "--format", form, "--published", PUBLISHED, *arguments, story).splitlines()
        return [line.split("\t") for line in lines]

    def test_every_row_has_the_columns_of_its_format(self):
        for form, columns in COLUMNS.items():
            rows = self.rows(form)
            self.assertGreater(len(rows), 1, form)
            self.assertEqual({len(row) for row in rows}, {columns}, form)

    def test_head_lines(self):
        self.assertEqual(self.rows("icews")[0][:3], ["Event ID", "Event Date", "Source Name"])
        self.assertEqual(self.rows("polecat")[0][39], "Version")
        for form in ("phoenix", "gdelt"):
            self.assertNotIn("Event ID", self.rows(form)[0], form)

    def test_denied_and_planned_events_are_no_rows(self):
        codes = [row[13] for row in self.rows("phoenix")]
        self.assertEqual(codes, ["190", "173"])

    def test_icews_row(self):
        attack = self.rows("icews")[1]
        self.assertEqual(attack[1], "2026-03-13")
        self.assertEqual(attack[6:8], ["190", "-10"])
        self.assertIn("Mali", attack[8:11])

    def test_plover_keeps_denials_and_plans(self):
        story = self.file("story.txt", STORY)
        lines = self.succeeds("read", "--format", "plover", "--published", PUBLISHED, story).splitlines()
        events = [json.loads(line) for line in lines]
        contexts = {(event["event"][0], auxiliary) for event in events for auxiliary in event["context"]}
        self.assertIn(("ASSAULT", "negation"), contexts)
        self.assertIn(("CONSULT", "future"), contexts)
        for event in events:
            self.assertTrue({"id", "date", "actor", "event", "event_text", "cite_info"} <= set(event))

    def test_several_stories_have_one_head(self):
        story = self.file("story.txt", STORY)
        lines = self.succeeds("read", "--format", "icews", "--published", PUBLISHED, story, SAMPLE).splitlines()
        self.assertEqual(sum(line.startswith("Event ID") for line in lines), 1)

    def test_least_confidence(self):
        everything, surest = len(self.rows("icews")), len(self.rows("icews", "--confidence", "1"))
        self.assertGreater(everything, surest)
        self.assertEqual(surest, 1)  # the head alone


class VerbDictionary(ProgramTest):
    def test_a_verb_of_the_user(self):
        verbs = self.file("verbs.txt", "--- SHUN [120] ---\nBEWITCH\n- * CONVOY [191]\n")
        story = self.file("story.txt", "The army bewitched a convoy near Gao.\n")
        record = json.loads(self.succeeds("read", "--format", "json", "--patterns", verbs, story))
        self.assertEqual([(e["cameo"], e["rule"]) for e in record["events"]], [("191", "petrarch:3")])
        record = json.loads(self.succeeds("read", "--format", "json", story))
        self.assertEqual(record["events"], [])

    def test_a_bad_line_is_named(self):
        verbs = self.file("verbs.txt", "--- SHUN [120] ---\nBEWITCH\n- * CONVOY [998]\n")
        self.fails(4, "verbs.txt:3: unknown code 998", "read", "--patterns", verbs, SAMPLE)

    def test_the_fixture_loads(self):
        fixture = ROOT / "truceline" / "lexicon" / "petrarch_verbs_fixture.txt"
        self.succeeds("read", "--format", "json", "--patterns", fixture, SAMPLE)


if __name__ == "__main__":
    unittest.main()
