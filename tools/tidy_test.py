"""tools/tidy must find each kind of fault that it knows, and leave clean files alone."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TOOL = Path(__file__).resolve().parent / "tidy"
HEADER = "#pragma once\n\n/// A contract.\nint f();\n"
CASES = [  # file, content, the rule that it breaks (None: clean)
    ("truceline/text/a.h", HEADER, None),
    ("truceline/text/a.h", "/// A contract.\n\n\n\nint f();\n", "pragma-once"),
    ("truceline/text/a.h", "#pragma once\nint f();\n", "contract"),
    ("truceline/text/a.h", HEADER + "#include <iostream>\n", "light-headers"),
    ("truceline/cli/a.cc", "#include <iostream>\n", None),
    ("truceline/text/a.cc", "std::regex r;\n", "no-std-regex"),
    ("truceline/text/a.cc", "// std::regex is banned\n", None),
    ("truceline/text/a.cc", 'auto s = "throw";\n', None),
    ("truceline/text/a.cc", "  throw 1;\n", "no-throw"),
    ("truceline/text/a.cc", "using namespace std;\n", "no-using-namespace"),
    ("truceline/text/a.cc", "using namespace std::string_view_literals;\n", None),
    ("truceline/text/a.cc", "  std::cout << 1;\n", "no-printing"),
    ("truceline/cli/a.cc", "  std::cout << 1;\n", None),
    ("truceline/text/a.cc", "// TODO: later\n", "issue-for-todo"),
    ("truceline/text/a.cc", "// TODO(#12): later\n", None),
    ("truceline/text/a.cc", "auto now = std::chrono::system_clock::now();\n", "no-clock"),
    ("truceline/text/a.cc", "int a; \n", "trailing-space"),
    ("truceline/text/a.cc", "int a;", "last-line"),
    ("truceline/text/a.cc", "int a;\n" * 601, "file-size"),
    ("knowledge/t.tsv", "# Source: ours.\n#: a\tb\n1\t2\n", None),
    ("knowledge/t.tsv", "#: a\tb\n1\t2\n", "source"),
    ("knowledge/t.tsv", "# Source: ours.\n1\t2\n", "columns"),
    ("knowledge/t.tsv", "# Source: ours.\n#: a\tb\n1\t2\t3\n", "columns"),
]


class Tidy(unittest.TestCase):
    def test_cases(self):
        for name, content, rule in CASES:
            with self.subTest(file=name, rule=rule), tempfile.TemporaryDirectory() as folder:
                path = Path(folder) / name
                path.parent.mkdir(parents=True)
                path.write_text(content)
                done = subprocess.run([sys.executable, TOOL, "--root", folder], capture_output=True, text=True)
                self.assertEqual(done.returncode, 0 if rule is None else 1, done.stdout + done.stderr)
                if rule:
                    self.assertIn(f": {rule}: ", done.stdout)


if __name__ == "__main__":
    unittest.main()
