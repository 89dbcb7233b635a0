"""One value in one TOML file: read with suspicion, written whole or not at all, a moment after the last change."""

import logging
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QFile, QIODevice, QObject, QSaveFile, Qt, QTimer, Signal

from callboard.app.kept.kept_values import NotReadable, text_of, value_of

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
    left alone: then nothing is written either. `failed` says, with the path and the system's word for it, that
    something could not be kept; once, until something could.
    """

    failed = Signal(str, str)
    _written = Signal(str)

    def __init__(
        self, path: Path, kind: type[Value], parent: QObject | None = None, usual: Value | None = None
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._kind = kind
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
        text, self._wanted = text_of(self._wanted(), self._usual), None
        # A thread of its own: the disk may be a drive of the office network, and the window waits for nobody.
        self._writing = threading.Thread(target=self._write_text, args=(text,), name="settings", daemon=True)
        self._writing.start()

    def _write_text(self, text: str) -> None:
        self._written.emit(_write(self._path, text))

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
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        log.warning("%s cannot be written: %s", path.name, error.strerror)
        return error.strerror or str(error)
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
