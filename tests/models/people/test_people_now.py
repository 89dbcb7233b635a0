"""The directory in a window: shown at once, kept behind it, and never older than what another program wrote."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, tidy_contact
from callboard.domain.people.people_edit import added, changed, removed
from callboard.domain.people.people_import import ImportPreview
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.models.people.people_now import PeopleNow
from callboard.models.records_now import RecordsNow
from callboard.records.database import Database
from callboard.records.people_store import PeopleStore

ANNA = tidy_contact("Anna Berg", "Finch", [ContactNumber("02079460311")])
BOB = tidy_contact("Bob", numbers=[ContactNumber("0301")])


class Window(QObject):
    """The part of one that has to do with contacts."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self.country = "GB"
        self.records = RecordsNow(database, "", self)
        self.people = PeopleNow(self.records, lambda: self.country, self)

    @property
    def names(self) -> list[str]:
        return [contact.name for contact in self.people.book.contacts]

    def end(self) -> None:
        self.people.end()
        self.records.end()
        assert self.records.database.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "records.db"


@pytest.fixture
def window(file: Path, qtbot: QtBot) -> Iterator[Window]:
    window = Window(Database(file))
    yield window
    window.end()


def read(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.people.loaded):
        window.people.read()


def kept(window: Window) -> list[str]:
    """On the disk."""
    found = PeopleStore(window.records.database).read().result(10).contacts
    return sorted(contact.name for contact in found)


def test_what_was_kept_is_there_once_it_was_read(file: Path, qtbot: QtBot) -> None:
    for expected in ([], ["Anna Berg"]):
        window = Window(Database(file))
        assert not window.people.is_read
        read(window, qtbot)
        assert window.names == expected
        if not expected:
            window.people.apply(added([ANNA]))
        window.end()


def test_an_edit_shows_at_once_and_its_opposite_undoes_it(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot)
    told = QSignalSpy(window.people.book_changed)
    edit = added([ANNA, BOB])
    window.people.apply(edit)
    assert window.names == ["Anna Berg", "Bob"]
    assert told.at(0)[0] == edit
    assert window.people.known.name_for("+442079460311") == "Anna Berg"
    qtbot.waitUntil(lambda: kept(window) == ["Anna Berg", "Bob"])
    window.people.apply(edit.undone)
    assert window.names == []
    assert window.people.known.name_for("+442079460311") == ""
    qtbot.waitUntil(lambda: kept(window) == [])


def test_an_edit_before_the_reading_is_not_lost(window: Window, qtbot: QtBot) -> None:
    PeopleStore(window.records.database).keep(added([ANNA])).result(10)
    window.people.read()
    window.people.apply(added([BOB]))
    qtbot.waitUntil(lambda: window.people.is_read)
    qtbot.waitUntil(lambda: window.names == ["Anna Berg", "Bob"])


def test_many_at_once_come_a_moment_later_and_edits_meanwhile_stay(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot)
    many = added([tidy_contact(f"Person {number:04}") for number in range(2_000)])
    window.people.apply(many)
    window.people.apply(added([BOB]))
    assert "Bob" in window.names, "no waiting for the others"
    qtbot.waitUntil(lambda: len(window.people.book) == 2_001)
    window.people.apply(many.undone)
    qtbot.waitUntil(lambda: window.names == ["Bob"])
    qtbot.waitUntil(lambda: kept(window) == ["Bob"])


def test_what_another_program_wrote_comes_when_the_window_looks_again(window: Window, file: Path, qtbot: QtBot) -> None:
    read(window, qtbot)
    other = Database(file)
    PeopleStore(other).keep(added([ANNA])).result(10)
    assert other.close()
    window.people.look_again()
    qtbot.waitUntil(lambda: window.names == ["Anna Berg"])


def test_what_another_program_wrote_in_between_is_seen_by_the_next_edit(
    window: Window, file: Path, qtbot: QtBot
) -> None:
    read(window, qtbot)
    other = Database(file)
    PeopleStore(other).keep(added([ANNA])).result(10)
    assert other.close()
    window.people.apply(added([BOB]))
    qtbot.waitUntil(lambda: window.names == ["Anna Berg", "Bob"])


def test_a_reading_older_than_what_was_written_meanwhile_is_not_shown(window: Window, file: Path, qtbot: QtBot) -> None:
    read(window, qtbot)
    before = PeopleStore(Database(file)).read().result(10)
    window.people.apply(added([ANNA]))
    qtbot.waitUntil(lambda: kept(window) == ["Anna Berg"])
    qtbot.waitUntil(lambda: window.people._changes == 1)
    window.people._on_kept(before)
    qtbot.waitUntil(lambda: not window.people._is_second_look)
    assert window.names == ["Anna Berg"]


def test_phone_books_come_and_go_and_are_not_kept(window: Window, qtbot: QtBot) -> None:
    def theirs(name: str, number: str) -> Contact:
        source = ContactSource.PHONE_SYSTEM
        return tidy_contact(name, numbers=[ContactNumber(number)], contact_id=f"t-{name}", source=source)

    read(window, qtbot)
    window.people.apply(added([ANNA]))
    window.people.show_phone_book([theirs("Larch", "0302"), theirs("Quist", "0303")])
    assert window.names == ["Anna Berg", "Larch", "Quist"]
    window.people.show_phone_book([theirs("Larch", "0309")])
    assert window.names == ["Anna Berg", "Larch"]
    assert window.people.known.name_for("0309") == "Larch"
    window.people.read()
    qtbot.waitUntil(lambda: kept(window) == ["Anna Berg"])
    assert window.names == ["Anna Berg", "Larch"]
    window.people.show_phone_book([])
    assert window.names == ["Anna Berg"]


def test_in_another_country_a_number_is_somebody_elses(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot)
    window.people.apply(added([tidy_contact("Greta", numbers=[ContactNumber("+493023125042")])]))
    assert window.people.known.name_for("03023125042") == ""
    window.country = "DE"
    with qtbot.waitSignal(window.people.book_changed):
        window.people.settle_in()
    assert window.people.known.name_for("03023125042") == "Greta"


def test_a_file_is_looked_into_before_anything_changes(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    read(window, qtbot)
    window.people.apply(added([ANNA]))
    file = tmp_path / "people.csv"
    heard: list[object] = []
    window.people.export_file(file, [ANNA, BOB], heard.append)
    qtbot.waitUntil(lambda: heard == [None])
    previews: list[ImportPreview | Problem] = []
    window.people.import_file(file, previews.append)
    qtbot.waitUntil(lambda: len(previews) == 1)
    (preview,) = previews
    assert isinstance(preview, ImportPreview)
    assert ([one.name for one in preview.new], preview.same) == (["Bob"], 1)
    assert window.names == ["Anna Berg"]
    window.people.apply(preview.edit())
    assert window.names == ["Anna Berg", "Bob"]


def test_a_file_that_cannot_be_read_is_told_of(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    heard: list[ImportPreview | Problem] = []
    window.people.import_file(tmp_path / "none.vcf", heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert isinstance(heard[0], Problem)
    assert heard[0].code is ProblemCode.PEOPLE_FILE_UNREADABLE


def test_a_file_that_was_set_aside_is_begun_anew_with_everybody(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot)
    window.people.apply(added([ANNA]))
    qtbot.waitUntil(lambda: kept(window) == ["Anna Berg"])
    PeopleStore(window.records.database).replace_all(()).result(10)  # as a new file is
    window.records.troubled.emit(problem(ProblemCode.RECORDS_UNREADABLE, case="damaged", file="records.db"))
    qtbot.waitUntil(lambda: kept(window) == ["Anna Berg"])


def test_who_was_changed_in_both_is_as_the_newest_says(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot)
    window.people.apply(added([ANNA]))
    greta = tidy_contact("Greta", contact_id=ANNA.id)
    window.people.apply(changed(ANNA, greta))
    window.people.apply(removed([greta]))
    assert window.names == []
    qtbot.waitUntil(lambda: kept(window) == [])
