"""Conference templates in words."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from callboard.domain.board import Board
from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.template_people import missing_in, people_in
from callboard.views.words.state_words import in_sentence, people

translate = QCoreApplication.translate

SHOWN_PEOPLE = 12


def missing_words(numbers: Sequence[str]) -> str:
    """Who of a template is not on the phone system any more; "" when everybody is."""
    text = translate("Templates", "Someone in it no longer exists: {number}")
    return text.format(number=", ".join(numbers)) if numbers else ""


def spoken_template(template: ConferenceTemplate, board: Board) -> str:
    """For a screen reader: "Monday supplier call, 6 people, PIN"."""
    parts = [template.name, people(len(template.people))]
    if template.has_pin:
        parts.append(translate("Templates", "PIN"))
    return ", ".join(filter(None, [*parts, missing_words(missing_in(template, board))]))


def on_enter_template() -> str:
    """On a template."""
    return translate("Templates", "Enter sets up a conference with it.")


def shown_people(template: ConferenceTemplate, board: Board) -> str:
    """Who is in it, one below the other, and who no longer exists."""
    listed = people_in(template, board)
    lines = [template.name, *(in_sentence(number, name) for number, name in listed[:SHOWN_PEOPLE])]
    more = len(listed) - SHOWN_PEOPLE
    if more > 0:
        lines.append(translate("Templates", "and %n more", "", more))
    return "\n".join(filter(None, [*lines, missing_words(missing_in(template, board))]))


def joined(sentences: Iterable[str]) -> str:
    """Sentences behind each other, each with its stop."""
    return " ".join(each if each.endswith((".", "!", "?", "…")) else f"{each}." for each in sentences if each)
