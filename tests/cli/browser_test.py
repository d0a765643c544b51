"""The reading room in a real browser: every page wide and narrow, the keyboard, what a newcomer finds, and error states.

Needs Chromium (Debian's package `chromium`, or TRUCELINE_BROWSER); skipped without. Accessibility is checked by axe-core where
AXE names its axe.min.js (npm package axe-core).
"""
import os
import tempfile
import time
import unittest
from pathlib import Path

import browser
from program import PUBLISHED, ROOT, SAMPLE, run
from serve_test import HOSTILE, Room

STORIES = Path(__file__).parent / "room"
AXE = os.environ.get("AXE")
PAGES = ("/", "/truces", "/truces?truce=t1", "/contradictions", "/incidents", "/incidents?incident=1", "/statements", "/numbers", "/map", "/actors", "/claims", "/search", "/search?q=truce",
         "/versions?story=s4", "/review", "/review?story=s3&part=events", "/read", "/story/s3", "/search?q=nosuchword", "/statements?who=nobody")


def make_ledger(path):
    for story in sorted(STORIES.glob("*.txt")):
        done = run("add", "--published", story.name[:10], path, story)
        assert done.returncode == 0, done.stderr.decode()


@unittest.skipUnless(browser.find(), "no Chromium: install Debian's package chromium, or name one in TRUCELINE_BROWSER")
class InTheBrowser(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.ledger = Path(cls.folder.name) / "kadugli.ledger"
        make_ledger(cls.ledger)
        cls.room = Room(cls.ledger)
        cls.tab = browser.Browser(f"http://localhost:{cls.room.port}")

    @classmethod
    def tearDownClass(cls):
        cls.tab.close()
        cls.room.stop()
        cls.folder.cleanup()

    def setUp(self):
        self.tab.look()
        self.tab.complaints.clear()

    def tearDown(self):
        self.assertEqual(self.tab.outside, [], "nothing is fetched from elsewhere")
        self.assertEqual(self.tab.complaints, [])

    def click(self, text, tag="a"):
        """Follows the first link (or presses the first button) with this text to its page."""
        self.tab.run("window.__old = true")
        self.tab.run(f"[...document.querySelectorAll('main {tag}, .bar {tag}')].find((e) => e.textContent.includes({text!r})).click()")
        self.tab.ready()

    def text(self):
        return self.tab.run("document.getElementById('content').innerText")

    def test_every_page_fits_every_width(self):
        for width in (1280, 320):
            for path in PAGES:
                with self.subTest(path=path, width=width):
                    self.tab.look(width=width)
                    self.tab.open(path)
                    self.assertEqual(self.tab.run("document.querySelectorAll('h1').length"), 1)
                    self.assertLessEqual(self.tab.run("document.documentElement.scrollWidth"), width)
                    self.assertNotIn("[object", self.text())
                    self.assertNotIn("undefined", self.text())

    @unittest.skipUnless(AXE, "AXE does not name an axe.min.js")
    def test_nothing_for_axe_to_complain_of(self):
        for scheme in ("light", "dark"):
            self.tab.look(scheme=scheme)
            for path in PAGES:
                with self.subTest(path=path, scheme=scheme):
                    self.tab.open(path)
                    self.tab.run(Path(AXE).read_text(encoding="utf-8") + ";0")
                    found = self.tab.run("axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                                         ".then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ')).join(', ')))")
                    self.assertEqual(found, [])

    def test_who_denied_the_truce_is_two_clicks_away(self):
        self.tab.open("/")
        self.click("Who denies it?")
        denied = "[...document.querySelectorAll('.card')].find((e) => e.innerText.includes('Salma Idris'))"
        self.assertIn("denied", self.tab.run(denied + ".innerText"))
        self.assertIn("There is no truce", self.text())
        self.tab.run(f"window.__old = true; {denied}.querySelector('a.evidence-link').click()")
        self.tab.ready()
        self.assertTrue(self.tab.run("[...document.querySelectorAll('main .on')].map((e) => e.textContent).join('')"), "the words are marked")

    def test_two_claims_that_clash_lead_to_their_words(self):
        self.tab.open("/")
        self.click("Who contradicts whom?")
        self.assertIn("Salma Idris", self.text())
        self.tab.run("window.__old = true")
        self.tab.run("[...document.querySelectorAll('.card.clash')].find((e) => e.innerText.includes('I never said'))"
                     ".querySelectorAll('a.evidence-link')[1].click()")
        self.tab.ready()
        self.assertIn("/story/s", self.tab.run("location.pathname"))
        self.assertIn("never said", self.tab.run("[...document.querySelectorAll('main .on')].map((e) => e.textContent).join('')"), "the words are marked")

    def test_the_keyboard_is_enough(self):
        self.tab.open("/statements")
        self.tab.key("?")
        self.assertTrue(self.tab.run("document.querySelector('dialog').open"))
        self.tab.key("Escape")
        self.tab.wait("!document.querySelector('dialog').open")
        self.tab.key("/")
        self.assertEqual(self.tab.run("document.activeElement.id"), "f-who")
        self.tab.key("Escape")
        self.tab.key("j")
        first = self.tab.run("document.activeElement.dataset.at")
        self.tab.key("j")
        self.assertNotEqual(self.tab.run("document.activeElement.dataset.at"), first)
        self.tab.key("k")
        self.assertEqual(self.tab.run("document.activeElement.dataset.at"), first)
        self.tab.run("window.__old = true")
        self.tab.key("e")
        self.tab.ready()
        self.assertIn("#at-q", self.tab.run("location.href"))
        self.tab.run("window.__old = true")
        self.tab.key("g")
        self.tab.key("t")
        self.tab.ready()
        self.assertEqual(self.tab.run("location.pathname"), "/truces")

    def test_the_board_shows_what_was_known_on_a_day(self):
        self.tab.open("/truces?truce=t1")
        self.assertIn("Sat 14 Mar 2026", self.text())
        self.tab.run("(() => { const s = document.getElementById('known'); s.value = 0; s.dispatchEvent(new Event('input')); })()")
        self.tab.wait("location.search.includes('known_on=2026-03-12')")
        self.tab.wait("!document.querySelector('main table').innerText.includes('14 Mar')")
        self.tab.run("document.querySelector('.span').click()")
        self.assertIn("humanitarian pause", self.tab.run("document.querySelector('.evidence q').innerText"))
        self.tab.open("/truces?truce=t1&known_on=2026-03-12")
        self.assertNotIn("14 Mar", self.tab.run("document.querySelector('main table').innerText"), "the address is enough to see the same again")

    def test_a_verdict_is_kept(self):
        self.tab.open("/contradictions")
        self.tab.run("document.querySelector('[data-verdict=unclear]').click()")
        self.tab.wait("document.querySelector('.verdict [role=status]').textContent === 'Kept'")
        self.tab.open("/contradictions")
        self.assertEqual(self.tab.run("document.querySelector('[data-verdict=unclear]').getAttribute('aria-pressed')"), "true")

    def test_items_are_judged_from_the_keyboard(self):
        self.tab.open("/review")
        before = self.tab.run("document.querySelector('.progress').textContent")
        self.tab.key("a")
        self.tab.wait(f"document.querySelector('.progress').textContent !== {before!r}")
        self.assertIn("1 judged", self.tab.run("document.querySelector('.progress').textContent"))

    def test_an_items_card_says_how_it_was_found(self):
        self.tab.open("/story/s3")
        self.tab.run("document.querySelector('#q1 .more-button').click()")
        told = self.tab.run("document.querySelector('#q1 .more').innerText")
        self.tab.wait("document.querySelector('#q1 .more').innerText.includes('of the ledger')")
        for part in ("Who", "Rule", "Copy as citation"):
            self.assertIn(part, told)

    def test_items_and_words_light_each_other_up(self):
        self.tab.open("/story/s3")
        self.tab.run("document.querySelector('#q1').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }))")
        self.assertTrue(self.tab.run("[...document.querySelectorAll('main .on')].every((e) => e.dataset.items.split(' ').includes('q1'))"))
        self.tab.run("document.querySelector('main a[data-items~=q2]').focus()")
        self.assertTrue(self.tab.run("document.querySelector('#q2').classList.contains('on')"), "from the words to the card by the keyboard")

    def test_items_stand_by_kind_or_in_reading_order(self):
        self.tab.open("/story/s3?order=reading")
        spots = "[...document.querySelectorAll('#found section:not([hidden]) .item:is(.said, .done, .truce)')].map((e) => e.className.match(/said|done|truce/)[0])"
        self.assertNotEqual(self.tab.run(spots), sorted(self.tab.run(spots), key=["truce", "said", "done"].index))
        self.tab.run("document.querySelector('.tools button').click()")
        self.assertEqual(self.tab.run(spots), sorted(self.tab.run(spots), key=["truce", "said", "done"].index))
        self.assertEqual(self.tab.run("location.search"), "")

    def test_statements_are_told_by_subject_and_month(self):
        self.tab.open("/statements?who=Sudan")
        self.tab.wait("document.querySelector('.facets a') !== null")
        self.click("truces")
        self.assertIn("subject=truce", self.tab.run("location.search"))
        self.assertTrue(self.tab.run("document.querySelectorAll('.card.said').length"))

    def test_a_story_reads_without_javascript(self):
        self.tab.send("Emulation.setScriptExecutionDisabled", value=True)
        try:
            self.tab.send("Page.navigate", url=self.tab.base + "/story/s3")
            time.sleep(0.5)
        finally:
            self.tab.send("Emulation.setScriptExecutionDisabled", value=False)
        self.assertIn("There is no truce in Kadugli", self.text())
        self.assertGreater(self.tab.run("document.querySelectorAll('.item a.spot').length"), 5)

    def test_a_pasted_story_is_read_and_stays_text(self):
        self.tab.open("/read")
        self.tab.run(f"document.getElementById('text').value = {SAMPLE.read_text()!r}")
        self.tab.run(f"document.getElementById('published').value = {PUBLISHED!r}")
        self.tab.run("window.__old = true; document.querySelector('#drop button').click()")
        self.tab.ready()
        self.assertIn("Tarig Elamin", self.text())
        self.tab.open("/read")
        self.tab.run(f"document.getElementById('text').value = {HOSTILE!r}")
        self.tab.run("window.alert = () => { window.ran = true }; window.__old = true; document.querySelector('#drop button').click()")
        self.tab.ready()
        self.assertIn("<script>alert(1)</script>", self.text())
        self.assertFalse(self.tab.run("Boolean(window.ran) || document.images.length > 0"))

    def test_says_when_the_server_is_gone(self):
        room = Room(self.ledger)
        tab = browser.Browser(f"http://localhost:{room.port}")
        self.addCleanup(tab.close)
        tab.open("/truces?truce=t1")
        room.stop()
        tab.run("(() => { const s = document.getElementById('known'); s.value = 0; s.dispatchEvent(new Event('input')); })()")
        tab.wait("document.getElementById('content').innerText.includes('does not answer')")


if __name__ == "__main__":
    unittest.main()
