"""Who of a conference is called next: one at a time, so that each call can be told from the next, and so that the order
is always the same."""

from dataclasses import dataclass

from callboard.domain.commands import AddToConference, DropLeg
from callboard.domain.conferences.conference_progress import ConferenceProgress


@dataclass(frozen=True, slots=True)
class Errand:
    """A participant to call or to send away now, for the conference followed as `conference_id` (None: for none)."""

    conference_id: int | None
    command: AddToConference | DropLeg


class CallingOrder:
    """Holds the errands of all conferences until somebody takes them. Pure: no thread, no clock."""

    def __init__(self) -> None:
        self._sent_for: set[tuple[int, str]] = set()
        self._not_waited_for: set[tuple[int, str]] = set()
        self._errands: list[Errand] = []

    def take_errands(self) -> list[Errand]:
        """The participants who have to be called now; each is named once."""
        taken, self._errands = self._errands, []
        return taken

    def is_sent_for(self, conference_id: int, number: str) -> None:
        """Somebody calls `number`."""
        self._sent_for.add((conference_id, number))

    def is_not_waited_for(self, conference_id: int, number: str) -> None:
        """`number` was called a while ago: the next participant need not wait any longer."""
        self._not_waited_for.add((conference_id, number))

    def begin_again(self, conference_id: int, number: str) -> None:
        """`number` is wanted once more."""
        self._sent_for.discard((conference_id, number))
        self._not_waited_for.discard((conference_id, number))

    def forget(self, conference_id: int) -> None:
        """That conference is over."""
        self._sent_for = {sent for sent in self._sent_for if sent[0] != conference_id}
        self._not_waited_for = {known for known in self._not_waited_for if known[0] != conference_id}

    def send_for_next(self, progress: ConferenceProgress) -> None:
        """Whoever is next has to be called, unless somebody is being called already."""
        key = progress.request_id
        to_call = progress.next_to_call()
        if any((key, command.number) in self._sent_for for command in to_call):
            return
        asked = (member.number for member in progress.members if member.is_being_asked)
        if to_call and all((key, number) in self._not_waited_for for number in asked):
            self._sent_for.add((key, to_call[0].number))
            self._errands.append(Errand(key, to_call[0]))
