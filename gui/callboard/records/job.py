"""One thing that somebody wants written or read, and the place where its answer comes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Generic, TypeVar

from callboard.records.connection import Connection

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Job(Generic[T]):
    """`work` gets the connection of the thread that does it. `is_kept`: it is never given up."""

    work: Callable[[Connection], T]
    answer: Future[T]
    is_kept: bool = False

    def begin(self) -> bool:
        """Whether somebody still wants it; asked before every try."""
        return self.answer.running() or self.answer.set_running_or_notify_cancel()

    def fail(self, error: BaseException) -> None:
        """It came to nothing."""
        if self.begin():
            self.answer.set_exception(error)
