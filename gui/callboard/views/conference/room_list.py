"""The rooms on the left of the conference page."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.capability import Feature
from callboard.domain.conferences.conference import SlotKind
from callboard.models.conferences.slot_sections import SlotSection
from callboard.models.roles import Role
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.fields.number_field import NumberField
from callboard.views.floating_bar import FloatingBar
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.slot_board.slot_view import SlotView
from callboard.views.words.connection_words import no_line_words
from callboard.views.words.phrases import why_off

WIDTH, NARROWEST, LARGEST_SHARE = 276, 240, 0.45
PADDING = 16


class RoomList(QFrame):
    """Where each extension has a room of its own, somebody else's room is found by that person, and those in use are
    listed apart."""

    room_opened = Signal(str)

    def __init__(
        self,
        board: Callable[[], Board],
        rows: SlotView,
        running: SlotView,
        gateway: SlotView,
        field: NumberField,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rooms")
        self.setProperty("side", "left")
        self._board = board
        self._look = look
        self._open = ""
        self.rows = rows
        self.running = running
        self._gateway = gateway
        self._lists = (rows, running, gateway)
        self.last_stop: QWidget = running
        self._insets: dict[QLabel, tuple[int, int, int, int]] = {}
        self.rows.setObjectName("rooms.list")
        self.running.setObjectName("rooms.running")
        self.running.setAccessibleName(self.tr("Running conferences"))
        gateway.setObjectName("rooms.gateway")
        gateway.setAccessibleName(self.tr("Rooms for dialling in"))
        self.field = field
        self.field.setObjectName("rooms.owner")
        self.field.setPlaceholderText(self.tr("Someone else's room"))
        self.field.setAccessibleName(self.field.placeholderText())
        FieldIcon(self.field, "search", look)
        self._start_title = self._heading("rooms.start", self.tr("Start in"))
        self._running_title = self._heading("rooms.running-now", self.tr("Running now"))
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("rooms.scroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        FloatingBar(self._scroll)
        self._content = QWidget(self._scroll)
        self._content.setObjectName("rooms.content")
        self._rule = QFrame(self)
        self._rule.setProperty("side", "rule")
        self._rule.setFixedHeight(1)
        self._none = label(self, "rooms.none", "off", wraps=True)
        self._lay_out()
        self._connect()
        self.show_board()

    def _heading(self, name: str, text: str) -> QLabel:
        return self._inset(label(self, name, "heading", text), 8, 4)

    def _inset(self, made: QLabel, above: int, below: int) -> QLabel:
        self._insets[made] = (PADDING, above, PADDING, below)
        return made

    def _lay_out(self) -> None:
        title = self._inset(label(self, role="title", text=self.tr("Conference rooms"), wraps=True), 17, 16)
        fields = QVBoxLayout()
        fields.setContentsMargins(PADDING, 6, PADDING, 10)
        fields.addWidget(self.field)
        fields.addWidget(self._none)
        layout = QVBoxLayout(self._content)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(0)
        for part in (title, self._start_title, self.rows, self._gateway):
            layout.addWidget(part)
        layout.addLayout(fields)
        for part in (self._rule, self._running_title, self.running):
            layout.addWidget(part)
        self._below = QVBoxLayout()
        layout.addLayout(self._below)
        layout.addStretch(1)  # lists below are as high as all their rows, or as there is room
        for rooms in self._lists:
            rooms.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._scroll.setWidget(self._content)
        for ground in (self._content, self._scroll.viewport()):
            ground.setAutoFillBackground(False)  # that of the list itself is seen
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(self._scroll)

    def _connect(self) -> None:
        for rooms in self._lists:
            rooms.clicked.connect(self._on_clicked)
            rooms.chosen.connect(self.room_opened)
            model = rooms.model()
            for signal in (model.rowsInserted, model.rowsRemoved, model.modelReset):
                signal.connect(self._on_rows)
            rooms.resized.connect(self._fit)
            self._keep_in_sight(rooms)
        self.field.confirmed.connect(self._on_owner)
        self.field.number_changed.connect(self._on_picked)
        self._look.changed.connect(self._fit)

    def show_board(self) -> None:
        """Another phone system may have other kinds of rooms."""
        board = self._board()
        is_personal = any(slot.kind is SlotKind.PERSONAL for slot in board.slots.values())
        self.field.setVisible(is_personal)
        self._start_title.setVisible(is_personal)
        kinds = (Feature.FIXED_SLOTS, Feature.PERSONAL_SLOTS)
        reasons = [why_off(board.capabilities.of(kind), board.identity.generation).what for kind in kinds]
        is_live = board.connection.is_live
        self._none.setVisible(not board.slots)
        why_none = " ".join(dict.fromkeys(filter(None, reasons)))
        self._none.setText(why_none if is_live else no_line_words(board.connection))
        for rooms in self._lists:
            rooms.set_live(is_live)
        self._fit()

    def add_part(self, part: QWidget) -> None:
        """One list more, below the rooms and the parts that came before."""
        self._below.addWidget(part)
        for view in part.findChildren(QAbstractItemView):
            self._keep_in_sight(view)
        # Made later than everything else, it would be the last stop in the window.
        for stop in (part, *part.findChildren(QWidget)):
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(self.last_stop, stop)
                self.last_stop = stop

    def set_my_phone(self, number: str) -> None:
        """The room of this extension stands first."""
        for rooms in self._lists:
            section = rooms.model()
            if isinstance(section, SlotSection):
                section.set_my_phone(number)

    def select(self, slot: str) -> None:
        """Mark `slot` as the open one, also when it begins to run and moves to the other list."""
        self._open = slot
        for rooms in self._lists:
            section = rooms.model()
            row = section.row_of(slot) if isinstance(section, SlotSection) else None
            if row is None:
                rooms.selectionModel().clear()
            else:
                rooms.selectionModel().setCurrentIndex(
                    section.index(row, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
                )

    def fit_into(self, width: int) -> None:
        """Take the share of the page that it can spare: it is `width` pixels wide."""
        self.setFixedWidth(max(NARROWEST, min(self._look.px(WIDTH), round(width * LARGEST_SHARE))))

    def _fit(self) -> None:
        for made, margins in self._insets.items():
            made.setContentsMargins(*margins)  # a label forgets them whenever the style changes
        for rooms in self._lists:
            rooms.setFixedHeight(max(1, rooms.sizeHint().height()))
        self._gateway.setVisible(self._gateway.model().rowCount() > 0)
        has_running = self.running.model().rowCount() > 0
        for part in (self._rule, self._running_title, self.running):
            part.setVisible(has_running)

    def _keep_in_sight(self, view: QAbstractItemView) -> None:
        """Whoever goes through `view` by keys sees the row."""

        def show(index: QModelIndex) -> None:
            if view.hasFocus() and index.isValid():
                row = view.visualRect(index)
                top = view.viewport().mapTo(self._content, row.topLeft())
                self._scroll.ensureVisible(top.x(), top.y() + row.height() // 2, 0, row.height())

        view.selectionModel().currentChanged.connect(show)

    def _on_rows(self) -> None:
        self._fit()
        marked = [
            index.data(Role.NUMBER) for rooms in self._lists for index in rooms.selectionModel().selectedIndexes()
        ]
        if self._open and marked != [self._open]:  # where the marked row goes, Qt marks the one beside it
            self.select(self._open)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.room_opened.emit(index.data(Role.NUMBER))

    def _on_owner(self) -> None:
        number = self.field.number()
        for slot in self._board().slots.values():
            if slot.owner and slot.owner == number:
                self.field.set_number("")
                self.room_opened.emit(slot.number)
                return

    def _on_picked(self) -> None:
        if self.field.has_chosen:
            self._on_owner()
