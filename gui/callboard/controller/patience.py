"""How long Callboard waits for the phone system before it says so."""

from dataclasses import dataclass

from callboard.domain.conferences.scheduled_conference import START_WITHIN_S


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits in seconds."""

    answer_s: float = 10.0
    """A request handed to the phone system, until it is accepted or refused."""
    relief_s: float = 5.0
    """A request that has had no answer in that time, until another thread takes over from the one that is stuck."""
    refusal_s: float = 0.3
    """A live call's request that is refused, until that is told: what became of the call may come a little later."""
    reaction_s: float = 60.0
    """An accepted request, until something of it is seen."""
    member_reaction_s: float = 20.0
    """The same for somebody called into a conference: the room's own part shows at once, unless the phone system does
    nothing (another PIN)."""
    next_member_s: float = 0.7
    """A participant's accepted call, until that phone rings; then the next participant is called anyway."""
    connect_s: float = 30.0
    """Connecting, and then every step of reading everything, until the screen stops saying "connecting"."""
    quiet_s: float = 4.0
    """Silence of a live line, until the phone system is asked for a sign of life."""
    alive_s: float = 4.0
    """The sign of life asked for, until the line counts as lost."""
    compare_s: float = 30.0
    """From one comparison of all calls with the phone system's own list to the next."""
    schedule_start_s: float = START_WITHIN_S
    """The time of a scheduled conference, until it is said that nothing started."""
    stop_s: float = 3.0
    """An orderly end."""
