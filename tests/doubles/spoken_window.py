"""The window as a screen reader meets it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

MOST_CHILDREN = 40
"""Of a list of ten thousand people the first few stand for all."""


@dataclass(frozen=True)
class Heard:
    """One thing a screen reader can come to."""

    role: str
    name: str
    description: str
    where: str
    can_have_focus: bool
    is_off: bool


def everything_in(window: QWidget) -> list[Heard]:
    """All that is shown, from the window down."""
    root = QAccessible.queryAccessibleInterface(window)
    return [_heard(each, where) for each, where in _walk(root, window.objectName())]


def twins_in(window: QWidget) -> list[str]:
    """What a screen reader cannot tell apart: neighbours of one kind and one name that can have the focus."""
    found: list[str] = []
    root = QAccessible.queryAccessibleInterface(window)
    for each, where in _walk(root, window.objectName()):
        names = Counter((_heard(child, "").role, _heard(child, "").name) for child in _shown(each) if _is_stop(child))
        found += [f"{where}: {kind}" for kind, count in names.items() if count > 1 and kind[0] != "Cell"]
    return found


def _walk(at: QAccessibleInterface, where: str) -> Iterator[tuple[QAccessibleInterface, str]]:
    yield at, where
    for child in _shown(at):
        thing = child.object()
        name = thing.objectName() or type(thing).__name__ if thing is not None else "row"
        yield from _walk(child, f"{where} > {name}")


def _shown(at: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(min(at.childCount(), MOST_CHILDREN)):
        child = at.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child


def _is_stop(at: QAccessibleInterface) -> bool:
    return bool(at.state().focusable)


def _heard(at: QAccessibleInterface, where: str) -> Heard:
    state = at.state()
    return Heard(
        at.role().name,
        at.text(QAccessible.Text.Name),
        at.text(QAccessible.Text.Description),
        where,
        bool(state.focusable),
        bool(state.disabled),
    )
