"""tools/rooms must find a crossing: a check that cannot fail holds nothing."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOL = Path(__file__).resolve().parent / "rooms"
CMAKE = "truceline_room(base DEPENDS LINKS fmt::fmt)\ntruceline_room(text DEPENDS base)\n"


def run(cmake, files):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "CMakeLists.txt").write_text(cmake)
        for name, content in files.items():
            path = root / "truceline" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        done = subprocess.run([sys.executable, TOOL, "--root", folder], capture_output=True, text=True)
        return done.returncode, done.stdout


class Rooms(unittest.TestCase):
    CASES = [
        ("itself and what it names", CMAKE, {"text/a.h": '#include "truceline/base/b.h"\n#include "truceline/text/c.h"\n',
                                             "base/b.h": ""}, None),
        ("a crossing", CMAKE, {"base/b.h": '\n#include "truceline/text/a.h"\n', "text/a.h": ""},
         "truceline/base/b.h:2: room 'base' may not include 'text'"),
        ("a crossing in a test", CMAKE, {"base/b_test.cc": '#include "truceline/text/a.h"\n', "text/a.h": ""},
         "truceline/base/b_test.cc:1: room 'base' may not include 'text'"),
        ("an undeclared folder", CMAKE, {"base/b.h": "", "text/a.h": "", "util/u.h": ""},
         "truceline/util: not declared as a room"),
        ("a dependency below its user", "truceline_room(text DEPENDS base)\ntruceline_room(base DEPENDS)\n",
         {"base/b.h": "", "text/a.h": ""}, "room 'text' depends on 'base', which is not declared above it"),
        ("a library is no room", CMAKE, {"base/b.h": '#include "truceline/fmt/a.h"\n', "text/a.h": ""},
         "room 'base' may not include 'fmt'"),
        ("angle brackets", CMAKE, {"text/a.h": "#include <truceline/base/b.h>\n", "base/b.h": ""}, "quotation marks"),
    ]

    def test_cases(self):
        for name, cmake, files, message in self.CASES:
            with self.subTest(name):
                code, out = run(cmake, files)
                self.assertEqual(code, 0 if message is None else 1, out)
                self.assertIn(message or "no crossing", out)


if __name__ == "__main__":
    unittest.main()
