"""A conference of others, one whose PIN is another one, one that is ended for everyone or outlives the window."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.kept.conference_store import ConferenceStore
from callboard.app.shutdown import shut_down
from callboard.controller.patience import Patience
from callboard.controller.switchboard import Switchboard
from callboard.domain.conferences.conference import SlotState
from callboard.domain.conferences.conference_memory import KeptConference, KeptMember, with_running
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.sessions.pin_store import PinStore, key_of_running
from tests.doubles.keyrings import KeyringInMemory
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.pbx import Pbx
from tests.doubles.pbxes import V11, V12, in_rehearsal, on_both, on_v11, on_v12
from tests.doubles.reception import Reception
from tests.doubles.window_loop import finish

PATIENCE = Patience(member_reaction_s=1.5)

over_dotnet = pytest.mark.parametrize("pbx", [V11[1], V12[1]], indirect=True, ids="-".join)


@contextmanager
def window_on(
    pbx: Pbx,
    qapp: QApplication,
    loop: asyncio.AbstractEventLoop,
    qtbot: QtBot,
    kept: Path,
    pins: PinStore | None = None,
) -> Iterator[Reception]:
    """A window from its first picture to its end; what is kept of conferences is in `kept`."""
    with nothing_left_behind():
        store = ConferenceStore(kept)
        switchboard = Switchboard(pbx.make_session, PATIENCE)
        console = Console(switchboard, qapp, loop, my_phone="100", conferences=store, pins=pins)
        console.start()
        reception = Reception(console, pbx, qtbot)
        try:
            reception.wait_for_picture()
            yield reception
        finally:
            assert finish(loop, shut_down(console)), "the phone system did not let go in time"
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def reception(
    pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> Iterator[Reception]:
    with window_on(pbx, qapp, loop, qtbot, tmp_path / "conferences.toml") as reception:
        yield reception


def start(reception: Reception, slot: str, *numbers: str) -> None:
    reception.panels.conference.open_room(slot)
    reception.panels.conference.add_people("", list(numbers))
    reception.button("conf.start").click()


def others_start(pbx: Pbx, slot: str, number: str, pin: str = "") -> None:
    """Another program asks the same phone system."""
    if pin:
        pbx.controls.do("ask", verb="MAKECALLPARAMS", args=[slot, "tojoin", number, "PIN", pin])
    else:
        pbx.controls.do("ask", verb="MAKECALL", args=[slot, number])


def add(reception: Reception, number: str) -> None:
    field = reception.panels.conference.live.field
    reception.type_into(field, number)
    reception.press(field, Qt.Key.Key_Return)


def is_at(reception: Reception, number: str, step: MemberStep) -> bool:
    member = reception.members().get(number)
    return member is not None and member.step is step


def strip_text(reception: Reception, name: str) -> str:
    label = reception.window.findChild(QLabel, f"{name}.text")
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


@on_v11
def test_another_pin_is_said_and_can_be_given(reception: Reception) -> None:
    others_start(reception.pbx, "702", "105", "5822")
    reception.wait_for_slot("702", SlotState.RUNNING)
    reception.panels.conference.open_room("702")
    add(reception, "103")
    reception.wait_until(lambda: is_at(reception, "103", MemberStep.FAILED))
    said = strip_text(reception, "conf.live.pin-wrong")
    assert "took the request and did nothing. The PIN is probably another one." in said
    assert reception.find_text("conf.live.options") == "", "how others started it is not guessed"
    bars = reception.panels.conference.live.bars
    reception.type_into(bars.pin, "5822")
    bars.call_with_pin.click()
    reception.wait_until(lambda: is_at(reception, "103", MemberStep.JOINED))
    assert strip_text(reception, "conf.live.pin-wrong") == ""
    assert list(reception.members()) == ["105", "103"], "nobody has lost their row"


@on_both
def test_everybody_missing_is_called_with_one_key(reception: Reception) -> None:
    slot = reception.pbx.slot_of("100")
    reception.pbx.set_phones({"102": "rejected", "103": "rejected"})
    start(reception, slot, "101", "102", "103")
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED, MemberStep.FAILED, MemberStep.FAILED])
    reception.pbx.set_phones({"102": "answers", "103": "answers"})
    asked = len(reception.calls_asked())
    chase = reception.window.book["conference.chase"]
    assert chase.shortcut().toString() == "Ctrl+Shift+R"
    chase.trigger()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
    assert len(reception.calls_asked()) == asked + 2, "nobody is called twice"
    assert not reception.button("conf.chase").isVisible()


@on_both
def test_the_end_for_everyone_leaves_nobody_behind(reception: Reception) -> None:
    slot = reception.pbx.slot_of("100")
    reception.pbx.set_phones({"102": "no answer"})
    start(reception, slot, "101", "102", "103")
    reception.wait_until(lambda: is_at(reception, "101", MemberStep.JOINED))
    reception.button("conf.end").click()
    others_start(reception.pbx, slot, "105")  # while the question stands
    reception.wait_until(lambda: any(leg.number == "105" for leg in reception.board.members_of(slot)))
    reception.answer(yes=True)
    reception.wait_for_slot(slot, SlotState.FREE)
    assert all(member.step in (MemberStep.LEFT, MemberStep.FAILED) for member in reception.members().values())


@on_both
def test_who_did_not_come_and_dials_in_is_in(reception: Reception) -> None:
    slot = reception.pbx.slot_of("100")
    reception.pbx.set_phones({"102": "rejected"})
    start(reception, slot, "101", "102")
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED, MemberStep.FAILED])
    reception.pbx.set_phones({"102": "answers"})
    others_start(reception.pbx, "102", slot)
    reception.wait_until(lambda: is_at(reception, "102", MemberStep.JOINED))


@pytest.mark.dotnet
@over_dotnet
def test_the_next_window_shows_the_same_people(
    pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> None:
    kept = tmp_path / "conferences.toml"
    slot = pbx.slot_of("100")
    with window_on(pbx, qapp, loop, qtbot, kept) as reception:
        pbx.set_phones({"103": "rejected"})
        start(reception, slot, "101", "102", "103")
        expected = [MemberStep.JOINED, MemberStep.JOINED, MemberStep.FAILED]
        reception.wait_until(lambda: reception.steps() == expected)
        before = {number: member.step for number, member in reception.members().items()}
        asked = reception.calls_asked()
    with window_on(pbx, qapp, loop, qtbot, kept) as reception:
        reception.panels.conference.open_room(slot)
        reception.wait_until(lambda: bool(reception.members()))
        assert {number: member.step for number, member in reception.members().items()} == before
        assert reception.calls_asked() == asked, "nobody is called again"
        assert reception.button("conf.chase").isVisible()
        reception.button("conf.remove.102").click()
        reception.wait_until(lambda: is_at(reception, "102", MemberStep.LEFT))
        pbx.set_phones({"103": "answers"})
        reception.button("conf.chase").click()
        reception.wait_until(lambda: is_at(reception, "103", MemberStep.JOINED))
        reception.button("conf.end").click()
        reception.answer(yes=True)
        reception.wait_for_slot(slot, SlotState.FREE)
        reception.wait_until(lambda: reception.console.conferences.value.running == ())
    assert ConferenceStore(kept).read().running == ()


@on_v12
def test_the_extension_that_owns_the_room_is_deleted_while_people_are_in_it(reception: Reception) -> None:
    slot = reception.pbx.slot_of("105")
    start(reception, slot, "101", "102")
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    reception.pbx.controls.do("remove", number="105")
    why = "The extension that owns this room is gone. Nobody can be added any more."
    reception.wait_until(lambda: reception.find_text("conf.live.why") == why)
    assert reception.steps() == [MemberStep.JOINED] * 2
    assert not reception.panels.conference.live.field.isEnabled()
    reception.panels.conference.open_room(reception.pbx.slot_of("100"))
    reception.panels.conference.open_room(slot)
    assert reception.panels.conference.is_live_shown
    assert reception.steps() == [MemberStep.JOINED] * 2


@on_v12
def test_the_extension_that_owns_the_room_is_deleted_while_the_list_is_made(reception: Reception) -> None:
    slot = reception.pbx.slot_of("105")
    reception.panels.conference.open_room(slot)
    reception.panels.conference.add_people("", ["101", "102"])
    assert reception.button("conf.start").isEnabled()
    reception.pbx.controls.do("remove", number="105")
    reception.wait_until(lambda: not reception.button("conf.start").isEnabled())
    assert "which is not on this phone system" in reception.find_text("conf.summary")
    assert reception.console.models.participants.numbers == ("101", "102")


@pytest.mark.dotnet
@pytest.mark.parametrize("pbx", [V11[1]], indirect=True, ids="-".join)
def test_the_next_window_still_knows_the_pin(
    pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> None:
    kept, keyring = tmp_path / "conferences.toml", KeyringInMemory()
    with window_on(pbx, qapp, loop, qtbot, kept, PinStore("office", keyring)) as reception:
        pbx.set_phones({"102": "rejected"})
        reception.panels.conference.open_room("701")
        reception.panels.conference.add_people("", ["101", "102"])
        reception.type_into(reception.panels.conference.builder.options.pin, "4711")
        reception.button("conf.start").click()
        reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED, MemberStep.FAILED])
    assert b"4711" not in kept.read_bytes()
    pbx.set_phones({"102": "answers"})
    with window_on(pbx, qapp, loop, qtbot, kept, PinStore("office", keyring)) as reception:
        reception.wait_until(lambda: bool(reception.members()))
        assert reception.panels.conference.is_live_shown, "what goes on is what is shown"
        assert reception.find_text("conf.live.options").startswith("PIN on ·")
        reception.button("conf.chase").click()
        reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
        reception.console.switchboard.end_conference("701")
        reception.wait_for_slot("701", SlotState.FREE)
        reception.wait_until(lambda: PinStore("office", keyring).pin_of(key_of_running("701")) == "")


@in_rehearsal
def test_what_another_program_started_here_is_taken_up_when_nobody_is_being_called_in_it(
    reception: Reception, tmp_path: Path
) -> None:
    others_start(reception.pbx, "702", "105")
    reception.wait_for_slot("702", SlotState.RUNNING)
    store = ConferenceStore(tmp_path / "conferences.toml")
    calls = KeptConference("702", (KeptMember("105", "joined"), KeptMember("106", "accepted")), 1.0, "Supplier call")
    store.change(lambda memory: with_running(memory, calls))
    reception.wait_until(lambda: reception.console.conferences.value.running == (calls,))
    assert not reception.panels.conference.live_desk.followed.is_open("702"), "that program still calls 106"
    settled = KeptConference("702", (KeptMember("105", "joined"), KeptMember("106", "failed")), 1.0, "Supplier call")
    store.change(lambda memory: with_running(memory, settled))
    reception.wait_until(lambda: reception.panels.conference.live_desk.followed.is_open("702"))
    reception.panels.conference.open_room("702")
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED, MemberStep.FAILED])
    assert reception.find_text("conf.live.title") == "Supplier call"
    assert len(reception.calls_asked()) == 1, "nobody is called"
    reception.console.switchboard.end_conference("702")
    reception.wait_until(lambda: store.read().running == ())


@pytest.mark.dotnet
@over_dotnet
def test_who_was_not_called_before_the_end_of_the_window_is_called_only_when_somebody_says_so(
    pbx: Pbx, qapp: QApplication, loop: asyncio.AbstractEventLoop, qtbot: QtBot, tmp_path: Path
) -> None:
    kept, slot = tmp_path / "conferences.toml", pbx.slot_of("100")
    others_start(pbx, slot, "101")
    members = (KeptMember("101", "joined"), KeptMember("102", "waiting"), KeptMember("103", "waiting"))
    ConferenceStore(kept).change(lambda memory: with_running(memory, KeptConference(slot, members, 1.0)))
    with window_on(pbx, qapp, loop, qtbot, kept) as reception:
        in_and_waiting = [MemberStep.JOINED, MemberStep.WAITING, MemberStep.WAITING]
        reception.window.show_page("conference")
        reception.wait_until(lambda: reception.steps() == in_and_waiting)
        assert "2 people were not called yet" in strip_text(reception, "conf.live.held").replace("%n", "2")
        assert len(reception.calls_asked()) == 1
        reception.button("conf.live.held.call").click()
        reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 3)
        assert len(reception.calls_asked()) == 3, "each once"
        assert strip_text(reception, "conf.live.held") == ""


@on_v11
def test_a_pin_that_nobody_here_knows_any_more_is_asked_for_before_anybody_is_called(
    reception: Reception, tmp_path: Path
) -> None:
    others_start(reception.pbx, "702", "105", "5822")
    reception.wait_for_slot("702", SlotState.RUNNING)
    kept = KeptConference("702", (KeptMember("105", "joined"), KeptMember("103", "failed")), 1.0, has_pin=True)
    ConferenceStore(tmp_path / "conferences.toml").change(lambda memory: with_running(memory, kept))
    page = reception.panels.conference
    reception.wait_until(lambda: page.live_desk.followed.is_open("702"))
    page.open_room("702")
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED, MemberStep.FAILED])
    asked = len(reception.calls_asked())
    reception.button("conf.again.103").click()
    reception.wait_until(lambda: strip_text(reception, "conf.live.pin-wrong").startswith("Type the PIN"))
    assert len(reception.calls_asked()) == asked, "nothing that cannot succeed is asked"
    reception.type_into(page.live.bars.pin, "5822")
    page.live.bars.call_with_pin.click()
    reception.wait_until(lambda: reception.steps() == [MemberStep.JOINED] * 2)
    assert strip_text(reception, "conf.live.pin-wrong") == ""
