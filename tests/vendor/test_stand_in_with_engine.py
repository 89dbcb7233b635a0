"""The stand-in and the simulated phone system together, over the network: both keep the same agreement."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from callboard.sessions.simulator.demo_server import DemoServer
from callboard.sessions.simulator.engine import PhoneEngine
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.pacing import PacedEngine
from callboard.sessions.simulator.scenario import Scenario
from tests.vendor.stand_in_desk import Ear, Elsewhere, Heard, StandIn

pytestmark = pytest.mark.dotnet

SPEED = 20.0

Do = Callable[[Callable[[], Any]], Any]


@pytest.fixture
def paced(generation: str) -> Iterator[PacedEngine]:
    made = PacedEngine(PhoneEngine(Scenario(), generation, seed=1), SPEED)
    made.start()
    yield made
    assert made.stop()
    assert made.failures == []


@pytest.fixture
def on_engine(paced: PacedEngine) -> Do:
    """Does something with the engine on its thread."""
    return lambda action: paced.call(action).result(10.0)


@pytest.fixture
def demo_server(paced: PacedEngine) -> Iterator[DemoServer]:
    made = DemoServer(paced)
    made.start()
    yield made
    assert made.stop()


@pytest.fixture
def root(stand_in: StandIn, demo_server: DemoServer) -> Any:
    stand_in.point_at(demo_server.port)
    return stand_in.root()


@pytest.fixture
def manager(stand_in: StandIn, demo_server: DemoServer) -> Iterator[Any]:
    made = stand_in.call_manager(demo_server.port)
    yield made
    made.Dispose()


def steps(heard: list[Heard]) -> list[tuple[str, ...]]:
    """What happened to legs: operation, owner, and the state unless the leg is gone."""
    legs = [each for each in heard if each.entity == "CONNECTION"]
    return [
        (each.operation, each.conf.get_DN().get_Number(), *([] if each.operation == "Deleted" else [state(each)]))
        for each in legs
    ]


def state(heard: Heard) -> str:
    return str(heard.conf.get_Status())


def is_step(operation: str, owner: str, status: str = "") -> Callable[[Heard], bool]:
    def wanted(heard: Heard) -> bool:
        if (heard.operation, heard.entity) != (operation, "CONNECTION"):
            return False
        return heard.conf.get_DN().get_Number() == owner and status in ("", state(heard))

    return wanted


def test_a_callback_from_ringing_to_the_end(root: Any, manager: Any, ear: Ear) -> None:
    manager.MakeCall("100", "101")
    assert steps(ear.until(is_step("Updated", "100", "Connected"))) == [
        ("Inserted", "100", "Ringing"),
        ("Updated", "100", "Dialing"),
        ("Inserted", "101", "Ringing"),
        ("Updated", "101", "Connected"),
        ("Updated", "100", "Connected"),
    ]
    mine = root.GetDNByNumber("100").GetActiveConnections()[0]
    assert (mine.get_ExternalParty(), mine.get_InternalParty().get_Number()) == ("101", "101")
    manager.DropCall(mine)
    ended = steps([ear.next(), ear.next()])
    assert sorted(ended) == [("Deleted", "100"), ("Deleted", "101")]
    assert root.GetActiveConnectionsByCallID().Count == 0


def test_a_conference(stand_in: StandIn, root: Any, manager: Any, ear: Ear, generation: str) -> None:
    if generation == "v11":
        manager.MakeCall("701", stand_in.dictionary(tojoin="101", PIN="12", noname="1", instant="1"))
        place, room = "701", "101"
    else:
        manager.MakeCall("700**101", "101")
        place, room = "700", "700**101"
    ear.until(is_step("Updated", place, "Connected"))
    leg = root.GetDNByNumber(place).GetActiveConnections()[0]
    assert (leg.get_ExternalParty(), leg.get_InternalParty().get_Number()) == (room, "101")
    assert root.GetDNByNumber("101").GetActiveConnections()[0].get_CallID() == leg.get_CallID()


def test_options_are_refused_by_the_gateway_of_v11_and_everywhere_on_v12(
    stand_in: StandIn, root: Any, manager: Any
) -> None:
    with pytest.raises(stand_in.calls.OperationFailed):
        manager.MakeCall("700", stand_in.dictionary(tojoin="101", PIN="", noname="1", instant="1"))


def test_a_refused_number_leaves_the_line_in_order(stand_in: StandIn, root: Any, manager: Any, ear: Ear) -> None:
    with pytest.raises(stand_in.calls.OperationFailed):
        manager.MakeCall("0155", "100")
    manager.MakeCall("100", "101")
    assert steps([ear.next()]) == [("Inserted", "100", "Ringing")]


def test_presence_goes_there_and_comes_back(root: Any, ear: Ear) -> None:
    person = root.GetDNByNumber("100")
    away = person.get_FwdProfiles()[1]
    person.set_CurrentProfile(away)
    person.Save()
    heard = ear.until(lambda each: each.entity == "DN")[-1]
    assert heard.conf.get_CurrentProfile().get_Name() == "Away"
    away.set_CustomMessage("back | at two")
    away.Save()
    said = lambda: root.GetDNByNumber("100").get_CurrentProfile().get_CustomMessage()  # noqa: E731
    # The other profile was told of as well.
    ear.until(lambda each: each.entity == "FWDPROFILE" and said() == "back | at two")


def test_a_phone_book_entry_is_made_changed_and_deleted(root: Any, ear: Ear) -> None:
    entry = root.GetTenants()[0].CreatePhoneBookEntry()
    entry.set_FirstName("Eve")
    entry.Save()
    entry.set_LastName("Example")
    entry.Save()
    ear.until(lambda each: each.operation == "Updated" and each.record_id == entry.GetHashCode())
    entry.Delete()
    heard = ear.until(lambda each: each.operation == "Deleted")[-1]
    assert (heard.entity, heard.record_id) == ("PHONEBOOK", entry.GetHashCode())


def test_a_pbx_that_vanishes_comes_back_with_its_new_state(
    root: Any, ear: Ear, on_engine: Do, paced: PacedEngine
) -> None:
    version = root.get_Version()
    on_engine(lambda: paced.engine.faults.start(FaultOrder(FaultKind.VANISH, for_s=SPEED)))
    news = [
        each.operation for each in ear.until(lambda each: each.operation == "Inserted") if each.entity == "CFGSERVER"
    ]
    assert news == ["Deleted", "Inserted"]
    assert root.get_Version() == version
    assert root.GetExtensions().Length == on_engine(lambda: len(paced.engine.store.extensions()))


def test_a_member_hangs_until_the_engine_heals(root: Any, on_engine: Do, paced: PacedEngine) -> None:
    person = root.GetDNByNumber("100")
    on_engine(lambda: paced.engine.faults.start(FaultOrder(FaultKind.HANG_MEMBER, member="IsRegistered")))
    # An answer comes after everything that was said before it.
    person.GetRegistrarContacts()
    asking = Elsewhere(person.get_IsRegistered)
    assert asking.is_stuck()
    on_engine(paced.engine.faults.heal)
    assert asking.result() is True


def test_refused_credentials(stand_in: StandIn, demo_server: DemoServer, on_engine: Do, paced: PacedEngine) -> None:
    on_engine(lambda: paced.engine.faults.start(FaultOrder(FaultKind.REFUSE_CREDENTIALS)))
    stand_in.point_at(demo_server.port)
    with pytest.raises(stand_in.exceptions.PhoneSystemException):
        stand_in.root()
    with pytest.raises(stand_in.calls.PBXIsNotConnected):
        stand_in.call_manager(demo_server.port)


def test_garbage_in_names_arrives_as_it_is(root: Any, ear: Ear, on_engine: Do, paced: PacedEngine) -> None:
    on_engine(lambda: paced.engine.faults.start(FaultOrder(FaultKind.GARBAGE_NAMES)))
    store = paced.engine.store
    number = ear.until(lambda each: each.entity == "DN")[-1].conf.get_Number()
    record = on_engine(lambda: store.extension(number))
    person = root.GetDNByNumber(number)
    assert (person.get_FirstName(), person.get_LastName()) == (record.first_name, record.last_name)
