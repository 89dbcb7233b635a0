"""News that is lost on its way: the board is wrong, and right again after one comparison, without a cut."""

from collections.abc import Iterator, Sequence

import pytest

from callboard.sessions.threecx.conversion import EXTENSION
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent
from tests.doubles.still_pbx import PbxAtHand, PbxBehindServer
from tests.journeys.calls.live_call_house import GIVER, LiveCallHouse


@pytest.fixture(params=["v11", "v12", pytest.param("over .NET", marks=pytest.mark.dotnet)])
def house(request: pytest.FixtureRequest) -> Iterator[LiveCallHouse]:
    if request.param == "over .NET":
        generation, runtime = request.getfixturevalue("generation"), request.getfixturevalue("dotnet")
        request.getfixturevalue("built_assemblies")
        made = LiveCallHouse(generation, lambda engine: PbxBehindServer(engine, runtime.choice.name))
    else:
        made = LiveCallHouse(request.param, PbxAtHand)
    yield made
    made.end()


def lose(house: LiveCallHouse, *operations: Operation, number: str = "") -> None:
    """From now on nobody tells of such things about calls; with `number` of that extension, and of no call."""
    session = house.console.session
    # In rehearsal the line tells, over .NET the thread that fetches the news.
    teller, name = (session._line, "_on_events") if hasattr(session, "_line") else (session._news, "take")
    take = getattr(teller, name)

    def is_about(event: VendorEvent) -> bool:
        if not number:
            return event.entity == "CONNECTION"
        return event.row is not None and event.row.kind == EXTENSION and event.row.text("Number") == number

    def take_the_others(events: Sequence[VendorEvent]) -> None:
        take([each for each in events if each.operation not in operations or not is_about(each)])

    setattr(teller, name, take_the_others)


def test_an_end_that_nobody_told(house: LiveCallHouse) -> None:
    call_id = house.talk()
    lose(house, Operation.DELETED)
    house.pbx.do(lambda: house.engine.phones.hang_up(GIVER))
    house.console.work()
    assert call_id in house.console.board.calls, "nobody told"
    house.console.session.compare()
    house.console.work()
    assert not house.console.board.legs
    house.compare()


def test_a_beginning_that_nobody_told(house: LiveCallHouse) -> None:
    lose(house, *Operation)
    engine = house.engine
    house.pbx.do(lambda: engine.phones.call_from_outside("01632960123", GIVER))
    house.console.work()
    assert not house.console.board.legs, "nobody told"
    house.console.session.compare()
    house.console.work()
    house.compare()
    assert house.console.board.legs_of(GIVER)


def test_a_change_that_nobody_told(house: LiveCallHouse) -> None:
    house.ring()
    lose(house, Operation.UPDATED)
    house.pbx.do(lambda: house.engine.phones.answer(GIVER))
    house.console.work()
    house.console.session.compare()
    house.console.work()
    house.compare()


def test_a_phone_that_went_and_nobody_told(house: LiveCallHouse) -> None:
    lose(house, *Operation, number=GIVER)
    house.unregister(GIVER)
    assert house.console.board.extensions[GIVER].registered, "nobody told"
    house.console.session.compare()
    house.console.work()
    house.compare()
    assert house.console.board.extensions[GIVER].registered is False
