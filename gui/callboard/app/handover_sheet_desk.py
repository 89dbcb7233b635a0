"""The hand-over sheet at the end of a shift: what stands on it now, and where it is written."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QDir, QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from callboard.domain.conferences.conference import SlotKind
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, problem
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.override_guard import guard_overrides
from callboard.sessions.steady_clock import steady_now_s, unix_time_of
from callboard.views.words.number_words import clock_of
from callboard.views.words.state_words import in_sentence, people, slot_title

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.views.handover_sheet.sheet import Sheet
    from callboard.views.handover_sheet.sheet_dialog import SheetDialog
    from callboard.views.handover_sheet.sheet_words import RunningConference

MOST_NAMED = 12


class HandoverSheetDesk(QObject):
    """`ended` comes when a file was written, or could not be."""

    ended = Signal()
    _done = Signal(object)  # what is to be done on the window's thread

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self.dialog: SheetDialog | None = None
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)
        console.window.book.connect("promise.hand_over", self.open)

    def open(self) -> None:
        """Show the sheet as things stand now."""
        from callboard.views.handover_sheet.sheet_dialog import SheetDialog  # noqa: PLC0415 - once in a shift

        guard_overrides()
        self.put_away()
        dialog = self.dialog = SheetDialog(self.sheet(), self._console.look, self._console.window)
        dialog.save_requested.connect(self.ask_where)
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.open()

    def sheet(self) -> Sheet:
        """What stands on it now."""
        from callboard.views.handover_sheet.sheet_words import Desk, sheet_of  # noqa: PLC0415

        console, board = self._console, self._console.board()
        mine = console.my_phone.number
        me = in_sentence(mine, board.name_of(mine)) if mine else ""
        desk = Desk(console.pbx_name, me, unix_time_of(steady_now_s()))
        return sheet_of(desk, console.promise_desk.all_open(), console.watching.list.model.rows, self._conferences())

    def ask_where(self, kind: str) -> None:
        """Ask where to write it, as "pdf" or "html"."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = documents if documents and QDir(documents).exists() else QDir.homePath()
        dialog = QFileDialog(self.dialog or self._console.window, self.tr("Save hand-over sheet"), folder)
        dialog.setObjectName("handover_files")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF (*.pdf)") if kind == "pdf" else self.tr("Web page (*.html)"))
        dialog.setDefaultSuffix(kind)
        today = QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm")
        dialog.selectFile(f"{self.tr('Hand-over {date}').format(date=today)}.{kind}")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), kind))
        dialog.open()

    def write(self, file: Path, kind: str) -> None:
        """Write it there, as it stands at this moment; the dialog has asked about what is there."""
        content = self._content(kind)
        said = self.tr("Hand-over sheet written to {file}.").format(file=str(file))

        def put() -> Callable[[], None]:
            try:
                file.write_bytes(content)
            except OSError as error:
                why = printable(error.strerror or "", 200)
                what = problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(file), said=why)
                return lambda: self._console.notices.fail(what)
            return lambda: self._console.notices.say(said, "check")

        def run() -> None:
            then = put()
            try:
                self._done.emit(then)
            except RuntimeError:
                return  # the window has gone

        threading.Thread(target=run, name="handover-sheet", daemon=True).start()

    def _content(self, kind: str) -> bytes:
        from callboard.views.handover_sheet.one_page import pdf_of  # noqa: PLC0415
        from callboard.views.handover_sheet.sheet import html_of  # noqa: PLC0415

        sheet = self.sheet()
        return pdf_of(sheet) if kind == "pdf" else html_of(sheet, QLocale().bcp47Name().removesuffix("-POSIX")).encode()

    def _conferences(self) -> list[RunningConference]:
        from callboard.views.handover_sheet.sheet_words import RunningConference  # noqa: PLC0415

        rooms, mine = self._console.models.all_rooms, self._console.my_phone.number
        found = (rooms.facts_at(row) for row in range(rooms.rowCount()))
        return [
            RunningConference(
                self._room(facts, mine),
                clock_of(unix_time_of(facts.since)) if facts.since is not None else "",
                self._people_in(facts),
            )
            for facts in found
            if facts.is_in_use
        ]

    def _room(self, facts: SlotFacts, mine: str) -> str:
        title = slot_title(facts, mine)
        return self.tr("Room {room}").format(room=title) if facts.slot.kind is SlotKind.FIXED else title

    def _people_in(self, facts: SlotFacts) -> str:
        """Who is in it as far as that may be shown, else how many there are."""
        board = self._console.board()
        legs = [leg for own in board.legs_of(facts.slot.number) for leg in board.shown_others(own)]
        if not legs:
            return people(facts.joined)
        names = [in_sentence(leg.number, board.name_of(leg.number)) for leg in legs]
        return ", ".join(names[:MOST_NAMED]) + ("…" if len(names) > MOST_NAMED else "")

    def put_away(self) -> None:
        """The window goes."""
        if self.dialog is not None:
            self.dialog.close()

    def _forget(self, dialog: SheetDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _on_done(self, then: Callable[[], None]) -> None:
        then()
        self.ended.emit()
