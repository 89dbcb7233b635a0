"""Who is called, in which order and how they join: from what was typed, and from the list that was named."""

from collections.abc import Iterable
from dataclasses import replace

from callboard.command_line.conference.wishes import OptionsWish, PeopleWish
from callboard.command_line.desk import Desk
from callboard.domain.conferences.conference_template import ConferenceTemplate, Invited, template_key
from callboard.domain.numbers.phone_number import clean_number, printable
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem


def invited(people: PeopleWish, options: OptionsWish, desk: Desk) -> ConferenceTemplate:
    """The conference that was described; its name is that of the template, "" for none. Raises SessionFailed."""
    base = _base(people, desk)
    more = tuple(Invited(_clean(number)) for number in people.numbers)
    return replace(
        base,
        people=base.people + more,
        ask_names=base.ask_names and not options.no_names,
        instant=base.instant or options.instant,
    )


def known_template(name: str, templates: Iterable[ConferenceTemplate]) -> ConferenceTemplate:
    """The template called `name`. Raises SessionFailed TEMPLATE_UNKNOWN."""
    found = next((each for each in templates if template_key(each.name) == template_key(name)), None)
    if found is None:
        raise SessionFailed(problem(ProblemCode.TEMPLATE_UNKNOWN, name=printable(name)))
    return found


def _base(people: PeopleWish, desk: Desk) -> ConferenceTemplate:
    if people.template is not None:
        return known_template(people.template, desk.kept.shelf.read().templates)
    if people.same_as_last:
        last = desk.kept.shelf.read().last
        if last is None:
            raise SessionFailed(problem(ProblemCode.NO_CONFERENCE_BEFORE))
        return last
    if people.file is not None:
        from callboard.command_line.conference.roster_file import people_in  # noqa: PLC0415 - only where there is one

        return ConferenceTemplate("", people_in(people.file, desk))
    return ConferenceTemplate("")


def _clean(typed: str) -> str:
    number = clean_number(typed)
    if isinstance(number, Problem):
        raise SessionFailed(number)
    return number
