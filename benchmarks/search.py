"""From a key pressed in the search field to the end of the paint event that shows what it finds."""

import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from benchmarks.child_process import measured_in_child
from benchmarks.demo_pbx import demo_pbx
from benchmarks.event_script import number_of
from benchmarks.figures import Figure, at_most
from benchmarks.live_window import HEIGHT, WIDTH, Answer, in_live_window, settled
from benchmarks.paint_watch import PaintWatch
from benchmarks.spread import percentile
from callboard.app.console import Console
from callboard.models.search_key import folded

EXTENSIONS = 10_000


def figures(*, quick: bool) -> list[Figure]:
    """p50 and p99 in the window as it opens, p99 on a large screen."""
    with demo_pbx(EXTENSIONS) as port:
        got = measured_in_child("search", port=port, words=15 if quick else 60)
    usual, large = got["usual_ms"], got["large_ms"]
    return [
        Figure("search: keystroke to repaint, p50", percentile(usual, 50), "ms"),
        Figure("search: keystroke to repaint, p99", percentile(usual, 99), "ms", at_most(16)),
        Figure(f"search: keystroke to repaint, {WIDTH} x {HEIGHT}, p99", percentile(large, 99), "ms"),
    ]


def measure(port: int, words: int) -> dict[str, Any]:
    """The child's side."""
    watch = PaintWatch()

    async def play(console: Console) -> Answer:
        usual = await _searched(console, watch, _words(console, words))
        console.window.resize(WIDTH, HEIGHT)
        return {"usual_ms": usual, "large_ms": await _searched(console, watch, _words(console, words))}

    return in_live_window(port, EXTENSIONS, play)


def _words(console: Console, count: int) -> list[str]:
    """Last names and numbers from all over the board, so that nothing found has been painted shortly before."""
    step = EXTENSIONS // count
    people = [console.feed.board.extensions[number_of(place)] for place in range(step // 2, EXTENSIONS, step)]
    return [
        person.number if turn % 4 == 0 else folded(person.name).split()[-1][:4] for turn, person in enumerate(people)
    ]


async def _searched(console: Console, watch: PaintWatch, words: Sequence[str]) -> list[float]:
    await settled(console)
    field = console.panels.board.search
    field.setFocus()
    taken: list[float] = []
    for word in words:
        for key in [*word, *[Qt.Key.Key_Backspace] * len(word)]:
            pressed_ns = time.perf_counter_ns()
            QTest.keyClick(field, key)
            taken.append((await watch.next() - pressed_ns) / 1e6)
    return taken
