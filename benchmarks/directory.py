"""The directory by itself: from what is typed to who is found, and from a number to a name, among 50,000 contacts."""

import gc
import random
import time
from collections.abc import Callable, Sequence

from benchmarks.figures import Figure, at_most
from benchmarks.spread import percentile
from callboard.domain.people.contact import Contact, ContactNumber, NumberKind, tidy_contact
from callboard.domain.people.known_people import known_people
from callboard.domain.people.people_book import PeopleBook, people_book
from callboard.domain.people.people_edit import added
from callboard.domain.people.people_search import PeopleSearch

CONTACTS = 50_000
COUNTRY = "DE"
SHARE_OF_REPAINT_MS = 20.0
"""Of the 30 ms from a key to the painted list; the rest belongs to the window."""
_SYLLABLES = "an ber li to mar ka se ro del fin chi wald er hof mei son ul ri ga ne ä ö ü å é sch ll".split()
_FORMS = ("GmbH", "Ltd", "AG", "Logistik")


def figures(*, quick: bool) -> list[Figure]:
    """Searching letter by letter, looking up callers, and one edit."""
    contacts = _contacts(CONTACTS)
    made_ms = _ms(lambda: people_book(contacts))
    book = people_book(contacts)
    known = known_people(contacts, COUNTRY)
    gc.freeze()  # as the window does once it has read them
    keys = _searched(book, _typed(contacts, 20 if quick else 100))
    numbers = [contact.numbers[0].number for contact in contacts[:: CONTACTS // 2_000]]
    first = [_ms(lambda number=number: known.name_for(number)) * 1000 for number in numbers]
    again = [_ms(lambda number=number: known.name_for(number)) * 1000 for number in numbers]
    new = tidy_contact("Zoe New", "Finch", [ContactNumber("+493011223344")])
    edits = [_ms(lambda: (book.after(added([new])), known.after(added([new])))) for _ in range(10)]
    return [
        Figure("directory: keystroke to answer, p50", percentile(keys, 50), "ms"),
        Figure("directory: keystroke to answer, p99", percentile(keys, 99), "ms", at_most(SHARE_OF_REPAINT_MS)),
        Figure("directory: name of a caller, first time, p99", percentile(first, 99), "us"),
        Figure("directory: name of a caller, again, p99", percentile(again, 99), "us"),
        Figure("directory: one contact changed, p50", percentile(edits, 50), "ms"),
        Figure("directory: made ready, behind the window", made_ms, "ms"),
    ]


def _contacts(count: int) -> list[Contact]:
    chance = random.Random(1)

    def word(syllables: int) -> str:
        return "".join(chance.choice(_SYLLABLES) for _ in range(syllables)).title()

    def contact() -> Contact:
        numbers = [ContactNumber(f"+49{chance.randrange(10**9, 10**10)}", NumberKind.WORK)]
        if chance.random() < 0.5:
            numbers.append(ContactNumber(f"0{chance.randrange(10**9, 10**10)}", NumberKind.MOBILE))
        return tidy_contact(f"{word(2)} {word(3)}", f"{word(3)} {chance.choice(_FORMS)}", numbers)

    return [contact() for _ in range(count)]


def _typed(contacts: Sequence[Contact], count: int) -> list[str]:
    """Names, companies and numbers in both forms, as people type them."""
    found: list[str] = []
    for turn, contact in enumerate(contacts[:: len(contacts) // count]):
        number = contact.numbers[0].number
        forms = (contact.name[:6], contact.company[:6], number[:8], f"0{number[3:]}", contact.name.split()[-1][:5])
        found.append(forms[turn % len(forms)])
    return found


def _searched(book: PeopleBook, words: Sequence[str]) -> list[float]:
    """Milliseconds of every key: each word letter by letter, and taken back again."""
    search = PeopleSearch()
    search.rows(book, "+493", COUNTRY)  # what phone numbers look like is read once
    taken: list[float] = []
    for word in words:
        ends = [*range(1, len(word) + 1), *range(len(word) - 1, -1, -1)]
        taken += [_ms(lambda end=end, word=word: search.rows(book, word[:end], COUNTRY)) for end in ends]
    return taken


def _ms(work: Callable[[], object]) -> float:
    began_ns = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - began_ns) / 1e6
