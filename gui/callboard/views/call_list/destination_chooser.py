"""Where shall this call go? A search, who matches with their states, and Enter."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from callboard.models.calls.call_acts import CallAct
from callboard.models.calls.call_destinations import CallDestinations
from callboard.models.calls.call_facts import CallFacts
from callboard.models.extension_model import ExtensionModel
from callboard.models.roles import Role
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.call_list.destination_delegate import ROW_HEIGHT, DestinationDelegate
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.call_words import act_text, call_line
from callboard.views.words.key_names import named, with_key
from callboard.views.words.state_words import party_words

WIDTH, ROWS_SHOWN, MARGIN = 480, 6, 16
TICK_MS = 1000
_TO_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class DestinationChooser(QDialog):
    """Beside the work, never in its way: the window stays usable. `chosen` carries the number as it is dialled."""

    chosen = Signal(str)

    def __init__(
        self,
        act: CallAct,
        people: ExtensionModel,
        facts: CallFacts,
        look: Look,
        parent: QWidget,
        now_s: Callable[[], float] = steady_now_s,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.act = act
        self._look = look
        self._now_s = now_s
        self._facts = facts
        self._why_not = ""
        self._is_over = False
        self._verb = self.tr("Divert") if act is CallAct.DIVERT else self.tr("Transfer")
        in_it = {party.number for party in (facts.first, facts.other) if party is not None}
        self._matches = CallDestinations(people, in_it, self)
        self.title = label(self, "chooser.title", "title")
        self.line = label(self, "chooser.line", "second", wraps=True)
        self.search = QLineEdit(self)
        self.rows = QListView(self)
        self.problem = label(self, "chooser.problem", "error", wraps=True)
        self._button: QPushButton | None = None
        self._icon = QAction(self)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._set_up()
        self.show_call(facts, "")
        self._connect()
        self._dress()

    def show_call(self, facts: CallFacts | None, why_not: str, is_live: bool = True) -> None:
        """What the call is doing now; `why_not` says why it cannot be sent anywhere any more, else "". Without a line
        to the phone system (not `is_live`) nothing is known of anybody, and no time runs."""
        self._facts = facts or self._facts
        self._is_over = facts is None and is_live and bool(why_not)
        self._why_not = why_not
        self.problem.setText(why_not)
        self.problem.setVisible(bool(why_not))
        self._people.is_live = is_live
        if not is_live or self._is_over:
            self._ticker.stop()
        elif not self._ticker.isActive():
            self._ticker.start()
        self.rows.viewport().update()
        self._show_line()
        if self._button is not None:
            self._button.setEnabled(not why_not)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while the letters go into the search."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if Qt.Key(event.key()) in _TO_LIST:
                self._step(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter()
                return True
        return super().eventFilter(watched, event)

    def _set_up(self) -> None:
        self.search.setObjectName("chooser.search")
        self.search.setPlaceholderText(self.tr("Find a name or type a number"))
        self.search.setAccessibleName(self.tr("Where to"))
        FieldIcon(self.search, "search", self._look)
        self.search.installEventFilter(self)
        self.rows.setObjectName("chooser.list")
        self.rows.setAccessibleName(self.tr("People"))
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setUniformItemSizes(True)
        self.rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._people = DestinationDelegate(self._look, self._now_s)
        self._people.setParent(self.rows)
        self.rows.setItemDelegate(self._people)
        self.rows.setModel(self._matches)
        self.problem.setContentsMargins(MARGIN, 0, MARGIN, 8)
        head = QVBoxLayout()
        head.setContentsMargins(MARGIN, 14, MARGIN, 10)
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.line)
        head.addSpacing(8)
        head.addWidget(self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self._foot())

    def _foot(self) -> QFrame:
        foot = QFrame(self)
        foot.setObjectName("chooser.foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(MARGIN, 8, MARGIN, 8)
        row.setSpacing(6)
        verb = self.tr("divert") if self.act is CallAct.DIVERT else self.tr("transfer")
        for keys, what in (
            (("↑", "↓"), self.tr("choose")),
            ((named("Return"),), verb),
            ((named("Esc"),), self.tr("cancel")),
        ):
            for key in keys:
                row.addWidget(label(foot, "chooser.key", "key", key))
            row.addWidget(label(foot, "chooser.hint", "second", what))
            row.addSpacing(8)
        row.addStretch(1)
        return foot

    def _connect(self) -> None:
        self._ticker.timeout.connect(self._on_tick)
        self.search.textEdited.connect(self._matches.set_search)
        self._matches.modelReset.connect(self._choose_first)
        self.rows.selectionModel().currentChanged.connect(self._on_current)
        self.rows.doubleClicked.connect(self._on_enter)
        self._look.changed.connect(self._dress)
        self._choose_first()

    def _choose_first(self) -> None:
        self._button = None
        self.rows.setCurrentIndex(self._matches.index(0))

    def _step(self, key: int) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS_SHOWN}.get(Qt.Key(key), ROWS_SHOWN)
        row = min(max(self.rows.currentIndex().row() + by, 0), self._matches.rowCount() - 1)
        self.rows.setCurrentIndex(self._matches.index(row))

    def _on_current(self, current: QModelIndex, previous: QModelIndex) -> None:
        if previous.isValid():
            self.rows.setIndexWidget(previous, None)  # pyright: ignore[reportArgumentType]
        self._button = None
        if current.isValid():
            self._put_button(current)
            self.search.setAccessibleDescription(str(current.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _put_button(self, index: QModelIndex) -> None:
        place = QWidget()
        row = QHBoxLayout(place)
        row.setContentsMargins(*((MARGIN, 0, 0, 0) if self.isRightToLeft() else (0, 0, MARGIN, 0)))
        row.addStretch(1)
        button = QPushButton(self._verb, place)
        button.setObjectName("chooser.go")
        button.setProperty("kind", "small-primary")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setEnabled(not self._why_not)
        button.setToolTip(with_key(act_text(self.act).rstrip("…"), named("Return")))
        button.clicked.connect(self._on_enter)
        row.addWidget(button)
        self._button = button
        self.rows.setIndexWidget(index, place)

    def _on_enter(self) -> None:
        index = self.rows.currentIndex()
        if index.isValid() and not self._why_not:
            self.chosen.emit(self._matches.number_at(index.row()))
            self.close()

    def _show_line(self) -> None:
        facts = self._facts
        who = self.tr("Divert {who}") if self.act is CallAct.DIVERT else self.tr("Transfer {who}")
        if facts.is_hidden and self.act is CallAct.DIVERT:
            who = self.tr("Divert a call of {who}")
        elif facts.is_hidden:
            who = self.tr("Transfer a call of {who}")
        self.title.setText(who.format(who=party_words(facts.staying)))
        self.setWindowTitle(self.title.text())
        self.setAccessibleName(self.title.text())
        if self._is_over:
            self.line.setText("")  # why stands below: it does nothing any more
            return
        line = call_line(facts, self._now_s())
        about = line.about
        if facts.staying is not facts.first:
            about = self.tr("with {other}").format(other=party_words(facts.first))
        passed = line.time if self._people.is_live else ""
        self.line.setText(" · ".join(part for part in (f"{line.word} {about}", passed) if part))

    def _on_tick(self) -> None:
        self._show_line()
        self.rows.viewport().update()

    def _dress(self) -> None:
        px = self._look.px
        self.resize(px(WIDTH), px(128) + px(ROW_HEIGHT) * ROWS_SHOWN + px(44))
        self.rows.setIconSize(QSize(px(16), px(16)))
        self.rows.scheduleDelayedItemsLayout()

    @property
    def offered(self) -> list[str]:
        """The numbers on the list, from top to bottom."""
        indexes = (self._matches.index(row) for row in range(self._matches.rowCount()))
        return [str(index.data(Role.NUMBER)) for index in indexes]
