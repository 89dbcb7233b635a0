"""Takes a whole list over that was pasted or dropped: its people onto the list, and says what was no one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from callboard.domain.board import Board
from callboard.domain.conferences.roster_text import RosterText, roster_in
from callboard.domain.numbers.phone_number import clean_number, same_number
from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.views.words.state_words import in_sentence

MOST_NAMED = 5


class ListIntake(QObject):
    """`taken` tells in words what came of it, and whether something of it was left over."""

    taken = Signal(str, bool)

    def __init__(self, people: ParticipantsModel, board: Callable[[], Board], parent: QObject) -> None:
        super().__init__(parent)
        self._people = people
        self._board = board

    def take(self, text: str, row: int | None = None) -> bool:
        """Put everybody in `text` on the list before `row`, or at its end. False when it is no list: a single name or
        number, which is for the field."""
        roster = roster_in(text, self._board().extensions)
        if not _is_list(text, roster):
            return False
        before = self._people.numbers
        self._people.learn_names({person.number: person.name for person in roster.people if person.name})
        numbers = [person.number for person in roster.people]
        twice = [number for number in numbers if any(same_number(number, other) for other in before)]
        twice += [person.number for person in roster.double]
        self._people.add(numbers, row)
        words = self._words(len(self._people.numbers) - len(before), list(dict.fromkeys(twice)), roster)
        self.taken.emit(words, bool(twice or roster.unread or roster.is_cut or not roster.people))
        return True

    def _words(self, added: int, twice: list[str], roster: RosterText) -> str:
        said: list[str] = []
        if added or not twice:
            said.append(self.tr("%n people added.", "", added) if added else self.tr("Nobody was found in it."))
        if twice:
            people = _named([in_sentence(number, self._people.name_of(number)) for number in twice])
            said.append(self.tr("Already in the list: {people}.").format(people=people))
        if roster.unread:
            texts = _named([self.tr("“{text}”", "quoted from a list").format(text=text) for text in roster.unread])
            said.append(self.tr("No number found for {texts}.").format(texts=texts))
        if roster.is_cut:
            said.append(self.tr("The list was too long, its end was left out."))
        return " ".join(said)


def _is_list(text: str, roster: RosterText) -> bool:
    count = len(roster.people) + len(roster.double)
    if count > 1 or len(text.strip().splitlines()) > 1:
        return True
    return count == 1 and bool(roster.people and roster.people[0].name) and not isinstance(clean_number(text), str)


def _named(texts: list[str]) -> str:
    return ", ".join(texts[:MOST_NAMED]) + (" …" if len(texts) > MOST_NAMED else "")
