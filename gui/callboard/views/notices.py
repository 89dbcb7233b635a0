"""Messages to the receptionist: what is going on, in the status line, and what went wrong, above the page."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from callboard.domain.problems import Problem
from callboard.views.words.phrases import problem_text


class Offer(NamedTuple):
    """What can be done instead of what did not work: the words of a button, and what it does."""

    text: str
    act: Callable[[], object]


class Notices(QObject):
    """One place where every message passes, whoever shows it."""

    said = Signal(str)
    hinted = Signal(str)  # what letting go would do; "" when nothing hovers
    suggested = Signal(str)  # what Enter would do here; "" for nothing
    waiting = Signal(str)  # what is being waited for; "" when it is over
    failed = Signal(str, str)  # what happened, how to mend it
    outdated = Signal(str)  # what failures were about that hold no longer

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = self._last = self._about = ""
        self._strong: tuple[str, ...] = ()
        self._offer: Offer | None = None

    @property
    def icon(self) -> str:
        """The icon that belongs to what was said last."""
        return self._icon

    @property
    def last(self) -> str:
        """What was said last."""
        return self._last

    @property
    def strong(self) -> tuple[str, ...]:
        """The parts of the newest hint that matter most."""
        return self._strong

    @property
    def offer(self) -> Offer | None:
        """What the newest failure offers to do instead."""
        return self._offer

    @property
    def about(self) -> str:
        """What the newest failure is about, for who may mend it; "" for nothing."""
        return self._about

    def say(self, text: str, icon: str = "info-circle") -> None:
        """Something happened; `icon` stands before it."""
        self._icon, self._last = icon, text
        self.said.emit(text)

    def hint(self, text: str, strong: Sequence[str] = ()) -> None:
        """Something would happen. The parts of `text` in `strong` are shown in bold."""
        self._strong = tuple(strong)
        self.hinted.emit(text)

    def suggest(self, text: str) -> None:
        """Something can be done here by a key. It stands behind whatever else there is to say."""
        self.suggested.emit(text)

    def wait_for(self, text: str) -> None:
        """Something takes longer than usual."""
        self.waiting.emit(text)

    def fail(self, problem: Problem, offer: Offer | None = None, about: str = "") -> None:
        """Something did not work; `offer` can be done instead. It stands until it is closed, or `about` is outdated."""
        self._offer, self._about = offer, about
        text = problem_text(problem)
        self.failed.emit(text.what, text.mend)

    def outdate(self, about: str) -> None:
        """What failed there is tried anew, or has been mended."""
        self.outdated.emit(about)
