"""The list under a field for a name or number. It never takes the focus away from the field."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QWidget

from callboard.models.offer_model import OfferModel
from callboard.views.fields.person_delegate import ROW_HEIGHT, PersonDelegate
from callboard.views.look.look import Look

FRAME = 4
NARROWEST = 260


class OfferList(QListView):
    """A child of the window and not a window of its own, so that the field keeps the keyboard."""

    def __init__(self, offers: OfferModel, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.setProperty("field", "true")
        self.setAccessibleName(self.tr("Who matches"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._people = PersonDelegate(look)
        self._people.setParent(self)
        self.setItemDelegate(self._people)
        self.setModel(offers)
        self.setMouseTracking(True)

    def open_below(self, field: QWidget) -> None:
        """Show it under `field`, or above where there is more room, as high as its rows."""
        window = field.window()
        height = self.model().rowCount() * self._look.px(ROW_HEIGHT) + FRAME
        below, above = field.mapTo(window, QPoint(0, field.height() + 2)), field.mapTo(window, QPoint(0, -2))
        room_below, room_above = window.height() - below.y(), above.y()
        goes_below = height <= room_below or room_below >= room_above
        height = min(height, room_below if goes_below else room_above)
        top = below.y() if goes_below else above.y() - height
        width = min(max(field.width(), NARROWEST), window.width())
        is_leftwards = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = below.x() + field.width() - width if is_leftwards else below.x()
        left = max(0, min(left, window.width() - width))
        self.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
        self.setCurrentIndex(QModelIndex())
        self.show()
        self.raise_()

    def set_live(self, is_live: bool) -> None:
        """Paint states that may be old without colour."""
        if is_live is not self._people.is_live:
            self._people.is_live = is_live
            self.viewport().update()

    def step(self, by: int) -> None:
        """Go down or up by so many rows."""
        row = min(max(self.currentIndex().row() + by, 0), self.model().rowCount() - 1)
        self.setCurrentIndex(self.model().index(row, 0))
