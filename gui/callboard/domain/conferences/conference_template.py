"""A conference that is held often: who is called, in which order, and how they join."""

from dataclasses import dataclass, replace

from callboard.domain.conferences.conference import ConferencePlan


@dataclass(frozen=True, slots=True)
class Invited:
    """Somebody to be called. `name` is what was known when the list was made; "" when nobody said."""

    number: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class ConferenceTemplate:
    """People in the order in which they are called, with the options of a `ConferencePlan`.

    The PIN itself is a secret and is in the keyring; `has_pin` says that there is one.
    """

    name: str
    people: tuple[Invited, ...] = ()
    ask_names: bool = True
    instant: bool = False
    has_pin: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """Whom to call, in order."""
        return tuple(person.number for person in self.people)

    def plan(self, slot: str, pin: str = "") -> ConferencePlan:
        """This conference in `slot`."""
        return ConferencePlan(slot, self.numbers, pin, self.ask_names, self.instant)


def template_key(name: str) -> str:
    """Two templates with the same key are the same template, however their names are spelled."""
    return " ".join(name.split()).casefold()


def with_template(known: tuple[ConferenceTemplate, ...], new: ConferenceTemplate) -> tuple[ConferenceTemplate, ...]:
    """The templates with `new` in the place of the one of that name, or at the end."""
    key = template_key(new.name)
    if any(template_key(each.name) == key for each in known):
        return tuple(new if template_key(each.name) == key else each for each in known)
    return (*known, new)


def without_template(known: tuple[ConferenceTemplate, ...], name: str) -> tuple[ConferenceTemplate, ...]:
    """The templates without the one of that name."""
    return tuple(each for each in known if template_key(each.name) != template_key(name))


def renamed(known: tuple[ConferenceTemplate, ...], name: str, new_name: str) -> tuple[ConferenceTemplate, ...]:
    """The templates with the one called `name` called `new_name`; nothing changes when that name is taken."""
    key, new_key = template_key(name), template_key(new_name)
    if key != new_key and any(template_key(each.name) == new_key for each in known):
        return known
    return tuple(replace(each, name=new_name) if template_key(each.name) == key else each for each in known)
