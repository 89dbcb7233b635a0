"""How long Callboard waits for the phone system before it says so."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits in seconds."""

    answer_s: float = 10.0
    """A request handed to the phone system, until it is accepted or refused."""
    reaction_s: float = 60.0
    """An accepted request, until something of it is seen."""
    next_member_s: float = 0.7
    """A participant's accepted call, until that phone rings; then the next participant is called anyway."""
    connect_s: float = 30.0
    """Connecting and reading everything, until the screen stops saying "connecting"."""
    stop_s: float = 3.0
    """An orderly end."""
