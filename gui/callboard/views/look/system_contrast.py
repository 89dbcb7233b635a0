"""The contrast theme of the computer: every colour is one of its palette, and none is ours."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication

from callboard.domain.extension import ExtensionState
from callboard.views.look.theme import StateColours, Theme

READABLE = 4.5
NAME = "system"
_LIGHT, _DARK = "light", "contrast"
"""The theme with pictures for light grounds and dark accents, and the one where that is the other way round."""
_GROUND = ("window", "surface", "subtle", "sunken", "accenttint", "dangertint", "warntint", "oktint")
_INK = ("text", "text2", "line", "control", "danger", "dangerline", "warn", "warnline", "ok", "okline")

_BANDS = ("band.blue", "band.green", "band.amber", "band.red", "band.purple")


def wants_contrast(hints: QStyleHints) -> bool:
    """Whether the computer shows one of its contrast themes."""
    return hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast


def system_palette(app: QApplication) -> QPalette:
    """The colours of the computer. Ours are off afterwards."""
    app.setPalette(QPalette())
    return QPalette(app.palette())


def theme_of_palette(palette: QPalette) -> Theme:
    """A theme of the colours of `palette` alone. States differ by icon and word, which they always have."""
    role, off = QPalette.ColorRole, QPalette.ColorGroup.Disabled
    ground, ink = palette.color(role.Window), palette.color(role.WindowText)
    accent = _readable((palette.color(role.Highlight), palette.color(role.Link)), ground, ink)
    on_accent = _readable((palette.color(role.HighlightedText), ground), accent, ink)
    tokens = dict.fromkeys(_GROUND, ground) | dict.fromkeys(_INK, ink)
    tokens |= dict.fromkeys(("accent", "accenthover", "accentline", "focus", *_BANDS), accent)
    tokens |= {"onaccent": on_accent, "onsolid": ground, "textoff": palette.color(off, role.WindowText)}
    state = StateColours(ink, ground, ink, ink)
    return Theme(
        NAME,
        not _is_light(ground),
        {name: colour.name() for name, colour in tokens.items()},
        {each.value: state for each in ExtensionState},
        tokens,
        is_system=True,
        checkmark=_DARK if _is_light(accent) else _LIGHT,
        chevron=_LIGHT if _is_light(ground) else _DARK,
    )


def contrast(one: QColor, other: QColor) -> float:
    """How well `one` is read on `other`, from 1 to 21 (WCAG 2.1, section 1.4.3)."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _readable(wanted: tuple[QColor, ...], ground: QColor, otherwise: QColor) -> QColor:
    return next((colour for colour in wanted if contrast(colour, ground) >= READABLE), otherwise)


def _is_light(colour: QColor) -> bool:
    white, black = QColor(Qt.GlobalColor.white), QColor(Qt.GlobalColor.black)
    return contrast(colour, black) > contrast(colour, white)
