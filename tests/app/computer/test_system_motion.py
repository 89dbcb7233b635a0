"""Windows is asked whether it keeps still; elsewhere things may move."""

import sys

from callboard.app.computer.system_motion import system_reduces_motion


def test_where_there_is_no_switch_things_move() -> None:
    assert system_reduces_motion("linux") is False
    assert system_reduces_motion("darwin") is False


def test_this_computer_can_be_asked() -> None:
    assert system_reduces_motion(sys.platform) in {True, False}
