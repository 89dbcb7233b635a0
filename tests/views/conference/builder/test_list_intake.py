"""A whole list comes in at once."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtTest import QSignalSpy

from callboard.models.conferences.participants_model import ParticipantsModel
from callboard.views.conference.builder.list_intake import ListIntake
from callboard.views.words.spoken_words import spoken_person
from tests.doubles.boards import all_new
from tests.views.conftest import Office


class Intake:
    def __init__(self, office: Office) -> None:
        self.people = ParticipantsModel(spoken_person, office.host)
        self.people.show(all_new(office.board))
        self.intake = ListIntake(self.people, office.now, office.host)
        self.taken = QSignalSpy(self.intake.taken)

    def take(self, text: str, row: int | None = None) -> str:
        before = self.taken.count()
        is_list = self.intake.take(text, row)
        assert is_list is (self.taken.count() > before)
        return self.taken.at(before)[0] if is_list else ""


@pytest.fixture
def intake(office: Office) -> Intake:
    return Intake(office)


def test_everybody_comes_on_the_list_with_names(intake: Intake) -> None:
    assert intake.take("Anna Berg <101>\nFinch Logistik;+49 30 23125042") == "2 people added."
    assert intake.people.numbers == ("101", "+493023125042")
    assert intake.people.name_of("+493023125042") == "Finch Logistik"
    assert intake.taken.at(0)[1] is False


def test_they_come_in_where_they_were_dropped(intake: Intake) -> None:
    intake.people.add(["204", "108"])
    intake.take("101\n104", 1)
    assert intake.people.numbers == ("204", "101", "104", "108")


def test_what_was_not_taken_is_named(intake: Intake) -> None:
    intake.people.add(["204"])
    said = intake.take("101\n204\nNobody Known\n101\nsee below")
    assert said == (
        "1 people added. Already in the list: 204 Maya Lindqvist, 101 Anna Berg. "
        "No number found for “Nobody Known”, “see below”."
    )
    assert intake.taken.at(0)[1] is True


def test_a_list_of_which_nobody_is_new_says_so(intake: Intake) -> None:
    intake.people.add(["101", "104"])
    assert intake.take("101, 104") == "Already in the list: 101 Anna Berg, 104 Oscar Whitfield."
    assert intake.take("one\ntwo").startswith("Nobody was found in it.")


def test_many_that_cannot_be_read_are_not_all_named(intake: Intake) -> None:
    said = intake.take("\n".join(f"nobody {letter}" for letter in "abcdefgh"))
    assert "“nobody e” …" in said
    assert "nobody f" not in said


@pytest.mark.parametrize("text", ["", "101", "Anna", "Anna Berg", "+49 30 23125042"])
def test_a_single_name_or_number_is_for_the_field(intake: Intake, text: str) -> None:
    assert intake.take(text) == ""
    assert intake.people.numbers == ()


def test_one_person_with_a_name_is_taken_with_it(intake: Intake) -> None:
    intake.take("Finch Logistik <+49 30 23125042>")
    assert intake.people.name_of("+493023125042") == "Finch Logistik"


class GermanQuotes(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return "\u201e{text}\u201c" if (context, source) == ("ListIntake", "\u201c{text}\u201d") else None


def test_what_is_quoted_is_quoted_as_the_language_wants_it(intake: Intake) -> None:
    translator = GermanQuotes()
    QCoreApplication.installTranslator(translator)
    try:
        assert "No number found for \u201eone\u201c, \u201etwo\u201c." in intake.take("one\ntwo")
    finally:
        QCoreApplication.removeTranslator(translator)
