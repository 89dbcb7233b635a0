"""Cards or table, as long as nobody chose."""

from callboard.domain.profile_memory import BoardShape

MOST_AS_CARDS = 400


def shape_for(chosen: BoardShape | None, count: int) -> BoardShape:
    """How `count` extensions are shown: as somebody `chosen`, else as a table where there are many."""
    if chosen is not None:
        return chosen
    return BoardShape.TABLE if count > MOST_AS_CARDS else BoardShape.CARDS
