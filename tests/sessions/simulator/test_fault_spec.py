"""Faults as people write them."""

import pytest

from callboard.sessions.simulator.fault_spec import FaultSpecError, fault_from_details, fault_from_text
from callboard.sessions.simulator.faults import FaultKind, FaultOrder


def test_a_fault_on_the_command_line():
    assert fault_from_text("twice") == FaultOrder(FaultKind.TWICE)
    assert fault_from_text("vanish:at_s=20:for_s=3") == FaultOrder(FaultKind.VANISH, at_s=20, for_s=3)
    order = fault_from_text("slow_member:member=IsRegistered:delay_s=0.5:every_s=9")
    assert order == FaultOrder(FaultKind.SLOW_MEMBER, member="IsRegistered", delay_s=0.5, every_s=9)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "there is no fault ''"),
        ("explode", "there is no fault 'explode'; there are drop_connections"),
        ("vanish:soon", "'soon' has to be written as key=value"),
        ("vanish:at_s=soon", "at_s has to be a number of seconds, not 'soon'"),
        ("vanish:at_s=-1", "at_s has to be a number of seconds"),
        ("vanish:at_s=nan", "at_s has to be a number of seconds"),
        ("vanish:for=3", "a fault has no 'for'"),
    ],
)
def test_what_is_no_fault(text, complaint):
    with pytest.raises(FaultSpecError) as error:
        fault_from_text(text)
    assert complaint in str(error.value)


def test_a_fault_in_a_control_command():
    assert fault_from_details("hang_call", {"for_s": 1.5}) == FaultOrder(FaultKind.HANG_CALL, for_s=1.5)
