"""Messages to the receptionist: what is going on, in the status line, and what went wrong, above the page."""

from PySide6.QtCore import QObject, Signal

from callboard.domain.problems import Problem
from callboard.views.phrases import problem_text


class Notices(QObject):
    """One place where every message passes, whoever shows it."""

    said = Signal(str)
    hinted = Signal(str)  # what letting go would do; "" when nothing hovers
    waiting = Signal(str)  # what is being waited for; "" when it is over
    failed = Signal(str, str)  # what happened, how to mend it

    def say(self, text: str) -> None:
        """Something happened."""
        self.said.emit(text)

    def hint(self, text: str) -> None:
        """Something would happen."""
        self.hinted.emit(text)

    def wait_for(self, text: str) -> None:
        """Something takes longer than usual."""
        self.waiting.emit(text)

    def fail(self, problem: Problem) -> None:
        """Something did not work."""
        text = problem_text(problem)
        self.failed.emit(text.what, text.mend)
