"""What the hand-over sheet says of promises, of people waited for and of running conferences."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.domain.watch import CallWhoIsFree
from callboard.models.promises.promise_facts import PromiseFacts
from callboard.models.watch_facts import WatchFacts
from callboard.views.handover_sheet.sheet import Sheet, SheetPart, SheetRow
from callboard.views.watch.watch_words import caller_words, name_of, standing_words
from callboard.views.words.number_words import unbroken
from callboard.views.words.planned_words import dated_words
from callboard.views.words.promise_words import number_words, who_words
from callboard.views.words.promise_words import standing_words as promise_standing
from callboard.views.words.state_words import in_sentence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RunningConference:
    """A conference that goes on: its room in words, since when in words ("" where that is not known), who is in it."""

    room: str
    since: str
    people: str


@dataclass(frozen=True, slots=True)
class Desk:
    """Whose sheet it is: the phone system, my phone in words, and now, Unix time in seconds."""

    pbx_name: str
    my_phone: str
    now_s: float


def sheet_of(
    desk: Desk,
    promises: Sequence[PromiseFacts],
    watches: Sequence[WatchFacts],
    conferences: Sequence[RunningConference],
) -> Sheet:
    """The sheet as things stand now."""
    return Sheet(
        translate("HandoverSheet", "Hand-over"),
        " · ".join(part for part in (dated_words(desk.now_s), desk.my_phone, desk.pbx_name) if part),
        (_promised(promises, desk.now_s), _waited_for(watches), _running(conferences)),
        translate("HandoverSheet", "Written by Callboard. It waits for people only as long as it is open."),
    )


def _promised(promises: Sequence[PromiseFacts], now_s: float) -> SheetPart:
    columns = (
        translate("HandoverSheet", "By"),
        translate("HandoverSheet", "Call back"),
        translate("HandoverSheet", "Number"),
        translate("HandoverSheet", "Via"),
        translate("HandoverSheet", "About"),
    )
    return SheetPart(
        translate("HandoverSheet", "Promised call backs"),
        columns,
        tuple(_promise(facts, now_s) for facts in promises),
        translate("HandoverSheet", "Nothing is promised."),
        frozenset({0, 2}),
    )


def _promise(facts: PromiseFacts, now_s: float) -> SheetRow:
    promise = facts.promise
    due = dated_words(promise.due_at_s)
    if facts.is_overdue:
        due = f"{due} ({promise_standing(promise, now_s)})"
    via = in_sentence(promise.via, facts.via_name) if promise.via else translate("HandoverSheet", "anybody")
    who = who_words(facts) if number_words(facts) else ""
    return SheetRow((due, who, unbroken(promise.number), via, promise.note), facts.is_overdue)


def _waited_for(watches: Sequence[WatchFacts]) -> SheetPart:
    columns = (
        translate("HandoverSheet", "Waiting for"),
        translate("HandoverSheet", "For whom"),
        translate("HandoverSheet", "How it stands"),
    )
    return SheetPart(
        translate("HandoverSheet", "Waiting for somebody to be free"),
        columns,
        tuple(_watch(facts) for facts in watches),
        translate("HandoverSheet", "Nobody is waited for."),
    )


def _watch(facts: WatchFacts) -> SheetRow:
    for_whom = "" if isinstance(facts.watch.wish, CallWhoIsFree) else caller_words(facts)
    return SheetRow((", ".join(map(name_of, facts.people)), for_whom, standing_words(facts)))


def _running(conferences: Sequence[RunningConference]) -> SheetPart:
    columns = (
        translate("HandoverSheet", "Room"),
        translate("HandoverSheet", "Since"),
        translate("HandoverSheet", "Who is in it"),
    )
    return SheetPart(
        translate("HandoverSheet", "Running conferences"),
        columns,
        tuple(SheetRow((each.room, each.since, each.people)) for each in conferences),
        translate("HandoverSheet", "No conference is running."),
    )
