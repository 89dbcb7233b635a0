"""Pasted numbers: where a text with several of them comes from, and what is done with those that were chosen."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from callboard.domain.commands import AddToConference
from callboard.domain.drops.drop_rules import DropTarget, OntoExtension, OntoFrom, OntoSeveral, OntoSlot
from callboard.domain.numbers.number_chip import Pasted
from callboard.domain.numbers.number_chips import LONGEST_PASTE, chips_in
from callboard.domain.problems import Problem
from callboard.domain.request_rules import why_not
from callboard.models.override_guard import guard_overrides
from callboard.models.pasted.chip_model import MOST_TICKED_AT_FIRST
from callboard.models.pasted.pasted_in import card_files_in, pasted_in
from callboard.views.conference.conference_words import room_name
from callboard.views.drops.window_drags import SeveralDropped
from callboard.views.words.state_words import in_sentence

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.views.paste.chip_use import ChipUse
    from callboard.views.paste.paste_sheet import PasteSheet
    from callboard.views.questions import Questions


def connect_paste(console: Console) -> PasteDesk:
    """Connect the sheet of pasted numbers with all that leads to it."""
    return PasteDesk(console)


class PasteDesk(QObject):
    """Opens the sheet. It calls nobody: every number leaves by a button, a key or a drag of a person."""

    _read = Signal(object)  # list of texts of files

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self._sheet: PasteSheet | None = None
        self._questions: Questions | None = None
        console.window.book.connect("call.paste_numbers", self.open)
        console.desk.whole.show_many = self.show_for
        console.outside.several_with(self.show_text)
        console.window.installEventFilter(self)
        console.window.closing.connect(self._on_closing)
        SeveralDropped(console.desk, console.window, self.show_mime)
        self._read.connect(self._on_read, Qt.ConnectionType.QueuedConnection)

    @property
    def sheet(self) -> PasteSheet:
        """The sheet, made when it is looked at for the first time."""
        if self._sheet is None:
            from callboard.views.paste.paste_sheet import PasteSheet  # noqa: PLC0415 - most days nobody pastes a list

            guard_overrides()
            console = self._console
            self._sheet = PasteSheet(console.desk, console.look, console.window)
            self._sheet.text_wanted.connect(self.open)
            self._sheet.dropped.connect(self.show_mime)
            self._sheet.chips.carried.connect(self._tell_names)
            console.feed.board_changed.connect(self._sheet.model.follow)
        return self._sheet

    def open(self) -> None:
        """Show the numbers in what was copied."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        self.show_mime(mime if mime is not None else QMimeData())

    def show_mime(self, mime: QMimeData) -> None:
        """Show the numbers in `mime`; files are read on a thread of their own."""
        files = card_files_in(mime)
        if files:
            threading.Thread(target=self._look_into, args=(files,), name="paste-files", daemon=True).start()
        else:
            self._show(pasted_in(mime, self._console.board().extensions), self._uses())

    def show_text(self, text: str) -> None:
        """Show the numbers in `text`."""
        self._show(chips_in(text, self._console.board().extensions), self._uses())

    def show_for(self, pasted: Pasted, target: DropTarget, near: QRect, asks: bool) -> None:
        """Show numbers of which those for `target` are to be chosen; with `asks` nothing is called unasked."""
        self._show(pasted, (self._use_for(target, near, asks), self._conference()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+V that nobody in the window wanted."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self._console.window:
            is_paste = event.matches(QKeySequence.StandardKey.Paste)
            if is_paste and len(self._console.desk.numbers_on_clipboard()) > 1:
                self.open()
                return True
        return super().eventFilter(watched, event)

    def _show(self, pasted: Pasted, uses: tuple[ChipUse, ...]) -> None:
        self._console.questions.leave_place()
        if self._questions is not None:
            self._questions.put_away()
        self.sheet.show_pasted(pasted, uses, self._console.board())
        self.sheet.open_beside(self._console.window)

    def _look_into(self, files: tuple[Path, ...]) -> None:
        texts: list[str] = []
        for file in files:
            try:
                if file.is_file():
                    with file.open("rb") as opened:
                        texts.append(opened.read(LONGEST_PASTE).decode("utf-8", "replace"))
            except OSError:
                continue
        try:
            self._read.emit(texts)
        except RuntimeError:
            return  # the window has gone

    def _on_read(self, texts: list[str]) -> None:
        if texts:
            self.show_text("\n".join(texts))
        else:
            self._console.notices.say(self.tr("The file could not be read."), "ban")

    def _on_closing(self) -> None:
        if self._sheet is not None:
            self._sheet.hide()

    # what the numbers are for

    def _uses(self) -> tuple[ChipUse, ...]:
        from callboard.views.paste.chip_use import ChipUse  # noqa: PLC0415

        return self._conference(), ChipUse(lambda _count: self.tr("Put in To"), self._fill_to)

    def _conference(self) -> ChipUse:
        from callboard.views.paste.chip_use import ChipUse  # noqa: PLC0415

        def words(count: int) -> str:
            if not count:
                return self.tr("Tick who is in the new conference")
            return self.tr("New conference with %n people", "", count)

        return ChipUse(words, self._into_conference, takes_all=True)

    def _use_for(self, target: DropTarget, near: QRect, asks: bool) -> ChipUse:
        from callboard.views.paste.chip_use import ChipUse  # noqa: PLC0415

        console = self._console
        if isinstance(target, OntoSlot):
            room = room_name(target.number, console.board(), console.my_phone.number)

            def words(count: int) -> str:
                text = self.tr("Tick whom to call into {room}")
                if count:
                    text = self.tr("Call %n people into {room}", "", count)
                return text.format(room=room)

            def call_in(numbers: list[str]) -> None:
                self._call_in(target.number, numbers)

            heading = self.tr("Who is called into {room}?").format(room=room)
            return ChipUse(words, call_in, takes_all=True, heading=heading, ticks_at_first=False)

        def choose(numbers: list[str]) -> None:
            self._tell_names()
            self.sheet.close()
            console.desk.choose(numbers[0], target, near, asks)

        return ChipUse(lambda _count: self._words_for(target), choose, heading=self.tr("Which number?"))

    def _words_for(self, target: DropTarget) -> str:
        if isinstance(target, OntoExtension):
            who = in_sentence(target.number, self._console.board().name_of(target.number))
            return self.tr("Call from {who}").format(who=who)
        if isinstance(target, OntoSeveral):
            return self.tr("Call from the first who is free")
        return self.tr("Put in From") if isinstance(target, OntoFrom) else self.tr("Put in To")

    # what is done with them

    def _tell_names(self) -> None:
        self._console.desk.names_read.emit(self.sheet.model.names)

    def _fill_to(self, numbers: list[str]) -> None:
        console = self._console
        console.window.come_forward()
        console.window.show_side("dial")
        console.panels.dial.set_to(numbers[0])

    def _into_conference(self, numbers: list[str]) -> None:
        if len(numbers) <= MOST_TICKED_AT_FIRST:
            self._set_up(numbers)
            return
        from callboard.views.questions import Answer, Questions  # noqa: PLC0415

        sheet, look = self.sheet, self._console.look
        if self._questions is None:
            self._questions = Questions(sheet, lambda: look.factor)
        head = self.tr("Set up a conference with %n people?", "", len(numbers))
        text = self.tr("Nobody is called yet: you can look at the list before you start it.")
        yes = Answer(self.tr("Set it up"), lambda: self._set_up(numbers))
        first = sheet.first
        self._questions.ask(text, [yes], QRect(first.mapToGlobal(QPoint(0, 0)), first.size()), head)

    def _set_up(self, numbers: list[str]) -> None:
        self._tell_names()
        self.sheet.close()
        self._console.window.come_forward()
        self._console.panels.conference.add_people("", numbers)

    def _call_in(self, slot: str, numbers: list[str]) -> None:
        console = self._console
        self._tell_names()
        near = QRect(console.window.mapToGlobal(QPoint(0, 0)), console.window.size())
        self.sheet.close()
        console.desk.agree(slot, numbers, near, lambda: self._call_each(slot, numbers))

    def _call_each(self, slot: str, numbers: list[str]) -> None:
        refused: Problem | None = None
        for number in numbers:
            command = AddToConference(slot, number)
            problem = why_not(command, self._console.board())
            if problem is None:
                self._console.desk.command_requested.emit(command)
            else:
                refused = refused or problem
        if refused is not None:
            self._console.notices.fail(refused)
