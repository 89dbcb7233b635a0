"""A conference that is in use: everybody with where they are, somebody more to call in, somebody to remove."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from callboard.domain.conference import ConferencePlan
from callboard.domain.problems import Problem
from callboard.models.member_facts import MemberFacts
from callboard.models.member_model import MemberModel
from callboard.models.roles import Role
from callboard.views.conference.member_delegate import MemberDelegate
from callboard.views.labels import label
from callboard.views.number_field import NumberField
from callboard.views.phrases import problem_text

TICK_MS = 1000


class LiveView(QWidget):
    """Shows `members` of the room it was told to show."""

    add_requested = Signal(str)  # number
    remove_requested = Signal(object)  # MemberFacts
    back_requested = Signal()  # to the list of people, after a start that failed
    start_with_next_requested = Signal()

    def __init__(
        self, members: MemberModel, delegate: MemberDelegate, field: NumberField, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("conf.live")
        self._members = members
        self.field = field
        self.field.setParent(self)
        self.field.setObjectName("conf.add")
        self.field.setAccessibleName(self.tr("Add someone: name or number"))
        self.field.setPlaceholderText(self.field.accessibleName())
        self._title = label(self, "conf.live.title", "page-title", wraps=True)
        self._options = label(self, "conf.live.options", "second", wraps=True)
        self._failure = QFrame(self)
        self._failure.setProperty("tone", "danger")
        self._failure_text = label(self._failure, "conf.live.failure", wraps=True)
        self._next = self._button("conf.live.next", "")
        self._back = self._button("conf.live.back", self.tr("Back to the list"))
        self.rows = QListView(self)
        self.rows.setObjectName("conf.members")
        self.rows.setAccessibleName(self.tr("People in this conference"))
        self.rows.setUniformItemSizes(True)
        self.rows.setProperty("field", "true")
        self.rows.setItemDelegate(delegate)
        self.rows.setModel(members)
        self.add = self._button("conf.add.call", self.tr("Add and call"))
        self.remove = self._button("conf.remove", self.tr("Remove"))
        self.remove.setProperty("kind", "danger")
        self._can_drop = False
        self._lay_out()
        self._connect()
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self.rows.viewport().update)

    def show_room(self, room: str, plan: ConferencePlan | None) -> None:
        """Show `room`; `plan` is how it was started, None when that was not from here or could not be chosen."""
        self._title.setText(self.tr("Conference in {room}").format(room=room))
        words: list[str] = []
        if plan is not None:
            words.append(self.tr("Set at the start:"))
            words.append(self.tr("PIN") if plan.pin else self.tr("no PIN"))
            words.append(self.tr("names asked") if plan.ask_names else self.tr("names not asked"))
            words += [self.tr("instant")] if plan.instant else []
        self._options.setText(" · ".join(words).replace(": ·", ":"))

    def show_failure(self, why: Problem | None, next_person: str, is_room_free: bool) -> None:
        """It never opened because of `why`; `next_person` could be called first instead ("" when nobody is left), as
        soon as the room is free again."""
        self._failure.setVisible(why is not None)
        if why is None:
            return
        text = problem_text(why)
        self._failure_text.setText(f"{text.what} {text.mend}".strip())
        self._next.setText(self.tr("Start with {person}").format(person=next_person))
        self._next.setVisible(bool(next_person))
        self._next.setEnabled(is_room_free)

    def allow(self, can_add: bool, can_drop: bool) -> None:
        """What the phone system offers now."""
        self.field.setEnabled(can_add)
        self.add.setEnabled(can_add)
        self._can_drop = can_drop
        self._show_remove()

    def showEvent(self, event: QShowEvent) -> None:
        """Times run."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees them."""
        self._ticker.stop()
        super().hideEvent(event)

    def _on_add(self) -> None:
        number = self.field.number()
        if isinstance(number, str):
            self.add_requested.emit(number)
            self.field.set_number("")

    def _current(self) -> MemberFacts | None:
        index = self.rows.currentIndex()
        return index.data(Role.FACTS) if index.isValid() else None

    def _on_remove(self) -> None:
        member = self._current()
        if member is not None and member.is_in_call:
            self.remove_requested.emit(member)

    def _show_remove(self) -> None:
        member = self._current()
        self.remove.setVisible(self._can_drop)
        self.remove.setEnabled(member is not None and member.is_in_call)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        inside = QHBoxLayout(self._failure)
        inside.setContentsMargins(12, 8, 12, 8)
        inside.addWidget(self._failure_text, 1)
        inside.addWidget(self._back)
        inside.addWidget(self._next)
        self._failure.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 12)
        layout.setSpacing(10)
        for widget in (self._title, self._options, self._failure):
            layout.addWidget(widget)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.field)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add)
        self.field.confirmed.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.start_with_next_requested)
        self.rows.selectionModel().currentChanged.connect(lambda *_: self._show_remove())
        for signal in (self._members.dataChanged, self._members.modelReset):
            signal.connect(lambda *_: self._show_remove())
