"""One promise to call somebody back: whom, by when, and through whom."""

from dataclasses import dataclass, replace
from enum import StrEnum

from callboard.domain.numbers.phone_number import clean_number, printable
from callboard.domain.problems import Problem

LONGEST_NOTE, LONGEST_NAME = 200, 60


class PromiseEnd(StrEnum):
    """How a promise came to its end."""

    KEPT = "kept"  # such a call connected
    DONE = "done"  # somebody said that it is done
    TAKEN_BACK = "taken-back"  # it was deleted


@dataclass(frozen=True, slots=True)
class Promise:
    """To call `number` (as it is dialled) back by `due_at_s`, "via" the extension whose talk with it keeps the promise,
    "" for anybody here. All times are Unix time in seconds; `end` and `ended_at_s` are None while it is open.
    `promise_id` is the same wherever the promise is kept, and no other promise has it."""

    promise_id: str
    number: str
    due_at_s: float
    made_at_s: float
    via: str = ""
    name: str = ""
    note: str = ""
    end: PromiseEnd | None = None
    ended_at_s: float | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be kept."""
        return self.end is None

    def is_overdue(self, now_s: float) -> bool:
        """Whether it should have been kept by now."""
        return self.is_open and now_s >= self.due_at_s

    def ended(self, end: PromiseEnd, at_s: float) -> "Promise":
        """The same with its end; what has ended stays as it ended."""
        return replace(self, end=end, ended_at_s=at_s) if self.is_open else self


def promise_of(
    promise_id: str, number: str, due_at_s: float, made_at_s: float, via: str = "", name: str = "", note: str = ""
) -> Promise | Problem:
    """A promise of what somebody typed; the Problem is that of the number. Name and note become plain text."""
    clean = clean_number(number)
    if isinstance(clean, Problem):
        return clean
    shown = printable(name, LONGEST_NAME), printable(note, LONGEST_NOTE)
    return Promise(promise_id, clean, due_at_s, made_at_s, via, *shown)


def in_order(promise: Promise) -> tuple[float, float, str]:
    """What promises are sorted by: those due first come first."""
    return promise.due_at_s, promise.made_at_s, promise.promise_id
