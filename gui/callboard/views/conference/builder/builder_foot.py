"""The bottom of a new conference: what would be started, and the buttons that do it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.conference.turning_rows import TurningRow
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.elided_label import ElidedLabel
from callboard.views.look.look import Look

GAP = 8
SUMMARY = 150
"""Pixels as drawn: a summary that has less beside the buttons stands above them."""


class BuilderFoot(QFrame):
    """Where it is narrow, the summary stands above the buttons, and these one under the other if they must."""

    crowded = Signal()  # there are more buttons now, or fewer

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("conf.foot")
        self.setProperty("side", "foot")
        self._look = look
        self.summary = WrappingLabel("conf.summary", "second", self)
        self.first = ElidedLabel(self)
        self.first.setObjectName("conf.foot.first")
        self.first.setProperty("role", "second")
        self.first.hide()
        self.look = QPushButton(self)
        self.look.setObjectName("conf.preflight.look")
        self.look.setProperty("kind", "link")
        self.look.hide()
        self._has_people = False
        self._says_first = True
        self.other_room = QPushButton(self)
        self.other_room.setObjectName("conf.other-room")
        self.other_room.hide()
        self.start = QPushButton(self)
        self.start.setAccessibleName(self.tr("Start conference"))
        self.start.setObjectName("conf.start")
        self.start.setProperty("kind", "primary")
        self._added: list[QPushButton] = []
        self.others = QWidget(self)
        self._others = TurningRow(self.others)
        self._others.setContentsMargins(0, 0, 0, 0)
        self._others.setSpacing(GAP)
        self._buttons = TurningRow()
        self._buttons.setSpacing(GAP)
        self._buttons.addStretch(1)
        for button in (self.others, self.other_room, self.start):
            self._buttons.addWidget(button)
        self._told = QHBoxLayout()
        self._told.setSpacing(GAP)
        self._told.addWidget(self.summary, 1)
        self._told.addWidget(self.look)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addLayout(self._told)
        words.addWidget(self.first)
        self._row = TurningRow(self)
        self._row.setSpacing(GAP)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)
        self._row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignBottom)  # however high the words are
        look.changed.connect(self._dress)
        self._dress()

    def add_button(self, button: QPushButton) -> None:
        """Put `button` before the one that starts, behind those that were put there before."""
        self._others.addWidget(button)
        self._added.append(button)
        self.crowded.emit()

    def say(self, text: str, is_error: bool) -> None:
        """What would be started, or why it cannot be."""
        self.summary.setText(text)
        self.summary.setProperty("role", "error" if is_error else "second")
        self.summary.style().polish(self.summary)

    def tell_first(self, text: str) -> None:
        """What happens first, in one line: all of it stands in the last card, which may be out of sight. "" where
        nothing would happen; its place is kept as long as there are people."""
        self.first.show_text(text)
        self.first.setFixedHeight(self.first.fontMetrics().height() + 2)  # with text and without
        self.first.setVisible(self._has_people and self._says_first)

    def show_found(self, count: int, has_people: bool) -> None:
        """How many things there are to look at before the start. As long as there are people, there is a place for
        that: things come and go by themselves, and nothing else moves."""
        self.look.setText(self.tr("%n things to check", "", max(1, count)))
        self.look.setVisible(has_people and count > 0)
        if has_people is not self._has_people:
            self._has_people = has_people
            self.tell_first(self.first.whole)
            self.crowded.emit()

    def offer_room(self, room: str) -> None:
        """Another room can be taken instead, "" when none has to be, or can."""
        self.other_room.setText(self.tr("Use {room}").format(room=room))
        self.other_room.setToolTip(self.tr("Keeps everything you have set up here."))
        if self.other_room.isHidden() is not (not room):
            self.other_room.setVisible(bool(room))
            self.crowded.emit()

    def give_summary(self) -> WrappingLabel:
        """The summary is wanted elsewhere."""
        self._told.removeWidget(self.summary)
        return self.summary

    def give_others(self, room: int) -> QWidget:
        """The buttons that start nothing are wanted elsewhere, where they have `room` pixels beside each other."""
        self._buttons.removeWidget(self.others)
        self._others.turn(self._others_width() > room > 0)
        return self.others

    def take_others(self) -> None:
        """These buttons come back."""
        self._others.turn(False)
        self._buttons.insertWidget(1, self.others)

    def others_fit(self, room: int) -> bool:
        """Whether all buttons stand side by side in `room` pixels."""
        self.start.setText(self.start.accessibleName())
        return self._others_width() + self._own_width() <= room

    def _others_width(self) -> int:
        """Side by side, whether they stand so or not, and whether they are shown yet."""
        return sum(button.sizeHint().width() + GAP for button in self._added)

    def _own_width(self) -> int:
        parts = [part for part in (self.other_room, self.start) if not part.isHidden()]
        return sum(part.sizeHint().width() + GAP for part in parts)

    def take_summary(self) -> None:
        """The summary comes back."""
        self._told.insertWidget(0, self.summary, 1)

    def fit(self, is_narrow: bool, side: int, width: int, says_first: bool = True) -> None:
        """Be as wide as the page, with `side` pixels beside what stands in it. `says_first` where the card that tells
        what happens may be out of sight, and there is room to tell it here."""
        self._says_first = says_first and not is_narrow
        self.tell_first(self.first.whole)
        room = width - 2 * side
        self._row.setContentsMargins(side, 8 if is_narrow else 14, side, 8 if is_narrow else 14)
        self.start.setText(self.start.accessibleName())
        wide = self._own_width() + (self._others_width() if self.isAncestorOf(self.others) else 0)
        beside = self.look.sizeHint().width() + GAP if self._has_people else 0
        self._row.turn(is_narrow or wide + beside + self._look.px(SUMMARY) > room)
        if self._own_width() > room:
            self.start.setText(self.tr("Start"))
        self._buttons.turn(self._own_width() > room > 0)

    def _dress(self) -> None:
        put_icon(self.start, self._look, "player-play", "onaccent")
