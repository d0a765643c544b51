"""The documents say what is so: their links lead somewhere, their commands run, and no command goes unmentioned."""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from importlib.machinery import SourceFileLoader
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
PROGRAM = os.environ.get("TRUCELINE") or str(ROOT / "build" / "release" / "truceline")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)\)")


def blocks(path, language):
    return [body for name, body in FENCE.findall(path.read_text(encoding="utf-8")) if name == language]

MINE = "#: name\taliases\trole\tcountry\tcameo\tfrom\tto\nZara Quell\t\tdefence minister\tMLI\tMLIGOV\t2025-01\t2026-06\n"

def commands(path, program):
    """The lines of the document's sh blocks that call the program, without their comments."""
    for body in blocks(path, "sh"):
        for line in body.splitlines():
            line = re.sub(r"\s+#.*", "", line).strip()
            if re.search(rf"(^|\| ){re.escape(program)} ", line):
                yield line


class Documents(unittest.TestCase):
    def test_links_lead_somewhere(self):
        for path in DOCUMENTS:
            for target in LINK.findall(FENCE.sub("", path.read_text(encoding="utf-8"))):
                if not target.startswith(("http:", "https:", "#")):
                    with self.subTest(document=path.name, link=target):
                        self.assertTrue((path.parent / target.split("#")[0]).exists())

    def test_dev_commands_are_known(self):
        script = (ROOT / "dev").read_text(encoding="utf-8")
        help_text = subprocess.run([ROOT / "dev", "help"], capture_output=True, text=True, check=True).stdout
        known = set(re.findall(r"^  ([a-z]+) ", help_text, re.MULTILINE))
        self.assertTrue({"demo", "test", "build"} <= known)
        for name in known - {"test", "new"}:
            self.assertRegex(script, rf"(?m)^{name}\(\)", f"./dev help promises {name}")
        for path in DOCUMENTS:
            for name in re.findall(r"\./dev ([a-z]+)", path.read_text(encoding="utf-8")):
                with self.subTest(document=path.name, command=name):
                    self.assertIn(name, known | {"help"})

    @unittest.skipUnless(Path(PROGRAM).exists(), "the program is not built")
    def test_brief_is_what_the_program_prints(self):
        """A change of the sample's brief is to be read before it is published: ./dev docs, then git diff README.md."""
        readme = SourceFileLoader("readme", str(ROOT / "tools" / "readme")).load_module()
        text = (ROOT / "README.md").read_text(encoding="utf-8")
        self.assertEqual(text, readme.with_briefs(text, PROGRAM), "run ./dev docs and read what it changes")

    @unittest.skipUnless(Path(PROGRAM).exists(), "the program is not built")
    def test_commands_run(self):
        ran = 0
        with tempfile.TemporaryDirectory() as folder:
            for name in ("story.txt", "one.txt", "two.txt"):
                shutil.copy(ROOT / "stories" / "sample.txt", Path(folder) / name)
            (Path(folder) / "stories").mkdir()
            shutil.copy(ROOT / "stories" / "sample.txt", Path(folder) / "stories" / "sample.txt")
            (Path(folder) / "villages.csv").write_text("name,lat,lon,country\nUmm Sarir,11.2,29.6,SD\n", encoding="utf-8")
            (Path(folder) / "mine.tsv").write_text(MINE, encoding="utf-8")
            bin_folder = Path(folder) / "bin"
            bin_folder.mkdir()
            (bin_folder / "truceline").symlink_to(PROGRAM)
            env = {**os.environ, "PATH": f"{bin_folder}:{os.environ['PATH']}", "TRUCELINE_DATA": str(ROOT), "HOME": folder,
                   "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder}
            for path in (ROOT / "README.md",):
                for line in commands(path, "truceline"):
                    if line.startswith("truceline serve"):  # serves until it is stopped
                        continue
                    with self.subTest(document=path.name, command=line):
                        done = subprocess.run(["bash", "-c", line], cwd=folder, env=env, capture_output=True, text=True)
                        self.assertEqual(done.returncode, 0, done.stderr)
                        ran += 1
                for body in blocks(path, "python"):
                    done = subprocess.run([sys.executable, "-c", body], cwd=folder, env=env, capture_output=True, text=True)
                    self.assertEqual(done.returncode, 0, done.stderr)
                    self.assertIn("told", done.stdout)
        self.assertGreater(ran, 3)


if __name__ == "__main__":
    unittest.main()
