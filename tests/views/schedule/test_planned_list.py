"""The list of what is planned, and the strips above the page."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout

from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited
from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.domain.conferences.scheduled_conference import ScheduleFate
from callboard.models.conferences.planned_facts import PlannedFacts, planned_facts
from callboard.views.schedule.planned_delegate import ROW_HEIGHT
from callboard.views.schedule.planned_list import PlannedList
from callboard.views.schedule.planned_strips import PlannedStrips
from tests.views.conftest import Office

NOW_S = 1_800_000_000.0
WHAT = ConferenceTemplate("Sales round", (Invited("101"), Invited("102")))
PLANNED = tuple(PlannedConference(str(each), NOW_S + each * 3600, WHAT) for each in range(1, 5))
MISSED = replace(PLANNED[0], state=PlannedState.MISSED)


def shown_list(office: Office, *planned: PlannedConference) -> PlannedList:
    made = PlannedList(office.look, lambda: NOW_S, office.host)
    column = QVBoxLayout(office.host)
    column.addWidget(made)
    made.show_rows(planned_facts(planned, None, NOW_S))
    return made


def texts(made: PlannedList, row: int) -> list[tuple[str, bool]]:
    facts = made.model.rows[row]
    menu = made.rows.open_menu(facts, QPoint(0, 0))
    found = [(action.text().replace("&", ""), action.isEnabled()) for action in menu.actions()]
    menu.close()
    return found


def test_it_is_not_there_while_nothing_is_planned(office: Office) -> None:
    made = shown_list(office)
    assert made.isHidden()
    made.show_rows(planned_facts(PLANNED[:1], None, NOW_S))
    assert made.isVisible()
    made.show_rows(())
    assert made.isHidden()


def test_it_grows_to_all_rows_and_asks_for_few(office: Office) -> None:
    made = shown_list(office, *PLANNED)
    row = office.look.px(ROW_HEIGHT)
    assert made.rows.minimumSizeHint().height() == 2 * row
    assert made.rows.maximumHeight() == 4 * row


def test_enter_and_a_double_click_change_what_waits(office: Office) -> None:
    made = shown_list(office, MISSED, PLANNED[1])
    changed, deleted = QSignalSpy(made.rows.change_requested), QSignalSpy(made.rows.delete_requested)
    made.rows.setCurrentIndex(made.model.index(1))
    QTest.keyClick(made.rows, Qt.Key.Key_Return)
    QTest.keyClick(made.rows, Qt.Key.Key_Delete)
    assert changed.at(0) == [made.model.rows[1]]
    assert deleted.at(0) == [made.model.rows[1]]


def test_the_menu_offers_what_makes_sense(office: Office) -> None:
    started = replace(PLANNED[2], state=PlannedState.STARTED)
    made = shown_list(office, MISSED, PLANNED[1], started)
    assert texts(made, 0) == [("Start now", True), ("Change…", True), ("Delete", True)]
    assert texts(made, 1) == [("Change…", True), ("Delete", True)]
    assert texts(made, 2) == [("Change…", False), ("Delete", True)]


def test_the_menu_does_it(office: Office) -> None:
    made = shown_list(office, MISSED)
    started = QSignalSpy(made.rows.start_requested)
    menu = made.rows.open_menu(made.model.rows[0], QPoint(0, 0))
    action = menu.findChild(QAction, "planned.start")
    assert isinstance(action, QAction)
    action.trigger()
    menu.close()
    assert started.at(0) == [made.model.rows[0]]


def test_a_strip_says_which_conference_it_is_about(office: Office) -> None:
    strips = PlannedStrips(office.look, office.host)
    strips.resize(800, 60)
    strips.show()
    acted = QSignalSpy(strips.missed.acted)
    assert strips.missed.isHidden()
    strips.missed.say("one", "It was not started.")
    assert strips.missed.isVisible()
    QTest.mouseClick(strips.missed.buttons["start"], Qt.MouseButton.LeftButton)
    strips.missed.say("two", "Another one was not started.")
    QTest.mouseClick(strips.missed.buttons["discard"], Qt.MouseButton.LeftButton)
    assert [acted.at(place) for place in range(acted.count())] == [["start", "one"], ["discard", "two"]]
    strips.missed.say("", "")
    assert strips.missed.isHidden()


def test_a_row_is_as_high_as_its_words_need(office: Office) -> None:
    made = shown_list(office, *PLANNED)
    made.setFixedWidth(240)
    facts = [PlannedFacts(key, "Board", NOW_S + 60, 3, fate=ScheduleFate.NOT_SEEN) for key in ("one", "two")]
    before = made.rows.maximumHeight()
    made.show_rows((*made.model.rows, *facts))
    QApplication.processEvents()
    row = office.look.px(ROW_HEIGHT)
    assert before == 4 * row
    assert made.rows.maximumHeight() > 6 * row
    last = made.rows.visualRect(made.model.index(5))
    assert last.height() > row
    assert made.rows.maximumHeight() == last.bottom() + 1


def test_in_a_low_window_one_strip_is_shown_at_a_time(office: Office) -> None:
    strips = PlannedStrips(office.look, office.host)
    office.host.resize(900, 700)
    strips.show()
    strips.missed.say("one", "It was not started.")
    strips.soon.say("two", "It starts soon.")
    strips.fit()
    assert (strips.missed.isVisible(), strips.soon.isVisible()) == (True, True)
    office.host.resize(900, 480)
    QApplication.processEvents()
    assert (strips.missed.isVisible(), strips.soon.isVisible()) == (False, True)
    strips.soon.say("", "")
    strips.fit()
    assert strips.missed.isVisible()
