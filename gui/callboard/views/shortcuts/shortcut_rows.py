"""What the lists of keys show: one row per action, and the keys that belong to a place and cannot be changed."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from callboard.models.search_key import folded
from callboard.views.action_book import ActionBook
from callboard.views.actions.areas import area_of
from callboard.views.words.key_names import named

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """`name` is that of the action, "" for keys that belong to a place."""

    name: str
    text: str
    area: str
    keys: str

    def matches(self, typed: str) -> bool:
        """Whether each typed word is somewhere in the row."""
        all_of_it = folded(f"{self.text} {self.area} {self.keys}")
        return all(word in all_of_it for word in folded(typed).split())


def rows_of(book: ActionBook) -> list[ShortcutRow]:
    """Every action that does something, in the order of the menus."""
    return [ShortcutRow(name, book.plain_text(name), area_of(name), book.keys(name)) for name in book.names()]


def fixed_rows() -> list[ShortcutRow]:
    """The keys that belong to a place."""
    everywhere = translate("Shortcuts", "Everywhere")
    lists = translate("Shortcuts", "In lists and on the board")
    dialler = translate("Shortcuts", "In Make a call")
    calls = translate("Shortcuts", "In Calls now")
    rows = (
        (everywhere, named("Esc"), translate("Shortcuts", "Close, clear, or go back to the board")),
        (everywhere, named("Tab"), translate("Shortcuts", "Next control")),
        (lists, translate("Shortcuts", "Arrows"), translate("Shortcuts", "Move")),
        (lists, named("Home", "End"), translate("Shortcuts", "First, last")),
        (lists, named("PgUp", "PgDown"), translate("Shortcuts", "One page up, down")),
        (lists, translate("Shortcuts", "Letters"), translate("Shortcuts", "Search for them")),
        (lists, named("Return"), translate("Shortcuts", "Call this person from my phone")),
        (lists, named("Menu", "Shift+F10"), translate("Shortcuts", "What can be done here")),
        (lists, named("Ctrl+C"), translate("Shortcuts", "Carry the number or call, as dragging does")),
        (lists, named("Ctrl+V"), translate("Shortcuts", "Drop it here, as letting go does")),
        (dialler, named("Return"), translate("Shortcuts", "Call the number in To")),
        (calls, named("Del"), translate("Shortcuts", "Hang up the selected call")),
    )
    return [ShortcutRow("", text, area, keys) for area, keys, text in rows]


def as_text(rows: Iterable[ShortcutRow]) -> str:
    """The rows that have keys as plain text to print, one area after the other."""
    with_keys = [row for row in rows if row.keys]
    width = max((len(row.keys) for row in with_keys), default=0)
    blocks = []
    for area in dict.fromkeys(row.area for row in with_keys):
        lines = [f"  {row.keys:<{width}}  {row.text}" for row in with_keys if row.area == area]
        blocks.append("\n".join((area, *lines)))
    return "\n\n".join(blocks) + "\n"
