"""Which of the known phone systems this window is for, and how it makes way for another one."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from callboard.app.guard.guarding import plain_arguments
from callboard.app.handover import Handover
from callboard.app.wiring.connect_rights import RightsDesk
from callboard.domain.problems import SessionFailed
from callboard.views.window.ask_dialog import AskDialog
from callboard.views.window.profile_menu import ProfileMenu

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.kept_start import KeptStart

log = logging.getLogger(__name__)


class ProfileSwitch(QObject):
    """Shows which phone system this is. Another one means a fresh process (`app/restart.py`), with the window where
    this one was."""

    def __init__(self, console: Console, kept: KeptStart) -> None:
        super().__init__(console)
        self._console = console
        self._kept = kept
        self._asking: AskDialog | None = None
        console.window.book.connect("profile.switch", self.offer)
        console.window.header.change_pressed.connect(self.offer)
        console.my_phone.is_fixed = kept.profiles.is_locked(kept.profile_id, "my_extension")
        console.my_phone.changed.connect(self._on_my_phone)
        self.rights = RightsDesk(console, kept)
        console.dialling.keep_in(kept)
        self.show_profile()

    def show_profile(self) -> None:
        """Say anew which phone system this is, and whether there are others."""
        self.rights.show_profile()
        self._console.dialling.show_profile()
        known, profile = self._kept.profiles.known, self._kept.profile
        others = known.keys() - {self._kept.profile_id}
        self._console.window.header.show_profile(profile.band, profile.shown_name, bool(others))
        none = self.tr("No other phone system is known here. Add one in the settings.")
        self._console.window.book.set_allowed("profile.switch", "" if others else none)

    def offer(self) -> None:
        """Let somebody choose another phone system."""
        profiles, window = self._kept.profiles, self._console.window
        prepared = frozenset(filter(profiles.is_prepared, profiles.known))
        menu = ProfileMenu(profiles.known, self._kept.profile_id, prepared, self._console.look, window)
        menu.chosen.connect(self.ask_to_change)
        header = window.header
        menu.open_below(header.change if header.change.isVisible() else header.chip)

    def ask_to_change(self, profile_id: str) -> None:
        """Change to `profile_id`, unless there is a call of mine and the answer is to stay."""
        if not self._console.closing.is_on_a_call():
            self.change_to(profile_id)
            return
        if self._asking is not None:
            self._asking.raise_()
            return
        name = self._kept.profiles.known[profile_id].shown_name
        self._asking = AskDialog(
            self.tr("You are on a call. Change to {name}?").format(name=name),
            self.tr("The call goes on, but you cannot see it here any more."),
            self.tr("Stay"),
            self.tr("Change"),
            self._console.look,
            self._console.window,
        )
        self._asking.answered.connect(lambda is_go, _never: self.change_to(profile_id) if is_go else None)
        self._asking.finished.connect(self._on_answered)
        self._asking.open()

    def change_to(self, profile_id: str) -> None:
        """Close everything and start again for `profile_id`, which may be the one in use."""
        beside = ["--another-window"] if self._kept.is_another else []
        self._start_next(["--profile", profile_id, *beside])

    def start_again(self) -> None:
        """Close everything and start again as this run was started."""
        if self._kept.profile_id:
            self.change_to(self._kept.profile_id)
        else:
            self._start_next(plain_arguments(sys.argv[1:]))

    def _start_next(self, arguments: list[str]) -> None:
        if self._console.window.is_closing:
            return
        self._kept.next_start.ask(arguments, self._kept.handed_on(self._place()))
        self._console.window.end()

    def _place(self) -> Handover:
        console = self._console
        console.window_memory.keep()
        memory = console.memory.value
        return Handover(
            memory.window,
            memory.board_window,
            memory.is_board_window_open,
            memory.page,
            console.panels.board.header.search.text(),
        )

    def _on_answered(self) -> None:
        self._asking = None

    def _on_my_phone(self, number: str) -> None:
        kept = self._kept
        if not kept.profile_id or self._console.is_pretend:
            return

        def save() -> None:
            try:
                kept.profiles.save(kept.profile_id, replace(kept.profile, my_extension=number))
            except SessionFailed as failure:
                log.warning("which phone is mine could not be kept: %s", failure.problem.code)

        # The disk may be a drive of the office network, and the window waits for nobody.
        threading.Thread(target=save, name="profile", daemon=True).start()


def connect_profile(console: Console, kept: KeptStart) -> ProfileSwitch:
    """Connect what is kept on this computer with the window; before it is shown."""
    switch = ProfileSwitch(console, kept)
    handover = kept.handover
    if handover is not None and handover.search:
        # Once everything is there that obeys it.
        QTimer.singleShot(0, console, lambda: console.panels.board.header.search.setText(handover.search))
    for warning in kept.profiles.warnings:
        log.warning("not all that is kept could be read: %s", warning.code)
    if kept.profiles.warnings:
        warning = kept.profiles.warnings[0]
        QTimer.singleShot(0, console, lambda: console.notices.fail(warning))
    return switch
