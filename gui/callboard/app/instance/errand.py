"""What a second start may ask of the window that is open, as it goes through the pipe between them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

LONGEST_TEXT = 4096
"""Characters. A longer text holds more than a number."""
MOST_BYTES = 24_576
"""More than the longest errand takes up, and all that is read of one."""
_TOKEN = re.compile(r"[\w.:@/+=-]{0,200}", re.ASCII)


GO = b"go\n"
"""Says that whoever asks is still there, and has not told anybody meanwhile that it came to nothing."""


class Asked(StrEnum):
    """All that can be asked. Nothing among it reaches a phone."""

    SHOW = "show"
    OFFER_NUMBER = "offer-number"


class Answer(StrEnum):
    """What the window says to it, when it was to offer something what became of that; the last two are for when it
    says nothing."""

    HEARD = "heard"  # it will do it once the other end, which has been waiting for this, says `GO`
    TAKEN = "taken"
    SHEET = "sheet"  # it shows all that it finds in the text
    SAME = "same"  # the same came a moment ago
    UNREADABLE = "unreadable"  # it holds no number
    OTHER_LINK = "other-link"  # another one is open, and this one is not taken
    SHUT = "shut"  # too many came
    LOCKED = "locked"  # nothing is taken while the screen is
    SETTING_UP = "setting-up"  # it knows no phone system yet
    CLOSING = "closing"  # it is about to end
    REFUSED = "refused"  # it does not understand
    SILENT = "silent"  # somebody is there, and says nothing in time
    NOBODY = "nobody"  # nobody is there


UNDERSTOOD = frozenset(
    {
        Answer.TAKEN,
        Answer.SHEET,
        Answer.SAME,
        Answer.UNREADABLE,
        Answer.OTHER_LINK,
        Answer.SHUT,
        Answer.LOCKED,
        Answer.SETTING_UP,
    }
)
"""With these it has made up its mind: nobody asks once more."""


@dataclass(frozen=True, slots=True)
class Errand:
    """`text` is what to offer, as it came from outside. `token` is with which the desktop lets the window come to the
    front, "" where it gave none."""

    asked: Asked = Asked.SHOW
    text: str = ""
    token: str = ""


def errand_for(text: str, token: str = "") -> Errand:
    """What to ask for somebody who started the program with `text`, "" for nothing."""
    kept = token if _TOKEN.fullmatch(token) else ""
    return Errand(Asked.OFFER_NUMBER if text else Asked.SHOW, text[:LONGEST_TEXT], kept)


def packed(errand: Errand) -> bytes:
    """One line, as it goes through the pipe."""
    import msgspec  # noqa: PLC0415 - most starts are the first

    # What was typed may hold bytes that are no text.
    plain = errand.text.encode("utf-8", "replace").decode("utf-8")
    return msgspec.json.encode({"verb": errand.asked, "text": plain, "token": errand.token}) + b"\n"


def unpacked(line: bytes) -> Errand | None:
    """What `packed` gave; None for anything else."""
    import msgspec  # noqa: PLC0415 - see above

    try:
        found = msgspec.json.decode(line, type=dict[str, str])
        asked = Asked(found.pop("verb"))
        text, token = found.pop("text", ""), found.pop("token", "")
    except (msgspec.DecodeError, ValueError, KeyError, RecursionError):
        return None
    is_sound = len(text) <= LONGEST_TEXT and _TOKEN.fullmatch(token) and bool(text) is (asked is Asked.OFFER_NUMBER)
    return Errand(asked, text, token) if is_sound and not found else None


def answer_of(line: bytes) -> Answer:
    """What the window said; anything else is a refusal."""
    said = {each.value.encode(): each for each in (Answer.HEARD, Answer.CLOSING, *UNDERSTOOD)}
    return said.get(line.strip(), Answer.REFUSED)
