"""The strip below the board: conference rooms as drop targets. It folds up to one line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.models.roles import Role
from callboard.views.button_icons import put_icon
from callboard.views.extension_board.tile_geometry import BEFORE, BEHIND
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.words.key_names import with_key

MARGIN = 16
TOP, BOTTOM, BOTTOM_FOLDED = 6, 9, 7
MOST_LINES = 4
ICON = 16


class SlotStrip(QFrame):
    """Opens a room by Enter or a click. Where the window is low it is one line until somebody unfolds it."""

    room_opened = Signal(str)
    new_requested = Signal()
    fold_changed = Signal(bool)  # whether it shall be open, said by hand while there was room for it

    def __init__(self, rooms: SlotView, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setProperty("side", "top")
        self._look = look
        self._is_wanted, self._is_low, self._is_wanted_though_low, self._shows_all = True, False, False, False
        self.rooms = rooms
        rooms.setObjectName("strip.rooms")
        rooms.setParent(self)
        rooms.setProperty("tiles", "rooms")
        self._running = label(self, "strip.running", "second")
        self._is_live, self._key = False, ""
        self._none = label(self, "strip.none", "off", self.tr("This phone system has no conference rooms."), wraps=True)
        self.all = self._button("strip.all", "link")
        self.new = self._button("strip.new", "link", self.tr("New conference"))
        self.fold = self._button("strip.fold", "bare")
        self._lay_out()
        self._connect()
        self._dress()
        self._show()

    @property
    def is_open(self) -> bool:
        """Whether the rooms are shown."""
        return self._is_wanted_though_low if self._is_low else self._is_wanted

    def set_open(self, is_open: bool) -> None:
        """As it was left."""
        self._is_wanted = is_open
        self._show()

    def toggle(self) -> None:
        """Fold it up, or unfold it."""
        if self._is_low:
            self._is_wanted_though_low = not self._is_wanted_though_low
        else:
            self._is_wanted = not self._is_wanted
            self.fold_changed.emit(self._is_wanted)
        self._show()

    def show_key(self, key: str) -> None:
        """Name the key that leads here, "" for none."""
        self._key = key
        self._show_fold()

    def set_live(self, is_live: bool) -> None:
        """Whether what is shown is how things are. Only then it is known that there are no rooms."""
        self._is_live = is_live
        self.rooms.set_live(is_live)
        self._show()

    def go_in_or_fold(self) -> None:
        """Bring the keyboard to the rooms; when it is there already, fold them up."""
        if self.is_open and self.isAncestorOf(QApplication.focusWidget() or self):
            self.toggle()
            return
        if not self.is_open:
            self.toggle()
        if not self.rooms.currentIndex().isValid():
            self.rooms.setCurrentIndex(self.rooms.model().index(0, 0))
        self.rooms.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_low(self, is_low: bool) -> None:
        """In a low window the strip is one line; the rooms are on the conference page."""
        if is_low != self._is_low:
            self._is_low, self._is_wanted_though_low = is_low, False
            self._show()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Conferences"), self)
        title.setProperty("role", "heading")
        head = QHBoxLayout()
        head.setContentsMargins(BEFORE, 0, BEHIND, 0)
        head.setSpacing(8)
        head.addWidget(title)
        head.addWidget(self._running)
        head.addStretch(1)
        for button in (self.all, self.new, self.fold):
            head.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addWidget(self._none)
        self._column.addWidget(self.rooms)

    def _button(self, name: str, kind: str, text: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        return button

    def _connect(self) -> None:
        self.rooms.chosen.connect(self.room_opened)
        self.rooms.clicked.connect(lambda index: self.room_opened.emit(index.data(Role.NUMBER)))
        self.new.clicked.connect(self.new_requested)
        self.fold.clicked.connect(self.toggle)
        self.all.clicked.connect(self._on_all)
        self._look.changed.connect(self._dress)
        self.rooms.resized.connect(self._show)
        model = self.rooms.model()
        for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset, model.dataChanged):
            signal.connect(lambda *_: self._show())

    def _on_all(self) -> None:
        self._shows_all = not self._shows_all
        self._show()

    def _show(self) -> None:
        model, count = self.rooms.model(), self.rooms.model().rowCount()
        running = sum(bool(model.index(row, 0).data(Role.FACTS).is_in_use) for row in range(count))
        self._running.setText(self.tr("· %n running", "", running))
        self._running.setVisible(not self.is_open and running > 0)
        lines = self.rooms.lines_needed()
        self.all.setVisible(self.is_open and lines > 1)
        self.all.setText(self.tr("Show fewer") if self._shows_all else self.tr("Show all %n", "", count))
        self.new.setVisible(self.is_open)
        self._none.setVisible(self.is_open and self._is_live and count == 0)
        self.rooms.setVisible(self.is_open and count > 0)
        shown = min(max(lines, 1), MOST_LINES) if self._shows_all else 1
        self.rooms.setFixedHeight(shown * self.rooms.line_height())
        bottom = BOTTOM if self.is_open else BOTTOM_FOLDED
        self._column.setContentsMargins(MARGIN - BEFORE, TOP, MARGIN - BEHIND, bottom)
        self._show_fold()

    def _show_fold(self) -> None:
        put_icon(self.fold, self._look, "chevron-down" if self.is_open else "chevron-up", "text2", ICON)
        name = self.tr("Fold up the conference rooms") if self.is_open else self.tr("Show the conference rooms")
        self.fold.setAccessibleName(name)
        self.fold.setToolTip(with_key(name, self._key))

    def _dress(self) -> None:
        put_icon(self.new, self._look, "plus", "accent", ICON)
        self._show()
