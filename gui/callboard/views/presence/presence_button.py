"""My own presence, beside my phone in the header; a press opens the menu to change it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.domain.extension import ExtensionState
from callboard.domain.presence import ForwardingProfile
from callboard.models.plain_tooltip import as_tooltip
from callboard.views.button_icons import put_icon
from callboard.views.look.look import Look
from callboard.views.words.long_words import on_button
from callboard.views.words.presence_words import profile_words, short_profile_words
from callboard.views.words.state_words import STATE_ICONS

LONGEST = 24


class PresenceButton(QPushButton):
    """Not seen while nobody said which phone is mine."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._profile: ForwardingProfile | None = None
        self._state = ExtensionState.UNKNOWN
        self._key = ""
        self._is_short = False
        self.setObjectName("connection.presence")
        self.setProperty("kind", "pill")
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_presence(self, profile: ForwardingProfile | None, state: ExtensionState) -> None:
        """Show what the phone system says of my phone; `state` as if nobody was calling."""
        if (profile, state) != (self._profile, self._state):
            self._profile, self._state = profile, state
            self._dress()

    def show_key(self, key: str) -> None:
        """The key that opens it as well, as people read it."""
        self._key = key
        self._dress()

    def sizeHint(self) -> QSize:
        """With room at its round ends."""
        return super().sizeHint() + QSize(self._look.px(20), 0)

    def minimumSizeHint(self) -> QSize:
        """The same: its word is cut before it gets here."""
        return self.sizeHint()

    def set_short(self, is_short: bool) -> None:
        """Where it is narrow the icon stands for the word."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._dress()

    def _dress(self) -> None:
        look, profile = self._look, self._profile
        word = short_profile_words(profile) if profile is not None else self.tr("Presence")
        self.setText("" if self._is_short else on_button(word, LONGEST))
        put_icon(self, look, STATE_ICONS[self._state])
        whole = profile_words(profile) if profile is not None else self.tr("not known")
        named = self.tr("My presence: {presence}").format(presence=whole)
        self.setAccessibleName(named)
        self.setToolTip(as_tooltip(f"{named} ({self._key})" if self._key else named))
        self.setMinimumSize(look.px(28), look.px(28))
        self.updateGeometry()
