"""Which state a receptionist reads when several apply."""

import pytest

from callboard.domain.calls.call import Leg, LegState
from callboard.domain.extension import Extension, ExtensionState, leading_leg, state_of

ON_DESK = Extension("101", "Anna Berg", registered=True, profile="Available")


@pytest.mark.parametrize(
    ("leg_states", "state"),
    [
        ((), ExtensionState.FREE),
        ((LegState.RINGING,), ExtensionState.RINGING),
        ((LegState.DIALLING,), ExtensionState.DIALLING),
        ((LegState.CONNECTED,), ExtensionState.TALKING),
        ((LegState.HOLDING,), ExtensionState.ON_HOLD),
        ((LegState.HELD,), ExtensionState.ON_HOLD),
        ((LegState.CONNECTED, LegState.RINGING), ExtensionState.RINGING),
        ((LegState.HELD, LegState.CONNECTED), ExtensionState.TALKING),
        ((LegState.UNKNOWN,), ExtensionState.FREE),
    ],
)
def test_the_most_urgent_leg_decides(leg_states: tuple[LegState, ...], state: ExtensionState) -> None:
    legs = [Leg(number, 1, "101", leg_state) for number, leg_state in enumerate(leg_states)]
    assert state_of(ON_DESK, legs) is state


@pytest.mark.parametrize(
    ("extension", "state"),
    [
        (Extension("1", "n"), ExtensionState.UNKNOWN),
        (Extension("1", "n", registered=False, profile="Away"), ExtensionState.OFFLINE),
        (Extension("1", "n", registered=True, profile="Away"), ExtensionState.AWAY),
        (Extension("1", "n", registered=True, profile="Away", profile_label="Lunch"), ExtensionState.AWAY),
        (
            Extension("1", "n", registered=True, profile="Custom 2", profile_label="Do Not Disturb"),
            ExtensionState.DO_NOT_DISTURB,
        ),
        (
            Extension("1", "n", registered=True, profile="Custom 1", profile_label="Nicht stören"),
            ExtensionState.DO_NOT_DISTURB,
        ),
        (
            Extension("1", "n", registered=True, profile="Custom 1", profile_label="Do not disturb before ten"),
            ExtensionState.AWAY,
        ),
        (
            Extension("1", "n", registered=True, profile="Available", profile_label="Do not disturb"),
            ExtensionState.FREE,
        ),
        (
            Extension("1", "n", registered=False, profile="Custom 2", profile_label="Do not disturb"),
            ExtensionState.OFFLINE,
        ),
        (Extension("1", "n", registered=True), ExtensionState.FREE),
        (Extension("1", "n", registered=True, profile=""), ExtensionState.FREE),
    ],
)
def test_without_a_call_the_phone_and_its_profile_decide(extension: Extension, state: ExtensionState) -> None:
    assert state_of(extension, ()) is state


def test_a_phone_that_is_on_a_call_is_not_offline() -> None:
    gone = Extension("101", "Anna Berg", registered=False)
    assert state_of(gone, [Leg(1, 1, "101", LegState.CONNECTED)]) is ExtensionState.TALKING


def test_among_equal_legs_the_newest_call_leads() -> None:
    old, new = Leg(1, 1, "101", LegState.CONNECTED), Leg(2, 1, "101", LegState.CONNECTED)
    assert leading_leg([old, new]) is new
    ringing = Leg(1, 2, "101", LegState.RINGING)
    assert leading_leg([new, ringing]) is ringing
    assert leading_leg([Leg(1, 1, "101", LegState.UNKNOWN)]) is None
