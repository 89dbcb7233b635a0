"""Presence in words: what a profile is called, and that somebody is reserved by reception."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.extension import Extension
from callboard.domain.presence import ForwardingProfile
from callboard.domain.reservation import Reservation
from callboard.views.words.number_words import clock_of
from callboard.wording.presence_sentences import PROFILE_WORDS

translate = QCoreApplication.translate


def profile_words(profile: ForwardingProfile) -> str:
    """ "Away: Lunch"; only "Available" where nobody gave it a word of its own."""
    return ForwardingProfile(_usual(profile.name), profile.label).whole


def short_profile_words(profile: ForwardingProfile) -> str:
    """The word people know: "Lunch"."""
    return profile.label or _usual(profile.name)


def presence_of(extension: Extension | None) -> ForwardingProfile | None:
    """The profile that is in use, None while the phone system did not say."""
    if extension is None or not extension.profile:
        return None
    return ForwardingProfile(extension.profile, extension.profile_label)


def reserved_words(reservation: Reservation) -> str:
    """As it is read aloud."""
    if not reservation.until_s:
        return translate("Presence", "Reserved by reception")
    text = translate("Presence", "Reserved by reception until {time}")
    return text.format(time=clock_of(reservation.until_s))


def short_reserved_words(reservation: Reservation) -> str:
    """On a tile and in the table, where there is room for a few words."""
    if not reservation.until_s:
        return reserved_words(reservation)
    return translate("Presence", "Reserved until {time}").format(time=clock_of(reservation.until_s))


def away_words(extension: Extension) -> str:
    """Why somebody is away, by the word of the phone system: "Lunch", "Out of office"; "" for a bare "Away"."""
    if extension.profile_label:
        return extension.profile_label
    return "" if extension.profile in (None, "", "Away") else _usual(extension.profile)


def reserved_here(reservation: Reservation) -> str:
    """Where there is room to say who sees it."""
    return translate("Presence", "{reserved} (only seen in this Callboard)").format(
        reserved=reserved_words(reservation)
    )


def _usual(name: str) -> str:
    return translate("Wording", PROFILE_WORDS[name]) if name in PROFILE_WORDS else name
