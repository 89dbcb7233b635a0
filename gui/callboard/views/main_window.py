"""Arranges the panels: menus and connection chip above, rail left, page in the middle, calls at the right."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMenu,
    QMenuBar,
    QPushButton,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from callboard.domain.board import Board
from callboard.views.action_book import ActionBook
from callboard.views.call_list.call_list_view import CallsPanel
from callboard.views.conference.conference_page import ConferencePage
from callboard.views.conference.roster_view import RosterView
from callboard.views.connection_banner import ConnectionBanner
from callboard.views.connection_words import chip_of, freshness
from callboard.views.dialer.dial_panel import DialPanel
from callboard.views.extension_board.board_page import BoardPage
from callboard.views.look.look import Look
from callboard.views.notice_bar import NoticeBar
from callboard.views.state_words import in_sentence
from callboard.views.status_line import StatusLine

SMALLEST = QSize(900, 480)
FIRST = QSize(1366, 728)
WIDE_FROM = 1200
RIGHT_WIDTH, RIGHT_NARROW = 340, 300
RAIL_BUTTON, RAIL_ICON = 84, 42
LOW_BELOW = 620


@dataclass(frozen=True, slots=True)
class Panels:
    """What the window is made of; whoever makes it connects the parts with each other."""

    board: BoardPage
    conference: ConferencePage
    dial: DialPanel
    calls: CallsPanel
    roster: RosterView
    banner: ConnectionBanner
    notice: NoticeBar
    status: StatusLine


class MainWindow(QMainWindow):
    """`closing` asks whoever runs the program to end it, `is_closing` remembers that for who listens later. A demo
    says everywhere that it is one."""

    closing = Signal()

    def __init__(self, look: Look, is_demo: bool = False) -> None:
        super().__init__()
        self.is_closing = False
        self._is_demo = is_demo
        self.setObjectName("callboard")
        self.setWindowTitle(self.tr("Callboard"))
        self.setMinimumSize(SMALLEST)
        self.resize(FIRST)
        self._look = look
        self.book = ActionBook(self)
        self.chip = QLabel(self)
        self.chip.setObjectName("connection.chip")
        self._pbx = QLabel(self)
        self._pbx.setObjectName("connection.pbx")
        self._pbx.setProperty("role", "second")
        self._mine = QLabel(self)
        self._mine.setObjectName("connection.mine")

    def set_up(self, panels: Panels) -> None:
        """Put the panels where they belong."""
        self.panels = panels
        self._pages = QStackedWidget(self)
        self._pages.addWidget(panels.board)
        self._pages.addWidget(panels.conference)
        self._right = self._right_side()
        middle = QWidget(self)
        middle.setProperty("surface", "window")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panels.banner)
        column.addWidget(panels.notice)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._pages, 1)
        row.addWidget(self._right)
        column.addLayout(row, 1)
        self.setCentralWidget(middle)
        self.setStatusBar(panels.status)
        self._make_rail()
        self._make_menus()
        self.show_page("board")
        self._look.changed.connect(self._dress)
        self._dress()

    @property
    def page(self) -> str:
        """The page that is shown: "board" or "conference"."""
        return "conference" if self._pages.currentWidget() is self.panels.conference else "board"

    def show_page(self, page: str) -> None:
        """Bring `page` to the front, with what belongs beside it."""
        is_conference = page == "conference"
        self._pages.setCurrentWidget(self.panels.conference if is_conference else self.panels.board)
        self.book["view.conference"].setChecked(is_conference)
        self.book["view.board"].setChecked(not is_conference)
        self._tabs.setVisible(is_conference)
        self.show_side("people" if is_conference else "calls")

    def show_side(self, side: str) -> None:
        """Show "people" or "calls" at the right."""
        self._sides.setCurrentIndex(1 if side == "people" else 0)
        self._people_tab.setChecked(side == "people")
        self._calls_tab.setChecked(side != "people")

    def show_connection(self, board: Board, known_at_s: float | None) -> None:
        """Say how things stand with the phone system."""
        chip = chip_of(board.connection, board.identity, self._is_demo)
        self.chip.setText(chip.text)
        self.chip.setProperty("chip", chip.tone)
        self.chip.style().unpolish(self.chip)
        self.chip.style().polish(self.chip)
        generation = board.identity.generation.removeprefix("v")
        self._pbx.setText(self.tr("3CX {version}").format(version=generation) if generation else "")
        self._pbx.setToolTip(board.identity.version)
        self.panels.status.show_freshness(freshness(board.connection, board.identity, self._is_demo, known_at_s))
        self.book.allow(board)

    def show_my_phone(self, number: str, name: str) -> None:
        """Say which phone is mine."""
        text = self.tr("My phone: {phone}").format(phone=in_sentence(number, name))
        self._mine.setText(text if number else self.tr("My phone: not chosen"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow or low, what can be spared goes away."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= WIDE_FROM
        self._pbx.setVisible(is_wide)
        if hasattr(self, "panels"):
            self._right.setFixedWidth(RIGHT_WIDTH if is_wide else RIGHT_NARROW)
            style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if is_wide else Qt.ToolButtonStyle.ToolButtonIconOnly
            self._rail.setToolButtonStyle(style)
            for action in self._rail.actions():
                self._rail.widgetForAction(action).setFixedWidth(RAIL_BUTTON if is_wide else RAIL_ICON)
            self.panels.board.strip.set_low(event.size().height() < LOW_BELOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave it to the program to end in order."""
        event.ignore()
        self.is_closing = True
        self.closing.emit()

    def _right_side(self) -> QFrame:
        frame = QFrame(self)
        frame.setProperty("side", "right")
        frame.setFixedWidth(RIGHT_WIDTH)
        self._people_tab = self._tab(self.tr("People"), "side.people", "people")
        self._calls_tab = self._tab(self.tr("Make a call"), "side.calls", "calls")
        self._tabs = QWidget(frame)
        tabs = QHBoxLayout(self._tabs)
        tabs.setContentsMargins(8, 4, 8, 0)
        tabs.addWidget(self._people_tab)
        tabs.addWidget(self._calls_tab)
        tabs.addStretch(1)
        calls = QWidget(frame)
        column = QVBoxLayout(calls)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        rule = QFrame(calls)
        rule.setProperty("side", "rule")
        column.addWidget(self.panels.dial)
        column.addWidget(rule)
        column.addWidget(self.panels.calls, 1)
        self._sides = QStackedWidget(frame)
        self._sides.addWidget(calls)
        self._sides.addWidget(self.panels.roster)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._tabs)
        layout.addWidget(self._sides, 1)
        return frame

    def _tab(self, text: str, name: str, side: str) -> QPushButton:
        tab = QPushButton(text, self)
        tab.setObjectName(name)
        tab.setProperty("kind", "tab")
        tab.setCheckable(True)
        tab.clicked.connect(lambda: self.show_side(side))
        return tab

    def _make_rail(self) -> None:
        self._rail = QToolBar(self.tr("Pages"), self)
        self._rail.setObjectName("rail")
        self._rail.setMovable(False)
        self._rail.setIconSize(QSize(22, 22))
        self._rail.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        group = QActionGroup(self)
        for name in ("view.board", "view.conference"):
            self._rail.addAction(self.book[name])
            group.addAction(self.book[name])
        self.addToolBar(Qt.ToolBarArea.LeftToolBarArea, self._rail)
        self.book.connect("view.board", lambda: self.show_page("board"))
        self.book.connect("view.conference", lambda: self.show_page("conference"))

    def _make_menus(self) -> None:
        book = self.book
        bar = QMenuBar(self)
        bar.setObjectName("menus")
        menus = (
            (self.tr("&Call"), ("call.make", "call.place", "call.copied", "", "app.quit")),
            (self.tr("&Board"), ("board.find",)),
            (self.tr("Co&nference"), ("conference.new", "conference.start")),
        )
        for title, names in menus:
            self._fill(bar.addMenu(title), names)
        view = bar.addMenu(self.tr("&View"))
        self._fill(view, ("view.board", "view.conference", "view.calls", ""))
        themes = ("theme.system", "theme.light", "theme.dark")
        self._fill(view.addMenu(self.tr("&Theme")), themes)
        group = QActionGroup(self)
        for name in themes:
            group.addAction(book[name])
        book["theme.system"].setChecked(True)
        self._fill(bar.addMenu(self.tr("&Tools")), ("connection.retry",))
        self._set_header(bar)

    def _fill(self, menu: QMenu, names: tuple[str, ...]) -> None:
        menu.setToolTipsVisible(True)
        for name in names:
            if name:
                menu.addAction(self.book[name])
            else:
                menu.addSeparator()

    def _set_header(self, bar: QMenuBar) -> None:
        # Not a corner widget of the menu bar: that one keeps its first size when its texts grow.
        header = QFrame(self)
        header.setObjectName("header")
        row = QHBoxLayout(header)
        row.setContentsMargins(0, 2, 16, 2)
        row.setSpacing(12)
        row.addWidget(bar, 1)
        for label in (self.chip, self._pbx, self._mine):
            row.addWidget(label)
        self.setMenuWidget(header)
        self.show_my_phone("", "")

    def _dress(self) -> None:
        icons = {"view.board": "layout-grid", "view.conference": "users-group"}
        for name, icon in icons.items():
            self.book[name].setIcon(self._look.icon(icon))
