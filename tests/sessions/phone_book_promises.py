"""What every session promises about the phone books of the phone system: one suite for rehearsal and .NET.

A `pbx` fixture gives the phone system behind it, see `Pbx` in `tests/doubles/pbx.py`.
"""

from callboard.domain.capability import Feature, Reason
from callboard.domain.commands import ReadPhoneBook
from callboard.domain.people.phone_book import PhoneBookEntry
from callboard.domain.problems import ProblemCode
from callboard.domain.request_rules import why_not
from tests.doubles.console import connected
from tests.doubles.pbx import Pbx
from tests.doubles.recording import Recording

LARCH = {"FirstName": "Zoe", "LastName": "Larch", "CompanyName": "Larch Ltd", "PhoneNumber": "01632960001"}


def write_elsewhere(pbx: Pbx, record_id: int, owner: str = "", **fields: str) -> None:
    """Somebody writes an entry in the phone system's own console; 0 for a new one."""
    pairs = [text for pair in fields.items() for text in pair]
    given = ["Owner", owner, *pairs] if owner else pairs
    pbx.controls.do("ask", verb="SAVE", args=["PHONEBOOK", "PhoneBookEntry", str(record_id), *given])


def delete_elsewhere(pbx: Pbx, record_id: int) -> None:
    """Somebody deletes an entry."""
    pbx.controls.do("ask", verb="DELETE", args=["PHONEBOOK", str(record_id)])


def called(told: Recording, name: str) -> list[PhoneBookEntry]:
    """The entries of that name that were told of."""
    return [entry for entry in told.board.phone_book if entry.name == name]


class PhoneBookPromises:
    """On 3CX 12."""

    def test_nothing_is_told_before_somebody_asks(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            write_elsewhere(pbx, 0, **LARCH)
            assert console.told.board.capabilities.offers(Feature.PHONE_BOOK)
            assert console.told.board.phone_book == ()

    def test_the_companys_entries_and_mine_are_read_and_those_of_others_are_not(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            write_elsewhere(pbx, 0, "101", FirstName="Hers", PhoneNumber="01632960003")
            write_elsewhere(pbx, 0, **LARCH)
            write_elsewhere(pbx, 0, "100", FirstName="Mine", PhoneNumber="01632960002")
            console.ask(ReadPhoneBook("100"))
            console.told.wait_until(lambda told: called(told, "Mine") != [])
            (larch,) = called(console.told, "Zoe Larch")
            assert (larch.company, larch.number, larch.owner) == ("Larch Ltd", "01632960001", "")
            (mine,) = called(console.told, "Mine")
            assert mine.owner == "100"
            assert called(console.told, "Hers") == []

    def test_what_changes_later_is_news(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ReadPhoneBook())
            write_elsewhere(pbx, 0, **LARCH)
            console.told.wait_until(lambda told: len(called(told, "Zoe Larch")) == 1)
            (larch,) = called(console.told, "Zoe Larch")
            write_elsewhere(pbx, larch.record_id, PhoneNumber="01632960009")
            console.told.wait_until(lambda told: [one.number for one in called(told, "Zoe Larch")] == ["01632960009"])
            delete_elsewhere(pbx, larch.record_id)
            console.told.wait_until(lambda told: called(told, "Zoe Larch") == [])

    def test_private_entries_of_others_never_become_news(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(ReadPhoneBook("100"))
            write_elsewhere(pbx, 0, "101", FirstName="Hers", PhoneNumber="01632960003")
            write_elsewhere(pbx, 0, **LARCH)
            console.told.wait_until(lambda told: called(told, "Zoe Larch") != [])
            assert called(console.told, "Hers") == []


class NoPhoneBook:
    """On 3CX 11, where nobody knows how it is read."""

    def test_it_is_said_why_and_nothing_is_asked(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            capability = console.told.board.capabilities.of(Feature.PHONE_BOOK)
            assert (capability.on, capability.reason) == (None, Reason.PHONE_BOOK_NOT_DOCUMENTED)
            refused = why_not(ReadPhoneBook(), console.told.board)
            assert refused is not None
            assert refused.code is ProblemCode.FEATURE_NOT_OFFERED
