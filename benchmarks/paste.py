"""From a megabyte of pasted text to the sheet that shows the numbers in it."""

import time
from typing import Any

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import Answer, in_live_window
from benchmarks.spread import percentile
from callboard.app.console import Console

EXTENSIONS = 500
MEGABYTE = 1_000_000
MAIL = (
    "Dear Maya,\nthank you for your mail of {day:02}.05.2024 about order no. {order}; the sum is 1.{day:03},00 EUR.\n"
    "You can reach me on 020 7946 0{number:03} until 17:{day:02}.\nKind regards\nTom\n\n"
)
CALL = "2024-05-{day:02}\t12:{day:02}\t{extension}\t020 7946 0{number:03}\t0.{day:02}\n"
ORDER = "Order no. {order}\n"


def figures(*, quick: bool) -> list[Figure]:
    """The median and the worst for each kind of text."""
    with demo_pbx(EXTENSIONS) as port:
        got = measured_in_child("paste", port=port, times=3 if quick else 9)
    found: list[Figure] = []
    for name, taken in got.items():
        found.append(Figure(f"paste: 1 MB of {name} to the sheet, p50", percentile(taken, 50), "ms", at_most(100)))
        found.append(Figure(f"paste: 1 MB of {name} to the sheet, worst", max(taken), "ms"))
    return found


def measure(port: int, times: int) -> dict[str, Any]:
    """The child's side."""

    async def play(console: Console) -> Answer:
        console.pasting.show_text("020 7946 0311, 020 7946 0312")  # the sheet is there from its first use on
        return {name: [_taken(console, text) for _ in range(times)] for name, text in _texts().items()}

    return in_live_window(port, EXTENSIONS, play)


def _texts() -> dict[str, str]:
    return {"mails": _megabyte(MAIL), "calls": _megabyte(CALL), "orders": _megabyte(ORDER)}


def _megabyte(line: str) -> str:
    count = MEGABYTE // len(line) + 1000
    lines = (
        line.format(day=place % 28 + 1, order=4500000000 + place, number=place % 600, extension=100 + place % 400)
        for place in range(count)
    )
    return "".join(lines)[:MEGABYTE]


def _taken(console: Console, text: str) -> float:
    """Milliseconds until the sheet is painted."""
    mime = QMimeData()
    mime.setText(text)
    began = time.perf_counter_ns()
    console.pasting.show_mime(mime)
    QApplication.processEvents()
    return (time.perf_counter_ns() - began) / 1e6
