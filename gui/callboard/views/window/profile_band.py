"""The strip along the top of the window, in the colour by which two phone systems are told apart."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callboard.domain.pbx_profile import Band
from callboard.views.look.look import Look

HEIGHT_PX = 4


class ProfileBand(QWidget):
    """Not there while there is no colour. Who cannot see it hears the name of the phone system."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._band = Band.NONE
        self.setObjectName("window.band")
        self.setFixedHeight(HEIGHT_PX)
        self.hide()
        look.changed.connect(self.update)

    def show_profile(self, band: Band, name: str) -> None:
        """Show the colour of the phone system that people call `name`."""
        self._band = band
        self.setAccessibleName(self.tr("Phone system: {name}").format(name=name))
        self.setVisible(band is not Band.NONE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """One colour from end to end."""
        if self._band is Band.NONE:
            return
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.theme.colour(f"band.{self._band}"))
        painter.end()
