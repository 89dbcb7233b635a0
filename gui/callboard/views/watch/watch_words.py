"""Waiting for somebody to be free, in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from callboard.domain.watch import CallFrom, CallWhoIsFree, PassOn, WatchEnd, WatchStep
from callboard.models.watch_facts import WatchedPerson, WatchFacts
from callboard.views.words.clock_words import spoken_duration
from callboard.views.words.number_words import name_beside, shown
from callboard.views.words.one_line import one_line
from callboard.views.words.state_words import in_sentence, state_word, unbroken_person

translate = QCoreApplication.translate

MOST_IN_TOOLTIP = 20
MOST_NAMES = 4
"""More people than this are not all named in a sentence; the tooltip has everybody."""


def name_of(person: WatchedPerson | None) -> str:
    """The name alone, the number where there is none."""
    if person is None:
        return ""
    return name_beside(one_line(person.name)) if person.name else shown(person.number)


def who_words(facts: WatchFacts) -> str:
    """Whom it waits for: "Waiting for one of Anna Berg, Ben Ashdown to be free"."""
    shown_people, more = facts.people, 0
    if len(facts.people) > MOST_NAMES:
        shown_people, more = facts.people[: MOST_NAMES - 1], len(facts.people) - MOST_NAMES + 1
    names = ", ".join(map(name_of, shown_people))
    if more:
        text = translate("Watch", "Waiting for one of {names} and %n more to be free", "", more)
        return text.format(names=names)
    if len(facts.people) == 1:
        return translate("Watch", "Waiting for {name} to be free").format(name=names)
    return translate("Watch", "Waiting for one of {names} to be free").format(names=names)


def for_words(facts: WatchFacts) -> str:
    """For whom it waits; "" where only the person is wanted."""
    if isinstance(facts.watch.wish, CallWhoIsFree):
        return ""
    if isinstance(facts.watch.wish, CallFrom):
        return translate("Watch", "for {caller}").format(caller=caller_words(facts))
    return translate("Watch", "for the call with {caller}").format(caller=caller_words(facts))


def caller_words(facts: WatchFacts) -> str:
    """Who is waiting for somebody to be free."""
    if facts.caller is None:
        return translate("Watch", "a withheld number")
    return unbroken_person(facts.caller.number, facts.caller.name)


def waiting_words(facts: WatchFacts) -> str:
    """All of it in one line."""
    between = " – "  # noqa: RUF001 - a dash between two parts
    return between.join(part for part in (who_words(facts), for_words(facts)) if part)


def standing_words(facts: WatchFacts) -> str:
    """How far it is; "" while there is nothing but waiting."""
    wish = facts.watch.wish
    if facts.watch.step is WatchStep.ASKED:
        if isinstance(wish, CallWhoIsFree):
            text = translate("Watch", "The call from {mine} to {name} is under way")
            return text.format(mine=shown(wish.dn_from), name=name_of(facts.target))
        return translate("Watch", "Calling {name}…").format(name=name_of(facts.target))
    if facts.is_paused:
        return translate("Watch", "Paused until there is a connection again")
    if facts.is_held_up:
        if isinstance(wish, CallWhoIsFree):
            return translate("Watch", "Not offered while {mine} has a call").format(mine=shown(wish.dn_from))
        if isinstance(wish, PassOn):
            return translate("Watch", "The call is being passed on already")
        text = translate("Watch", "{caller} is being called from {number} already")
        return text.format(caller=caller_words(facts), number=shown(facts.called_from))
    free = facts.target or facts.free
    return translate("Watch", "{name} is free").format(name=name_of(free)) if free is not None else ""


def offer_words(facts: WatchFacts) -> str:
    """What is offered: "Ben Ashdown is free. Call 020 7946 0311 from 102?"."""
    name, wish = name_of(facts.target), facts.watch.wish
    number = shown(facts.target.number) if facts.target is not None else ""
    if isinstance(wish, CallFrom):
        text = translate("Watch", "{name} is free. Call {caller} from {number}?")
        return text.format(name=name, caller=caller_words(facts), number=number)
    if isinstance(wish, CallWhoIsFree):
        text = translate("Watch", "{name} is free. Call {number} from {mine}?")
        return text.format(name=name, number=number, mine=shown(wish.dn_from))
    if facts.is_ringing:
        text = translate("Watch", "{name} is free. Divert the call from {caller} to {number}?")
    else:
        text = translate("Watch", "{name} is free. Transfer the call with {caller} to {number}?")
    return text.format(name=name, caller=caller_words(facts), number=number)


def deed_words(facts: WatchFacts) -> str:
    """What the button says that does it."""
    if isinstance(facts.watch.wish, CallFrom | CallWhoIsFree):
        return translate("Watch", "Call")
    return translate("Watch", "Divert") if facts.is_ringing else translate("Watch", "Transfer")


def key_words(facts: WatchFacts, key: str) -> str:
    """What `key` does while that is offered."""
    if not key:
        return ""
    if isinstance(facts.watch.wish, CallFrom | CallWhoIsFree):
        return translate("Watch", "{key} calls.").format(key=key)
    text = translate("Watch", "{key} diverts it.") if facts.is_ringing else translate("Watch", "{key} transfers it.")
    return text.format(key=key)


def no_offer_words(all_facts: Sequence[WatchFacts]) -> str:
    """Why there is nothing to agree to, while these are waited for."""
    told = [facts for facts in all_facts if facts.watch.step is WatchStep.ASKED or facts.is_held_up or facts.is_paused]
    if told:
        words = standing_words(told[0])
        return words if words.endswith("…") else f"{words}."
    if any(facts.free is not None for facts in all_facts):
        return translate("Watch", "Nobody is offered just now. Enter in the list below the calls offers a call again.")
    return translate("Watch", "Nobody whom you wait for is free.")


def several_words(count: int) -> str:
    """What Enter does while so many are selected on the board."""
    return translate("Watch", "%n people are selected, so Enter calls nobody. Select one of them.", "", count)


def begun_words(facts: WatchFacts) -> str:
    """It has begun, or more people are waited for."""
    text = translate("Watch", "{waiting}. Nobody is called before you say so.")
    return text.format(waiting=waiting_words(facts))


def withdrawn_words(facts: WatchFacts, person: str) -> str:
    """Who was offered is not free any more."""
    text = translate("Watch", "{person} is not free any more. {waiting}.")
    return text.format(person=person, waiting=waiting_words(facts))


def back_words(facts: WatchFacts, person: str) -> str:
    """The call that was agreed to did not come about."""
    text = translate("Watch", "The call with {person} did not come about. {waiting}.")
    return text.format(person=person, waiting=waiting_words(facts))


def end_words(facts: WatchFacts, why: WatchEnd) -> str:
    """Why nothing is waited for any more; "" where the call itself says it."""
    if why is WatchEnd.CALL_GONE:
        return translate("Watch", "The call is gone, so nobody is waited for any more.")
    if why is WatchEnd.CALLED_ELSEWHERE:
        text = translate("Watch", "{caller} has been called from another phone. Nobody is waited for any more.")
        return text.format(caller=caller_words(facts))
    return ""


def spoken_watch(facts: WatchFacts, now_s: float) -> str:
    """A row for a screen reader."""
    minutes = spoken_duration(now_s - facts.watch.since)
    return ", ".join(part for part in (waiting_words(facts), standing_words(facts), minutes) if part)


def watch_tooltip(facts: WatchFacts) -> str:
    """Everybody who is waited for, and what keeps them."""
    count = translate("Watch", "%n people, the first who is free is offered", "", len(facts.people))
    lines = [waiting_words(facts)] + ([count] if len(facts.people) > 1 else [])
    for person in facts.people[:MOST_IN_TOOLTIP]:
        state = translate("Watch", "{person}: {state}")
        lines.append(state.format(person=in_sentence(person.number, person.name), state=state_word(person.state)))
    if len(facts.people) > MOST_IN_TOOLTIP:
        lines.append("…")
    return "\n".join(lines)


def on_enter_watch(facts: WatchFacts) -> str:
    """What Enter does on a row."""
    if facts.watch.step is WatchStep.OFFERED:
        return offer_words(facts)
    if facts.free is not None and not facts.is_held_up:
        return translate("Watch", "Enter offers the call again. Delete stops waiting.")
    return translate("Watch", "Delete stops waiting.")
