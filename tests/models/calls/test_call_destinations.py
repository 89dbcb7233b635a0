"""Where a call can be sent: matches, free people first, and any number."""

import pytest
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from callboard.domain.people.contact import NumberKind
from callboard.models.calls.call_destinations import MOST_OFFERED, CallDestinations
from callboard.models.extension_model import ExtensionModel
from callboard.models.people.offered_number import OfferedNumber
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, many_people, picture, talk

pytestmark = pytest.mark.usefixtures("qapp")


def people(news: object = None) -> ExtensionModel:
    model = ExtensionModel(lambda facts: facts.extension.name, lambda facts: "")
    model.show(all_new(board_of(news or picture(legs=talk(1, "101", "02079460958", line="10000")))))  # type: ignore[arg-type]
    return model


def offered(source: ExtensionModel, typed: str = "", without: tuple[str, ...] = ()) -> list[str]:
    model = CallDestinations(source, without)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_search(typed)
    assert tester.model() is model
    return [model.number_at(row) for row in range(model.rowCount())]


def test_free_people_come_first_among_equal_matches() -> None:
    assert offered(people()) == ["100", "104", "108", "204", "101", "106", "160", "1001"]
    assert offered(people(), "sales") == ["104", "108", "101"]


def test_a_better_match_wins_over_a_free_phone() -> None:
    assert offered(people(), "101")[0] == "101"
    assert offered(people(), "10")[:3] == ["100", "104", "108"]
    assert offered(people(), "an") == ["101"]


def test_nobody_is_offered_who_is_in_the_call() -> None:
    assert "101" not in offered(people(), "", ("101",))
    assert offered(people(), "101", ("101",)) == []


def test_any_number_can_be_typed() -> None:
    source = people()
    assert offered(source, "020 7946 0311") == ["02079460311"]
    assert offered(source, "*67") == ["*67"]
    assert offered(source, "10")[-1] == "10"
    assert offered(source, "nobody") == []
    model = CallDestinations(source, ())
    model.set_search("02079460311")
    assert model.index(0).data() == "02079460311"
    assert model.index(0).data(Role.FACTS) is None


def test_many_people_are_cut_at_so_many() -> None:
    assert len(offered(people(picture(people=many_people(500))))) == MOST_OFFERED


def test_a_state_that_changes_moves_nobody() -> None:
    source = people()
    model = CallDestinations(source, ())
    changed, reset = QSignalSpy(model.dataChanged), QSignalSpy(model.modelReset)
    before = [model.number_at(row) for row in range(model.rowCount())]
    source.show(all_new(board_of(picture(legs=talk(1, "100", "104")))))
    assert changed.count() > 0
    assert reset.count() == 0
    assert [model.number_at(row) for row in range(model.rowCount())] == before


def test_contacts_come_behind_the_own_phones_and_answer_as_such() -> None:
    source = people()
    finch = OfferedNumber("+493023125042", NumberKind.WORK, "Anna Finch", "Finch Logistik", "finch")
    source.contact_offers = lambda typed, most: [finch] if typed else []
    assert offered(source, "an") == ["101", "+493023125042"]
    assert offered(source, "an", ("+493023125042",)) == ["101"]
    model = CallDestinations(source, ())
    model.set_search("an")
    assert model.index(1).data(Role.FACTS) == finch
    assert model.index(1).data(Role.NUMBER) == "+493023125042"
    assert model.index(1).data() == "Anna Finch, Finch Logistik, +493023125042"


def test_a_number_that_is_a_contacts_stands_there_once() -> None:
    source = people()
    finch = OfferedNumber("02079460311", NumberKind.WORK, "Finch", "", "finch")
    source.contact_offers = lambda typed, most: [finch]
    assert offered(source, "020 7946 0311") == ["02079460311"]
