"""What the tests of the program share: running it, and small stories of our own."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BINARY = os.environ.get("TRUCELINE", str(ROOT / "build" / "release" / "truceline"))
SAMPLE = ROOT / "stories" / "sample.txt"
PUBLISHED = "2026-03-14"

SMALL = ("BEIRUT (AP) – The ceasefire in Tyre is holding, Mayor Rana Haddad said on Friday.\n\n"
         "“Nobody has fired a shot,” she told reporters.\n")


def run(*arguments, stdin=b"", environment=None, timeout=120):
    """The finished process; stdout and stderr as bytes."""
    return subprocess.run([BINARY, *map(str, arguments)], input=stdin, capture_output=True, timeout=timeout,
                          env={**os.environ, **(environment or {})})


class ProgramTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    def succeeds(self, *arguments, **more):
        done = run(*arguments, **more)
        self.assertEqual((done.returncode, done.stderr), (0, b""), done.stderr.decode(errors="replace"))
        return done.stdout.decode()

    def fails(self, code, message, *arguments, **more):
        """Fails with this exit code, says this on standard error in one line, and prints nothing."""
        done = run(*arguments, **more)
        said = done.stderr.decode()
        self.assertEqual(done.returncode, code, said)
        self.assertEqual(done.stdout, b"")
        self.assertTrue(said.startswith("truceline: "), said)
        self.assertIn(message, said)
        self.assertEqual(said.count("\n"), 1, said)
