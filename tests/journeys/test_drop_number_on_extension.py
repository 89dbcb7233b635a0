"""A number is dragged onto a colleague's tile: that phone rings first, then the number is called."""

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from callboard.domain.extension import ExtensionState
from callboard.models.extension_facts import ExtensionFacts
from callboard.models.roles import Role
from callboard.views.extension_board.tile_delegate import ExtensionTileDelegate
from callboard.views.words.number_words import shown
from tests.doubles.drags import drag_and_drop, enter_and_move, leave, text_drag
from tests.doubles.pbxes import in_rehearsal, on_both
from tests.doubles.reception import Reception

MAIL = "You can reach me on 020 7946 0311 until twelve."
NUMBER = "02079460311"


def _facts(reception: Reception, number: str) -> ExtensionFacts:
    row = reception.console.models.people.row_of(number)
    assert row is not None
    facts = reception.console.models.people.index(row).data(Role.FACTS)
    assert isinstance(facts, ExtensionFacts)
    return facts


@on_both
def test_marked_text_is_dropped_and_the_tile_rings_dials_and_talks(reception: Reception) -> None:
    seen: list[ExtensionState] = []
    reception.console.feed.board_changed.connect(lambda update: seen.append(update.board.state_of("104")))
    assert reception.drop_text_on_tile(MAIL, "104")
    reception.wait_for_state("104", ExtensionState.TALKING)
    assert reception.calls_asked() == [["MAKECALL", "104", NUMBER]]
    states = [state for state in dict.fromkeys(seen) if state is not ExtensionState.FREE]
    assert states == [ExtensionState.RINGING, ExtensionState.DIALLING, ExtensionState.TALKING]
    assert _facts(reception, "104").other == NUMBER


@in_rehearsal
def test_the_tile_and_the_status_line_say_what_letting_go_would_do(reception: Reception) -> None:
    assert reception.hold_over_tile(MAIL, "104")
    delegate = reception.panels.board.tiles.itemDelegate()
    assert isinstance(delegate, ExtensionTileDelegate)
    assert delegate.hover is not None
    assert delegate.hover.text == "Drop to call from 104"
    assert delegate.hover.what == shown(NUMBER)
    person = f"104 {reception.board.name_of('104')}"
    assert reception.status() == f"{person} rings first. When answered, {shown(NUMBER)} is called."
    leave(reception.panels.board.tiles.viewport())
    assert delegate.hover is None
    assert reception.status() != f"{person} rings first. When answered, {shown(NUMBER)} is called."
    assert reception.calls_asked() == []


@in_rehearsal
def test_a_colleague_dragged_onto_another_connects_the_two(reception: Reception) -> None:
    assert reception.drop_on_tile(reception.extension_drag("105"), "104")
    reception.wait_for_state("105", ExtensionState.TALKING)
    assert reception.calls_asked() == [["MAKECALL", "104", "105"]]
    assert _facts(reception, "104").other == "105"


@in_rehearsal
def test_a_busy_colleague_is_asked_about_and_no_means_no(reception: Reception) -> None:
    reception.pbx.controls.do("dial", **{"from": "104", "to": "105"})
    reception.wait_for_state("104", ExtensionState.TALKING)
    reception.drop_text_on_tile(NUMBER, "104")
    name = reception.board.name_of("104")
    assert reception.question_text() == f"{name} is on a call. Call {shown(NUMBER)} from 104 anyway?"
    reception.answer(yes=False)
    assert reception.question() is None
    assert reception.calls_asked() == []
    reception.drop_text_on_tile(NUMBER, "104")
    reception.answer(yes=True)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "104", NUMBER]])


@in_rehearsal
def test_an_offline_colleague_is_asked_about(reception: Reception) -> None:
    reception.pbx.controls.do("register", number="104", registered=False)
    reception.wait_for_state("104", ExtensionState.OFFLINE)
    reception.drop_text_on_tile(NUMBER, "104")
    assert "is offline" in reception.question_text()


@in_rehearsal
def test_what_cannot_be_dropped_is_refused_while_it_hovers(reception: Reception) -> None:
    assert not reception.drop_on_tile(reception.extension_drag("104"), "104")
    viewport = reception.panels.board.tiles.viewport()
    for mime, sentence in (
        (text_drag("no number in here"), "No phone number found in what you dropped."),
        (reception.extension_drag("104"), "That is the same phone."),
    ):
        assert not enter_and_move(viewport, reception.tile_of("104"), mime)
        assert reception.status() == sentence
        leave(viewport)
    assert reception.calls_asked() == []


@in_rehearsal
def test_of_several_numbers_one_is_chosen(reception: Reception) -> None:
    reception.drop_text_on_tile("office 020 7946 0311, mobile +44 7700 900461", "104")
    assert reception.question_text().startswith("Which number? 104 ")
    reception.answer(yes=True)
    reception.wait_until(lambda: reception.calls_asked() == [["MAKECALL", "104", NUMBER]])


@in_rehearsal
def test_a_link_onto_from_and_to_fills_them_and_calls_nobody(reception: Reception) -> None:
    dial = reception.panels.dial
    link = QMimeData()
    link.setUrls([QUrl("tel:+44-20-7946-0311")])
    assert not drag_and_drop(dial.dn_from, dial.dn_from.rect().center(), link)
    assert reception.status().startswith("Can't call from an outside number.") is False
    assert drag_and_drop(dial.number_to, dial.number_to.rect().center(), link)
    assert dial.number_to.number() == "+442079460311"
    assert drag_and_drop(dial.dn_from, dial.dn_from.rect().center(), reception.extension_drag("105"))
    assert dial.dn_from.number() == "105"
    assert reception.calls_asked() == []


@in_rehearsal
def test_without_a_mouse_a_copied_number_is_pasted_and_asked_about(reception: Reception) -> None:
    tiles = reception.panels.board.tiles
    row = reception.console.models.people.row_of("104")
    assert row is not None
    tiles.setCurrentIndex(tiles.model().index(row, 0))
    clipboard = QApplication.clipboard()
    clipboard.setText(NUMBER)
    reception.paste_on(tiles)
    assert reception.question_text() == f"Call {shown(NUMBER)} from 104 {reception.board.name_of('104')}?"
    reception.answer(yes=True)
    reception.wait_for_state("104", ExtensionState.TALKING)
    clipboard.clear()
