"""Keys and what a screen reader is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callboard.app.console import Console


def connect_keys(console: Console) -> None:
    """Connect the actions that belong to no panel."""
    book = console.window.book
    book.connect("app.quit", console.window.close)
    book.connect("connection.retry", console.switchboard.retry_now)
