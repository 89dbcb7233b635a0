"""Everything that watches over one run with a window: its log, its crash report, the secrets that stay out of both."""

import contextlib
import logging
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from callboard import __version__
from callboard.app.reports.crash_report import crash_folder
from callboard.app.reports.crash_watch import CrashWatch
from callboard.app.reports.log_files import LogFiles, log_folder
from callboard.app.reports.uncaught import keep_memory_out_of_files, uncaught_is_logged
from callboard.command_line.exit_codes import ExitCode
from callboard.sessions.credentials import Credentials
from callboard.sessions.known_secrets import KnownSecrets

log = logging.getLogger(__name__)

ENDED_UNEXPECTEDLY = "It ended unexpectedly ({kind}). The report is in {folder}; the next start offers it."


@dataclass(frozen=True, slots=True)
class Diagnostics:
    """What is at hand while it runs."""

    log: LogFiles
    crash: CrashWatch
    secrets: KnownSecrets

    def keeping_out(self, credentials: Credentials | Callable[[], Credentials]) -> Callable[[], Credentials]:
        """`credentials`, which from then on are written nowhere when they are asked for."""

        def asked() -> Credentials:
            found = credentials() if callable(credentials) else credentials
            self.secrets.keep_credentials_out(found)
            return found

        return asked


def run_diagnosed(run: Callable[[Diagnostics], int]) -> int:
    """What `run` returns; inside, everything is watched. When it ends with an exception, one sentence is said instead
    of it: its own words are in the crash report, and raw they may hold anything."""
    try:
        with diagnosed() as diagnostics:
            return run(diagnostics)
    except Exception as error:  # noqa: BLE001 - it is told
        sentence = ENDED_UNEXPECTEDLY.format(kind=type(error).__name__, folder=log_folder())
        with contextlib.suppress(AttributeError, OSError, ValueError):  # a window may have no standard error
            sys.stderr.write(f"callboard: {sentence}\n")
        return ExitCode.BROKEN


@contextlib.contextmanager
def diagnosed(folder: Path | None = None) -> Generator[Diagnostics]:
    """Inside, everything is watched; `folder` is for tests. To be entered before Qt and .NET are loaded. Never fails.

    What nobody caught passes on, and is left behind as a crash report.
    """
    keep_memory_out_of_files()
    folder = folder or log_folder()
    secrets = KnownSecrets()
    crash = CrashWatch(crash_folder(folder), secrets)
    files = LogFiles(folder, secrets=secrets)
    try:
        with uncaught_is_logged():
            log.info("Callboard %s on Python %s begins", __version__, sys.version.split()[0])
            yield Diagnostics(files, crash, secrets)
    except Exception as error:
        log.critical("not expected: the program ends", exc_info=error)
        crash.failed(error)
        raise
    finally:
        crash.end()
        files.close()
