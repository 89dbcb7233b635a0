"""A PIN in words: to be read out, and as a sentence to be sent."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from callboard.domain.conferences.pin import in_groups
from callboard.views.words.number_words import as_dialled

translate = QCoreApplication.translate


def digits_apart(pin: str) -> str:
    """The digits in groups, as they are seen: "47 11"."""
    return "\u2002".join(in_groups(pin))


def in_words(pin: str) -> str:
    """The digits as they are said: "four seven, one one"."""
    words = _digit_words()
    return ", ".join(" ".join(words[int(digit)] for digit in group) for group in in_groups(pin))


def sentence_to_send(pin: str, gateway: str, day: QDate) -> str:
    """What a guest has to know. Nothing about a number to dial where the phone system lists none."""
    facts = {"day": QLocale().toString(day, QLocale.FormatType.LongFormat), "pin": pin, "gateway": as_dialled(gateway)}
    if not gateway:
        return translate("Pin", "Conference on {day}: the PIN is {pin}.").format(**facts)
    return translate("Pin", "Conference on {day}: dial {gateway} and key in the PIN {pin}.").format(**facts)


def _digit_words() -> tuple[str, ...]:
    return (
        translate("Pin", "zero"),
        translate("Pin", "one"),
        translate("Pin", "two"),
        translate("Pin", "three"),
        translate("Pin", "four"),
        translate("Pin", "five"),
        translate("Pin", "six"),
        translate("Pin", "seven"),
        translate("Pin", "eight"),
        translate("Pin", "nine"),
    )
