"""What the board does without where its window is low for the size of text. Arithmetic only."""

from dataclasses import dataclass

STRIP_FROM, HEADER_FROM, FAVOURITES_FROM, COMFORTABLE_FROM = 680, 400, 360, 300
"""From so many pixels of the drawn design in height on there is room for the rooms below the board, for a header of
two rows, for favourites above the others, and for tiles of three lines."""


@dataclass(frozen=True, slots=True)
class BoardRoom:
    """What there is room for. It follows the window alone, so that no strip that comes moves the board about."""

    has_strip: bool = True
    has_two_rows: bool = True
    has_favourites: bool = True
    has_comfort: bool = True


def room_in(height: int, factor: float) -> BoardRoom:
    """The room in a window of `height` pixels with text `factor` times as large as drawn."""
    drawn = height / factor
    limits = (STRIP_FROM, HEADER_FROM, FAVOURITES_FROM, COMFORTABLE_FROM)
    return BoardRoom(*(drawn >= least for least in limits))
