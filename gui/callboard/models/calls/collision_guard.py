"""Asked before a call leaves: is a colleague in touch with that number?"""

from collections.abc import Callable

from PySide6.QtCore import QObject

from callboard.domain.board import Board
from callboard.domain.calls.collision import Asker, Collision, collision_of
from callboard.models.calls.call_diary_now import CallDiaryNow

SECONDS_IN_MINUTE = 60


class CollisionGuard(QObject):
    """`board` is the newest there is: the diary hears nothing when only the line is lost. `my_phone` is "" while that
    is not known; `within_minutes` is what counts of calls that are over, 0 for none of them."""

    def __init__(
        self,
        diary: CallDiaryNow,
        board: Callable[[], Board],
        my_phone: Callable[[], str],
        within_minutes: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary = diary
        self._board = board
        self._my_phone = my_phone
        self._within_minutes = within_minutes

    def before(self, dn_from: str, number_to: str) -> Collision | None:
        """Whoever is, or was, in touch with `number_to`, besides those who would call now."""
        diary = self._diary
        phones = frozenset({self._my_phone(), dn_from}) - {""}
        within_s = float(self._within_minutes() * SECONDS_IN_MINUTE)
        asker = Asker(phones, diary.country(), within_s, diary.parties.sees)
        return collision_of(number_to, asker, diary.diary, self._board(), diary.now())
