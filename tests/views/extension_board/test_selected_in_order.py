"""In which order people were selected."""

from callboard.domain.drops.drop_rules import Dragged, OntoExtension, OntoSeveral, OntoTo
from callboard.views.extension_board.selected_in_order import SelectedInOrder


class Hand:
    def __init__(self) -> None:
        self.selected: list[str] = []
        self.order = SelectedInOrder(lambda: self.selected, OntoSeveral)

    def select(self, *numbers: str) -> None:
        self.selected = sorted(numbers)
        self.order.look()


def test_who_was_selected_first_stays_first() -> None:
    hand = Hand()
    hand.select("104")
    hand.select("104", "101")
    hand.select("104", "101", "108", "106")
    assert hand.order.numbers == ("104", "101", "106", "108")
    hand.select("101", "108")
    hand.select("101", "108", "104")
    assert hand.order.numbers == ("101", "108", "104")


def test_one_of_several_stands_for_all_of_them_unless_they_are_dragged_themselves() -> None:
    hand = Hand()
    hand.select("104")
    assert hand.order.widened(OntoExtension("104"), Dragged(("1",))) == OntoExtension("104")
    hand.select("104", "101")
    assert hand.order.widened(OntoExtension("101"), Dragged(("1",))) == OntoSeveral(("104", "101"))
    assert hand.order.widened(OntoExtension("108"), Dragged(("1",))) == OntoExtension("108")
    assert hand.order.widened(OntoTo(), Dragged(("1",))) == OntoTo()
    dragged = Dragged(("104", "101"), extensions=("104", "101"))
    assert hand.order.widened(OntoExtension("101"), dragged) == OntoExtension("101")
