"""Make everything Callboard needs to run and be tested: `python3 packaging/set_up.py`.

Needs nothing but the standard library. Every step is skipped when its work is already done, so that
a second run takes a fraction of a second. The first lines must be readable by any Python 3, however
old, so that an old one gets a sentence and not a traceback: hence the late imports in `main`.
"""

import argparse
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Find = Callable[[str], "str | None"]

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NEWEST = (3, 13)


def wrong_python(version: "tuple[int, int]", program: str, find: "Find" = shutil.which) -> "str | None":
    """The sentence for a Python that Callboard cannot use, or None for one that it can.

    `version` is (major, minor); `find` looks a program name up in PATH.
    """
    if OLDEST <= version <= NEWEST:
        return None
    minors = range(NEWEST[1], OLDEST[1] - 1, -1)
    others = [name for name in ("python3.%d" % minor for minor in minors) if find(name)]
    if others:
        advice = "Name another one: make setup PYTHON=%s" % others[0]
    else:
        advice = "Install one of these, then name it: make setup PYTHON=python3.%d" % NEWEST[1]
    facts = (*OLDEST, *NEWEST, program, *version, advice)
    return "Callboard needs Python %d.%d to %d.%d, but %s is %d.%d. %s" % facts


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Do the set-up, or with --only-check say what is missing. Returns the exit code."""
    parser = argparse.ArgumentParser(description="Set up Callboard in .venv")
    parser.add_argument("--only-check", action="store_true", help="say what is missing and change nothing")
    parser.add_argument(
        "--skip-system-packages",
        action="store_true",
        help="do not look for Debian packages: for other systems where their like is installed",
    )
    options = parser.parse_args(arguments)
    complaint = wrong_python(sys.version_info[:2], sys.executable)
    if complaint:
        print(complaint, file=sys.stderr)
        return 1

    from set_up_steps import all_steps, run_steps

    return run_steps(all_steps(ROOT, not options.skip_system_packages), ROOT, options.only_check)


if __name__ == "__main__":
    sys.exit(main())
