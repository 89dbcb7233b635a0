"""What `callboard people` does. No phone system is needed for it."""

import os
import sys
from pathlib import Path

from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.command_line.people.options import PeopleDeed, PeopleWish
from callboard.domain.people.contact import Contact
from callboard.domain.people.people_book import people_book
from callboard.domain.people.people_files import PeopleForm, written_people
from callboard.domain.people.people_import import ImportPreview, preview_of
from callboard.domain.people.people_search import PeopleSearch
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.records.database import Database
from callboard.records.people_file import people_in_file, write_people_file
from callboard.records.people_store import KeptPeople, PeopleStore

STOPPED = "Stopped. What was taken from a file before that is kept."
WITHIN_S = 30.0
"""So long the disk may take."""


def people_verb(wish: PeopleWish, database: Database, country: str, output: Output) -> ExitCode:
    """Do it and tell what came of it. `country` is that of this computer (two letters, "" for not known). Returns the
    exit code; nothing expected ends in a traceback."""
    try:
        _do(wish, PeopleStore(database), country, output)
    except SessionFailed as failure:
        output.complain(failure.problem)
        output.tell("", "result", outcome="failed", **told_in_result(failure.problem))
        return exit_code_of(failure.problem)
    except KeyboardInterrupt:
        output.warn(STOPPED)
        output.tell("", "result", outcome="interrupted", problem=None, message=STOPPED, mend=None)
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        # Whoever read has gone: without this the interpreter complains once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.NOBODY_READS
    finally:
        database.close()
    return ExitCode.DONE


def _do(wish: PeopleWish, store: PeopleStore, country: str, output: Output) -> None:
    match wish.deed:
        case PeopleDeed.IMPORT:
            _import(wish, store, country, output)
        case PeopleDeed.EXPORT:
            _export(wish, _kept(store).contacts, output)
        case PeopleDeed.FIND:
            _find(wish, _kept(store).contacts, country, output)


def _import(wish: PeopleWish, store: PeopleStore, country: str, output: Output) -> None:
    file = wish.file or Path()
    read = people_in_file(file)
    if isinstance(read, Problem):
        raise SessionFailed(read)
    preview = preview_of(read, _kept(store).contacts, country)
    edit = preview.edit(wish.joins)
    if not wish.is_trial and not edit.is_empty:
        try:
            store.write(edit).result(WITHIN_S)
        except TimeoutError:
            raise SessionFailed(_too_slow()) from None
    joined = len(preview.joined) if wish.joins else 0
    output.tell(
        _summary(preview, joined, is_trial=wish.is_trial),
        "result",
        outcome="would-be-done" if wish.is_trial else "done",
        file=str(file),
        read=len(read.people),
        new=len(preview.new),
        joined=joined,
        same=preview.same,
        without_number=read.without_number,
        unreadable=read.unreadable_count,
        further=read.further,
    )
    for text in read.unreadable:
        output.go_on(f"No phone number, left out: {text}")
    if read.further:
        output.go_on(f"{read.further} more are in the file. Take them from a file of their own.")


def _summary(preview: ImportPreview, joined: int, *, is_trial: bool) -> str:
    read = preview.read
    said = f"{_counted(len(read.people))} in the file, {read.without_number} without a number"
    would = "Nothing was changed. It would be: " if is_trial else ""
    return f"{said}. {would}{len(preview.new)} new, {joined} added to, {preview.same} there already."


def _counted(count: int) -> str:
    return "1 contact" if count == 1 else f"{count} contacts"


def _export(wish: PeopleWish, contacts: tuple[Contact, ...], output: Output) -> None:
    people = people_book(contacts).contacts
    if wish.file is not None:
        why_not = write_people_file(wish.file, people, wish.form)
        if why_not is not None:
            raise SessionFailed(why_not)
        said = f"{_counted(len(people))} written to {wish.file}."
        output.tell(said, "result", outcome="done", contacts=len(people), file=str(wish.file))
        return
    form = wish.form or PeopleForm.VCARD
    text = written_people(people, form).decode("utf-8-sig")
    for line in text.splitlines():
        output.go_on(line)
    output.tell("", "exported", form=str(form), text=text)
    output.tell("", "result", outcome="done", contacts=len(people), file=None)


def _find(wish: PeopleWish, contacts: tuple[Contact, ...], country: str, output: Output) -> None:
    book = people_book(contacts)
    rows = PeopleSearch().rows(book, wish.text, country)
    for row in rows[: wish.most]:
        contact = book.at(row)
        numbers: list[dict[str, str | int | bool | None]] = [
            {"number": one.number, "kind": str(one.kind)} for one in contact.numbers
        ]
        output.tell(
            _line(contact),
            "contact",
            id=contact.id,
            name=contact.name,
            company=contact.company,
            numbers=numbers,
            notes=contact.notes,
        )
    if len(rows) > wish.most:
        output.go_on(f"{len(rows) - wish.most} more.")
    output.tell("" if rows else "Nobody was found.", "result", outcome="done", found=len(rows))


def _line(contact: Contact) -> str:
    numbers = ", ".join(f"{one.number} ({one.kind})" for one in contact.numbers)
    return "  ".join(filter(None, (contact.shown_name, contact.company if contact.name else "", numbers)))


def _kept(store: PeopleStore) -> KeptPeople:
    try:
        return store.read().result(WITHIN_S)
    except TimeoutError:
        raise SessionFailed(_too_slow()) from None


def _too_slow() -> Problem:
    return problem(ProblemCode.RECORDS_UNREADABLE, file="", said=f"no answer within {WITHIN_S:g} s")
