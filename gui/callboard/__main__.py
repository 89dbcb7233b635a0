"""`python -m callboard` and the program `callboard`."""

import logging
import multiprocessing
import os
import sys

INTERRUPTED = 130


def main() -> int:
    """Run the program. Returns its exit code, unless a .NET runtime was started: then the process ends here."""
    # A frozen program probes native libraries in a copy of itself, which has to end here.
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["--guard"]:
        # A guard shall be as small as it can be: nothing of the program is loaded for it.
        from callboard.app.guard.guard_process import main as guard  # noqa: PLC0415

        return guard()
    try:
        from callboard.app.main import main as run  # noqa: PLC0415 - after that

        exit_code = run()
    except KeyboardInterrupt:
        exit_code = INTERRUPTED
    if "clr_loader" in sys.modules:
        _leave(exit_code)
    return exit_code


def _leave(exit_code: int) -> None:
    """End without Python's own way out, everything of ours being closed by now.

    On that way pythonnet unloads .NET, which takes more than a second and may wait for a vendor call that never
    returns.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:
            exit_code = exit_code or 1  # who reads us has gone
    os._exit(exit_code)


if __name__ == "__main__":
    sys.exit(main())
