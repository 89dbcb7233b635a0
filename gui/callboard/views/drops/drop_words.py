"""The words of drops: who is who, what the pill under the pointer says, and which parts of a hint matter most."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.drops.drop_rules import CallKind, Dragged
from callboard.domain.problems import Problem
from callboard.views.words.state_words import in_sentence
from callboard.wording.phrase import Phrase

translate = QCoreApplication.translate

_CALL_ICONS = {CallKind.ANSWERED: "phone-call", CallKind.RINGING: "bell-ringing", CallKind.DIALLING: "phone-outgoing"}


class BoardPeople:
    """How people and numbers are called while `board` holds."""

    def __init__(self, board: Board, names: Iterable[tuple[str, str]] = ()) -> None:
        self._board = board
        self._names = dict(names)  # that came along with numbers; whom the phone system knows, it names itself

    def person(self, number: str) -> str:
        """Inside a sentence: "204 Maya Lindqvist"."""
        return in_sentence(number, self._name_of(number))

    def name(self, number: str) -> str:
        """The name alone, the number where there is none."""
        return self._name_of(number) or in_sentence(number, "")

    def has_phone(self, number: str) -> bool:
        """Whether that is somebody of this phone system."""
        return number in self._board.extensions

    def _name_of(self, number: str) -> str:
        return self._board.name_of(number) or self._names.get(number, "")


class PillWords(NamedTuple):
    """What hangs under the pointer: an icon and a few words."""

    icon: str
    text: str


def strong_parts(said: Phrase | Problem) -> tuple[str, ...]:
    """The parts of a hint that matter most: everybody it names."""
    return tuple(said.facts.values()) if isinstance(said, Phrase) else ()


def pill_words(dragged: Dragged, people: BoardPeople) -> PillWords:
    """What the pill says while `dragged` is carried; nothing when it holds nothing."""
    if dragged.template:
        return PillWords("template", dragged.template)
    if not dragged.numbers:
        return PillWords("phone", translate("Drops", "Number withheld") if dragged.call is not None else "")
    icon = _CALL_ICONS[dragged.call.kind] if dragged.call is not None else "phone"
    if len(dragged.numbers) == 1:
        return PillWords(icon, people.person(dragged.numbers[0]))
    if all(map(people.has_phone, dragged.numbers)):
        return PillWords(icon, translate("Drops", "%n people", "", len(dragged.numbers)))
    return PillWords(icon, translate("Drops", "%n numbers", "", len(dragged.numbers)))
