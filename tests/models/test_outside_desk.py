"""What arrives from outside is read, counted and announced."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QSignalSpy

from callboard.domain.outside.fate import Fate
from callboard.domain.outside.offer import Offer
from callboard.domain.outside.origin import COMMAND, LINK, Origin
from callboard.domain.outside.outside_text import read_outside
from callboard.domain.outside.own_system import OwnSystem
from callboard.domain.outside.reading import OutsideReading
from callboard.models.outside_desk import LONGEST_SHOWN, OutsideDesk


class Outside:
    """A desk over a clock and a screen that the test holds in its hand."""

    def __init__(self) -> None:
        self.now_s = 0.0
        self.is_locked = False
        self.asked: list[Callable[[bool], None]] = []
        self.answers_at_once = True
        self.desk = OutsideDesk(self._read, self._ask, self._show, lambda: self.now_s)
        self.arrived: list[Offer] = []
        self.fates: list[Fate] = []
        self.shut = QSignalSpy(self.desk.shut)

    def _read(self, text: str, origin: Origin) -> OutsideReading:
        return read_outside(text, origin.kind, frozenset({"204"}), OwnSystem())

    def _ask(self, then: Callable[[bool], None]) -> None:
        if self.answers_at_once:
            then(self.is_locked)
        else:
            self.asked.append(then)

    def _show(self, offer: Offer) -> Fate:
        self.arrived.append(offer)
        return Fate.OFFERED if offer.number else Fate.UNREADABLE

    def follow(self, *links: str) -> list[Fate]:
        """What became of each of them."""
        self.fates = []
        for link in links:
            self.desk.offer(link, LINK, self.fates.append)
        return self.fates

    def numbers(self) -> list[str]:
        return [offer.number for offer in self.arrived]


@pytest.fixture
def outside(qapp: object) -> Outside:
    return Outside()


def test_a_link_becomes_an_offer_with_what_it_said(outside: Outside) -> None:
    outside.desk.offer("tel:+44-20-7946-0311;ext=7", LINK)
    (offer,) = outside.arrived
    assert (offer.number, offer.text, offer.origin) == ("+442079460311", "tel:+44-20-7946-0311;ext=7", LINK)
    assert not offer.is_code
    assert offer.why_none is None


def test_what_is_shown_of_it_is_short_and_plain(outside: Outside) -> None:
    outside.desk.offer("tel:\u202e\n<b>" + "x" * 10_000, LINK)
    (offer,) = outside.arrived
    assert len(offer.text) <= LONGEST_SHOWN
    assert offer.text.isprintable()
    assert offer.why_none is not None
    assert offer.number == ""
    assert "xxx" not in repr(offer)[:20]


def test_a_double_click_is_one_offer(outside: Outside) -> None:
    for at_s in (0.0, 0.2, 2.9):
        outside.now_s = at_s
        outside.desk.offer("tel:02079460311", LINK)
        outside.desk.offer("020 7946 0311", COMMAND)
    assert outside.numbers() == ["02079460311"]
    outside.now_s = 3.0
    outside.desk.offer("tel:02079460311", LINK)
    assert [offer.offer_id for offer in outside.arrived] == [1, 2]


def test_nothing_arrives_while_the_screen_is_locked_nor_afterwards(outside: Outside) -> None:
    outside.is_locked = True
    for number in range(20):
        outside.desk.offer(f"tel:0207946031{number}", LINK)
    assert outside.arrived == []
    outside.is_locked = False
    outside.desk.offer("tel:02079460311", LINK)
    assert outside.numbers() == ["02079460311"]
    assert outside.shut.count() == 0


def test_it_waits_for_the_answer_whether_the_screen_is_locked(outside: Outside) -> None:
    outside.answers_at_once = False
    outside.desk.offer("tel:02079460311", LINK)
    assert outside.arrived == []
    outside.asked[0](False)
    assert outside.numbers() == ["02079460311"]


def test_more_than_five_in_a_minute_shut_the_gate_until_somebody_opens_it(outside: Outside) -> None:
    for number in range(8):
        outside.desk.offer(f"tel:0207946031{number}", LINK)
    assert len(outside.arrived) == 5
    assert outside.desk.is_shut
    assert outside.shut.count() == 1
    outside.now_s = 3600.0
    outside.desk.offer("tel:02079460319", LINK)
    assert len(outside.arrived) == 5
    outside.desk.open_again()
    assert not outside.desk.is_shut
    outside.desk.offer("tel:02079460319", LINK)
    assert len(outside.arrived) == 6


RUBBISH = ("tel:", "callto:1-800-FLOWERS", "sip:x@evil.example", "tel:abc", "tel:%00")


def test_what_holds_no_number_counts_for_nothing(outside: Outside) -> None:
    assert outside.follow(*RUBBISH, "tel:xyz", "tel:02079460311") == [Fate.UNREADABLE] * 6 + [Fate.OFFERED]
    assert outside.numbers()[-1] == "02079460311"
    assert outside.shut.count() == 0
    assert len(outside.arrived) == 6, "a sixth link without a number is not shown"
    outside.follow(*(f"tel:0207946032{last}" for last in range(4)))
    assert outside.shut.count() == 0
    assert outside.follow("tel:02079460329") == [Fate.SHUT]
    assert outside.shut.count() == 1


def test_the_same_number_again_is_not_one_more(outside: Outside) -> None:
    found: list[Fate] = []
    for step in range(9):
        outside.now_s = step * 4.0
        found += outside.follow("tel:02079460311")
    assert found == [Fate.OFFERED] * 6 + [Fate.SAME] * 3
    assert outside.shut.count() == 0
    assert outside.follow("tel:02079460312") == [Fate.OFFERED]


def test_who_offers_is_told_what_became_of_it(outside: Outside) -> None:
    assert outside.follow("tel:1000", "tel:1000", "tel:") == [Fate.OFFERED, Fate.SAME, Fate.UNREADABLE]
    outside.is_locked = True
    assert outside.follow("tel:1001") == [Fate.LOCKED]
    outside.is_locked = False
    assert outside.follow(*(f"tel:200{last}" for last in range(6))) == [Fate.OFFERED] * 4 + [Fate.SHUT] * 2
    outside.answers_at_once = False
    assert outside.follow("tel:1001") == []
    outside.asked[0](True)
    assert outside.fates == [Fate.LOCKED]
