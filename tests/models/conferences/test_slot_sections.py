"""Rooms in parts."""

from PySide6.QtCore import QObject

from callboard.domain.calls.call import Leg, LegState
from callboard.models.conferences.slot_model import SlotModel
from callboard.models.conferences.slot_sections import Section, SlotSection
from callboard.models.roles import Role
from tests.doubles.boards import all_new, board_of, picture


def in_room(room: str, number: str) -> tuple[Leg, Leg]:
    return (
        Leg(4, 1, room, LegState.CONNECTED, number, since=900.0),
        Leg(4, 2, number, LegState.CONNECTED, room, since=900.0),
    )


def _numbers(section: SlotSection) -> list[str]:
    return [section.index(row, 0).data(Role.NUMBER) for row in range(section.rowCount())]


def test_fixed_rooms_are_all_for_starting_but_the_gateway(qapp: object) -> None:
    parent = QObject()
    rooms = SlotModel(lambda facts: "", parent=parent)
    start, elsewhere, gateway = (SlotSection(rooms, part, parent) for part in Section)
    rooms.show(all_new(board_of(picture(legs=in_room("702", "105")))))
    assert _numbers(start) == ["701", "702", "703", "704"]
    assert _numbers(elsewhere) == []
    assert _numbers(gateway) == ["700"]
    assert start.row_of("703") == 2
    assert start.row_of("700") is None
    parent.deleteLater()


def test_running_rooms_of_others_are_apart_and_mine_stays_where_it_is(qapp: object) -> None:
    parent = QObject()
    rooms = SlotModel(lambda facts: "", parent=parent)
    start, elsewhere = (SlotSection(rooms, part, parent) for part in (Section.START, Section.ELSEWHERE))
    rooms.set_my_phone("100")
    for section in (start, elsewhere):
        section.set_my_phone("100")
    rooms.show(all_new(board_of(picture("v12", legs=in_room("700**101", "105")))))
    assert (_numbers(start), _numbers(elsewhere)) == (["700**100"], ["700**101"])
    rooms.show(all_new(board_of(picture("v12", legs=in_room("700**100", "105")))))
    assert (_numbers(start), _numbers(elsewhere)) == (["700**100"], [])
    parent.deleteLater()
