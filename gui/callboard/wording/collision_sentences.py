"""What is said before a number is called with which a colleague is in touch."""

from collections.abc import Mapping

from callboard.domain.calls.collision import Collision, CollisionKind
from callboard.wording.phrase import Phrase

SENTENCES: Mapping[CollisionKind, str] = {
    CollisionKind.TALKING: "{who} is talking to this number now ({time}).",
    CollisionKind.CALLING: "{who} is calling this number now ({time}).",
    CollisionKind.RINGING: "This number is calling {who} now ({time}).",
    CollisionKind.SPOKE: "{who} talked to this number at {clock}.",
    CollisionKind.TRIED: "{who} tried this number at {clock}.",
    CollisionKind.TRIED_HERE: "You tried this number from {who} at {clock}.",
}
IN_ROOM = "This number is in conference room {who} now ({time})."
ENTER_CALLS = "Enter calls anyway."


def collision_phrase(collision: Collision, who: str, *, is_room: bool, time: str, clock: str) -> Phrase:
    """The sentence: `who` is how the colleague (or the room) is called, `time` how long it goes on already, `clock` the
    time of day of what is over."""
    is_in_room = is_room and collision.kind is CollisionKind.TALKING
    source = IN_ROOM if is_in_room else SENTENCES[collision.kind]
    return Phrase(source, {"who": who, "time": time} if collision.is_now else {"who": who, "clock": clock})
