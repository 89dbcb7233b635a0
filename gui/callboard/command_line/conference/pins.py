"""Where the PIN of a conference comes from, and where it is kept; it is never in a file, a log or an argument."""

from collections.abc import Callable

from callboard.command_line.conference.options import CONFERENCE_PIN
from callboard.command_line.conference.wishes import PinWish
from callboard.command_line.desk import Desk
from callboard.domain.conferences.pin import new_pin
from callboard.domain.problems import ProblemCode, SessionFailed, problem

NOT_KEPT = "The PIN could not be kept: the place for passwords of this computer did not take it."
NOT_TOLD = "The PIN of this conference is not known: the place for passwords of this computer does not tell it."
SAY_IT = f"Say it each time, by --ask-pin or by {CONFERENCE_PIN}."


def chosen_pin(wish: PinWish, kept: Callable[[], str], desk: Desk) -> str:
    """The PIN, "" for none. What was said goes before what is kept. Raises SessionFailed PIN_MISSING where one was
    asked for and none was typed: without it, anybody could join."""
    pin = _said(wish, desk)
    if pin is None:
        return kept()
    if not pin and wish.is_asked_for:
        raise SessionFailed(problem(ProblemCode.PIN_MISSING))
    desk.keep_out(pin)
    return pin


def _said(wish: PinWish, desk: Desk) -> str | None:
    """What was said now; None where nothing was."""
    if wish.is_none:
        return ""
    if wish.is_made:
        return new_pin()
    return desk.asking.secret("PIN") if wish.is_asked_for else wish.given


def kept_pin(key: str, desk: Desk) -> str:
    """The PIN that is kept under `key`, where there is said to be one; "" with a warning where it cannot be had."""
    try:
        pin = desk.kept.pins.pin_of(key)
    except SessionFailed as failure:
        _warn(NOT_TOLD, str(failure.problem.code), desk)
        return ""
    if not pin:
        _warn(NOT_TOLD, "pin-not-known", desk)
    return pin


def keep_pin(key: str, pin: str, desk: Desk) -> bool:
    """Keep it, or forget the one before when it is "". A warning, and False, where the keyring takes nothing."""
    try:
        desk.kept.pins.keep(key, pin)
    except SessionFailed as failure:
        if pin:
            _warn(NOT_KEPT, str(failure.problem.code), desk)
        return False
    return True


def _warn(sentence: str, code: str, desk: Desk) -> None:
    desk.output.warn(f"{sentence} {SAY_IT}")
    desk.output.tell("", "warning", code=code, message=sentence, mend=SAY_IT)
