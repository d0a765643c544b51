"""The HTML page: it loads nothing, its policy names its own style and script, its markup is balanced, links lead somewhere."""
import base64
import hashlib
import html.parser
import re
import unittest

from program import PUBLISHED, SAMPLE, ProgramTest

VOID = {"meta", "br", "link", "img", "input", "hr"}


class Markup(html.parser.HTMLParser):
    """Ids, links, and whether every element is closed in order; text of <main> without its marks."""

    def __init__(self):
        super().__init__()
        self.open, self.ids, self.links, self.problems, self.marked = [], [], [], [], 0
        self.story = ""

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "a":
            self.links.append(attributes.get("href", ""))
        for name in attributes:
            if name.startswith("on") or name in ("style", "src", "srcset"):
                self.problems.append(f"{tag} has {name}")
        evidence = "ev" in attributes.get("class", "").split()
        if evidence and any(was for _, was in self.open):
            self.problems.append("nested marks")
        self.marked += evidence
        if tag not in VOID:
            self.open.append((tag, evidence))

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.problems.append(f"</{tag}> closes {self.open[-1:]}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if any(tag == "main" for tag, _ in self.open):
            self.story += data


def luminance(color):
    digits = color.lstrip("#")
    digits = "".join(d * 2 for d in digits) if len(digits) == 3 else digits
    parts = [int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a, b):
    dark, light = sorted((luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)


class Page(ProgramTest):
    def setUp(self):
        super().setUp()
        self.page = self.succeeds("read", "--format", "html", "--published", PUBLISHED, SAMPLE)
        self.markup = Markup()
        self.markup.feed(self.page)
        self.markup.close()

    def test_markup_is_sound(self):
        self.assertEqual(self.markup.problems, [])
        self.assertEqual(self.markup.open, [])
        self.assertGreater(self.markup.marked, 10)
        self.assertEqual(len(self.markup.ids), len(set(self.markup.ids)), "an id stands twice")

    def test_links_lead_somewhere_inside(self):
        for link in self.markup.links:
            self.assertTrue(link.startswith("#"), link)
            self.assertIn(link[1:], self.markup.ids)

    def test_nothing_is_loaded(self):
        self.assertNotRegex(self.page, r"https?://|url\(|@import|<(link|img|iframe|object|embed)\b")

    def test_the_policy_names_our_style_and_script(self):
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', self.page).group(1)
        for element in ("style", "script"):
            text = re.search(f"<{element}>(.*?)</{element}>", self.page, re.S).group(1)
            digest = "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
            self.assertIn(f"{element}-src '{digest}'", policy, "put this digest into cli/html_assets.cc")
        self.assertIn("default-src 'none'", policy)

    def test_contrast(self):
        """WCAG 2.1 AA in both themes: 4.5 for text, 3 for the lines that mark evidence."""
        themes = [dict(re.findall(r"--(\w+):(#\w+)", root)) for root in re.findall(r":root\{(.*?)\}", self.page, re.S)]
        self.assertEqual(len(themes), 2)
        for theme in themes:
            for ground in ("paper", "card", "said", "on"):
                for text in ("ink", "soft", "accent"):
                    self.assertGreaterEqual(contrast(theme[text], theme[ground]), 4.5, (text, ground))
            for line in ("saidline", "done", "truce", "clash", "accent"):
                self.assertGreaterEqual(contrast(theme[line], theme["paper"]), 3, line)

    def test_every_paragraph_is_there(self):
        shown = " ".join(re.sub("¶[0-9]+", " ", self.markup.story).split())
        for paragraph in SAMPLE.read_text(encoding="utf-8").split("\n\n")[1:]:  # the headline's tag is left out
            words = " ".join(paragraph.split()).lstrip("– *")
            self.assertIn(words[-60:], shown)


if __name__ == "__main__":
    unittest.main()
