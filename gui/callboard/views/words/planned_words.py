"""Planned conferences in words: when, who starts them, and what became of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.planned_conference import PlannedConference, PlannedState
from callboard.domain.conferences.scheduled_conference import ScheduleFate
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.models.conferences.planned_facts import PlannedFacts, Starter
from callboard.views.words.day_words import day_pattern, day_pattern_this_year
from callboard.views.words.number_words import clock
from callboard.views.words.one_line import one_line
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import people, unbroken_person
from callboard.wording.planned_sentences import OTHER_REASON, PLANNED_STATE_WORDS, WHY_NOT_STARTED
from callboard.wording.schedule_sentences import EXPERIMENTAL, FATE_TEXTS

translate = QCoreApplication.translate

_OF_THE_FIRST = (ProblemCode.NOT_ANSWERED.value, ProblemCode.NOT_REACHED.value)
NO_BREAK = "\u00a0"
MOST_NAMED = 8
"""People who are called by name; of more it is said how many there are."""


def when_words(at_s: float, now_s: float) -> str:
    """ "Today 14:00", "Tomorrow 09:30", "Tue, 24 Nov 14:00": by this computer's clock and habits."""
    then, now = QDateTime.fromSecsSinceEpoch(int(at_s)), QDateTime.fromSecsSinceEpoch(int(now_s))
    time = clock(then.time())
    days = now.date().daysTo(then.date())
    if days == 0:
        return translate("Planned", "Today {time}").format(time=time)
    if days == 1:
        return translate("Planned", "Tomorrow {time}").format(time=time)
    if days == -1:
        return translate("Planned", "Yesterday {time}").format(time=time)
    pattern = day_pattern_this_year() if then.date().year() == now.date().year() else day_pattern()
    date = QLocale().toString(then.date(), pattern)
    return translate("Planned", "{date} {time}").format(date=date, time=time)


def dated_words(at_s: float) -> str:
    """ "Tue, 24 Nov 2026 14:00": for paper and files, which are read on another day."""
    then = QDateTime.fromSecsSinceEpoch(int(at_s))
    date = QLocale().toString(then.date(), day_pattern())
    return translate("Planned", "{date} {time}").format(date=date, time=clock(then.time()))


def title_words(title: str) -> str:
    """What it is called; not everybody gives it a name."""
    return one_line(title) or translate("Planned", "Conference")


def starter_words(starter: Starter) -> str:
    """Who starts it."""
    if starter is Starter.CALLBOARD:
        return translate("Planned", "Callboard starts it")
    return translate("Planned", "3CX starts it (experimental)")


def became_words(facts: PlannedFacts) -> str:
    """What became of it, or who starts it as long as its time has not come."""
    if facts.planned is not None:
        word = PLANNED_STATE_WORDS.get(facts.planned.state, "")
        if facts.needs_answer:
            text = translate("Planned", "{state}. {why}")
            return text.format(state=translate("Wording", word), why=why_words(facts.planned))
    else:
        word = FATE_TEXTS[facts.fate] if facts.fate is not ScheduleFate.WAITING else ""
    return translate("Wording", word) if word else starter_words(facts.starter)


def row_words(facts: PlannedFacts, now_s: float) -> str:
    """When, and how many people: the second line of a row."""
    when = when_words(facts.starts_at_s, now_s)
    return f"{when} · {people(facts.people).replace(' ', NO_BREAK)}" if facts.people else when


def spoken_planned(facts: PlannedFacts, now_s: float) -> str:
    """A row for a screen reader."""
    parts = (title_words(facts.title), when_words(facts.starts_at_s, now_s))
    counted = (people(facts.people),) if facts.people else ()
    return ", ".join((*parts, *counted, became_words(facts)))


def on_enter_planned(facts: PlannedFacts) -> str:
    """What Enter does."""
    if facts.may_be_changed:
        return translate("Planned", "Enter changes it, Delete takes it off the list.")
    return translate("Planned", "Delete takes it off the list.")


def reminder_words(planned: PlannedConference, room: str, now_s: float, held_up: Problem | None) -> str:
    """What is said two minutes before; `held_up` is what would keep it from starting now."""
    head = translate("Planned", "“{title}” starts at {time} in {room}: {people} will be called.")
    if now_s >= planned.starts_at_s:
        head = translate("Planned", "“{title}” should have started at {time} in {room}, with {people}.")
    text = head.format(
        title=title_words(planned.what.name),
        time=clock(QDateTime.fromSecsSinceEpoch(int(planned.starts_at_s)).time()),
        room=room or translate("Planned", "the first free room"),
        people=people(len(planned.what.people)),
    )
    return f"{text} {problem_text(held_up).what}" if held_up is not None else text


def missed_words(planned: PlannedConference, now_s: float) -> str:
    """Why it did not start, and that nothing happens by itself."""
    if planned.state is PlannedState.FAILED and planned.reason != ProblemCode.CLOSED.value:
        text = translate("Planned", "“{title}” ({when}, {people}) could not be started. {why}")
    else:
        text = translate("Planned", "“{title}” ({when}, {people}) was not started. {why}")
    return text.format(
        title=title_words(planned.what.name),
        when=when_words(planned.starts_at_s, now_s),
        people=people(len(planned.what.people)),
        why=why_words(planned),
    )


def why_words(planned: PlannedConference) -> str:
    """The reason in a sentence."""
    if planned.reason in _OF_THE_FIRST and planned.what.people:
        first = planned.what.people[0]
        said = problem(ProblemCode(planned.reason), who=unbroken_person(first.number, first.name))
        return problem_text(said).what
    return translate("Wording", WHY_NOT_STARTED.get(planned.reason, OTHER_REASON))


def people_line(what: ConferenceTemplate, name_of: Callable[[str], str]) -> str:
    """Who is called, in order, and how they join."""
    names = [unbroken_person(one.number, name_of(one.number) or one.name) for one in what.people]
    how: list[str] = []
    if what.has_pin:
        how.append(translate("Planned", "with a PIN"))
    if not what.ask_names:
        how.append(translate("Planned", "names are not asked"))
    if what.instant:
        how.append(translate("Planned", "nobody has to confirm"))
    listed = ", ".join(names[:MOST_NAMED])
    if len(names) > MOST_NAMED:
        listed = translate("Planned", "{names} and %n more", "", len(names) - MOST_NAMED).format(names=listed)
    return " · ".join([listed, *how])


def starter_note(starter: Starter) -> str:
    """What whoever plans has to know, plainly."""
    if starter is Starter.CALLBOARD:
        return translate(
            "Planned",
            "Callboard must be running at that time and connected to this phone system. It never starts late.",
        )
    return " ".join(translate("Wording", text) for text in (EXPERIMENTAL.what, EXPERIMENTAL.mend))


def planned_words(title: str, starter: Starter, at_s: float, now_s: float) -> str:
    """It is planned now."""
    if starter is Starter.CALLBOARD:
        text = translate("Planned", "“{title}” is planned: {when}. Callboard must be running then.")
    else:
        text = translate("Planned", "3CX accepted “{title}”: {when}. Callboard watches whether it starts.")
    return text.format(title=title_words(title), when=when_words(at_s, now_s))


def starting_words(title: str, room: str) -> str:
    """It begins now, by itself."""
    return translate("Planned", "“{title}” starts now in {room}, as planned.").format(
        title=title_words(title), room=room
    )


def quit_words(planned: PlannedConference, now_s: float) -> str:
    """What whoever quits gives up."""
    text = translate("Planned", "“{title}” is planned: {when}. Nobody starts it while Callboard is not running.")
    return text.format(title=title_words(planned.what.name), when=when_words(planned.starts_at_s, now_s))


def deleted_words(title: str) -> str:
    """It is planned no more."""
    return translate("Planned", "“{title}” is not planned any more.").format(title=title_words(title))
