"""What a file says of people, whatever form it has, and what of it could not be taken."""

from dataclasses import dataclass

from callboard.domain.numbers.phone_number import clean_number, printable
from callboard.domain.people.contact import LONGEST_NAME, Contact, ContactNumber, NumberKind, tidy_contact

MOST_PEOPLE = 100_000
"""Taken out of one file."""
_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """`people` in the order of the file. Of what was not taken: `further` people behind the most that are, values that
    stand where a number should and are none (`unreadable_count`, the first of them in `unreadable`), and entries that
    say nothing of anybody or are no people (`passed_over`)."""

    people: tuple[Contact, ...] = ()
    further: int = 0
    unreadable: tuple[str, ...] = ()
    unreadable_count: int = 0
    passed_over: int = 0

    @property
    def without_number(self) -> int:
        """How many of `people` have none."""
        return sum(not contact.numbers for contact in self.people)


class ReadingPeople:
    """Collects what is read, person by person."""

    def __init__(self) -> None:
        self._people: list[Contact] = []
        self._further = self._unreadable_count = self._passed_over = 0
        self._unreadable: list[str] = []

    def number(self, text: str, kind: NumberKind) -> ContactNumber | None:
        """The number that `text` is; None, and told of, when it is none."""
        cleaned = clean_number(text)
        if isinstance(cleaned, str):
            return ContactNumber(cleaned, kind)
        if shown := printable(text, LONGEST_NAME):
            self._unreadable_count += 1
            if len(self._unreadable) < _MOST_SHOWN:
                self._unreadable.append(shown)
        return None

    def person(self, name: str, company: str, numbers: list[ContactNumber], notes: str) -> None:
        """One was read, whole."""
        if len(self._people) == MOST_PEOPLE:
            self._further += 1
            return
        contact = tidy_contact(name, company, numbers, notes)
        if contact.is_empty and not contact.notes:
            self._passed_over += 1
        else:
            self._people.append(contact)

    def pass_over(self) -> None:
        """One was read that is nobody."""
        self._passed_over += 1

    def result(self) -> PeopleRead:
        """All that was read."""
        return PeopleRead(
            tuple(self._people), self._further, tuple(self._unreadable), self._unreadable_count, self._passed_over
        )
