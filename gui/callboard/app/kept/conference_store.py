"""The file of the conferences of one phone system: templates, plans, and those that run. No Qt: commands use it too."""

import logging
from pathlib import Path

from callboard.app.kept.kept_values import NotReadable, text_of, value_of
from callboard.app.kept.turn import WAIT_S, our_turn
from callboard.app.kept.whole_file import TooLarge, read_small, write_whole
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_shelf import MemoryChange
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, SessionFailed, problem

FOLDER = "conferences"
"""Inside the folder of the settings."""
log = logging.getLogger(__name__)


def conference_store(settings: Path, key: str) -> "ConferenceStore":
    """That of the phone system whose things are kept under `key` (`app/kept/memory_key.py`)."""
    return ConferenceStore(settings / FOLDER / f"{key}.toml")


class ConferenceStore:
    """The file at `path`. A change is made from the newest content, in turn with everybody else who changes it.

    A file that cannot be understood counts as empty and is set aside as `.bad` by the first change. One that cannot
    be read now (rights, a lost drive) is left alone.
    """

    def __init__(self, path: Path, wait_s: float = WAIT_S) -> None:
        self.path = path
        self._wait_s = wait_s

    def read(self) -> ConferenceMemory:
        """What is kept now. Raises SessionFailed SETTINGS_UNREADABLE where the disk does not say."""
        return self._look()[0]

    def change(self, change: MemoryChange) -> ConferenceMemory:
        """Keep what `change` makes of the newest content; returns it. Raises SessionFailed, and then nothing has
        changed. What `change` itself raises passes through."""
        try:
            with our_turn(self.path, self._wait_s):
                before, is_broken = self._look()
                after = change(before)
                if after != before:
                    self._write(after, is_broken)
                return after
        except OSError as error:
            log.warning("%s cannot be written: %s", self.path.name, error.strerror)
            said = printable(error.strerror or str(error), 200)
            raise SessionFailed(problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(self.path), said=said)) from error

    def _write(self, memory: ConferenceMemory, is_broken: bool) -> None:
        if is_broken:
            # Somebody may still mend by hand what nobody can read.
            bad = self.path.with_name(self.path.name + ".bad")
            log.warning("%s cannot be understood; set aside as %s", self.path.name, bad.name)
            self.path.replace(bad)
        write_whole(self.path, text_of(memory).encode("utf-8"))

    def _look(self) -> tuple[ConferenceMemory, bool]:
        """What is in the file, and whether it is broken."""
        try:
            kept = value_of(ConferenceMemory, read_small(self.path).decode("utf-8"))
        except FileNotFoundError:
            return ConferenceMemory(), False
        except (TooLarge, NotReadable, UnicodeDecodeError):
            return ConferenceMemory(), True
        except OSError as error:
            said = printable(error.strerror or "", 200)
            what = problem(ProblemCode.SETTINGS_UNREADABLE, file=str(self.path), said=said)
            raise SessionFailed(what) from error
        if kept.left_out:
            log.warning("%s: left out what cannot be used: %s", self.path.name, ", ".join(kept.left_out))
        return kept.value, False
