"""`truceline actors check|show|add`: own tables and dictionaries of actors. All persons are invented."""
import json
import unittest

from program import ProgramTest, run

TABLE = ("#: name\taliases\trole\tcountry\tcameo\tfrom\tto\tbody\tsex\twikidata\n"
         "Zara Quell\t\tdefence minister\tMLI\tMLIGOV\t2025-01\t\t\tf\t\n")
DICTIONARY = "BLUE_HERONS_\n+HERON_FRONT_\n\t[MLIREB]\nHERON_SHOES_ [---]\n"
STORY = ("BAMAKO (AP) – Blue Herons attacked an army camp near Gao, Quell said on Friday.\n\n"
         "Zara Quell told reporters that the Heron Front broke the truce.\n")


class OwnActors(ProgramTest):
    def setUp(self):
        super().setUp()
        self.own = {"TRUCELINE_ACTORS": str(self.folder / "own")}

    def codes(self, *arguments, environment=None):
        story = self.file("story.txt", STORY)
        record = json.loads(self.succeeds("read", "--format", "json", "--published", "2026-03-13", *arguments, story,
                                          environment=environment or self.own))
        return {a["name"]: a["codes"]["cameo"] for a in record["actors"]}, record["version"]

    def test_check(self):
        good = self.file("good.tsv", TABLE)
        self.assertEqual(self.succeeds("actors", "check", good), f"{good}: no faults\n")
        bad = self.file("bad.tsv", TABLE + "No One\t\tmayor\tQQQ\tMLIGOV\t\t\t\t\t\n")
        done = run("actors", "check", good, bad)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f"{bad}:3: names the unknown state 'QQQ'\n", done.stdout.decode())

    def test_add_is_for_all_that_follows(self):
        before, version = self.codes()
        self.assertNotIn("MLIREB", before.values())
        self.succeeds("actors", "add", self.file("mine.tsv", TABLE), self.file("herons.txt", DICTIONARY),
                      environment=self.own)
        after, added = self.codes()
        self.assertEqual(after["Zara Quell"], "MLIGOV")
        self.assertEqual(after["Blue Herons"], "MLIREB")
        self.assertNotEqual(version, added)
        shown = self.succeeds("actors", "show", "Zara", "Quell", "--on", "2026-01-01", environment=self.own)
        self.assertIn("on 2026-01-01: defence minister, MLI, MLIGOV", shown)

    def test_given_for_once(self):
        table, dictionary = self.file("mine.tsv", TABLE), self.file("herons.txt", DICTIONARY)
        with_both, _ = self.codes("--actors", f"{table},{dictionary}")
        self.assertEqual(with_both["Blue Herons"], "MLIREB")
        self.assertNotIn("MLIREB", self.codes()[0].values())

    def test_without_a_date_the_office_is_the_one_that_the_story_gives(self):
        table = self.file("mine.tsv", TABLE.replace("2025-01\t", "2019\t2024") + "Zara Quell\t\tpresident\tMLI\tMLIGOV\t2025-01\t\t\tf\t\n")
        story = self.file("undated.txt", "Defence Minister Zara Quell flew to Gao. Quell left in the evening.\n")
        for published, role in (((), "defence minister"), (("--published", "2026-03-13"), "president")):
            record = json.loads(self.succeeds("read", "--format", "json", "--actors", table, *published, story))
            self.assertEqual([a["role"] for a in record["actors"] if a["name"] == "Zara Quell"], [role])

    def test_a_bad_table_is_an_error_and_not_added(self):
        bad = self.file("bad.tsv", TABLE + "No One\t\tmayor\tMLI\tMLI\t2020\t2019\t\t\t\n")
        self.fails(1, "bad.tsv:3: ends before it begins", "actors", "add", bad, environment=self.own)
        self.assertFalse((self.folder / "own").exists())
        self.fails(4, "bad.tsv:3", "read", "--actors", bad, self.file("story.txt", STORY), environment=self.own)

    def test_show(self):
        self.assertIn("foreign minister", self.succeeds("actors", "show", "Sergei Lavrov", "--on", "2016-12-09"))
        self.assertIn("Russia\n  the seat of its government", self.succeeds("actors", "show", "Kremlin"))
        self.fails(1, "Nobody At All: is nobody that Truceline knows", "actors", "show", "Nobody", "At", "All")

    def test_what_to_do_is_needed(self):
        self.fails(2, "takes a name", "actors", "show")
        self.fails(2, "takes a file", "actors", "check")
        self.fails(2, "give one ledger", "actors", "a.ledger", "b.ledger")


if __name__ == "__main__":
    unittest.main()
