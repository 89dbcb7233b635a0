"""The list of calls with its title, the number of calls, and what it can be narrowed to."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from callboard.domain.board import NOT_CONNECTED
from callboard.domain.connection import Connection
from callboard.models.calls.call_model import MINE, RINGING, CallModel
from callboard.views.call_list.call_list_view import CallListView
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.floating_bar import FloatingBar
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.connection_words import no_line_words
from callboard.views.words.number_words import counted


class CallsPanel(QWidget):
    """Everything about the calls that are going on."""

    def __init__(self, calls: CallModel, rows: CallListView, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calls")
        self.rows = rows
        FloatingBar(rows)
        self._calls = calls
        self._look = look
        self._connection = NOT_CONNECTED
        self._title = label(self, "calls.title", "title", self.tr("Calls now"))
        self._count = label(self, "calls.count", "tag", "0")
        self.shown = QComboBox(self)
        self.shown.setObjectName("calls.shown")
        self.shown.setAccessibleName(self.tr("Which calls to show"))
        self.shown.setToolTip(self.shown.accessibleName())
        self.shown.setProperty("kind", "flat")
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.shown.addItem(self.tr("All calls"), "")
        self.shown.addItem(self.tr("My calls"), MINE)
        self.shown.addItem(self.tr("Ringing"), RINGING)
        self._empty = WrappingLabel("calls.empty", "off", self)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addStretch(1)
        self._head.addWidget(self.shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head)
        rule = QFrame(self)
        rule.setProperty("side", "rule")
        layout.addWidget(rule)
        # A widget of its own: a layout keeps its margins when what is in it is hidden later.
        self._nothing = QWidget(self)
        around = QVBoxLayout(self._nothing)
        around.setContentsMargins(16, 8, 16, 8)
        around.addWidget(self._empty)
        layout.addWidget(self._nothing)
        layout.addWidget(rows, 1)
        self.shown.currentIndexChanged.connect(self._on_narrowed)
        for news in (rows.model().rowsInserted, rows.model().rowsRemoved, rows.model().modelReset):
            news.connect(self._show_count)
        rows.live_changed.connect(self._show_count)
        look.changed.connect(self._dress)
        self._dress()
        self._show_count()

    def show_connection(self, connection: Connection) -> None:
        """Things stand like this with the phone system: only what is live can be empty."""
        self._connection = connection
        self.rows.set_live(connection.is_live)
        self._show_count()

    def _on_narrowed(self) -> None:
        self.rows.narrow_to(self.shown.currentData())
        self._show_count()

    def _show_count(self) -> None:
        count = self.rows.model().rowCount()
        self._count.setText(counted(count))
        self._count.setAccessibleName(self.tr("%n calls", "", count))
        self._count.setVisible(count > 0 or self.rows.is_live)
        self._empty.setText(self._words_for_nothing())
        self._empty.setVisible(count == 0)
        self._nothing.setVisible(count == 0)

    def _words_for_nothing(self) -> str:
        if not self.rows.is_live:
            return no_line_words(self._connection)
        if self._calls.rowCount() == 0:
            return self.tr("No calls right now.")
        is_mine = self.shown.currentData() == MINE
        return self.tr("No calls of yours right now.") if is_mine else self.tr("Nothing rings right now.")

    def _dress(self) -> None:
        px = self._look.px
        self._head.setContentsMargins(16, px(9), 10, px(8))
        self._head.setSpacing(10)
