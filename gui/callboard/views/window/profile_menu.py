"""The list of phone systems to change to."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QWidget

from callboard.domain.pbx_profile import Band, PbxProfile
from callboard.views.look.look import Look

SWATCH_PX, CHECK_PX = 16, 12


class ProfileMenu(QMenu):
    """`chosen` tells the id of the one to change to; never that of the one in use. Lives while it is open."""

    chosen = Signal(str)

    def __init__(
        self,
        known: Mapping[str, PbxProfile],
        current: str,
        prepared: frozenset[str],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("profiles.menu")
        self.setAccessibleName(self.tr("Change to another phone system"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        self._current = current
        one_of = QActionGroup(self)
        for profile_id, profile in known.items():
            one_of.addAction(self._entry(profile_id, profile, profile_id in prepared))

    def open_below(self, button: QWidget) -> None:
        """Show it below `button`, or where that would be when it is hidden."""
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def _entry(self, profile_id: str, profile: PbxProfile, is_prepared: bool) -> QAction:
        name = (profile.shown_name or profile_id).replace("&", "&&")
        action = self.addAction(self.tr("{name} (from your IT)").format(name=name) if is_prepared else name)
        action.setObjectName(f"profiles.{profile_id}")
        action.setCheckable(True)
        action.setChecked(profile_id == self._current)
        action.setIcon(self._swatch(profile.band, action.isChecked()))
        if profile_id != self._current:
            action.triggered.connect(lambda: self.chosen.emit(profile_id))
        return action

    def _swatch(self, band: Band, is_current: bool) -> QIcon:
        """The colour, with a tick on it for the one in use: a menu shows no tick beside an icon."""
        ratio, look = self.devicePixelRatioF(), self._look
        size, check = look.px(SWATCH_PX), look.px(CHECK_PX)
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.setDevicePixelRatio(ratio)
        has_colour = band is not Band.NONE
        picture.fill(look.theme.colour(f"band.{band}") if has_colour else Qt.GlobalColor.transparent)
        if is_current:
            painter = QPainter(picture)
            place = (size - check) // 2
            ink = "onsolid" if has_colour else "text"
            painter.drawPixmap(place, place, look.pixmap("check", ink, check, ratio))
            painter.end()
        return QIcon(picture)
