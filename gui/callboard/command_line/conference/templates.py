"""`callboard conference templates`: conferences that are held often. No phone system is needed for them."""

from dataclasses import replace

from callboard.command_line.conference.invited import known_template
from callboard.command_line.conference.pins import keep_pin, kept_pin
from callboard.command_line.conference.plan import prepared
from callboard.command_line.conference.wishes import TemplateDeed, TemplateWish
from callboard.command_line.desk import Desk
from callboard.command_line.exit_codes import ExitCode
from callboard.domain.conferences.conference_memory import ConferenceMemory
from callboard.domain.conferences.conference_template import (
    ConferenceTemplate,
    renamed,
    template_key,
    with_template,
    without_template,
)
from callboard.domain.numbers.phone_number import printable
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.pin_store import key_of_template

LONGEST_NAME = 80


def templates(wish: TemplateWish, desk: Desk) -> ExitCode:
    """Do it and tell it. Raises SessionFailed."""
    deeds = {
        TemplateDeed.SHOW: _show,
        TemplateDeed.SAVE: _save,
        TemplateDeed.RENAME: _rename,
        TemplateDeed.REMOVE: _remove,
        TemplateDeed.EXPORT: _export,
    }
    return _list(desk) if wish.deed is TemplateDeed.LIST else deeds[wish.deed](wish, desk)


def _list(desk: Desk) -> ExitCode:
    known = desk.kept.shelf.read().templates
    for each in known:
        count = len(each.people)
        people = "1 person" if count == 1 else f"{count} people"
        _tell(f"{each.name}: {people}{_options_of(each)}", each, desk)
    sentence = "" if known else "There is no template yet. “callboard conference templates save” keeps one."
    return _done(sentence, desk, templates=len(known))


def _show(wish: TemplateWish, desk: Desk) -> ExitCode:
    found = known_template(wish.name, desk.kept.shelf.read().templates)
    _tell(f"{found.name}{_options_of(found)}", found, desk)
    for person in found.people:
        desk.output.go_on(f"    {person.number} {person.name}".rstrip())
    return _done("", desk, templates=1)


def _save(wish: TemplateWish, desk: Desk) -> ExitCode:
    name = " ".join(printable(wish.name, LONGEST_NAME).split())
    if not name:
        raise SessionFailed(problem(ProblemCode.TEMPLATE_NAME_MISSING))
    wanted = prepared(wish.what, desk)
    if not wanted.what.people:
        raise SessionFailed(problem(ProblemCode.NO_PARTICIPANTS))
    pin = wanted.pin if wish.keeps_pin else ""
    made = replace(wanted.what, name=name, has_pin=bool(pin))
    desk.kept.shelf.change(lambda memory: replace(memory, templates=with_template(memory.templates, made)))
    keep_pin(key_of_template(name), pin, desk)
    _tell("", made, desk)
    return _done(f"“{name}” is kept: {len(made.people)} people{_options_of(made)}.", desk, templates=1)


def _rename(wish: TemplateWish, desk: Desk) -> ExitCode:
    new_name = " ".join(printable(wish.new_name, LONGEST_NAME).split())
    if not new_name:
        raise SessionFailed(problem(ProblemCode.TEMPLATE_NAME_MISSING))
    known = desk.kept.shelf.read().templates
    found = known_template(wish.name, known)
    if template_key(new_name) != template_key(found.name) and any(
        template_key(each.name) == template_key(new_name) for each in known
    ):
        raise SessionFailed(problem(ProblemCode.TEMPLATE_NAME_TAKEN, name=new_name))

    def change(memory: ConferenceMemory) -> ConferenceMemory:
        return replace(memory, templates=renamed(memory.templates, found.name, new_name))

    desk.kept.shelf.change(change)
    if found.has_pin and key_of_template(found.name) != key_of_template(new_name):
        keep_pin(key_of_template(new_name), kept_pin(key_of_template(found.name), desk), desk)
        keep_pin(key_of_template(found.name), "", desk)
    return _done(f"“{found.name}” is “{new_name}” now.", desk, templates=1)


def _remove(wish: TemplateWish, desk: Desk) -> ExitCode:
    found = known_template(wish.name, desk.kept.shelf.read().templates)
    desk.kept.shelf.change(lambda memory: replace(memory, templates=without_template(memory.templates, found.name)))
    if found.has_pin:
        keep_pin(key_of_template(found.name), "", desk)
    return _done(f"“{found.name}” is forgotten.", desk, templates=0)


def _export(wish: TemplateWish, desk: Desk) -> ExitCode:
    from callboard.command_line.conference.roster_file import write_people  # noqa: PLC0415 - nobody else needs it
    from callboard.domain.conferences.roster_csv import written_roster  # noqa: PLC0415

    found = known_template(wish.name, desk.kept.shelf.read().templates)
    if wish.file is not None:
        write_people(found.people, wish.file)
        said = f"{wish.file} holds {len(found.people)} people. No PIN is in it."
        desk.output.tell(said, "result", outcome="done", templates=1, file=str(wish.file))
        return ExitCode.DONE
    text = written_roster(found.people)
    first, *more = text.splitlines() or [""]
    desk.output.tell(first, "exported", name=found.name, text=text)
    for line in more:
        desk.output.go_on(line)
    return _done("", desk, templates=1)


def _tell(sentence: str, each: ConferenceTemplate, desk: Desk) -> None:
    desk.output.tell(
        sentence,
        "template",
        name=each.name,
        people=[{"number": person.number, "name": person.name} for person in each.people],
        ask_names=each.ask_names,
        instant=each.instant,
        has_pin=each.has_pin,
    )


def _done(sentence: str, desk: Desk, *, templates: int) -> ExitCode:
    desk.output.tell(sentence, "result", outcome="done", templates=templates)
    return ExitCode.DONE


def _options_of(each: ConferenceTemplate) -> str:
    words = {"with a PIN": each.has_pin, "no names": not each.ask_names, "at once": each.instant}
    said = ", ".join(word for word, is_so in words.items() if is_so)
    return f" ({said})" if said else ""
