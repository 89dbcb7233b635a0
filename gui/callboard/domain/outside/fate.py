"""What became of something that came from outside."""

from enum import StrEnum


class Fate(StrEnum):
    """Each is true of the window at the moment when it says so."""

    OFFERED = "offered"
    SHEET = "sheet"  # shown with whatever is found in it: it holds several numbers, or much text
    UNREADABLE = "unreadable"  # it holds no number
    SAME = "same"  # it came a moment ago, and is not shown twice
    OTHER_LINK = "other-link"  # one is open already, and this one was only mentioned
    SHUT = "shut"  # too many came, and somebody has to allow more of them
    LOCKED = "locked"  # the screen is
