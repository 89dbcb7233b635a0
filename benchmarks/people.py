"""From a key pressed among 50,000 contacts to the end of the paint event that shows what it finds: on the page of the
contacts, and in To, which offers them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import Answer, changed_until, in_live_window, settled
from benchmarks.spread import percentile

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.domain.people.contact import Contact

EXTENSIONS, CONTACTS = 500, 50_000
FIRST = (
    *("Aleida", "Bastian", "Corinne", "Dorian", "Elif", "Fabrice", "Gudrun", "Hana", "Ilse", "Jarek", "Karim", "Lotte"),
    *("Milan", "Noëlle", "Odd", "Paula", "Quirin", "Rosa", "Søren", "Tariq", "Ute", "Vito", "Wanda", "Yusuf", "Zoë"),
)
LAST = (
    *("Abelin", "Brückner", "Castell", "Dvorak", "Eklund", "Farrow", "Gallo", "Hartwig", "Ivers", "Jansson", "Kessler"),
    *("Lorenz", "Mercier", "Novak", "Oyelaran", "Pfeiffer", "Ravel", "Szabo", "Tremblay", "Urbano", "Voss", "Weidner"),
)
AREAS = ("+44207", "+44161", "+44131", "+44121", "+44113", "+4930", "+4989", "+331", "+3906", "+3491", "+4122")
FIRMS = ("Freight", "Dental", "Bakery", "Printing", "Roofing", "Optics", "Timber")


def figures(*, quick: bool) -> list[Figure]:
    """p50 and p99 on the page, p99 in To."""
    with demo_pbx(EXTENSIONS) as port:
        got = measured_in_child("people", port=port, words=15 if quick else 60)
    page, to = got["page_ms"], got["to_ms"]
    return [
        Figure(f"people: keystroke to repaint at {CONTACTS}, p50", percentile(page, 50), "ms"),
        Figure(f"people: keystroke to repaint at {CONTACTS}, p99", percentile(page, 99), "ms", at_most(30)),
        Figure(f"people: keystroke in To at {CONTACTS}, p99", percentile(to, 99), "ms", at_most(30)),
    ]


def measure(port: int, words: int) -> dict[str, Any]:
    """The child's side."""

    async def play(console: Console) -> Answer:
        from callboard.domain.people.people_edit import added  # noqa: PLC0415 - the program decides what comes when

        console.people.apply(added(_contacts()))
        await changed_until(console, lambda: len(console.people.book) >= CONTACTS)
        from callboard.views.fields.offer_list import OfferList  # noqa: PLC0415 - see above
        from callboard.views.people.contact_list import ContactList  # noqa: PLC0415 - see above

        watches = ListWatch(ContactList), ListWatch(OfferList)  # before the first of them is made
        console.window.show_page("contacts")
        await _searched(console, watches[0], console.people_desk.page.search, _words(console, 4))  # tables are read
        page = await _searched(console, watches[0], console.people_desk.page.search, _words(console, words))
        console.window.show_page("board")
        to = await _searched(console, watches[1], console.panels.dial.number_to, _words(console, words))
        return {"page_ms": page, "to_ms": to}

    return in_live_window(port, EXTENSIONS, play)


def _contacts() -> Iterator[Contact]:
    from callboard.domain.people.contact import Contact, ContactNumber, NumberKind  # noqa: PLC0415 - see above

    for place in range(CONTACTS):
        last = LAST[place // len(FIRST) % len(LAST)]
        second = LAST[place * 7 % len(LAST)] if place % 3 else ""
        name = f"{FIRST[place % len(FIRST)]} {last}{'-' if second else ''}{second}"
        area, line = AREAS[place % len(AREAS)], 100_000 + place * 7919 % 900_000
        numbers = [ContactNumber(f"{area}{line}", NumberKind.WORK)]
        if place % 4 == 0:
            numbers.append(ContactNumber(f"+447{place * 104_729 % 1_000_000_000:09d}", NumberKind.MOBILE))
        yield Contact(f"made-{place}", name, f"{last} {FIRMS[place % len(FIRMS)]}", tuple(numbers))


def _words(console: Console, count: int) -> list[str]:
    """Names, companies and numbers from all over the book."""
    book = console.people.book
    step = len(book) // count
    found = [book.at(row) for row in range(step // 2, len(book), step)]
    kinds = (
        lambda one: one.numbers[0].number[1:9],
        lambda one: one.name.split()[-1][:5],
        lambda one: one.company.split()[-1][:4],
        lambda one: one.name[:8],
    )
    return [kinds[turn % len(kinds)](one) for turn, one in enumerate(found)]


class ListWatch:
    """Tells when a list of that `kind` has been painted. Made before the first of them."""

    def __init__(self, kind: type[QListView]) -> None:
        self._waiting: list[asyncio.Future[int]] = []

        def paint_event(view: QListView, event: QPaintEvent) -> None:
            QListView.paintEvent(view, event)
            waiting, self._waiting = self._waiting, []
            for over in waiting:
                if not over.done():
                    over.set_result(time.perf_counter_ns())

        kind.paintEvent = paint_event

    async def next(self, limit_s: float = 10.0) -> int:
        """Wait for the end of a paint event; gives its moment."""
        over: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append(over)
        return await asyncio.wait_for(over, limit_s)


async def _searched(console: Console, watch: ListWatch, field: QLineEdit, words: Sequence[str]) -> list[float]:
    await settled(console)
    field.setFocus()
    taken: list[float] = []
    for word in words:
        # The last Backspace is not pressed: with nothing in it, To offers nothing that could be painted.
        for key in [*word, *[Qt.Key.Key_Backspace] * (len(word) - 1)]:
            pressed_ns = time.perf_counter_ns()
            QTest.keyClick(field, key)
            taken.append((await watch.next() - pressed_ns) / 1e6)
        field.clear()
        await settled(console, 0.05)
    return taken
