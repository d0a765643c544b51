"""The command line that the measures of this folder share: their own arguments, "--", and the program to measure."""
import sys


def split(usage):
    """The arguments before "--" and those behind it; without a "--" prints `usage` and ends."""
    if "--" not in sys.argv:
        sys.exit(usage)
    cut = sys.argv.index("--")
    return sys.argv[1:cut], sys.argv[cut + 1:]
