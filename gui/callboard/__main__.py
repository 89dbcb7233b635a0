"""`python -m callboard` and the program `callboard`."""

import multiprocessing
import sys


def main() -> int:
    """Run the program. Returns its exit code."""
    # A frozen program probes native libraries in a copy of itself, which has to end here.
    multiprocessing.freeze_support()
    from callboard.app.main import main as run  # noqa: PLC0415 - after that

    return run()


if __name__ == "__main__":
    sys.exit(main())
