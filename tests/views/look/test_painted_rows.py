"""Every kind of row: with a name longer than any line, read from right to left, with rough names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QAbstractItemModel, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QStyledItemDelegate

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.extension import Extension, ExtensionState
from callboard.domain.numbers.number_chip import NumberChip
from callboard.domain.preferences import ThemeChoice
from callboard.domain.profile_memory import RecentNumber
from callboard.models.calls.call_destinations import CallDestinations
from callboard.models.calls.call_model import CallModel
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.member_model import MemberModel
from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.models.offer_model import OfferModel
from callboard.models.pasted.chip_model import ChipModel
from callboard.models.recent_model import RecentModel
from callboard.views.call_list.call_delegate import CallDelegate
from callboard.views.call_list.destination_delegate import DestinationDelegate
from callboard.views.conference.builder.chip_delegate import ChipDelegate
from callboard.views.conference.live.member_delegate import MemberDelegate
from callboard.views.conference.roster_delegate import RosterDelegate, Standing
from callboard.views.dialer.recent_delegate import RecentDelegate
from callboard.views.extension_board.table_columns import places_in
from callboard.views.extension_board.table_delegate import TableDelegate
from callboard.views.fields.person_delegate import PersonDelegate
from callboard.views.paste.chip_row_delegate import ChipRowDelegate
from tests.doubles.boards import all_new, board_of, picture
from tests.doubles.golden import check_golden
from tests.doubles.painted_rows import LONG, LTR, RTL, differs_in, painted, turned
from tests.views.conftest import Office

NOW_S, SINCE = 1000.0, 866.0
DAY_S = 1_700_000_000.0
"""In November 2023."""
ROUGH = (
    "<b>Bold</b> & <img src=x> Co",
    "first line\nsecond line\ttab\r\nthird",
    "\u05de\u05e8\u05d9\u05dd \u05db\u05d4\u05df 204",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f600",
    "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324a\u030a",
    "\u202egnp.exe",
    "\x00\x07\ud800",
    "   ",
)


Made = tuple[QStyledItemDelegate, QAbstractItemModel, int]
"""What paints, the rows, and the row to look at."""


@dataclass(frozen=True)
class Kind:
    """How one row of one kind is made: of a number, a name, and whether the phone is busy."""

    make: Callable[[Office, Extension, bool], Made]
    width: int


def _board(office: Office, person: Extension, is_busy: bool) -> None:
    other = Extension("106", "Malik Osei", ("Service",), registered=True)
    legs = (
        Leg(1, 1, person.number, LegState.CONNECTED, "106", since=SINCE),
        Leg(1, 2, "106", LegState.CONNECTED, person.number, since=SINCE),
    )
    office.show(board_of(picture(people=(person, other), legs=legs if is_busy else ())))


def _row_of(office: Office, number: str) -> int:
    row = office.people.row_of(number)
    assert row is not None
    return row


def _offered(office: Office, person: Extension, is_busy: bool) -> Made:
    _board(office, person, is_busy)
    model = OfferModel(office.people, parent=office.host)
    model.search(person.number)
    return PersonDelegate(office.look), model, 0


def _destination(office: Office, person: Extension, is_busy: bool) -> Made:
    _board(office, person, is_busy)
    model = CallDestinations(office.people, (), office.host)
    model.set_search(person.number)
    return DestinationDelegate(office.look, lambda: NOW_S), model, 0


def _roster(office: Office, person: Extension, is_busy: bool) -> Made:
    _board(office, person, is_busy)
    return RosterDelegate(office.look, lambda _: Standing.ADDED), office.people, _row_of(office, person.number)


def _table(office: Office, person: Extension, is_busy: bool) -> Made:
    _board(office, person, is_busy)
    delegate = TableDelegate(office.look, office.my_phone, lambda: NOW_S)
    delegate.is_live = True
    delegate.cell = QSize(898, 30)
    delegate.places = places_in(898, 1.0, {})
    return delegate, office.people, _row_of(office, person.number)


def _call(office: Office, person: Extension, is_busy: bool) -> Made:
    state = LegState.CONNECTED if is_busy else LegState.HOLDING
    legs = (Leg(7, 1, person.number, state, "106", since=SINCE), Leg(7, 2, "106", LegState.CONNECTED, since=SINCE))
    model = CallModel(lambda _: "", office.host)
    model.show(all_new(board_of(picture(people=(person,), legs=legs))))
    delegate = CallDelegate(office.look, lambda: NOW_S)
    delegate.is_live = True
    return delegate, model, 0


def _member(office: Office, person: Extension, is_busy: bool) -> Made:
    model = MemberModel(lambda _: "", office.host)
    step = MemberStep.JOINED if is_busy else MemberStep.LEFT
    model.show((MemberFacts(person.number, person.name, step, since=SINCE if is_busy else None),))
    delegate = MemberDelegate(office.look, lambda: NOW_S)
    delegate.button_width = 80
    return delegate, model, 0


def _chip(office: Office, person: Extension, is_busy: bool) -> Made:
    _board(office, person, is_busy)
    model = ParticipantsModel(lambda _: "", office.host)
    model.show(all_new(office.board))
    model.add([person.number])
    return ChipDelegate(office.look), model, 0


def _recent(office: Office, person: Extension, is_busy: bool) -> Made:
    model = RecentModel(lambda _: "", office.host)
    model.set_most(1)
    model.show([RecentNumber(person.number, person.name, DAY_S, is_missed=is_busy)])
    return RecentDelegate(office.look), model, 0


def _pasted(office: Office, person: Extension, is_busy: bool) -> Made:
    _board(office, person, is_busy)
    model = ChipModel(lambda _: "", lambda _: "", lambda _: "", office.host)
    model.show_chips((NumberChip(person.number),), office.board)
    return ChipRowDelegate(office.look), model, 0


KINDS = {
    "offered": Kind(_offered, 300),
    "destination": Kind(_destination, 480),
    "roster": Kind(_roster, 320),
    "table": Kind(_table, 898),
    "call": Kind(_call, 340),
    "member": Kind(_member, 640),
    "member-narrow": Kind(_member, 340),
    "chip": Kind(_chip, 280),
    "recent": Kind(_recent, 308),
    "pasted": Kind(_pasted, 348),
}


@pytest.fixture
def leftwards(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RTL)
    yield
    qapp.setLayoutDirection(LTR)


def _image(office: Office, kind: str, person: Extension, is_busy: bool = False, mirrored: bool = False) -> QImage:
    how = KINDS[kind]
    delegate, model, row = how.make(office, person, is_busy)
    surface = office.look.theme.colour("surface")
    image = painted(delegate, model.index(row, 0), surface, how.width, RTL if mirrored else LTR)
    model.deleteLater() if model is not office.people else None
    delegate.deleteLater()
    return image


def _person(name: str, number: str = "204") -> Extension:
    return Extension(number, name, ("Accounts",), registered=True)


@pytest.mark.parametrize("kind", KINDS)
def test_all_of_the_number_is_there_however_long_the_name_is(office: Office, kind: str) -> None:
    one, first, last = (_image(office, kind, _person(LONG, number)) for number in ("2204", "8204", "2208"))
    at_first, at_last = differs_in(one, first), differs_in(one, last)
    assert not at_first.isEmpty()
    assert not at_last.isEmpty()
    assert at_first.right() < at_last.left()


@pytest.mark.parametrize("kind", KINDS)
def test_the_state_is_there_however_long_the_name_is(office: Office, kind: str) -> None:
    free, busy = (_image(office, kind, _person(LONG), is_busy) for is_busy in (False, True))
    assert not differs_in(free, busy).isEmpty()
    if kind not in ("chip", "recent"):  # one has a disc only, the other no disc
        beside_disc = QRect(60, 0, free.width() - 60, free.height())
        assert not differs_in(free.copy(beside_disc), busy.copy(beside_disc)).isEmpty()


@pytest.mark.parametrize("kind", KINDS)
def test_the_row_is_turned_round_and_the_number_is_not(office: Office, leftwards: None, kind: str) -> None:
    """What differs between two rows that differ in the first digit is where that digit is."""
    ltr = [_image(office, kind, _person("Maya", number)) for number in ("2204", "8204", "2208")]
    rtl = [_image(office, kind, _person("Maya", number), mirrored=True) for number in ("2204", "8204", "2208")]
    for images in (ltr, rtl):
        assert differs_in(images[0], images[1]).right() < differs_in(images[0], images[2]).left()
    number = differs_in(ltr[0], ltr[1]).united(differs_in(ltr[0], ltr[2]))
    there = differs_in(rtl[0], rtl[1]).united(differs_in(rtl[0], rtl[2]))
    if kind != "call":  # there the number stands in a sentence, whose words keep their order
        assert abs(turned(number, ltr[0]).center().x() - there.center().x()) <= 3


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ROUGH)
def test_a_rough_name_stays_in_its_line(office: Office, kind: str, name: str) -> None:
    """Whatever is called so: nothing above or below the line of the name is painted otherwise, and nothing behind."""
    rough, plain = (_image(office, kind, _person(called)) for called in (name, "Maya"))
    assert rough.size() == plain.size() or kind == "chip"
    number = _image(office, kind, _person(name, "284"))
    assert not differs_in(rough, number).isEmpty()
    changed = differs_in(rough, plain)
    line_height = 26
    assert changed.height() <= line_height


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_of_long_names(office: Office, qapp: QApplication, kind: str, pytestconfig: pytest.Config) -> None:
    office.look.put_on(qapp, ThemeChoice.LIGHT)
    check_golden(_image(office, kind, _person(LONG), is_busy=True), f"row-{kind}-long-name", pytestconfig)


@pytest.mark.parametrize("kind", KINDS)
def test_pictures_of_mirrored_rows(
    office: Office, qapp: QApplication, leftwards: None, kind: str, pytestconfig: pytest.Config
) -> None:
    office.look.put_on(qapp, ThemeChoice.LIGHT)
    image = _image(office, kind, _person("Maya Lindqvist"), is_busy=True, mirrored=True)
    check_golden(image, f"row-{kind}-mirrored", pytestconfig)


def test_the_state_of_the_office_is_what_the_pictures_say(office: Office) -> None:
    _board(office, _person("Maya"), True)
    assert office.board.state_of("204") is ExtensionState.TALKING
