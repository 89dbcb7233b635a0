"""What was found in the folder of the 3CX files: a line for each file, and what they are from."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callboard.domain.problems import Problem
from callboard.sessions.threecx.folder_look import FileLook, FileState, FolderLook, look_into
from callboard.views.first_run.beside_window import BesideWindow
from callboard.views.first_run.said_line import SaidLine
from callboard.views.look.look import Look
from callboard.views.words.long_words import breakable
from callboard.views.words.phrases import problem_text, text_of
from callboard.wording.check_sentences import words_of_detected

translate = QCoreApplication.translate

TONES = {FileState.GOOD: "ok", FileState.THERE: "ok", FileState.MISSING: "danger", FileState.BAD: "danger"}


class FilesFound(QWidget):
    """`looked` comes with the FolderLook whenever there is a new one. Never waits for a disk."""

    looked = Signal(object)  # FolderLook

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._look = look
        self._lines: list[SaidLine] = []
        self.newest: FolderLook | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(3)
        self.verdict = SaidLine(f"{name}.verdict", look, self)
        self._column.addWidget(self.verdict)
        self._work = BesideWindow(self)
        self._work.done.connect(self._on_looked)
        self._work.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """Whether a disk has not answered yet."""
        return self._work.is_busy

    def look_at(self, folder: Path | None, generation: str = "") -> None:
        """Look into `folder` for `generation` ("v11"), "" for whatever is in it; nothing is shown for None."""
        if folder is None:
            self._work.forget()
            self.newest = None
            self._show_files(())
            self.verdict.say("")
        else:
            self._work.begin(partial(look_into, folder, generation))

    def _on_looked(self, found: FolderLook) -> None:
        self.newest = found
        self._show_files(found.files)
        if found.objection is None:
            self.verdict.say(text_of(words_of_detected(found.detected)), "ok")
        else:
            why = problem_text(found.objection)
            self.verdict.say(breakable(f"{why.what} {why.mend}".strip()), "danger")
        self.looked.emit(found)

    def _on_failed(self, why: Problem) -> None:
        self.newest = None
        self._show_files(())
        self.verdict.say(breakable(problem_text(why).what), "danger")

    def _show_files(self, files: tuple[FileLook, ...]) -> None:
        while len(self._lines) < len(files):
            line = SaidLine(f"{self._name}.file.{len(self._lines) + 1}", self._look, self)
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            file = files[number] if number < len(files) else None
            line.say(file_words(file) if file is not None else "", TONES[file.state] if file is not None else "text2")


def file_words(file: FileLook) -> str:
    """What there is to say of one file."""
    words = {
        FileState.GOOD: translate("Files", "{file}: found, version {version}"),
        FileState.THERE: translate("Files", "{file}: found"),
        FileState.MISSING: translate("Files", "{file}: missing"),
        FileState.BAD: translate("Files", "{file}: cannot be used"),
    }
    return words[file.state].format(file=file.name, version=file.version or "?")
