"""Setting up from within the window: another phone system, and a fresh copy of the files after an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.app.first_run import PhoneSystemAdder
    from callboard.app.fresh_files import FreshFiles
    from callboard.app.kept_start import KeptStart
    from callboard.app.wiring.connect_phone_systems import PhoneSystems
    from callboard.app.wiring.connect_profile import ProfileSwitch
    from callboard.sessions.threecx.kept_copy import CopyState
    from callboard.views.first_run.fresh_offer import FreshOffer


class SetUpDesk(QObject):
    """Adds phone systems for the settings. What it needs is loaded when it is needed."""

    def __init__(self, console: Console, kept: KeptStart, switch: ProfileSwitch, systems: PhoneSystems) -> None:
        super().__init__(console)
        self._console = console
        self._kept = kept
        self._switch = switch
        self._systems = systems
        self.adder: PhoneSystemAdder | None = None
        self.fresh: FreshFiles | None = None
        self.offer: FreshOffer | None = None
        systems.add_profile = self.add
        console.window.closing.connect(self._on_closing)
        if kept.profile.files_from and not console.is_pretend:
            self._watch_files()

    def add(self) -> None:
        """Ask for another phone system."""
        from callboard.app.first_run import PhoneSystemAdder  # noqa: PLC0415 - most never need it
        from callboard.app.set_up import SetUpStores  # noqa: PLC0415
        from callboard.sessions.threecx.assembly_library import library_folder  # noqa: PLC0415

        if self.adder is None:
            stores = SetUpStores(self._kept.profiles, self._kept.secrets, library_folder(), chooses=False)
            self.adder = PhoneSystemAdder(stores, self._console.look, self, self._console.window)
            self.adder.added.connect(self._on_added)
        self.adder.open()

    def _watch_files(self) -> None:
        from callboard.app.fresh_files import FreshFiles  # noqa: PLC0415 - not for a demo
        from callboard.sessions.threecx.assembly_library import library_folder  # noqa: PLC0415

        self.fresh = FreshFiles(self._kept.profiles, self._kept.profile_id, library_folder(), self)
        self.fresh.wanting.connect(self._on_copy_wanted)
        self.fresh.copied.connect(self._switch.ask_to_change)
        self.fresh.failed.connect(self._console.notices.fail)
        self.fresh.watch()

    def _on_copy_wanted(self, state: CopyState) -> None:
        from callboard.views.first_run.fresh_offer import FreshOffer  # noqa: PLC0415 - seldom

        if self.offer is None and self.fresh is not None:
            self.offer = FreshOffer(state, self._console.look, self._console.window)
            self.offer.stand_above(self._console.panels.banner)
            self.offer.wanted.connect(self.fresh.copy_again)
        if self.offer is not None:
            self.offer.show()

    def _on_added(self, profile_id: str) -> None:
        self._systems.show_profiles()
        self._switch.show_profile()
        name = self._kept.profiles.known[profile_id].shown_name
        self._console.notices.say(self.tr("{name} was added.").format(name=name or profile_id), "circle-check")

    def _on_closing(self) -> None:
        if self.adder is not None:
            self.adder.give_up()
            self.adder.end()
