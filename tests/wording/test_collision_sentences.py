"""Every kind of collision has a sentence, and no placeholder is left."""

import pytest

from callboard.domain.calls.collision import Collision, CollisionKind
from callboard.wording.collision_sentences import collision_phrase


@pytest.mark.parametrize("kind", CollisionKind)
@pytest.mark.parametrize("is_room", [False, True])
def test_every_kind_is_said(kind: CollisionKind, is_room: bool) -> None:
    collision = Collision(kind, "02079460311", "102", 0.0)
    text = collision_phrase(collision, "102 Ben Ashdown", is_room=is_room, time="3:12", clock="09:42").english
    assert "102 Ben Ashdown" in text
    assert ("3:12" in text) is collision.is_now
    assert "{" not in text


def test_a_room_is_called_one() -> None:
    collision = Collision(CollisionKind.TALKING, "02079460311", "701", 0.0)
    text = collision_phrase(collision, "701", is_room=True, time="3:12", clock="").english
    assert text == "This number is in conference room 701 now (3:12)."
