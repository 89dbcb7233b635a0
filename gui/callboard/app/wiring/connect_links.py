"""What comes from other programs: who opens their links, and the keys that take the text selected there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence

from callboard.app.computer.hotkey import Hotkey, HotkeyState, ListenerMaker, listener_maker
from callboard.app.computer.links import LinkHandlers, link_handlers
from callboard.domain.outside.origin import SELECTION
from callboard.views.settings.late_settings import LateSettings
from callboard.views.words.key_names import as_read

if TYPE_CHECKING:
    from callboard.app.console import Console
    from callboard.domain.link_owners import LinkState
    from callboard.views.first_run.beside_window import BesideWindow
    from callboard.views.settings.links_form import LinksForm
    from callboard.views.settings.settings_page import SettingsPage

LISTEN_AFTER_MS = 1000
"""So long after the window the keys are listened for: nobody waits for it."""


class OutsideKeys(QObject):
    """The text that is selected in another program is offered when somebody presses the keys for that."""

    def __init__(self, console: Console, maker: Callable[[], ListenerMaker | HotkeyState] = listener_maker) -> None:
        super().__init__(console)
        self._console = console
        self.maker = maker
        self._chosen = ""
        self.hotkey: Hotkey | None = None
        self.shown: Callable[[str], object] | None = None
        console.preferences.changed.connect(self._on_preferences_changed)
        console.window.closing.connect(self.end)
        first = QTimer(self, singleShot=True, interval=LISTEN_AFTER_MS)
        first.timeout.connect(self._on_preferences_changed)
        first.start()

    def words(self) -> str:
        """How it is with the keys."""
        if self.hotkey is None:
            return ""
        keys = as_read(QKeySequence(self._chosen, QKeySequence.SequenceFormat.PortableText))
        return {
            HotkeyState.OFF: "",
            HotkeyState.COMING: "",
            HotkeyState.READY: self.tr("{keys} is ready."),
            HotkeyState.TAKEN: self.tr("Another program has {keys} already. Choose other keys."),
            HotkeyState.OTHER_KEYS: self.tr("{keys} cannot be heard in other programs. Choose other keys."),
            HotkeyState.WAYLAND: self.tr(
                "This desktop (Wayland) does not let programs hear keys in others, or see what is selected there. Copy "
                "the number instead: Callboard offers it."
            ),
            HotkeyState.NOT_HERE: self.tr("This computer does not let programs hear keys in others."),
        }[self.hotkey.state].replace("{keys}", keys)

    def end(self) -> None:
        """Listen no more."""
        self._console.preferences.changed.disconnect(self._on_preferences_changed)
        if self.hotkey is not None:
            self.hotkey.end()

    def _on_preferences_changed(self) -> None:
        portable = self._console.preferences.value.outside_keys
        if portable == self._chosen or self._console.window.is_closing:
            return
        self._chosen = portable
        if self.hotkey is None:
            # Most people have none: then nothing of it is loaded.
            self.hotkey = Hotkey(self.maker(), self)
            self.hotkey.pressed.connect(self._on_pressed)
            self.hotkey.changed.connect(self._show)
        self.hotkey.choose(portable)
        self._show()

    def _show(self) -> None:
        if self.shown is not None:
            self.shown(self.words())

    def _on_pressed(self, text: str) -> None:
        self._console.window.come_forward()
        if text.strip():
            self._console.outside.offer(text, SELECTION)
        else:
            self._console.notices.say(self.tr("Nothing is selected in the other program. Select a number first."))


class LinksDesk(QObject):
    """The page of the settings for it, from the moment somebody looks at the settings."""

    def __init__(
        self, console: Console, keys: OutsideKeys, handlers: Callable[[], LinkHandlers] = link_handlers
    ) -> None:
        super().__init__(console)
        self._console = console
        self._keys = keys
        self.handlers = handlers
        self._beside: BesideWindow | None = None
        self.form: LinksForm | None = None
        self._state: LinkState | None = None
        if isinstance(console.panels.settings, LateSettings):
            console.panels.settings.made.connect(self._on_settings_made)

    def _on_settings_made(self, settings: SettingsPage) -> None:
        from callboard.app.computer.held_keys import held_keys  # noqa: PLC0415 - as late as the page
        from callboard.views.first_run.beside_window import BesideWindow  # noqa: PLC0415
        from callboard.views.settings.links_form import LinksForm  # noqa: PLC0415
        from callboard.views.settings.outside_keys_row import OutsideKeysRow  # noqa: PLC0415
        from callboard.views.settings.settings_page import SettingsSection  # noqa: PLC0415

        console = self._console
        row = OutsideKeysRow(console.preferences, self._held_by, lambda portable: held_keys(portable) is not None)
        form = self.form = LinksForm(row, console.look)
        self._beside = BesideWindow(self)
        self._beside.done.connect(self._on_state)
        self._beside.failed.connect(console.notices.fail)
        form.look_requested.connect(lambda: self._do(lambda handlers: handlers.state()))
        form.register_requested.connect(lambda: self._do(lambda handlers: handlers.register()))
        form.take_over_requested.connect(lambda: self._do(lambda handlers: handlers.take_over()))
        form.remove_requested.connect(lambda: self._do(lambda handlers: handlers.remove()))
        # Somebody may have chosen in the settings of the system meanwhile.
        console.application.applicationStateChanged.connect(self._on_application_state)
        self._keys.shown = row.show_state
        row.show_state(self._keys.words())
        settings.add_section(SettingsSection("links", form.title, "link", form))

    def _held_by(self, keys: QKeySequence) -> str:
        book = self._console.window.book
        name = next((each for each in book.names() if keys in book[each].shortcuts()), "")
        return book[name].text().replace("&", "") if name else ""

    def _do(self, what: Callable[[LinkHandlers], LinkState]) -> None:
        if self._beside is not None:
            if self.form is not None and self._state is not None:
                self.form.show_state(self._state, is_busy=True)
            self._beside.begin(lambda: what(self.handlers()))

    def _on_state(self, state: LinkState) -> None:
        self._state = state
        if self.form is not None:
            self.form.show_state(state)

    def _on_application_state(self, state: Qt.ApplicationState) -> None:
        form = self.form
        if form is not None and form.isVisible() and state == Qt.ApplicationState.ApplicationActive:
            self._do(lambda handlers: handlers.state())


def connect_links(console: Console) -> OutsideKeys:
    """Connect what comes from other programs with its settings."""
    keys = OutsideKeys(console)
    LinksDesk(console, keys)
    return keys
