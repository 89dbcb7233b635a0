"""A conference that is in use: everybody with where they are, and somebody more to call in."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from callboard.domain.problems import Problem
from callboard.models.conferences.member_model import MemberModel
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.button_icons import put_icon
from callboard.views.conference.conference_words import count_words, standing_words
from callboard.views.conference.live.live_bars import LiveBars
from callboard.views.conference.live.member_delegate import MemberDelegate
from callboard.views.conference.live.member_rows import MemberRows
from callboard.views.conference.live.shown_options import ShownOptions
from callboard.views.conference.turning_rows import TurningRow, turn
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.fields.number_field import NumberField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.second_tick import SecondTick
from callboard.views.words.long_words import on_button
from callboard.views.words.phrases import problem_text

MARGIN, PADDING, ICON, NARROW = 24, 16, 18, 480


class LiveView(QWidget):
    """Shows `members` of the room it was told to show."""

    add_requested = Signal(str)  # number
    remove_requested = Signal(object)  # MemberFacts
    end_requested = Signal(QRect)  # where the button is on the screen
    back_requested = Signal()  # to the list of people, after a start that failed
    start_with_next_requested = Signal()
    chase_requested = Signal()  # call everybody who is missing once more

    def __init__(
        self,
        members: MemberModel,
        delegate: MemberDelegate,
        field: NumberField,
        desk: DropDesk,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("conf.live")
        self._members = members
        self._look = look
        self._facts: SlotFacts | None = None
        self._room = ""
        self.field = field
        self.field.setObjectName("conf.add")
        self.field.setAccessibleName(self.tr("Add someone: name or number"))
        self.field.setPlaceholderText(self.field.accessibleName())
        FieldIcon(self.field, "user-plus", look)
        self._title = label(self, "conf.live.title", "page-title", wraps=True)
        self._subtitle = label(self, "conf.live.subtitle", "second", wraps=True)
        self._count = label(self, "conf.live.count", "second", wraps=True)
        self._why = label(self, "conf.live.why", "second", wraps=True)
        self._failure = QFrame(self)
        self._failure.setProperty("tone", "danger")
        self._failure_text = label(self._failure, "conf.live.failure", wraps=True)
        self._next = self._button("conf.live.next", "")
        self._back = self._button("conf.live.back", self.tr("Back to the list"))
        self.end = self._button("conf.end", self.tr("End for everyone…"))
        self.end.setProperty("kind", "danger")
        self.rows = MemberRows(members, delegate, desk, self)
        self.add = self._button("conf.add.call", self.tr("Add and call"))
        self.chase = self._button("conf.chase", self.tr("Call everyone missing"))
        self.chase.setProperty("kind", "small")
        self.bars = LiveBars(look, self)
        self.options = ShownOptions(look, self)
        self._lay_out()
        self._connect()
        self._dress()
        self._ticker = SecondTick(self)
        self._ticker.ticked.connect(self._on_tick)

    def show_room(self, room: str, facts: SlotFacts | None, title: str = "") -> None:
        """Show `room`; `title` is what people call the conference in it."""
        self._hold_still(is_another=room != self._room)
        self._room, self._facts = room, facts
        self._title.setText(title or self.tr("Conference in {room}").format(room=room))
        self._on_tick()

    def show_failure(self, why: Problem | None, next_person: str, is_room_free: bool) -> None:
        """It never opened because of `why`; `next_person` could be called first instead ("" when nobody is left), as
        soon as the room is free again."""
        self._failure.setVisible(why is not None)
        if why is None:
            return
        text = problem_text(why)
        self._failure_text.setText(f"{text.what} {text.mend}".strip())
        start_with = self.tr("Start with {person}").format(person=next_person)
        self._next.setText(on_button(start_with))
        self._next.setAccessibleName(start_with)
        self._next.setVisible(bool(next_person))
        self._next.setEnabled(is_room_free)

    def allow(self, why_not_add: str, can_drop: bool, missing: int = 0) -> None:
        """What can be done now: nobody can be added with a reason why. So many are `missing`."""
        can_add = not why_not_add
        self.bars.allow(can_add)
        self.chase.setVisible(missing > 0)
        self.chase.setEnabled(can_add)
        self._why.setText(why_not_add)
        self._why.setVisible(bool(why_not_add))
        self.field.setAccessibleDescription(why_not_add)
        self.add.setAccessibleDescription(why_not_add)
        self.field.setEnabled(can_add)
        self.add.setEnabled(can_add)
        self.rows.allow(can_add, can_drop)
        self.end.setVisible(can_drop and any(member.is_in_call for member in self._members.members))
        self._on_tick()

    def showEvent(self, event: QShowEvent) -> None:
        """Times run."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        super().hideEvent(event)

    def ask_to_end(self) -> None:
        """As the button does."""
        if not self.end.isHidden():
            self.end_requested.emit(QRect(self.end.mapToGlobal(QPoint(0, 0)), self.end.size()))

    def ask_to_chase(self) -> None:
        """As the button does."""
        if not self.chase.isHidden() and self.chase.isEnabled():
            self.chase_requested.emit()

    def ask_for_pin(self) -> None:
        """Put the cursor where the PIN is typed."""
        if (layout := self._page.layout()) is not None:
            layout.activate()
        self._scroll.ensureWidgetVisible(self.bars)
        self.bars.pin.setFocus()

    def _hold_still(self, is_another: bool = False) -> None:
        """What is below the part that is seen may go, but nothing that is seen moves then."""
        bar = self._scroll.verticalScrollBar()
        seen = bar.value() + self._scroll.viewport().height()
        self._page.setMinimumHeight(seen if bar.value() and not is_another else 0)

    def _on_tick(self) -> None:
        self._subtitle.setText(standing_words(self._room, self._facts, steady_now_s()))
        self._count.setText(count_words(self._members.members))
        self.rows.viewport().update()

    def _on_add(self) -> None:
        number = self.field.number()
        if isinstance(number, str):
            self.add_requested.emit(number)
            self.field.set_number("")

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        self._page = page = QWidget(self)
        self._column = column = QVBoxLayout(page)
        column.setSpacing(14)
        column.addLayout(self._head())
        column.addWidget(self._failure)
        column.addWidget(self._card_of_people())
        column.addWidget(self.bars)  # what comes and goes moves nobody's row under the pointer
        column.addWidget(self.options)
        column.addStretch(1)
        self._scroll = scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        scroll.verticalScrollBar().valueChanged.connect(lambda _: self._hold_still())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def _head(self) -> TurningRow:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._head_row = head = TurningRow()
        head.addLayout(words, 1)
        head.addWidget(self.end, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._failure_row = inside = TurningRow(self._failure)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self._failure_text, 1)
        inside.addWidget(self._back)
        inside.addWidget(self._next)
        self._failure.hide()
        return head

    def _card_of_people(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("surface", "card")
        self._people_head = head = TurningRow()
        head.setContentsMargins(PADDING, 9, PADDING, 9)
        head.setSpacing(12)
        head.addStrut(self._look.px(26))  # as high without the button
        head.addWidget(label(card, role="title", text=self.tr("People")))
        head.addWidget(self._count, 1)
        head.addWidget(self.chase)
        rule = QFrame(card)
        rule.setProperty("side", "rule")
        rule.setFixedHeight(1)
        self._foot = foot = TurningRow()
        foot.setContentsMargins(PADDING, 12, PADDING, 12)
        foot.setSpacing(8)
        foot.addWidget(self.field, 1)
        foot.addWidget(self.add)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(rule)
        inside.addWidget(self.rows)
        inside.addLayout(foot)
        inside.addWidget(self._why)
        return card

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, what stands side by side stands one below the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self._look.px(NARROW)
        side = MARGIN // 2 if is_narrow else MARGIN
        self._column.setContentsMargins(side, 16, side, 12)
        self._why.setContentsMargins(PADDING, 0, PADDING, 12)  # forgotten whenever the style changes
        turn((self._head_row, self._people_head, self._failure_row, self._foot), is_narrow)
        is_left = is_narrow is not self.isRightToLeft()
        side_of_count = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight
        self._count.setAlignment(side_of_count | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.bars.turn(is_narrow)
        self.options.turn(is_narrow)

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.field.confirmed.connect(self._on_add)
        self.rows.remove_requested.connect(self.remove_requested)
        self.rows.again_requested.connect(self.add_requested)
        self.end.clicked.connect(self.ask_to_end)
        self.chase.clicked.connect(self.ask_to_chase)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.start_with_next_requested)
        self._look.changed.connect(self._dress)

    def _dress(self) -> None:
        self._fit()
        put_icon(self.end, self._look, "phone-end", "danger", ICON)
        put_icon(self.chase, self._look, "rotate-clockwise")
