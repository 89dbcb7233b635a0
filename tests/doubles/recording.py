"""A listener that keeps everything a session tells, the board that follows from it, and waits for what should come."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from callboard.domain.board import Board
from callboard.domain.changes import PbxNews

DEADLINE_S = 20.0
"""How long a test waits for something that should happen soon."""

Follower = Callable[[PbxNews, Board], None]


class Recording:
    """May be told things from any thread. Followers see each piece of news with the board after it."""

    def __init__(self) -> None:
        self.news: list[PbxNews] = []
        self.board = Board()
        self.attention_count = 0
        self.followers: list[Follower] = []
        self.on_attention: Callable[[], None] = lambda: None
        self._told = threading.Condition()

    def on_news(self, news: Sequence[PbxNews]) -> None:
        with self._told:
            self.news.extend(news)
            if self.followers:
                self._tell_followers(news)
            else:
                self.board = self.board.after(news)
            self._told.notify_all()

    def on_attention_needed(self) -> None:
        with self._told:
            self.attention_count += 1
            self._told.notify_all()
        self.on_attention()

    def happened(self, is_so: Callable[["Recording"], object], deadline_s: float = DEADLINE_S) -> bool:
        """Whether `is_so` becomes true of this recording in time."""
        with self._told:
            return self._told.wait_for(lambda: bool(is_so(self)), deadline_s)

    def wait_until(self, is_so: Callable[["Recording"], object], deadline_s: float = DEADLINE_S) -> None:
        """Wait until `is_so` is true of this recording."""
        assert self.happened(is_so, deadline_s), self.told()[-20:]

    def told(self) -> tuple[PbxNews, ...]:
        """Everything so far."""
        with self._told:
            return tuple(self.news)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nothing is told meanwhile."""
        with self._told:
            yield
            self._told.notify_all()

    def follow(self, follower: Follower) -> None:
        """Let `follower` see everything from now on."""
        with self._told:
            self.followers.append(follower)

    def _tell_followers(self, news: Sequence[PbxNews]) -> None:
        for change in news:
            self.board = self.board.after((change,))
            for follower in self.followers:
                follower(change, self.board)
