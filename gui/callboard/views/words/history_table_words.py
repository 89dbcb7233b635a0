"""The history as a table for other programs: one row of cells for each call or conference."""

from PySide6.QtCore import QCoreApplication, QDateTime

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind
from callboard.views.words.history_words import (
    NameOf,
    length_words,
    name_of_party,
    result_word,
    way_words,
    who_words,
)
from callboard.views.words.number_words import grouped

translate = QCoreApplication.translate


def heads() -> tuple[str, ...]:
    """What stands above the columns."""
    return (
        translate("History", "Date"),
        translate("History", "Time"),
        translate("History", "Direction"),
        translate("History", "Who"),
        translate("History", "Number"),
        translate("History", "With"),
        translate("History", "Through"),
        translate("History", "Length"),
        translate("History", "Result"),
    )


def row_of(entry: HistoryEntry, name_of: NameOf) -> tuple[str, ...]:
    """One row. Date and time are written so that every program sorts them, whatever the country."""
    began = QDateTime.fromSecsSinceEpoch(int(entry.began_at_s))
    is_room = entry.kind is HistoryKind.CONFERENCE
    number = entry.who.number if is_room else grouped(entry.who.number)
    return (
        began.toString("yyyy-MM-dd"),
        began.toString("HH:mm:ss"),
        way_words(entry),
        who_words(entry, name_of) if is_room or not number else name_of_party(entry.who, name_of),
        number,
        ", ".join(_person(party.number, name_of_party(party, name_of)) for party in entry.others),
        _person(entry.via, name_of(entry.via)) if entry.via else "",
        length_words(entry),
        _result(entry),
    )


def _result(entry: HistoryEntry) -> str:
    word = result_word(entry.outcome)
    return word if entry.is_begin_seen else translate("History", "{result}, began before").format(result=word)


def _person(number: str, name: str) -> str:
    return " ".join(part for part in (grouped(number), name) if part)
