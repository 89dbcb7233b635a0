"""What is done to the directory, as a value: what was there, and what is there instead. Its opposite undoes it."""

from collections.abc import Iterable
from dataclasses import dataclass

from callboard.domain.people.contact import Contact


@dataclass(frozen=True, slots=True)
class PeopleEdit:
    """Contacts taken out (`before`) and put in (`after`). One that changes is in both, under the same id."""

    before: tuple[Contact, ...] = ()
    after: tuple[Contact, ...] = ()

    @property
    def undone(self) -> "PeopleEdit":
        """The edit after which everything is as it was."""
        return PeopleEdit(self.after, self.before)

    @property
    def is_empty(self) -> bool:
        """Whether it changes nothing."""
        return self.before == self.after

    @property
    def removed_ids(self) -> frozenset[str]:
        """The ids that are gone after it."""
        return frozenset(contact.id for contact in self.before) - {contact.id for contact in self.after}


def added(contacts: Iterable[Contact]) -> PeopleEdit:
    """They are new."""
    return PeopleEdit(after=tuple(contacts))


def removed(contacts: Iterable[Contact]) -> PeopleEdit:
    """They are deleted."""
    return PeopleEdit(before=tuple(contacts))


def changed(before: Contact, after: Contact) -> PeopleEdit:
    """The one is different from now on; both have the same id."""
    return PeopleEdit((before,), (after,))
