"""What stands under the fields From and To: who was meant, where that is, what will be dialled, or why nothing."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.numbers.dialling_way import hides_help, way_on
from callboard.domain.numbers.phone_number import is_code, same_number
from callboard.domain.people.contact import Contact
from callboard.domain.people.known_people import KnownPeople
from callboard.domain.problems import Problem, ProblemCode
from callboard.domain.profile_memory import RecentNumber
from callboard.views.words.contact_words import company_words, offered_words
from callboard.views.words.number_words import as_dialled, country_and_time
from callboard.views.words.one_line import one_line
from callboard.views.words.phrases import problem_text, text_of
from callboard.views.words.state_words import state_word
from callboard.wording.dialling_sentences import HIDES_HELP
from callboard.wording.phrase import Phrase

translate = QCoreApplication.translate

ABOUT_FROM = frozenset({ProblemCode.FROM_NOT_INTERNAL, ProblemCode.FROM_UNKNOWN})
_NO_NUMBER = frozenset({ProblemCode.NUMBER_HAS_LETTERS, ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS})


@dataclass(frozen=True, slots=True)
class Remark:
    """What is said, and whether it stands in the way of a call."""

    text: str = ""
    is_error: bool = False


def complaint(problem: Problem) -> Remark:
    """Why nothing can be called; a number that is still missing is nothing to complain about."""
    if problem.code is ProblemCode.NUMBER_EMPTY:
        return Remark()
    if problem.code in _NO_NUMBER:
        return Remark(translate("Dialler", "That is not a phone number."), True)
    return Remark(problem_text(problem).what, True)


def match_of(number: str, typed: str, is_chosen: bool, board: Board, recent: Iterable[RecentNumber]) -> Remark:
    """Who `number` is, and what will be dialled where the field shows something else: what somebody `typed` there, or
    the readable form of a number that was chosen."""
    if number in board.extensions:
        parts = [one_line(board.name_of(number)), state_word(board.state_of(number))]
        about = " · ".join(part for part in parts if part)
        return Remark("\n".join(filter(None, (about, _help_hidden_by(number, board)))))
    lines = [" · ".join(part for part in (name_of_outside(number, board, recent), country_and_time(number)) if part)]
    lines += filter(None, [_help_hidden_by(number, board)])
    sent = way_on(number, board).sent
    looks_alike = _undecorated(typed) == sent if is_chosen else typed.strip() == sent
    if not looks_alike:
        lines.append(translate("Dialler", "Will dial {number}").format(number=as_dialled(sent)))
    return Remark("\n".join(lines))


def _help_hidden_by(number: str, board: Board) -> str:
    return text_of(Phrase(HIDES_HELP, {"number": number})) if hides_help(number, board) else ""


def name_of_outside(number: str, board: Board, recent: Iterable[RecentNumber]) -> str:
    """What is known of a number that is no extension."""
    if number in board.slots:
        return translate("Dialler", "Conference room")
    if is_code(number):
        return translate("Dialler", "This is a code, not a phone number.")
    return _known_name(number, board, recent) or translate("Dialler", "Not in your contacts")


def about_called(number: str, board: Board, recent: Iterable[RecentNumber]) -> str:
    """What the card of a call says about the number called, besides itself: of a contact, whose name is there, the
    company."""
    if number in board.extensions:
        return ""
    contact = _contact_of(number, board)
    known = company_words(contact) if contact is not None else _known_name(number, board, recent)
    return known or country_and_time(number)


def _known_name(number: str, board: Board, recent: Iterable[RecentNumber]) -> str:
    """Of a contact the company as well."""
    contact = _contact_of(number, board)
    if contact is not None:
        name = board.name_of(number)  # of a number that several share, that of their company
        return offered_words(name, company_words(contact) if name == contact.name else "")
    return next((one_line(one.name) for one in recent if one.name and same_number(one.number, number)), "")


def _contact_of(number: str, board: Board) -> Contact | None:
    known = board.known_people
    return known.contact_for(number) if isinstance(known, KnownPeople) else None


def _undecorated(text: str) -> str:
    return "".join(character for character in text if character.isdigit() or character in "+*#")
