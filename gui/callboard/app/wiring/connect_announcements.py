"""What is said aloud: the status line, my calls, favourites, and the line to the phone system. Nothing of others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callboard.domain.calls.call_progress import CallProgress
from callboard.domain.conferences.conference_events import events_between
from callboard.domain.conferences.conference_progress import ConferenceProgress
from callboard.domain.connection import Connection, LineState
from callboard.domain.extension import ExtensionState
from callboard.models.board_update import BoardUpdate
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.roles import Role
from callboard.views.announcer import Announcer
from callboard.views.conference.conference_words import progress_words
from callboard.views.toasts.toast_words import event_words
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import in_sentence, state_word

if TYPE_CHECKING:
    from callboard.app.console import Console

MOST_EVENTS = 3
"""Of conferences in one sentence; the newest count."""


def connect_announcements(console: Console) -> Announcer:
    """Let a screen reader hear what matters to the receptionist."""
    return Announcements(console).announcer


class Announcements(QObject):
    """Remembers how things stood, so that only what is different is told."""

    def __init__(self, console: Console) -> None:
        super().__init__(console)
        self._console = console
        self.announcer = Announcer(console.window)
        self._line = LineState.CONNECTING
        self._states: dict[str, ExtensionState] = {}
        self._my_callbacks: set[int] = set()
        self._conferences: dict[int, ConferenceProgress] = {}
        self._unsaid: list[str] = []
        self.announcer.announced.connect(lambda sentence, _: self._on_announced(sentence))
        console.notices.said.connect(self.announcer.say)
        console.notices.waiting.connect(self.announcer.say)
        console.notices.failed.connect(lambda what, mend: self.announcer.warn(f"{what} {mend}".strip()))
        console.feed.call_progressed.connect(self._on_call)
        console.feed.conference_progressed.connect(self._on_conference)
        console.feed.connection_changed.connect(self._on_connection)
        console.feed.board_changed.connect(self._on_board)

    def _on_call(self, progress: CallProgress) -> None:
        if progress.is_over:
            self._my_callbacks.discard(progress.request_id)
        elif progress.dn_from == self._console.my_phone.number:
            self._my_callbacks.add(progress.request_id)
        if progress.problem is not None:
            self.announcer.warn(problem_text(progress.problem).what)

    def _on_conference(self, progress: ConferenceProgress) -> None:
        before = self._conferences.get(progress.request_id)
        if progress.is_over:
            self._conferences.pop(progress.request_id, None)
        else:
            self._conferences[progress.request_id] = progress
        events = [event_words(each, self._person(each.number)) for each in events_between(before, progress)]
        self._unsaid = [*self._unsaid, *events][-MOST_EVENTS:]
        if self._unsaid:
            # A newer sentence replaces an older one, and the status line says one for each step: this has both.
            self.announcer.say(" ".join([*self._unsaid, progress_words(progress, self._person)]))

    def _on_announced(self, sentence: str) -> None:
        self._unsaid = [event for event in self._unsaid if event not in sentence]

    def _person(self, number: str) -> str:
        return self._console.panels.conference.live_desk.person(number)

    def _on_connection(self, connection: Connection) -> None:
        before, self._line = self._line, connection.state
        if before is self._line:
            return
        if self._line is LineState.LIVE:
            is_back = before in (LineState.LOST, LineState.FAILED)
            self.announcer.say(self.tr("The connection is back.") if is_back else self.tr("Connected."))
        elif self._line is LineState.LOST:
            self.announcer.warn(self.tr("Connection lost."))
        elif self._line is LineState.FAILED:
            self.announcer.warn(self.tr("Cannot connect to the phone system."))

    def _on_board(self, update: BoardUpdate) -> None:
        mine, favourites = self._console.my_phone.number, self._console.memory.value.favourites
        sentences: list[str] = []
        for number in (mine, *favourites):
            if not number or (not update.replaced and number not in update.touched_numbers):
                continue
            before, now = self._states.get(number), update.board.state_of(number)
            self._states[number] = now
            if before is None or before is now or update.replaced:
                continue
            if number != mine and number in self._in_conference():
                continue  # told by name as the conference goes on
            if number != mine:
                person = in_sentence(number, update.board.name_of(number))
                sentences.append(self.tr("{person}: {state}").format(person=person, state=state_word(now)))
            elif now is ExtensionState.RINGING and not self._my_callbacks:
                sentences.insert(0, self._incoming(number))
        self.announcer.say(". ".join(sentences))

    def _in_conference(self) -> frozenset[str]:
        conferences = self._conferences.values()
        return frozenset(member.number for progress in conferences for member in progress.members)

    def _incoming(self, number: str) -> str:
        people = self._console.models.people
        row = people.row_of(number)
        facts: ExtensionFacts | None = people.index(row).data(Role.FACTS) if row is not None else None
        if facts is None or not facts.other:
            return self.tr("Your phone rings.")
        other = in_sentence(facts.other, facts.other_name)
        return self.tr("Incoming call from {other}.").format(other=other)
