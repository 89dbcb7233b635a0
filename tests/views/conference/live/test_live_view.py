"""A conference that is in use."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QPushButton

from callboard.domain.conferences.conference import ConferencePlan, ConferenceSlot, SlotKind, SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.problems import ProblemCode, problem
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.member_model import MemberModel
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.drag_payload import dragged_in
from callboard.views.conference.live.live_view import LiveView
from callboard.views.conference.live.member_delegate import MemberDelegate, mark_of, word_of
from callboard.views.fields.number_field import NumberField
from tests.views.conftest import Office

PEOPLE = (
    MemberFacts("100", "Reception", MemberStep.JOINED, 900.0, 7),
    MemberFacts("104", "Oscar Whitfield", MemberStep.RINGING, 990.0, 8),
    MemberFacts("106", "Malik Osei", MemberStep.FAILED, None, None, problem(ProblemCode.NOT_ANSWERED, party="106")),
    MemberFacts("108", "", MemberStep.LEFT),
)


class Live:
    def __init__(self, office: Office) -> None:
        self.members = MemberModel(lambda facts: facts.name, office.host)
        field = NumberField(office.people, office.look)
        self.view = LiveView(
            self.members, MemberDelegate(office.look, lambda: 1000.0), field, office.desk, office.look, office.host
        )
        self.view.resize(680, 600)
        self.view.show()
        self.members.show(PEOPLE, "702")
        facts = SlotFacts(
            ConferenceSlot("702", SlotKind.FIXED), SlotState.RUNNING, joined=1, expected=2, is_gathering=True
        )
        self.view.show_room("room 702", facts)
        self.view.options.show_plan(ConferencePlan("702", ("100",), "4711", ask_names=False), "")
        self.view.allow("", can_drop=True)

    def text(self, name: str) -> str:
        label = self.view.findChild(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def button(self, name: str) -> QPushButton | None:
        found = self.view.findChild(QPushButton, name)
        return found if isinstance(found, QPushButton) else None


@pytest.fixture
def live(office: Office) -> Iterator[Live]:
    live = Live(office)
    yield live
    live.view.hide()


def test_it_says_where_and_how_far_and_how_it_was_started(live: Live) -> None:
    assert live.text("conf.live.title") == "Conference in room 702"
    assert live.text("conf.live.subtitle") == "Room 702 · starting"
    assert live.text("conf.live.count") == "1 in · 1 being called · 2 not in"
    assert live.text("conf.live.options") == "PIN on · names not asked · people confirm before joining"
    assert live.text("conf.live.tag") == "Set at the start"


def test_how_it_was_started_elsewhere_is_not_guessed(live: Live) -> None:
    live.view.show_room("room 702", None)
    live.view.options.show_plan(None, "")
    assert live.text("conf.live.options") == ""
    assert live.text("conf.live.subtitle") == "Room 702"


def test_without_a_line_nobody_is_shown_as_if_that_were_known(live: Live) -> None:
    known = live.view.rows.grab().toImage()
    live.view.rows.set_live(False)
    assert live.view.rows.grab().toImage() != known


def test_everybody_has_the_button_that_fits(live: Live) -> None:
    removed, again = QSignalSpy(live.view.remove_requested), QSignalSpy(live.view.add_requested)
    for name in ("conf.remove.100", "conf.stop.104", "conf.again.106", "conf.again.108"):
        button = live.button(name)
        assert button is not None, name
        button.click()
    assert [removed.at(n)[0].number for n in range(2)] == ["100", "104"]
    assert [again.at(n)[0] for n in range(2)] == ["106", "108"]


def test_a_button_that_cannot_do_anything_is_absent(live: Live) -> None:
    live.view.allow("This conference is over.", can_drop=False)
    assert not live.view.rows._buttons
    assert not live.view.end.isVisible()


def test_a_button_changes_with_the_person(live: Live) -> None:
    live.members.show((PEOPLE[0], MemberFacts("104", "Oscar Whitfield", MemberStep.JOINED, 995.0, 8), *PEOPLE[2:]))
    assert live.view.rows._buttons["104"].objectName() == "conf.remove.104"
    assert live.text("conf.live.count") != ""


def test_the_keyboard_does_what_the_buttons_do(live: Live) -> None:
    removed, again = QSignalSpy(live.view.remove_requested), QSignalSpy(live.view.add_requested)
    live.view.rows.setCurrentIndex(live.members.index(0))
    QTest.keyClick(live.view.rows, Qt.Key.Key_Delete)
    live.view.rows.setCurrentIndex(live.members.index(3))
    QTest.keyClick(live.view.rows, Qt.Key.Key_Return)
    assert removed.count() == again.count() == 1


def test_where_it_is_narrow_buttons_have_only_their_icons(live: Live) -> None:
    assert live.view.rows._buttons["100"].text() == "Remove"
    live.view.resize(300, 600)
    button = live.view.rows._buttons["100"]
    assert (button.text(), button.toolTip()) == ("", "Remove")
    assert button.accessibleName() == "Remove: 100 Reception"


def test_ending_it_for_everyone_is_asked_for_with_its_place(live: Live) -> None:
    ended = QSignalSpy(live.view.end_requested)
    live.view.end.click()
    assert ended.at(0)[0].width() > 0


def test_who_is_carried_out_of_it_carries_where_from(live: Live) -> None:
    mime = live.members.mimeData([live.members.index(0)])
    assert dragged_in(mime, {"100": None}).member_of == "702"


def test_nobody_answered_is_a_word_and_an_icon_of_its_own() -> None:
    assert word_of(PEOPLE[2]) == "No answer"
    mark = mark_of(PEOPLE[2])
    assert mark is not None
    assert mark.icon == "clock-x"
    assert mark_of(PEOPLE[0]) is None


CANCELLED = problem(ProblemCode.CANCELLED)


@pytest.mark.parametrize(
    ("person", "word"),
    [
        (MemberFacts("104", "", MemberStep.LEFT, 60.0, None, CANCELLED), "Removed"),
        (MemberFacts("104", "", MemberStep.FAILED, 60.0, None, CANCELLED), "Removed"),
        (MemberFacts("104", "", MemberStep.LEFT, 60.0), "Left"),
        (
            MemberFacts("104", "", MemberStep.FAILED, 60.0, None, problem(ProblemCode.NOT_ANSWERED, who="104")),
            "No answer",
        ),
        (
            MemberFacts(
                "104", "", MemberStep.FAILED, 60.0, None, problem(ProblemCode.NOT_ANSWERED, who="104", case="hung-up")
            ),
            "Not joined",
        ),
    ],
)
def test_who_is_not_in_is_told_why(person: MemberFacts, word: str) -> None:
    assert word_of(person) == word
    mark = mark_of(person)
    assert mark is not None
    assert (mark.icon == "clock-x") is (word == "No answer")


def test_somebody_who_is_not_in_has_the_time_of_day_in_the_row(live: Live) -> None:
    rows = live.view.rows

    def row(since: float | None) -> object:
        live.members.show((MemberFacts("108", "Chloé", MemberStep.LEFT, since),), "702")
        return rows.viewport().grab(rows.visualRect(live.members.index(0))).toImage()

    without, early, late = row(None), row(1_700_000_000.0), row(1_700_006_000.0)
    assert without != early
    assert early != late


def test_why_nobody_can_be_added_is_written_below_the_field(live: Live) -> None:
    assert live.text("conf.live.why") == ""
    live.view.allow("This conference is over.", can_drop=True)
    assert live.text("conf.live.why") == "This conference is over."
    assert live.view.add.accessibleDescription() == "This conference is over."
    assert not live.view.add.isEnabled()


def test_somebody_whose_extension_is_gone_cannot_be_called_again_and_that_is_said(live: Live) -> None:
    gone = MemberFacts("111", "Ben Ashdown", MemberStep.LEFT, is_deleted=True)
    live.members.show((*PEOPLE, gone), "702")
    assert live.button("conf.again.111") is None
    assert live.button("conf.again.108") is not None
    assert word_of(gone) == "No longer exists"
