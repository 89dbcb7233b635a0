"""Keys, regions, the command palette and the list of keys."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from callboard.app.wiring.connect_announcements import connect_announcements
from callboard.views.extension_board.group_box import GroupBox
from callboard.views.group_menu import GroupMenu
from callboard.views.keys_in_fields import KeysInFields
from callboard.views.menu_key import MenuKey
from callboard.views.menus import BOARD_MENU
from callboard.views.palette.command_palette import CommandPalette
from callboard.views.regions import Region, Regions
from callboard.views.settings.late_settings import LateSettings
from callboard.views.settings.settings_page import SettingsPage
from callboard.views.shortcuts.shortcuts_dialog import ShortcutsDialog
from callboard.views.shortcuts.shortcuts_editor import ShortcutsEditor

if TYPE_CHECKING:
    from callboard.app.console import Console

REGIONS: tuple[tuple[str, ...], ...] = (
    ("menus",),
    ("header",),
    ("rail",),
    ("trouble",),
    ("banner",),
    ("notice",),
    ("board", "board.search"),
    ("board.people", "board.tiles", "board.table.rows"),
    ("strip", "strip.rooms"),
    ("conference", "conf.person", "conf.members"),
    ("contacts.place", "contacts.search"),
    ("history.place", "history.search"),
    ("connection.place",),
    ("settings.place",),
    ("side.handle",),
    ("side.tabs",),
    ("roster", "roster.search"),
    ("dial", "dial.to"),
    ("calls", "calls.list"),
    ("status",),
)
"""The parts of the window in the order of F6, and where the focus goes first in each."""

FIRST_IN_THEIR_REGION = (
    *("board.search", "board.search.clear", "board.group", "board.shape.cards", "board.shape.table"),
    *("board.favourites.heading", "board.favourites", "board.tiles"),
    *("rooms.list", "rooms.gateway", "rooms.owner", "rooms.running", "connection.rows", "settings.list"),
)


def connect_keys(console: Console) -> None:
    """Connect the actions that belong to no panel, and let keys be what was chosen."""
    book, preferences, window = console.window.book, console.preferences, console.window
    book.set_keys(preferences.value.shortcuts)
    preferences.changed.connect(lambda: book.set_keys(preferences.value.shortcuts))
    palette = CommandPalette(book, console.look, console.notices, window)
    book.connect("tools.palette", palette.open)
    book.connect("help.shortcuts", lambda: show_shortcuts(console))
    book.connect("connection.retry", console.switchboard.retry_now)
    regions = Regions(window, list(_regions(console)), lambda: go_home(console), FIRST_IN_THEIR_REGION)
    window.tab_step = regions.step
    book.connect("view.next_region", lambda: regions.go(1))
    book.connect("view.previous_region", lambda: regions.go(-1))
    KeysInFields(book, console.application, window)
    connect_announcements(console)
    add_groups(console)
    if sys.platform != "win32":
        MenuKey(window)
        window.board_place.opened.connect(MenuKey)
    settings = console.panels.settings
    if isinstance(settings, LateSettings):
        settings.made.connect(lambda page: add_shortcuts(console, page))
        book.connect("help.about", lambda: show_settings(console, "about"))


def add_shortcuts(console: Console, settings: SettingsPage) -> None:
    """The keys among the settings."""
    editor = ShortcutsEditor(console.window.book, console.preferences, console.look)
    settings.add_page("shortcuts", console.tr("Shortcuts"), editor, "keyboard")


def add_groups(console: Console) -> None:
    """The groups of the board into its menu, before its other menus."""
    menu = console.window.findChild(QMenu, BOARD_MENU)
    groups = console.panels.board.groups
    if isinstance(menu, QMenu) and isinstance(groups, GroupBox):
        before = next(action for action in menu.actions() if action.menu() is not None)
        menu.insertMenu(before, GroupMenu(groups, menu))


def go_home(console: Console) -> None:
    """To the people on the board; what was refused there has been read."""
    console.desk.put_refusal_away()
    console.window.show_page("board")
    console.panels.board.enter()


def show_shortcuts(console: Console) -> None:
    """All keys on one page, beside the work."""
    window = console.window
    open_already = window.findChild(ShortcutsDialog)
    dialog = open_already or ShortcutsDialog(window.book, console.look, window)
    if open_already is None:
        dialog.change_requested.connect(lambda: show_settings(console, "shortcuts"))
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()


def show_settings(console: Console, section: str) -> None:
    """The settings, with one of their sections open."""
    settings = console.panels.settings
    if isinstance(settings, LateSettings):
        console.window.show_page("settings")
        settings.page.show_section(section)


def _regions(console: Console) -> list[Region]:
    named = {name: _widget(console, name) for names in REGIONS for name in names}
    parts = [(named[root], [named[name] for name in entries]) for root, *entries in REGIONS]
    return [Region(root, tuple(filter(None, entries))) for root, entries in parts if root is not None]


def _widget(console: Console, name: str) -> QWidget | None:
    found = console.window.findChild(QWidget, name)
    return found if isinstance(found, QWidget) else None
