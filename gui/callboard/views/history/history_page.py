"""The page History: filters, search, the rows, what can be done with one, and behind the last filter the promises."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from callboard.domain.history.history_filter import HistoryFilter, HistoryView
from callboard.domain.problems import Problem
from callboard.models.history.history_rows import HistoryRows
from callboard.views.action_book import ActionBook
from callboard.views.button_icons import put_icon
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.history.history_foot import HistoryFoot
from callboard.views.history.history_heads import HistoryHeads
from callboard.views.history.history_list import HistoryList
from callboard.views.history.history_search import HistorySearch
from callboard.views.history.newer_bar import NewerBar
from callboard.views.history.view_chips import ViewChips
from callboard.views.look.look import Look
from callboard.views.promises.promise_list import PromiseList
from callboard.views.words.long_words import on_button
from callboard.views.words.phrases import problem_text

PROMISES = "promises"
ROW_ACTIONS = ("history.call_again", "history.copy_number", "history.add_contact", "history.promise")
PAGE_ACTIONS = ("history.export", "history.clear")
MARGIN, LOW = 16, 340
"""Pixels as drawn: around everything, and the height below which the buttons at the foot go."""


class HistoryPage(QWidget):
    """`looked_for` asks for what the filters, the search and the person say; who answers gives it to the rows. The
    promises are a page of their own."""

    looked_for = Signal(object)  # HistoryFilter
    left_empty = Signal()  # Esc in an empty search
    chosen_changed = Signal()

    def __init__(
        self,
        rows: HistoryRows,
        found: HistoryList,
        promises: PromiseList,
        book: ActionBook,
        look: Look,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("history")
        self.setProperty("surface", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows = rows
        self._book = book
        self._look = look
        self._problem: Problem | None = None
        self._numbers: tuple[str, ...] = ()
        self.list = found
        self.promises = promises
        self.search = HistorySearch(look, book, self)
        self.chips = ViewChips("history.views", self._chip_words(), look, self)
        self.person = QPushButton(self)
        self.heads = HistoryHeads(look, self)
        found.set_heads(self.heads.needed())
        self.foot = HistoryFoot("history.foot", ROW_ACTIONS, book, look, self)
        self._page_buttons = {name: QPushButton(self) for name in PAGE_ACTIONS}
        self._empty = WrappingLabel("history.empty", "off", self)
        self._stack = QStackedWidget(self)
        self._set_up_person()
        self._lay_out()
        self._connect()
        self._dress()
        self._show_state()

    @property
    def wanted(self) -> HistoryFilter:
        """What the filters, the search and the person say."""
        chip = self.chips.value
        view = HistoryView(chip) if chip != PROMISES else HistoryView.ALL
        return HistoryFilter(view, self.search.text().strip(), self._numbers)

    @property
    def shows_missed(self) -> bool:
        """Whether every call that was missed lately is in sight."""
        is_plain = not self.search.text().strip() and not self._numbers
        is_among = self.chips.value in (HistoryView.ALL, HistoryView.MISSED)
        return is_plain and is_among and not self.shows_promises and not self.list.newer

    @property
    def shows_promises(self) -> bool:
        """Whether the promises are in front."""
        return self._stack.currentWidget() is self.promises

    def show_calls_with(self, numbers: tuple[str, ...], name: str) -> None:
        """Show what was with one person, whatever was looked for before."""
        self._numbers = numbers
        self.person.setText(on_button(name))
        self.person.setAccessibleName(self.tr("Only {name}; press to show everybody").format(name=name))
        self.person.setToolTip(self.tr("Show everybody again"))
        self.person.setVisible(bool(numbers))
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.choose(HistoryView.ALL)

    def choose(self, chip: str) -> None:
        """Bring that filter, or the promises, to the front."""
        self.chips.choose(chip)
        self._on_chip(chip)

    def enter(self) -> None:
        """The keyboard goes to the rows."""
        rows = self.promises.rows if self.shows_promises else self.list
        rows.setFocus(Qt.FocusReason.OtherFocusReason)
        rows.be_at_row()

    def _chip_words(self) -> list[tuple[str, str]]:
        return [
            (HistoryView.ALL, self.tr("All")),
            (HistoryView.MISSED, self.tr("Missed")),
            (HistoryView.INCOMING, self.tr("Incoming")),
            (HistoryView.OUTGOING, self.tr("Outgoing")),
            (HistoryView.CONFERENCES, self.tr("Conferences")),
            (PROMISES, self.tr("Promises")),
        ]

    def _set_up_person(self) -> None:
        self.person.setObjectName("history.person")
        self.person.setProperty("kind", "chip")
        self.person.setCheckable(True)
        self.person.setChecked(True)
        self.person.hide()
        self.person.clicked.connect(lambda: self.show_calls_with((), ""))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 1)
        for name, button in self._page_buttons.items():
            button.setObjectName(name)
            head.addWidget(button)
        filters = QHBoxLayout()
        filters.setSpacing(7)
        filters.addWidget(self.chips, 1)
        filters.addWidget(self.person, 0, Qt.AlignmentFlag.AlignTop)
        table = QFrame(self)
        table.setObjectName("history.table")
        table.setProperty("surface", "card")
        inside = QVBoxLayout(table)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addWidget(self.heads)
        inside.addWidget(self._empty)
        inside.addWidget(self.list, 1)
        self.newer = NewerBar(self.list, self.heads, self._look)
        self._calls = QWidget(self)
        calls = QVBoxLayout(self._calls)
        calls.setContentsMargins(0, 0, 0, 0)
        calls.setSpacing(9)
        calls.addWidget(table, 1)
        calls.addWidget(self.foot)
        self._stack.addWidget(self._calls)
        self._stack.addWidget(self.promises)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, 10)
        column.setSpacing(9)
        column.addLayout(head)
        column.addLayout(filters)
        column.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the rows need the room: what the buttons do is in the menus too."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_low = self.height() < self._look.px(LOW)
        self.foot.setVisible(not is_low)
        self.promises.fit_into(self.size())

    def _connect(self) -> None:
        book, search = self._book, self.search
        search.looked_for.connect(lambda _: self._look_now())
        search.left_downwards.connect(self.enter)
        search.entered.connect(self.enter)
        search.left_empty.connect(self.left_empty)
        self.chips.chosen.connect(self._on_chip)
        self.list.letters_typed.connect(self._on_letters)
        self.list.left_upwards.connect(search.setFocus)
        self.list.places_changed.connect(self._place_heads)
        self.list.chosen_changed.connect(self.chosen_changed)
        self.list.menu_requested.connect(self._on_menu)
        for name, button in self._page_buttons.items():
            button.clicked.connect(book[name].trigger)
            book[name].changed.connect(self._dress)
        self._rows.found.connect(self._on_found)
        self._rows.stopped.connect(self._on_stopped)
        for news in (self._rows.rowsInserted, self._rows.rowsRemoved, self._rows.modelReset):
            news.connect(self._show_state)
        self._look.changed.connect(self._dress)

    def _on_chip(self, chip: str) -> None:
        shows_promises = chip == PROMISES
        self._stack.setCurrentWidget(self.promises if shows_promises else self._calls)
        self.person.setVisible(bool(self._numbers) and not shows_promises)
        self.chosen_changed.emit()
        if not shows_promises:
            self._look_now()

    def _look_now(self) -> None:
        if self.shows_promises:
            if self.search.text():
                self.choose(HistoryView.ALL)  # who types looks for calls
            return
        self._problem = None
        self.looked_for.emit(self.wanted)
        self._show_state()

    def _on_found(self) -> None:
        self._problem = None
        self._show_state()

    def _on_stopped(self, problem: Problem) -> None:
        self._problem = problem
        self._show_state()

    def _on_letters(self, letters: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + letters)

    def _on_menu(self, at: QPoint) -> None:
        menu = self._book.menu((*ROW_ACTIONS, "", *PAGE_ACTIONS), self)
        menu.setObjectName("history.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _place_heads(self) -> None:
        self.heads.place(self.list.places)

    def _show_state(self) -> None:
        has_rows = self._rows.rowCount() > 0
        text = "" if has_rows else self._words_for_nothing()
        self._empty.setText(text)
        self._empty.setContentsMargins(16, 12, 16, 12)
        self._empty.setVisible(not has_rows)
        self.heads.setVisible(has_rows)
        self.list.setVisible(has_rows or not text)

    def _words_for_nothing(self) -> str:
        if self._problem is not None:
            return problem_text(self._problem).whole
        if self._rows.is_reading_first:
            return self.tr("Looking…")
        wanted = self._rows.wanted
        if wanted.text:
            return self.tr("Nothing in the history matches “{text}”.").format(text=wanted.text)
        if wanted.numbers:
            return self.tr("No calls with this person are known.")
        return {
            HistoryView.ALL: self.tr("No calls yet. Calls appear here when they are over."),
            HistoryView.MISSED: self.tr("No missed calls."),
            HistoryView.INCOMING: self.tr("No incoming calls."),
            HistoryView.OUTGOING: self.tr("No outgoing calls."),
            HistoryView.CONFERENCES: self.tr("No conferences."),
        }[wanted.view]

    def _dress(self) -> None:
        for name, button in self._page_buttons.items():
            button.setText(self._book[name].text().replace("&", ""))
            button.setAccessibleName(self._book.plain_text(name))
            button.setToolTip(self._book[name].toolTip())
            why = self._book.why_not(name)
            button.setEnabled(not why)
            button.setAccessibleDescription(why)
            put_icon(button, self._look, self._book.icon_name(name))
        put_icon(self.person, self._look, "x", "accent", 14)
        self.person.setStyleSheet(f"border-radius: {self._look.px(26) // 2}px;")
        self._fit()
        self.foot.show_note(self.tr("Shows calls seen while Callboard was running on this PC."))
