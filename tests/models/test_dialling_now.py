"""The dialling rules in use, and who hears of them."""

from pytestqt.qtbot import QtBot

from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.models.dialling_now import DiallingNow

RULES = DiallingRules("GB", "9")


def test_what_is_chosen_is_told_once(qtbot: QtBot) -> None:
    now = DiallingNow()
    chosen: list[DiallingRules] = []
    now.chosen.connect(chosen.append)
    with qtbot.waitSignal(now.changed):
        now.choose(RULES)
    now.choose(RULES)
    assert (now.value, chosen) == (RULES, [RULES])


def test_what_is_kept_is_shown_and_nobody_chose_it(qtbot: QtBot) -> None:
    now = DiallingNow()
    chosen: list[DiallingRules] = []
    now.chosen.connect(chosen.append)
    with qtbot.waitSignal(now.changed):
        now.show(RULES, is_locked=True)
    with qtbot.assertNotEmitted(now.changed):
        now.show(RULES, is_locked=True)
        now.choose(DiallingRules())
    assert (now.value, chosen) == (RULES, [])
