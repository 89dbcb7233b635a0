"""Somebody's presence is changed from their tile, my own from the header; and who cannot be changed is reserved."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from callboard.domain.extension import ExtensionState
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

MINE, SOMEBODY = "100", "104"


def open_menu(reception: Reception, number: str) -> QMenu:
    """The presence menu on the menu of a person, open."""
    whole = reception.panels.board.menu.menu_for([number], QRect(), reception.window)
    menu = next(each for each in whole.findChildren(QMenu) if each.objectName() == "person.presence_menu")
    menu.popup(reception.window.mapToGlobal(QPoint(50, 50)))
    return menu


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def entry(reception: Reception, menu: QMenu, text: str) -> QAction:
    """The entry that says `text`, once it is there."""
    reception.wait_until(lambda: text in texts(menu))
    return next(action for action in menu.actions() if action.text() == text)


def choose(reception: Reception, number: str, text: str) -> None:
    menu = open_menu(reception, number)
    entry(reception, menu, text).trigger()
    menu.close()


def refusal(reception: Reception) -> str:
    reception.wait_until(reception.panels.notice.isVisible)
    return reception.find_text("notice.text")


@on_both
def test_a_colleague_is_set_away_and_the_tile_shows_it(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    menu = open_menu(reception, SOMEBODY)
    assert texts(menu)[0] == "Reading…"
    away = entry(reception, menu, "Away: Lunch")
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Available"]
    away.trigger()
    menu.close()
    reception.wait_for_state(SOMEBODY, ExtensionState.AWAY)
    name = reception.board.name_of(SOMEBODY)
    reception.wait_until(lambda: reception.status() == f"{name} is now Away: Lunch.")
    assert reception.board.extensions[SOMEBODY].profile_label == "Lunch"
    assert reception.pbx.verbs() == ["SAVE"]
    menu = open_menu(reception, SOMEBODY)
    assert entry(reception, menu, "Away: Lunch").isChecked()
    menu.close()


@on_both
def test_my_own_presence_is_in_the_header(reception: Reception) -> None:
    button = reception.button("connection.presence")
    reception.console.my_phone.choose(MINE)
    reception.wait_until(button.isVisible)
    assert button.accessibleName() == "My presence: Available"
    reception.window.book["call.presence"].trigger()
    menu = button.findChild(QMenu, "presence.menu")
    assert isinstance(menu, QMenu)
    entry(reception, menu, "Out of office").trigger()
    menu.close()
    reception.wait_until(lambda: button.accessibleName() == "My presence: Out of office")
    reception.wait_until(lambda: reception.status() == "Your presence is now Out of office.")


@on_both
def test_somebody_else_was_faster_once_and_then_again(reception: Reception) -> None:
    reception.pbx.controls.do("fault", kind="save_conflict", member="once")
    choose(reception, SOMEBODY, "Away: Lunch")
    reception.wait_for_state(SOMEBODY, ExtensionState.AWAY)
    assert reception.pbx.verbs() == ["SAVE"] * 2
    reception.pbx.controls.do("fault", kind="save_conflict")
    choose(reception, SOMEBODY, "Available")
    name = reception.board.name_of(SOMEBODY)
    assert refusal(reception).startswith(
        f"The presence of {name} could not be changed: Somebody else was changing the same extension, twice in a row."
    )
    assert reception.pbx.verbs() == ["SAVE"] * 4
    assert reception.board.state_of(SOMEBODY) is ExtensionState.AWAY


@on_both
def test_a_refusal_offers_the_mark_of_reception(reception: Reception) -> None:
    reception.pbx.controls.do("fault", kind="refuse_save")
    choose(reception, SOMEBODY, "Away: Lunch")
    said = refusal(reception)
    assert "The phone system refused to change the presence (No right to change this record)." in said
    assert reception.board.state_of(SOMEBODY) is ExtensionState.FREE
    offer = reception.button("notice.offer")
    assert offer.isVisible()
    offer.click()
    assert SOMEBODY in reception.console.presence.reservations.held
    name = reception.board.name_of(SOMEBODY)
    assert reception.status() == f"{name} is reserved by reception. Only this Callboard shows it."
    assert not reception.panels.notice.isVisible()
    assert reception.pbx.verbs() == ["SAVE"]


@on_both
def test_what_the_phone_system_takes_and_does_not_keep(reception: Reception) -> None:
    reception.pbx.controls.do("fault", kind="ignore_save")
    choose(reception, SOMEBODY, "Away: Lunch")
    assert "The phone system took the change and kept Available." in refusal(reception)
    assert reception.board.state_of(SOMEBODY) is ExtensionState.FREE


@on_both
def test_an_extension_that_went_while_its_menu_was_open(reception: Reception) -> None:
    menu = open_menu(reception, SOMEBODY)
    entry(reception, menu, "Away: Lunch")
    reception.pbx.controls.do("remove", number=SOMEBODY)
    reception.wait_until(lambda: SOMEBODY not in reception.board.extensions)
    reception.console.presence.desk.choose(SOMEBODY, "Away")  # as the entry that was under the pointer does
    menu.close()
    assert f"Extension {SOMEBODY} is not on this phone system." in refusal(reception)
    assert "SAVE" not in reception.pbx.verbs()


def lose_the_line_over_a_save(reception: Reception, **how: str) -> str:
    """Have the answer to a change never come, and the line cut; the name of whom it is about."""
    reception.pbx.controls.do("fault", kind="hang_save", **how)
    choose(reception, SOMEBODY, "Away: Lunch")
    reception.pbx.wait_for_requests(1)
    reception.pbx.controls.do("fault", kind="drop_connections")
    return reception.board.name_of(SOMEBODY)


@on_both
def test_a_line_lost_between_click_and_answer_and_it_was_not_done(reception: Reception) -> None:
    name = lose_the_line_over_a_save(reception, member="lost")
    assert refusal(reception).startswith(
        f"The presence of {name} could not be changed: The connection to the phone system was lost meanwhile, and it "
        "shows Available now."
    )
    assert reception.board.connection.is_live
    assert reception.board.state_of(SOMEBODY) is ExtensionState.FREE
    assert reception.pbx.verbs().count("SAVE") == 1  # nothing is asked twice


@on_both
def test_a_line_lost_between_click_and_answer_and_it_was_done(reception: Reception) -> None:
    said: list[str] = []
    reception.console.notices.said.connect(said.append)
    name = lose_the_line_over_a_save(reception)
    reception.wait_until(lambda: f"{name} is now Away: Lunch." in said)
    reception.wait_until(lambda: reception.board.connection.is_live)
    assert reception.board.state_of(SOMEBODY) is ExtensionState.AWAY
    assert not reception.panels.notice.isVisible()
    assert reception.pbx.verbs().count("SAVE") == 1


@in_rehearsal
def test_reserved_by_reception_is_shown_and_hinders_nobody(reception: Reception) -> None:
    reception.console.my_phone.choose(MINE)
    menu = open_menu(reception, SOMEBODY)
    reserve = next(each for each in menu.findChildren(QMenu) if each.objectName() == "presence.reserve")
    assert texts(reserve)[:4] == ["For 15 minutes", "For 30 minutes", "For 60 minutes", "Until I remove it"]
    reserve.actions()[3].trigger()
    menu.close()
    people = reception.console.models.people
    row = people.row_of(SOMEBODY)
    assert row is not None
    facts = people.facts_at(row)
    assert facts.reserved is not None
    assert "Reserved by reception (only seen in this Callboard)" in people._tooltip(facts)
    assert "Reserved by reception" in people._spoken(facts)
    assert reception.drop_text_on_tile("01632960100", SOMEBODY)
    reception.wait_until(lambda: bool(reception.calls_asked()))
    menu = open_menu(reception, SOMEBODY)
    entry(reception, menu, "Remove the reservation").trigger()
    menu.close()
    assert people.facts_at(row).reserved is None
