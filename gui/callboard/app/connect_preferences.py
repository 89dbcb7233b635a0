"""What a receptionist chooses, and who obeys it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from callboard.domain.preferences import ThemeChoice

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_preferences(console: Console) -> None:
    """Connect the preferences with what they change."""
    preferences, book = console.preferences, console.window.book
    for choice in (ThemeChoice.SYSTEM, ThemeChoice.LIGHT, ThemeChoice.DARK):
        book.connect(f"theme.{choice}", lambda choice=choice: preferences.change(theme=choice))
    dressed = [dress_of(console)]

    def dress() -> None:
        if dress_of(console) != dressed[0]:
            dressed[0] = dress_of(console)
            console.look.put_on(console.application, *dressed[0])

    preferences.changed.connect(dress)


def dress_of(console: Console) -> tuple[ThemeChoice, int]:
    """What the look of the window depends on."""
    return console.preferences.value.theme, console.preferences.value.text_size
