"""Arranges the panels: header above, rail left, page in the middle, calls at the right, status line below."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QMoveEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.views.action_book import ActionBook
from callboard.views.call_list.calls_panel import CallsPanel
from callboard.views.conference.conference_page import ConferencePage
from callboard.views.conference.roster_view import RosterView
from callboard.views.connection_banner import ConnectionBanner
from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.extension_board.board_page import BoardPage
from callboard.views.look.look import Look
from callboard.views.menus import fill
from callboard.views.notice_bar import NoticeBar
from callboard.views.schedule.planned_list import PlannedList
from callboard.views.schedule.planned_strips import PlannedStrips
from callboard.views.status_line import StatusLine
from callboard.views.window.board_place import BoardPlace
from callboard.views.window.header import Header
from callboard.views.window.late_page import LatePage
from callboard.views.window.move_guard import MoveGuard
from callboard.views.window.pages import Pages
from callboard.views.window.program_icon import program_icon
from callboard.views.window.rail import Rail
from callboard.views.window.ringing_strip import RingingStrip
from callboard.views.window.side_sheet import SideHandle, SideSheet
from callboard.views.window.side_tabs import SideTabs
from callboard.views.window.sides import WITH_SIDES, Sides
from callboard.views.window.trouble_strip import TroubleStrips
from callboard.views.words.connection_words import chip_of

SMALLEST = QSize(900, 480)
WIDE_FROM, SIDE_FROM = 1200, 652
"""From so many pixels of the drawn design in width on the rail has labels, and there is room beside a page."""


@dataclass(frozen=True, slots=True)
class Panels:
    """What the window is made of; whoever makes it connects the parts with each other."""

    board: BoardPage
    conference: ConferencePage
    dial: DialPanel
    calls: CallsPanel
    roster: RosterView
    ringing: RingingStrip
    banner: ConnectionBanner
    notice: NoticeBar
    trouble: TroubleStrips
    status: StatusLine
    planned_strips: PlannedStrips
    planned: PlannedList
    contacts: LatePage
    history: LatePage
    connection: QWidget | None = None
    settings: QWidget | None = None


class MainWindow(QMainWindow):
    """`close_requested` says that somebody closes the window; what that means is decided elsewhere. `closing` asks
    whoever runs the program to end it, `is_closing` remembers that for who listens later."""

    closing = Signal()
    close_requested = Signal()
    page_changed = Signal(str)
    shown = Signal(bool)
    place_changed = Signal()

    def __init__(self, look: Look, is_demo: bool = False, pbx_name: str = "") -> None:
        super().__init__()
        self.is_closing = False
        self._is_demo = is_demo
        self.pbx_name = pbx_name
        self._look = look
        self._is_set_up = False
        self.tab_step: Callable[[bool], bool] = lambda _: False
        """Moves the focus as Tab (True) or Shift+Tab should; False leaves it to Qt."""
        self.setObjectName("callboard")
        with_name = self.tr("Callboard – {pbx}").format(pbx=pbx_name)  # noqa: RUF001 - a dash between two names
        self.setWindowTitle(with_name if pbx_name else self.tr("Callboard"))
        self.setMinimumSize(SMALLEST)
        self.setAnimated(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.book = ActionBook(self)
        self.header = Header(look, self)

    def set_up(self, panels: Panels) -> None:
        """Put the panels where they belong."""
        self.panels = panels
        tabs = SideTabs(panels.roster, panels.ringing, self)
        title = self.tr("Board – {window}").format(window=self.windowTitle())  # noqa: RUF001 - a dash between two names
        self.board_place = BoardPlace(panels.board, title, self)
        self.board_place.moved_out.connect(lambda is_out: panels.board.enter() if is_out else None)
        pages = {"board": self.board_place.here, "conference": _side_by_side(panels.conference, tabs, self)}
        pages |= {"contacts": panels.contacts, "history": panels.history}
        self.pages = Pages(pages | {"connection": panels.connection, "settings": panels.settings}, self)
        middle = QWidget(self)
        middle.setProperty("surface", "window")
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in (panels.trouble, panels.planned_strips, panels.banner, panels.notice):
            column.addWidget(strip)
        column.addWidget(self.pages, 1)
        self.handle = SideHandle(self._look, middle)
        beside = QHBoxLayout(middle)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addLayout(column, 1)
        beside.addWidget(self.handle)
        self.setCentralWidget(middle)
        self.setStatusBar(panels.status)
        fill(self.header.menus, self.book)
        self.setMenuWidget(self.header)
        self.rail = Rail(self.pages.on_rail(self.book), self._look, self)
        near = Qt.ToolBarArea.RightToolBarArea if self.isRightToLeft() else Qt.ToolBarArea.LeftToolBarArea
        self.addToolBar(near, self.rail)
        sheet = SideSheet(self.pages, self._look, middle)
        self.sides = Sides(self, self._look, panels.dial, panels.calls, tabs, sheet)
        self.tabs = tabs
        self._connect_handle()
        self._guard(middle)
        self._is_set_up = True
        self._look.changed.connect(self._dress)
        self.board_place.place_changed.connect(self._fit)
        self.board_place.moved_out.connect(self._fit)
        self._dress()
        self.show_page("board")

    @property
    def page(self) -> str:
        """The page that is shown: "board", "conference", "contacts", "history", "connection" or "settings"."""
        return self.pages.shown

    def show_page(self, page: str) -> None:
        """Bring `page` to the front, with what belongs beside it. A page that does not exist is the board."""
        page = page if page in self.pages.names else "board"
        had_focus = page != self.page and self._is_focus_in_pages()
        self.pages.bring(page)
        for name in self.pages.names:
            self.book[f"view.{name}"].setChecked(name == page)
        inside = self.pages[page].focusWidget()  # before Qt finds a place for the focus of what is hidden
        self.sides.arrange(page)
        if had_focus:
            self._enter(page, inside)
        self.page_changed.emit(page)

    def show_side(self, side: str) -> None:
        """Let "people", "calls" or "dial" be seen at the right, on the page where it is."""
        if self.page not in WITH_SIDES:
            self.show_page("board")
        self.sides.show(side)

    def show_connection(self, board: Board) -> None:
        """Say how things stand with the phone system."""
        self.header.chip.show_chip(chip_of(board.connection, board.identity, self._is_demo))
        generation = board.identity.generation.removeprefix("v")
        known = (self.pbx_name, self.tr("3CX {version}").format(version=generation) if generation else "")
        self.header.pbx.setText(" · ".join(part for part in known if part))
        self.header.pbx.setToolTip(board.identity.version)
        self.header.set_wide(self._is_wide())
        self.tabs.set_live(board.connection.is_live)
        self._show_handle()
        self.book.allow(board)

    def show_my_phone(self, number: str, name: str) -> None:
        """Say which phone is mine."""
        self.header.mine.show_phone(number, name)

    def come_forward(self) -> None:
        """Be seen, wherever it was: hidden, made small, or behind other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def put_away(self) -> None:
        """Be seen nowhere, with everything that belongs to it."""
        self.sides.put_away()
        self.board_place.put_away()
        self.hide()

    def end(self) -> None:
        """Close for good, without a question."""
        if not self.is_closing:
            self.is_closing = True
            self.closing.emit()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes from part to part, whatever the order in which the parts were made."""
        return self.tab_step(is_next) or super().focusNextPrevChild(is_next)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The close button. While the program ends, closing again is harmless."""
        event.ignore()
        if not self.is_closing:
            self.close_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """What was put away with it comes back with it."""
        super().showEvent(event)
        self.shown.emit(True)
        if self._is_set_up and not event.spontaneous():
            self.sides.bring_back()
            self.board_place.bring_back()

    def hideEvent(self, event: QHideEvent) -> None:
        """Its place is worth remembering before it goes."""
        self.shown.emit(False)
        self.place_changed.emit()
        super().hideEvent(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        """So it is when it moves."""
        super().moveEvent(event)
        self.place_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow or low, what can be spared goes away."""
        super().resizeEvent(event)
        if self._is_set_up:
            self._fit()
            self.place_changed.emit()

    def _is_focus_in_pages(self) -> bool:
        focus = self.focusWidget()
        return focus is None or not (self.header.isAncestorOf(focus) or self.rail.isAncestorOf(focus))

    def _enter(self, page: str, inside: QWidget | None) -> None:
        # Where the focus was the last time, else where work begins; never on whatever comes next in the window.
        inside = inside or self.pages.way_into(page)
        if inside is not None:
            inside.setFocus()
        else:
            self.panels.board.enter()

    def _connect_handle(self) -> None:
        sides, handle = self.sides, self.handle
        handle.clicked.connect(sides.toggle_sheet)
        handle.hovered_by_drag.connect(sides.sheet.open)
        for news in (sides.arranged, sides.sheet.changed, self.tabs.ringing.ringing_changed):
            news.connect(self._show_handle)

    def _show_handle(self) -> None:
        self.handle.setVisible(self.sides.has_sheet)
        self.tabs.ringing.look_out_of_sight(self.sides.has_sheet)
        self.handle.show_state(self.sides.sheet.isVisible(), self.tabs.ringing.is_ringing)

    def _guard(self, middle: QWidget) -> None:
        guard = MoveGuard(self)
        guard.watch_moves(self.pages, middle)
        guard.watch_coming(self.tabs.ringing, self.tabs)
        for dock in self.sides.docks:
            guard.watch_moves(dock, dock)

    def _fit(self) -> None:
        is_narrow = self.width() < self._look.px(SIDE_FROM)
        self.header.set_short(is_narrow)
        self.sides.fold(is_narrow)
        self.header.set_wide(self._is_wide())
        self.rail.set_wide(self._is_wide())
        self.sides.fit(self.width())
        self.panels.board.fit_into(self.panels.board.window().height())

    def _is_wide(self) -> bool:
        return self.width() >= self._look.px(WIDE_FROM)

    def _dress(self) -> None:
        self.book.dress(self._look)
        self.rail.dress()
        self.setWindowIcon(program_icon(self._look))
        self._fit()


def _side_by_side(page: QWidget, tabs: QFrame, parent: QWidget) -> QWidget:
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(page, 1)
    row.addWidget(tabs)
    return both
