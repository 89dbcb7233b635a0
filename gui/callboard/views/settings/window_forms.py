"""Settings of what the window shows: the board, its appearance, and how it starts and closes."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from callboard.domain.preferences import TEXT_SIZES, Density, ThemeChoice, WhenClosed
from callboard.domain.profile_memory import ZOOMS, BoardShape
from callboard.models.preferences_now import MemoryNow, PreferencesNow
from callboard.views.look.look import Look
from callboard.views.settings.form import Form

translate = QCoreApplication.translate

LANGUAGE_NAMES = (("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"))
"""Each in its own language, so that whoever is lost in another one finds the way back."""


def board_form(preferences: PreferencesNow, memory: MemoryNow, look: Look, parent: QWidget | None = None) -> Form:
    """How people are shown on the board."""
    form = Form("board", translate("Settings", "Board"), look, parent)
    shapes = [
        (None, translate("Settings", "Automatic")),
        (BoardShape.CARDS, translate("Settings", "Cards")),
        (BoardShape.TABLE, translate("Settings", "Table")),
    ]
    form.add_choice(
        memory,
        "board_shape",
        translate("Settings", "Show people as"),
        shapes,
        translate("Settings", "Automatic means cards for up to 400 people and a table for more."),
    )
    densities = [
        (Density.COMFORTABLE, translate("Settings", "Comfortable")),
        (Density.COMPACT, translate("Settings", "Compact")),
    ]
    form.add_choice(
        preferences,
        "density",
        translate("Settings", "Density"),
        densities,
        translate("Settings", "Compact shows more people at a glance, with two lines for each instead of three."),
    )
    zooms = [(zoom, translate("Settings", "{percent} %").format(percent=zoom)) for zoom in ZOOMS]
    form.add_choice(
        memory,
        "board_zoom",
        translate("Settings", "Size of the cards"),
        zooms,
        translate("Settings", "On the board: hold Ctrl and turn the mouse wheel."),
    )
    return form


def appearance_form(preferences: PreferencesNow, look: Look, parent: QWidget | None = None) -> Form:
    """Colours, size of text, motion, language."""
    form = Form("appearance", translate("Settings", "Appearance"), look, parent)
    themes = [
        (ThemeChoice.SYSTEM, translate("Settings", "Same as this computer")),
        (ThemeChoice.LIGHT, translate("Settings", "Light")),
        (ThemeChoice.DARK, translate("Settings", "Dark")),
        (ThemeChoice.CONTRAST, translate("Settings", "High contrast")),
    ]
    form.add_choice(preferences, "theme", translate("Settings", "Theme"), themes)
    sizes = [(size, translate("Settings", "{percent} %").format(percent=size)) for size in TEXT_SIZES]
    form.add_choice(preferences, "text_size", translate("Settings", "Text size"), sizes)
    motions = [
        (None, translate("Settings", "Same as this computer")),
        (True, translate("Settings", "Yes")),
        (False, translate("Settings", "No")),
    ]
    form.add_choice(
        preferences,
        "reduces_motion",
        translate("Settings", "Reduce motion"),
        motions,
        translate("Settings", "What rings then stands still with a thicker border, instead of fading in and out."),
    )
    form.begin_card()
    languages = [("", translate("Settings", "Same as this computer")), *LANGUAGE_NAMES]
    form.add_choice(
        preferences,
        "language",
        translate("Settings", "Language"),
        languages,
        translate("Settings", "Another language is used the next time Callboard starts."),
    )
    return form


def start_form(preferences: PreferencesNow, look: Look, parent: QWidget | None = None) -> Form:
    """What the close button does."""
    form = Form("start", translate("Settings", "Start and tray"), look, parent)
    choices = [
        (WhenClosed.ASK, translate("Settings", "Ask me")),
        (WhenClosed.KEEP_RUNNING, translate("Settings", "Keep running beside the clock")),
        (WhenClosed.QUIT, translate("Settings", "Quit Callboard")),
    ]
    form.add_choice(
        preferences,
        "when_closed",
        translate("Settings", "When the window is closed"),
        choices,
        translate("Settings", "While Callboard keeps running, you still see incoming calls."),
    )
    return form
