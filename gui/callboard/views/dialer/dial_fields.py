"""The fields From and To, each with what is known about its number under it."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from callboard.domain.board import Board
from callboard.domain.drops.drop_rules import OntoFrom, OntoTo
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.request_rules import why_not_call
from callboard.models.extension_model import ExtensionModel
from callboard.views.dialer.collision_line import CollisionLine
from callboard.views.dialer.match_words import ABOUT_FROM, Remark, about_called, complaint, match_of
from callboard.views.dialer.phone_field import FromField, ToField
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.fields.number_field import Recents
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.words.connection_words import no_line_words
from callboard.views.words.long_words import breakable, may_shrink
from callboard.views.words.number_words import country_and_time

NOT_CONNECTED = problem(ProblemCode.NOT_CONNECTED)
CLOCK_MS = 15_000
LABEL_GAP, NARROW = 12, 220
"""Pixels as drawn."""


class DialFields(QWidget):
    """`why_not` says why these two cannot be called, None when they can."""

    changed = Signal()
    confirmed = Signal()  # Enter in To

    def __init__(
        self,
        board: Callable[[], Board],
        people: ExtensionModel,
        my_phone: MyPhone,
        desk: DropDesk,
        look: Look,
        recent: Recents,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._board = board
        self._look = look
        self._recent = recent
        self._my_phone = my_phone
        self.dn_from = FromField(people, look, desk, OntoFrom(), lambda number: number == my_phone.number, self)
        self.number_to = ToField(people, look, desk, OntoTo(), self, recent)
        self.from_remark = label(self, "dial.from.remark", "error", wraps=True)
        self.remark = label(self, "dial.remark", "second", wraps=True)
        self.collision = CollisionLine(board, self)
        self.is_calling = False
        self._keeps_line = False
        self._is_narrow: bool | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(CLOCK_MS)
        self._clock.timeout.connect(self.look_again)
        self._lay_out()
        self._connect()

    def why_not(self) -> Problem | None:
        """Why these two cannot be called, None when they can."""
        if not self._board().connection.is_live:
            return NOT_CONNECTED
        dn_from, number_to = self.dn_from.number(), self.number_to.number()
        if isinstance(dn_from, Problem):
            return dn_from if not self.dn_from.text() else problem(ProblemCode.FROM_UNKNOWN, number=self._typed_from())
        refused = why_not_call(dn_from, number_to, self._board()) if isinstance(number_to, str) else None
        if refused is not None and refused.code in ABOUT_FROM:
            return refused
        if isinstance(number_to, Problem):
            about_from = why_not_call(dn_from, "0", self._board())
            return about_from if about_from is not None and about_from.code in ABOUT_FROM else number_to
        return refused

    def about(self, number: str) -> str:
        """What the card of a call says about the number called, besides itself."""
        parts = (about_called(number, self._board(), self._recent()), self.collision.card_line(number))
        return " · ".join(filter(None, parts))

    def keep_line(self, is_kept: bool) -> None:
        """Keep room for a line under To while there is none: what is clicked below it must not move away."""
        if is_kept != self._keeps_line:
            self._keeps_line = is_kept
            self.remark.setMinimumHeight(self.remark.fontMetrics().height() if is_kept else 0)
            self.look_again()

    def look_again(self) -> Problem | None:
        """Say under the fields what is so now, and give the reason why nothing can be called."""
        why_not = self.why_not()
        has_no_from = why_not is not NOT_CONNECTED and not self._has_from()
        is_about_from = why_not is not None and (why_not.code in ABOUT_FROM or has_no_from)
        is_live = self._board().connection.is_live
        self.dn_from.set_live(is_live)
        self.number_to.set_live(is_live)
        complains = why_not is not None and is_about_from and not self.dn_from.is_offering
        self._say(self.from_remark, complaint(why_not) if why_not is not None and complains else Remark())
        on_to = self._remark_on_to(None if is_about_from else why_not)
        self._say(self.remark, on_to)
        number = self.number_to.number()
        self.collision.look_at(self.dn_from.number(), "" if self.is_calling else number)
        is_internal = isinstance(number, str) and number in self._board().extensions
        self.number_to.offer_swap(is_internal and self._has_from() and not self.is_calling)
        self.number_to.setToolTip(self._tooltip(number))
        self.number_to.setAccessibleDescription(" ".join(filter(None, (on_to.text, self.collision.text()))))
        self._keep_time(isinstance(number, str) and bool(country_and_time(number)))
        return why_not

    def _keep_time(self, is_abroad: bool) -> None:
        """The time abroad goes on even when the phone system has no news."""
        if is_abroad and not self._clock.isActive():
            self._clock.start()
        elif not is_abroad:
            self._clock.stop()

    def _remark_on_to(self, why_not: Problem | None) -> Remark:
        number = self.number_to.number()
        if self.is_calling or (isinstance(number, Problem) and self.number_to.is_offering):
            return Remark()  # the card says it, or a name is being looked for
        connection = self._board().connection
        if why_not is NOT_CONNECTED and connection.is_on_its_way:
            return Remark(no_line_words(connection))  # nobody has done anything wrong yet
        if why_not is not None:
            return complaint(why_not)
        if isinstance(number, Problem):
            return Remark()
        field = self.number_to
        return match_of(number, field.text(), field.is_exact, self._board(), self._recent())

    def _has_from(self) -> bool:
        number = self.dn_from.number()
        return isinstance(number, str) and number in self._board().extensions

    def _typed_from(self) -> str:
        return printable(self.dn_from.text())

    def _tooltip(self, number: str | Problem) -> str:
        if isinstance(number, Problem) or number in self._board().extensions:
            return ""
        return self.tr("Will dial {number}").format(number=way_on(number, self._board()).sent)

    def _say(self, where: QLabel, remark: Remark) -> None:
        role = "error" if remark.is_error else "second"
        text = breakable(remark.text)
        where.setVisible(bool(text) or (where is self.remark and self._keeps_line))
        if where.text() == text and where.property("role") == role:
            return  # asked at every news, and styling is dear
        where.setText(text)
        if where.property("role") != role:
            where.setProperty("role", role)
            where.style().unpolish(where)
            where.style().polish(where)

    def _on_swap(self) -> None:
        dn_from, number_to = self.dn_from.number(), self.number_to.number()
        if isinstance(dn_from, str) and isinstance(number_to, str):
            self.dn_from.set_number(number_to)
            self.number_to.set_number(dn_from)

    def _on_from_left(self) -> None:
        if not self.dn_from.text() and self._my_phone.number:
            self.dn_from.set_number(self._my_phone.number)

    def _connect(self) -> None:
        for field in (self.dn_from, self.number_to):
            field.number_changed.connect(self.changed)
        self.dn_from.confirmed.connect(self.number_to.setFocus)
        self.dn_from.editingFinished.connect(self._on_from_left)
        self.number_to.confirmed.connect(self.confirmed)
        self.number_to.swap.clicked.connect(self._on_swap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where text is large, each label stands above its field."""
        super().resizeEvent(event)
        self._arrange(event.size().width() < self._look.px(NARROW))

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(LABEL_GAP)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._labels = [label(self, role="field", text=text) for text in (self.tr("From"), self.tr("To"))]
        for buddy, field in zip(self._labels, (self.dn_from, self.number_to), strict=True):
            buddy.setBuddy(field)
        may_shrink(self.from_remark, self.remark)
        self.from_remark.hide()
        self.remark.hide()
        self._arrange(False)

    def _arrange(self, is_narrow: bool) -> None:
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        parts = (self.dn_from, self.from_remark, self.number_to, self.remark, self.collision)
        for part in (*parts, *self._labels):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._labels[0], 0, 0)
        self._grid.addWidget(self._labels[1], 3, 0)
        # Narrow, a label has a row of its own; else it stands in the row of its field.
        for part, row in zip(parts, (1, 2, 4, 5, 6) if is_narrow else (0, 2, 3, 5, 6), strict=True):
            self._grid.addWidget(part, row, 0 if is_narrow else 1, 1, 2 if is_narrow else 1)
