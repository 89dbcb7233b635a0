"""A conference lived through moment by moment: the phone system stands still in between, and after each of its moments
the window has to show just what is true in it."""

from collections.abc import Callable

from callboard.domain.conferences.conference_progress import MemberStep
from callboard.models.conferences.member_facts import MemberFacts
from tests.doubles.conference_truth import differences, furthest
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.reception import Reception

WITHIN_S = 60
"""What is due later than that (the end of a long talk, the patience of somebody who waits) is no step of the story."""
MOST_STEPS = 400


class MomentByMoment:
    """The conference in `slot`. `steps` counts the moments that were compared."""

    def __init__(self, reception: Reception, slot: str) -> None:
        self.reception = reception
        self.slot = slot
        self.steps = 0
        self._controls = reception.pbx.controls
        self._controls.do("time", held=True)

    def truth(self) -> dict[str, str]:
        """Who is where in the room, by the phone system itself."""
        present = self._controls.do("roster")["rooms"].get(self.slot, ())
        return furthest((each["number"], each["is"]) for each in present)

    def member(self, number: str) -> MemberFacts:
        return self.reception.members()[number]

    def step_of(self, number: str) -> MemberStep:
        return self.member(number).step

    def compare(self) -> None:
        """Wait until the window shows what is true, or fail."""
        self.steps += 1
        members = self.reception.console.models.members
        wrong: list[str] = []

        def is_true() -> bool:
            wrong[:] = differences(members.members, self.truth())
            return not wrong

        try:
            self.reception.wait_until(is_true)
        except Exception as error:
            raise AssertionError(f"after step {self.steps}: {'; '.join(wrong)}") from error

    def live_until(self, is_so: Callable[[], bool]) -> None:
        """Go on moment by moment, comparing after each, until `is_so`."""
        for _ in range(MOST_STEPS):
            if is_so():
                return
            before = self._events()
            if not self._controls.do("step", within_s=WITHIN_S)["moved"]:
                # Nothing will happen by itself: it is the console's turn.
                self.reception.wait_until(lambda before=before: is_so() or self._events() != before)
            self.compare()
        raise AssertionError("the story does not end")

    def do(self, word: str, **details: object) -> None:
        """Somebody does something, and the window follows."""
        self._controls.do(word, **details)
        self.compare()

    def lose_line(self) -> None:
        """The console is cut off, and cannot come back yet."""
        if isinstance(self._controls, PbxChild):
            self._controls.do("pause")
            self._controls.do("drop_connections")
        else:
            self._controls.do("fault", kind="refuse_credentials")
            self._controls.do("fault", kind="drop_connections")
        self.reception.wait_until(lambda: not self.reception.board.connection.is_live)

    def live_unseen(self, moments: int) -> None:
        """The phone system goes on while nobody here can see it."""
        for _ in range(moments):
            self._controls.do("step", within_s=WITHIN_S)

    def get_line_back(self) -> None:
        """The console is let in again, and somebody presses Try now."""
        if isinstance(self._controls, PbxChild):
            self._controls.do("listen")
        else:
            self._controls.do("heal")
        self.reception.console.switchboard.retry_now()
        self.reception.wait_until(lambda: self.reception.board.connection.is_live)
        self.compare()

    def _events(self) -> int:
        return int(self._controls.do("status")["events"])
