"""The tone of a call for my phone: what is told to whoever lets it be heard."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from callboard.models.preferences_now import PreferencesNow
from callboard.paths import resources_folder
from callboard.views.sound.loudspeaker import Speaker
from callboard.views.sound.ringer import Ringer
from callboard.views.sound.tone import read_tone

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from callboard.app.console import Console


def ringer_of(speaker: Speaker, preferences: PreferencesNow, parent: QObject) -> Ringer:
    """Plays the shipped tone on `speaker`."""
    return Ringer(speaker, partial(read_tone, resources_folder() / "sounds" / "ring.wav"), preferences, parent)


def connect_sound(console: Console) -> None:
    """Only calls for my phone are heard, nobody else's."""
    incoming, ringer = console.popups.incoming, console.ringer
    incoming.rang.connect(lambda call: ringer.begin(call.call_id))
    incoming.ended.connect(lambda call, _how: ringer.end(call.call_id))
    console.popups.muted.connect(ringer.mute)
    console.window.closing.connect(lambda: ringer.mute(True))
