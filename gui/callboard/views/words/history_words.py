"""A call or conference of the past in words: which way it went, who was in it, what became of it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.problems import Problem, ProblemCode
from callboard.views.words.clock_words import duration, spoken_duration
from callboard.views.words.number_words import shown
from callboard.views.words.one_line import one_line
from callboard.views.words.phrases import problem_text
from callboard.views.words.planned_words import when_words
from callboard.views.words.spoken_words import as_part
from callboard.views.words.state_words import in_sentence, people

translate = QCoreApplication.translate

NameOf = Callable[[str], str]
"""What a number is called now, "" where nobody knows."""
MOST_NAMED = 12
"""People of a conference who are named in a tooltip."""
_ICONS: Mapping[HistoryKind, str] = {
    HistoryKind.INCOMING: "arrow-down-left",
    HistoryKind.OUTGOING: "arrow-up-right",
    HistoryKind.INTERNAL: "switch-vertical",
    HistoryKind.CONFERENCE: "users-group",
    HistoryKind.UNKNOWN: "circle-dashed",
}


def icon_of(entry: HistoryEntry) -> str:
    """Which way it went, as a picture."""
    return _ICONS[entry.kind]


def way_words(entry: HistoryEntry) -> str:
    """Which way it went, in a word."""
    return {
        HistoryKind.INCOMING: translate("History", "Incoming"),
        HistoryKind.OUTGOING: translate("History", "Outgoing"),
        HistoryKind.INTERNAL: translate("History", "Inside"),
        HistoryKind.CONFERENCE: translate("History", "Conference"),
        HistoryKind.UNKNOWN: translate("History", "Direction not known"),
    }[entry.kind]


def result_word(outcome: Outcome) -> str:
    """What became of it, in a word or two."""
    return {
        Outcome.ANSWERED: translate("History", "Answered"),
        Outcome.MISSED: translate("History", "Missed"),
        Outcome.NOT_ANSWERED: translate("History", "No answer"),
        Outcome.NOT_BEGUN: translate("History", "Not begun"),
        Outcome.CANCELLED: translate("History", "Cancelled"),
        Outcome.NO_REACTION: translate("History", "No reaction"),
        Outcome.REFUSED: translate("History", "Refused"),
        Outcome.ATTEMPTED: translate("History", "Attempted"),
        Outcome.UNKNOWN: translate("History", "End not seen"),
        Outcome.HELD: translate("History", "Took place"),
        Outcome.NOBODY_CAME: translate("History", "Nobody came"),
    }[outcome]


def result_note(entry: HistoryEntry) -> str:
    """What that word means, where it does not say so itself."""
    return {
        Outcome.NOT_BEGUN: translate("History", "The phone that rings first was not picked up, so nobody was called."),
        Outcome.CANCELLED: translate("History", "It was ended here before anybody answered."),
        Outcome.NO_REACTION: translate("History", "It was asked for, and nothing was ever seen of it."),
        Outcome.REFUSED: translate("History", "The phone system did not take it."),
        Outcome.ATTEMPTED: translate("History", "It was asked for, and nobody knows what became of it."),
        Outcome.UNKNOWN: translate("History", "It ended while Callboard was not connected."),
        Outcome.NOBODY_CAME: translate("History", "The conference was never opened."),
    }.get(entry.outcome, "")


def result_words(entry: HistoryEntry) -> str:
    """What became of it, where nothing else is told: "Answered by 204 Maya Lindqvist, 2:14", "Missed"."""
    talked = [in_sentence(party.number, party.name) for party in entry.others if party.was_in]
    word = result_word(entry.outcome)
    if entry.outcome is Outcome.ANSWERED and entry.kind is HistoryKind.INCOMING and talked:
        word = translate("History", "Answered by {person}").format(person=talked[-1])
    elif entry.outcome is Outcome.ANSWERED and talked:
        word = translate("History", "Talked with {person}").format(person=talked[-1])
    return ", ".join(part for part in (word, length_words(entry)) if part)


def why_words(why: str) -> str:
    """The reason that is kept, as a sentence; "" where there is none, or none that is known any more."""
    try:
        code = ProblemCode(why)
    except ValueError:
        return ""
    text = problem_text(Problem(code)).what
    return "" if "?" in text else text  # a gap where a fact was: the word alone says more


def name_of_party(party: HistoryParty, name_of: NameOf) -> str:
    """What somebody is called now, else then, else ""."""
    return one_line(name_of(party.number) or party.name) if party.number else ""


def who_words(entry: HistoryEntry, name_of: NameOf) -> str:
    """The other side, or the conference: a name where there is one."""
    party = entry.who
    if not party.number and entry.kind is not HistoryKind.CONFERENCE:
        return translate("History", "Number withheld")
    if entry.kind is HistoryKind.CONFERENCE:
        room = translate("History", "Room {room}").format(room=party.number) if party.number else ""
        return one_line(party.name) or room or way_words(entry)
    return name_of_party(party, name_of) or shown(party.number)


def number_words(entry: HistoryEntry, name_of: NameOf) -> str:
    """The number beside the name; "" where the number stands in the place of the name."""
    party = entry.who
    if entry.kind is HistoryKind.CONFERENCE:
        return party.number if party.name else ""
    return shown(party.number) if party.number and name_of_party(party, name_of) else ""


def with_words(entry: HistoryEntry, name_of: NameOf) -> str:
    """Our side: those who talked, else those whose phone had a part in it. Of a conference, how many people."""
    if entry.kind is HistoryKind.CONFERENCE:
        return people(sum(party.was_in for party in entry.others) or len(entry.others)) if entry.others else ""
    talked = [party for party in entry.others if party.was_in]
    named = [name_of_party(party, name_of) or shown(party.number) for party in talked or entry.others]
    return ", ".join(named)


def length_words(entry: HistoryEntry) -> str:
    """For how long they talked."""
    return duration(entry.talked_s) if entry.talked_s is not None else ""


def began_words(entry: HistoryEntry, now_s: float) -> str:
    """When it began: "Today 14:00", or "Today 14:00 or before" where nobody saw it begin."""
    when = when_words(entry.began_at_s, now_s)
    return when if entry.is_begin_seen else translate("History", "{when} or before").format(when=when)


def not_seen_words(entry: HistoryEntry) -> str:
    """Why its beginning, and with it its length, is not known; "" where it is."""
    if entry.is_begin_seen:
        return ""
    if entry.talked_s is None:
        return translate("History", "It went on already when Callboard was connected, so its length is not known.")
    return translate("History", "It was there already when Callboard was connected.")


def history_tooltip(entry: HistoryEntry, name_of: NameOf, now_s: float) -> str:
    """All that is known of it."""
    lines = [
        f"{way_words(entry)} · {began_words(entry, now_s)}",
        who_words(entry, name_of),
        number_words(entry, name_of),
        _parties(entry, name_of),
        translate("History", "Through {group}").format(group=in_sentence(entry.via, name_of(entry.via)))
        if entry.via
        else "",
        " · ".join(filter(None, (result_word(entry.outcome), length_words(entry)))),
        result_note(entry),
        not_seen_words(entry),
        why_words(entry.why),
    ]
    return "\n".join(line for line in lines if line)


def spoken_history(entry: HistoryEntry, name_of: NameOf, now_s: float) -> str:
    """A row for a screen reader: "Incoming, Finch Logistik, 020 7946 0311, with Anna Berg, missed, today 09:42"."""
    other = with_words(entry, name_of)
    if other and entry.kind is not HistoryKind.CONFERENCE:
        other = translate("History", "with {other}").format(other=other)
    parts = (
        way_words(entry),
        who_words(entry, name_of),
        number_words(entry, name_of),
        other,
        as_part(result_word(entry.outcome)),
        spoken_duration(entry.talked_s) if entry.talked_s is not None else "",
        began_words(entry, now_s),
    )
    return ", ".join(part for part in parts if part)


def on_enter_history(number: str) -> str:
    """What Enter does on a row that would call `number`, "" for none."""
    return translate("History", "Enter calls this number again.") if number else ""


def _parties(entry: HistoryEntry, name_of: NameOf) -> str:
    named = [in_sentence(party.number, name_of_party(party, name_of)) for party in entry.others[:MOST_NAMED]]
    if not named:
        return ""
    text = translate("History", "With {names}").format(names=", ".join(named))
    more = len(entry.others) - len(named)
    return translate("History", "{names} and %n more", "", more).format(names=text) if more else text
