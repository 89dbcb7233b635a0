"""The line under To that says whether a colleague is in touch with that number."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from callboard.domain.board import Board
from callboard.domain.calls.collision import Collision
from callboard.domain.problems import Problem
from callboard.models.calls.call_diary_now import moment_now
from callboard.views.words.collision_words import collision_line, collision_warning
from callboard.views.words.long_words import breakable, may_shrink

TICK_MS = 1000
Guard = Callable[[str, str], Collision | None]
"""(the phone that rings first, the number that is called then) -> who else is in touch with that number."""


def nobody_else(_dn_from: str, _number_to: str) -> None:
    """What is known while nobody looks after it."""


class CollisionLine(QLabel):
    """Hidden while there is nothing to say. What goes on now is said with what Enter does."""

    def __init__(self, board: Callable[[], Board], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dial.collision")
        self.setProperty("role", "ringing")
        self.setWordWrap(True)
        self.setIndent(0)
        self.setTextFormat(Qt.TextFormat.PlainText)
        may_shrink(self)
        self._board = board
        self.guard: Guard = nobody_else
        self._sides = ("", "")
        self._collision: Collision | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._look)
        self.hide()

    @property
    def is_now(self) -> bool:
        """Whether a colleague is in touch with the number at this moment, and this line says so."""
        return self._collision is not None and self._collision.is_now

    def has_told(self, number_to: str) -> bool:
        """Whether it speaks of `number_to`."""
        return self._collision is not None and self._collision.number == number_to

    def look_at(self, dn_from: str | Problem, number_to: str | Problem) -> None:
        """These two are in the fields."""
        phone = dn_from if isinstance(dn_from, str) else ""
        self._sides = (phone, number_to if isinstance(number_to, str) else "")
        self._look()

    def card_line(self, number_to: str) -> str:
        """What the card of a call says of it: nothing of what goes on now, as that is this call as well, and was told
        before."""
        found = self.guard(self._sides[0], number_to)
        return collision_line(found, self._board(), moment_now()) if found is not None and not found.is_now else ""

    def _come_into_sight(self) -> None:
        """Where text is large the fields scroll: what has to be read before Enter is pressed is not left below."""
        around = self.parentWidget()
        while around is not None and self.isVisible():
            if isinstance(around, QScrollArea):
                around.ensureWidgetVisible(self, 0, 0)
            around = around.parentWidget()

    def _look(self) -> None:
        found = self.guard(*self._sides) if self._sides[1] else None
        self._collision = found
        text = breakable(collision_warning(found, self._board(), moment_now())) if found is not None else ""
        if self.text() != text:
            self.setText(text)
            self.setVisible(bool(text))
            QTimer.singleShot(0, self, self._come_into_sight)
        if self.is_now and not self._ticker.isActive():
            self._ticker.start()
        elif not self.is_now:
            self._ticker.stop()
