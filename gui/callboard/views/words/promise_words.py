"""Promises in words: whom to call back, by when, through whom, and what became of it."""

from PySide6.QtCore import QCoreApplication, QDate, QDateTime

from callboard.domain.promises.promise import Promise, PromiseEnd
from callboard.models.promises.promise_facts import PromiseFacts
from callboard.views.words.number_words import clock_of, counted, shown, unbroken
from callboard.views.words.one_line import one_line
from callboard.views.words.planned_words import when_words
from callboard.views.words.spoken_words import as_part
from callboard.views.words.state_words import in_sentence, unbroken_person

translate = QCoreApplication.translate


def who_words(facts: PromiseFacts) -> str:
    """Whom to call back: the name where there is one."""
    return one_line(facts.name) or shown(facts.promise.number)


def number_words(facts: PromiseFacts) -> str:
    """The number beside the name; "" where it stands in the place of the name."""
    return shown(facts.promise.number) if one_line(facts.name) else ""


def due_words(due_at_s: float, now_s: float) -> str:
    """ "by 15:00" today, else "by Tomorrow 09:30"."""
    days = (QDateTime.fromSecsSinceEpoch(int(moment)).date() for moment in (due_at_s, now_s))
    is_today = len(set(map(QDate.toJulianDay, days))) == 1
    time = clock_of(due_at_s) if is_today else as_part(when_words(due_at_s, now_s))
    return translate("Promise", "by {time}", "a promised call back: by 15:00").format(time=time)


def via_words(facts: PromiseFacts) -> str:
    """Through whom; "" for anybody."""
    if not facts.promise.via:
        return ""
    return translate("Promise", "via {person}").format(person=in_sentence(facts.promise.via, facts.via_name))


def about_words(facts: PromiseFacts, now_s: float) -> str:
    """The second line of a row: by when, through whom, and what it is about."""
    parts = (due_words(facts.promise.due_at_s, now_s), via_words(facts), one_line(facts.promise.note))
    return " · ".join(part for part in parts if part)


def standing_words(promise: Promise, now_s: float) -> str:
    """How it stands, in a word or two."""
    ended = clock_of(promise.ended_at_s) if promise.ended_at_s is not None else ""
    if promise.end is PromiseEnd.KEPT:
        return translate("Promise", "Called back {time}").format(time=ended)
    if promise.end is PromiseEnd.DONE:
        return translate("Promise", "Done {time}").format(time=ended)
    if promise.end is PromiseEnd.TAKEN_BACK:
        return translate("Promise", "Taken back")
    return translate("Promise", "Overdue") if promise.is_overdue(now_s) else translate("Promise", "Open")


def spoken_promise(facts: PromiseFacts, now_s: float) -> str:
    """A row for a screen reader: "Call back Finch Logistik, 020 7946 0311, by 15:00, via 101 Anna Berg, overdue"."""
    who = translate("Promise", "Call back {who}").format(who=who_words(facts))
    about = about_words(facts, now_s).split(" · ")
    parts = (who, number_words(facts), *about, as_part(standing_words(facts.promise, now_s)))
    return ", ".join(part for part in parts if part)


def on_enter_promise(facts: PromiseFacts) -> str:
    """What the keys do on a row."""
    if not facts.promise.is_open:
        return translate("Promise", "Enter opens it again.")
    return translate("Promise", "Enter calls now, Delete takes it back.")


def promise_tooltip(facts: PromiseFacts, now_s: float) -> str:
    """All there is to say of one."""
    lines = [spoken_promise(facts, now_s)]
    if facts.promise.is_open:
        lines.append(closing_words(facts))
    return "\n".join(lines)


def closing_words(facts: PromiseFacts) -> str:
    """How it will be closed."""
    if not facts.is_seen:
        return translate("Promise", "You do not see these calls here, so close it yourself when it is done.")
    if facts.promise.via:
        text = translate("Promise", "It closes by itself when {person} and the caller talk.")
        return text.format(person=in_sentence(facts.promise.via, facts.via_name))
    return translate("Promise", "It closes by itself when somebody here has called the number and it answers.")


def made_words(facts: PromiseFacts, now_s: float) -> str:
    """It is promised now."""
    text = translate("Promise", "Promised: {who} is called back {about}.")
    about = " ".join(filter(None, (due_words(facts.promise.due_at_s, now_s), via_words(facts))))
    return text.format(who=_person(facts), about=about)


def kept_words(facts: PromiseFacts) -> str:
    """A call kept it."""
    if facts.promise.via:
        text = translate("Promise", "Promise kept: {person} talks to {who}.")
        return text.format(person=unbroken_person(facts.promise.via, facts.via_name), who=_person(facts))
    return translate("Promise", "Promise kept: {who} was called back.").format(who=_person(facts))


def came_due_words(facts: PromiseFacts) -> str:
    """Its time has come, and nobody has called."""
    if facts.promise.via:
        text = translate("Promise", "A call back is due: {who}, via {person}.")
        return text.format(who=_person(facts), person=unbroken_person(facts.promise.via, facts.via_name))
    return translate("Promise", "A call back is due: {who}.").format(who=_person(facts))


def ended_words(facts: PromiseFacts, end: PromiseEnd) -> str:
    """Somebody ended it by hand."""
    if end is PromiseEnd.DONE:
        return translate("Promise", "The promise to {who} is done.").format(who=_person(facts))
    return translate("Promise", "The promise to {who} was taken back.").format(who=_person(facts))


def line_words(all_open: list[PromiseFacts], now_s: float) -> str:
    """The line below the calls: how many there are, and what is next."""
    overdue = sum(facts.promise.is_overdue(now_s) for facts in all_open)
    if overdue:
        if overdue == len(all_open):
            one = translate("Promise", "1 call back is overdue")
            return one if overdue == 1 else translate("Promise", "%n call backs are overdue", "", overdue)
        text = translate("Promise", "{overdue} of %n call backs are overdue", "", len(all_open))
        return text.format(overdue=counted(overdue))
    due = due_words(all_open[0].promise.due_at_s, now_s)
    if len(all_open) == 1:
        return translate("Promise", "1 call back promised, {due}").format(due=due)
    return translate("Promise", "%n call backs promised, next {due}", "", len(all_open)).format(due=due)


def short_line_words(all_open: list[PromiseFacts], now_s: float) -> str:
    """The same where there is little room."""
    overdue = sum(facts.promise.is_overdue(now_s) for facts in all_open)
    if overdue:
        return translate("Promise", "%n overdue", "", overdue)
    return translate("Promise", "%n promised", "", len(all_open))


def _person(facts: PromiseFacts) -> str:
    name, number = one_line(facts.name), unbroken(facts.promise.number)
    if not name:
        return number
    return translate("Promise", "{name} ({number})").format(name=name, number=number)
