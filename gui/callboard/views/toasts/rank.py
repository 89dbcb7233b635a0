"""Whose matter a pop-up is."""

from enum import IntEnum


class Rank(IntEnum):
    """What has room first when there is not enough of it."""

    MINE = 0
    GROUP = 1
    TOLD = 2
