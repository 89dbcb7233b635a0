"""Who comes is the window, hands over, or says in time that nobody answers; whoever starts again is always a window."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callboard.app.instance.arrival import Arrival, Arriving, Patience
from callboard.app.instance.claim import Claim, claimed
from callboard.app.instance.errand import UNDERSTOOD, Answer, Asked, Errand
from callboard.app.instance.place import Place

LIMITS = Patience()


class Neighbour:
    """Another process that holds the lock and answers; it lives on a clock of its own."""

    def __init__(self, place: Place, *answers: Answer) -> None:
        self.place = place
        self.claim = claimed(place)
        self._answers = list(answers)
        self.now_s = 0.0
        self.asked: list[Errand] = []
        self.plans: list[tuple[float, Callable[[], object]]] = []

    def ask(self, pipe: str, errand: Errand, patience_s: float) -> Answer:
        assert pipe == self.place.pipe
        self.asked.append(errand)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if answer is Answer.SILENT:
            self.pause(patience_s)
        return answer

    def pause(self, for_s: float) -> None:
        self.now_s += for_s
        for plan in [each for each in self.plans if each[0] <= self.now_s]:
            self.plans.remove(plan)
            plan[1]()

    def clock(self) -> float:
        return self.now_s

    def release(self) -> None:
        assert self.claim is not None
        self.claim.release()

    def arrive(self, *, in_place: bool = False) -> Arrival:
        errand = Errand(Asked.OFFER_NUMBER, "204")
        return Arriving(
            self.place, errand, in_place=in_place, ask=self.ask, clock=self.clock, pause=self.pause
        ).arrive()


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "lock", str(tmp_path / "pipe"))


@pytest.fixture
def neighbour_with(place: Place) -> Iterator[Callable[..., Neighbour]]:
    made: list[Neighbour] = []

    def make(*answers: Answer) -> Neighbour:
        made.append(Neighbour(place, *answers))
        return made[-1]

    yield make
    for neighbour in made:
        neighbour.release()


def test_the_first_is_the_window_and_the_lock_is_free_after_it(
    place: Place, neighbour_with: Callable[..., Neighbour]
) -> None:
    neighbour = neighbour_with(Answer.NOBODY)
    neighbour.release()
    arrival = neighbour.arrive()
    assert arrival.claim is not None
    assert arrival.claim.is_held
    assert arrival.claim.place == place
    assert claimed(place) is None
    arrival.claim.release()
    again = claimed(place)
    assert again is not None
    again.release()


def test_the_second_hands_over(neighbour_with: Callable[..., Neighbour]) -> None:
    neighbour = neighbour_with(Answer.TAKEN)
    assert neighbour.arrive() == Arrival(None, Answer.TAKEN)
    assert neighbour.asked == [Errand(Asked.OFFER_NUMBER, "204")]


@pytest.mark.parametrize("answer", sorted(UNDERSTOOD))
def test_whatever_it_made_of_the_number_nobody_asks_twice(
    neighbour_with: Callable[..., Neighbour], answer: Answer
) -> None:
    neighbour = neighbour_with(answer)
    assert neighbour.arrive() == Arrival(None, answer)
    assert neighbour.asked == [Errand(Asked.OFFER_NUMBER, "204")]


def test_one_that_is_just_being_made_is_waited_for(neighbour_with: Callable[..., Neighbour]) -> None:
    neighbour = neighbour_with(*[Answer.NOBODY] * 40, Answer.TAKEN)
    assert neighbour.arrive().answer is Answer.TAKEN
    assert 3 < neighbour.now_s < 6


@pytest.mark.parametrize(
    ("answer", "limit_s"), [(Answer.SILENT, LIMITS.silent_s), (Answer.NOBODY, LIMITS.absent_s), (Answer.REFUSED, 0.0)]
)
def test_one_that_does_not_answer_is_not_waited_for_for_ever(
    neighbour_with: Callable[..., Neighbour], answer: Answer, limit_s: float
) -> None:
    neighbour = neighbour_with(answer)
    assert neighbour.arrive() == Arrival(None, answer)
    assert limit_s <= neighbour.now_s <= limit_s + LIMITS.word_s + 1


def test_when_the_one_before_ends_the_second_is_the_window_a_moment_later(
    neighbour_with: Callable[..., Neighbour],
) -> None:
    neighbour = neighbour_with(Answer.CLOSING)
    neighbour.plans.append((5.0, neighbour.release))
    arrival = neighbour.arrive()
    assert arrival.claim is not None
    assert arrival.claim.is_held
    assert 5 + LIMITS.heir_s <= neighbour.now_s < 8
    arrival.claim.release()


def test_who_starts_in_its_place_goes_first(place: Place, neighbour_with: Callable[..., Neighbour]) -> None:
    """It has the window's place and page, and passwords that are on no disk."""
    neighbour = neighbour_with(Answer.NOBODY)
    heirs: list[Claim | None] = []
    neighbour.plans.append((5.0, neighbour.release))
    neighbour.plans.append((5.5, lambda: heirs.append(claimed(place))))
    neighbour.plans.append((6.0, lambda: neighbour._answers.insert(0, Answer.TAKEN)))
    assert neighbour.arrive() == Arrival(None, Answer.TAKEN)
    assert heirs[0] is not None
    heirs[0].release()


def test_a_restart_waits_for_what_it_replaces(neighbour_with: Callable[..., Neighbour]) -> None:
    neighbour = neighbour_with(Answer.NOBODY)
    neighbour.plans.append((5.0, neighbour.release))
    arrival = neighbour.arrive(in_place=True)
    assert arrival.claim is not None
    assert arrival.claim.is_held
    assert neighbour.now_s < 5 + LIMITS.heir_s
    arrival.claim.release()


@pytest.mark.parametrize("answer", [Answer.NOBODY, Answer.SILENT, Answer.CLOSING, Answer.REFUSED])
def test_a_restart_is_a_window_in_the_end_whatever_holds_the_lock(
    neighbour_with: Callable[..., Neighbour], answer: Answer
) -> None:
    neighbour = neighbour_with(answer)
    arrival = neighbour.arrive(in_place=True)
    assert arrival.claim is not None
    assert not arrival.claim.is_held
    assert arrival.claim.place is None
    assert neighbour.now_s <= LIMITS.restart_s + LIMITS.word_s + 1


def test_where_there_is_no_lock_everybody_has_a_window(tmp_path: Path) -> None:
    nowhere = Place(tmp_path / "missing" / "lock", "pipe")
    claim = claimed(nowhere)
    assert claim is not None
    assert not claim.is_held


def test_a_lock_goes_with_its_process_and_not_to_its_children(place: Place) -> None:
    program = (
        "import subprocess, sys; from pathlib import Path; from callboard.app.instance.claim import claimed; "
        "from callboard.app.instance.place import Place; "
        f"claim = claimed(Place(Path({str(place.lock)!r}), 'pipe')); assert claim.is_held; "
        "child = subprocess.Popen([sys.executable, '-c', 'input()'], stdin=subprocess.PIPE); "
        "print('held', flush=True); input()"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        assert claimed(place) is None
        process.kill()
        process.wait()
        claim = claimed(place)
        assert claim is not None
        claim.release()
    finally:
        process.kill()
        process.communicate()


def test_where_a_guard_ended_it_the_one_that_the_guard_starts_has_more_time(
    neighbour_with: Callable[..., Neighbour],
) -> None:
    neighbour = neighbour_with(Answer.SILENT)
    neighbour.plans.append((5.0, neighbour.release))
    arrival = neighbour.arrive()
    assert arrival.claim is not None
    assert neighbour.now_s >= 5 + LIMITS.ended_heir_s
    arrival.claim.release()
