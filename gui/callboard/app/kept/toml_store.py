"""One value in one TOML file: read with suspicion, written whole or not at all, a moment after the last change."""

import logging
import threading
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QFile, QIODevice, QObject, QSaveFile, Qt, QTimer, Signal

from callboard.app.kept.kept_values import NotReadable, text_of, value_of
from callboard.app.kept.turn import our_turn
from callboard.app.kept.whole_file import read_small

LARGEST_FILE_BYTES = 1_000_000
SETTLE_MS = 800
DEADLINE_S = 3.0
"""How long the end of the program waits for a disk that does not answer."""

Value = TypeVar("Value")
log = logging.getLogger(__name__)


class TomlStore(QObject, Generic[Value]):
    """The file at `path` for a dataclass `kind`. `load` once, then tell it of every change by `keep`. What differs from
    `usual`, by default the defaults of `kind`, is in the file.

    A file that cannot be understood is set aside as `.bad`. One that cannot be read now (rights, a lost drive) is
    left alone: then nothing is written either. What another window has changed in the file meanwhile stays, but for the
    fields that were changed here. `failed` says, with the path and the system's word for it, that something could not
    be kept; once, until something could.
    """

    failed = Signal(str, str)
    _written = Signal(str)

    def __init__(
        self, path: Path, kind: type[Value], parent: QObject | None = None, usual: Value | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._kind = kind
        self._base: Value | None = None  # what the file and this window agreed on last
        self._usual = kind() if usual is None else usual
        self._may_write = True
        self._why_not = ""
        self._has_complained = False
        self._written.connect(self._on_written, Qt.ConnectionType.QueuedConnection)
        self._wanted: Callable[[], Value] | None = None
        self._writing: threading.Thread | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._on_settled)

    def load(self) -> Value:
        """What the file holds; the defaults for everything that it does not or must not say. Never fails."""
        self._base = self._loaded()
        return self._base

    def _loaded(self) -> Value:
        try:
            with self._path.open("rb") as file:
                content = file.read(LARGEST_FILE_BYTES + 1)
        except FileNotFoundError:
            return self._usual
        except OSError as error:
            self._may_write, self._why_not = False, error.strerror or str(error)
            log.warning("%s cannot be read and stays as it is: %s", self._path.name, error.strerror)
            return self._usual
        try:
            if len(content) > LARGEST_FILE_BYTES:
                raise NotReadable("it is too large")
            kept = value_of(self._kind, content.decode("utf-8"), self._usual)
        except (NotReadable, UnicodeDecodeError) as error:
            self._set_aside(error)
            return self._usual
        if kept.left_out:
            log.warning("%s: left out what cannot be used: %s", self._path.name, ", ".join(kept.left_out))
        return kept.value

    def keep(self, value: Callable[[], Value]) -> None:
        """Write what `value` returns a moment after the last call of this."""
        self._wanted = value
        self._timer.start()

    def flush(self) -> bool:
        """Write now what still waits. Returns whether the disk took it in time; waits for a few seconds at most."""
        self._timer.stop()
        if not self._is_written(DEADLINE_S):
            return False
        self._write()
        return self._is_written(DEADLINE_S)

    def _on_settled(self) -> None:
        if self._is_written(0):
            self._write()
        else:
            self._timer.start()

    def _is_written(self, wait_s: float) -> bool:
        if self._writing is not None:
            self._writing.join(wait_s)
            if self._writing.is_alive():
                return False
            self._writing = None
        return True

    def _write(self) -> None:
        if self._wanted is None:
            return
        if not self._may_write:
            self._written.emit(self._why_not)
            return
        wanted, self._wanted = self._wanted(), None
        # A thread of its own: the disk may be a drive of the office network, and the window waits for nobody.
        self._writing = threading.Thread(target=self._write_value, args=(wanted,), name="settings", daemon=True)
        self._writing.start()

    def _write_value(self, wanted: Value) -> None:
        try:
            with our_turn(self._path):
                why_not = _write(self._path, text_of(self._with_others(wanted), self._usual))
        except OSError as error:
            log.warning("%s cannot be written: %s", self._path.name, error.strerror)
            why_not = error.strerror or str(error)
        if not why_not:
            self._base = wanted
        self._written.emit(why_not)

    def _with_others(self, wanted: Value) -> Value:
        """`wanted`, with what somebody else has changed in the file and this window has not."""
        base = self._base
        if base is None:
            return wanted
        try:
            newest = value_of(self._kind, read_small(self._path).decode("utf-8"), self._usual).value
        except (OSError, NotReadable, UnicodeDecodeError):
            return wanted  # nobody's changes can be made out
        names = [each.name for each in fields(wanted)]  # pyright: ignore[reportArgumentType]
        ours = {name: getattr(wanted, name) for name in names if getattr(wanted, name) != getattr(base, name)}
        return replace(newest, **ours)  # pyright: ignore[reportArgumentType, reportReturnType, reportCallIssue]

    def _on_written(self, why_not: str) -> None:
        if why_not and not self._has_complained:
            self.failed.emit(str(self._path), why_not)
        self._has_complained = bool(why_not)

    def _set_aside(self, error: Exception) -> None:
        bad = self._path.with_name(self._path.name + ".bad")
        # Not the error's own words: they quote the file.
        log.warning("%s cannot be understood (%s); set aside as %s", self._path.name, type(error).__name__, bad.name)
        try:
            self._path.replace(bad)
        except OSError as refusal:
            self._may_write, self._why_not = False, refusal.strerror or str(refusal)
            log.warning("%s cannot be set aside and stays as it is: %s", self._path.name, refusal.strerror)


def _write(path: Path, text: str) -> str:
    """Why it could not be written, "" when it could."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        log.warning("%s cannot be written: %s", path.name, file.errorString())
        return file.errorString()
    # Numbers that were called are nobody else's business on a shared computer.
    file.setPermissions(QFile.Permission.ReadOwner | QFile.Permission.WriteOwner)
    file.write(text.encode("utf-8"))
    if file.commit():
        return ""
    log.warning("%s cannot be written: %s", path.name, file.errorString())
    return file.errorString()
