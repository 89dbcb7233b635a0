"""How the window before ended, what nobody knows the outcome of, and a library that does not answer, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from callboard.controller.request_journal import OpenRequest, Wish
from callboard.views.words.number_words import clock_of, unbroken

translate = QCoreApplication.translate

MOST_SHOWN = 4


def froze_words(silent_s: int) -> str:
    """The window before answered nobody for so long."""
    return translate(
        "Trouble", "Callboard did not answer for {seconds} s, most likely stuck in 3CX's library. It was started again."
    ).format(seconds=silent_s)


def died_words() -> str:
    """The window before ended without being told to."""
    return translate("Trouble", "Callboard ended unexpectedly. It was started again.")


def rest_words() -> str:
    """It happens again and again."""
    return translate(
        "Trouble", "This has happened several times in a few minutes, so Callboard does not connect by itself now."
    )


def stuck_words() -> str:
    """A call of the library has not come back, and nothing here can make it."""
    return translate(
        "Trouble", "The phone system's library does not answer. Calls go on, but Callboard cannot ask for anything."
    )


def unknown_words(requests: Sequence[OpenRequest]) -> str:
    """What was asked and never confirmed, one line each, and what to do; "" when there is nothing."""
    if not requests:
        return ""
    lines = [
        translate("Trouble", "Unknown: {what} at {time}.").format(
            what=_what(request), time=clock_of(request.asked_at_s)
        )
        for request in requests[-MOST_SHOWN:]
    ]
    more = len(requests) - len(lines)
    if more:
        lines.append(translate("Trouble", "And %n more.", "", more))
    lines.append(translate("Trouble", "Look at the phone before you try again."))
    return "\n".join(lines)


def _what(request: OpenRequest) -> str:
    first, second = ([unbroken(number) for number in request.numbers] + ["?", "?"])[:2]
    return {
        Wish.CALL: translate("Trouble", "call from {one} to {two}"),
        Wish.CONFERENCE: translate("Trouble", "conference in {one}, which begins with {two}"),
        Wish.ADD: translate("Trouble", "into the conference in {one}: {two}"),
        Wish.DROP: translate("Trouble", "ending the call of {one}"),
        Wish.TRANSFER: translate("Trouble", "transfer from {one} to {two}"),
        Wish.DIVERT: translate("Trouble", "diverting from {one} to {two}"),
        Wish.PICK_UP: translate("Trouble", "picking up from {one} at {two}"),
        Wish.LISTEN_IN: translate("Trouble", "coming into the call of {one} at {two}"),
        Wish.RECORD: translate("Trouble", "recording {one}"),
        Wish.RECORD_NO_MORE: translate("Trouble", "recording {one} no more"),
    }[request.wish].format(one=first, two=second)
