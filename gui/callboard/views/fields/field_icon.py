"""An icon at the beginning of a field, before its text."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit

from callboard.views.look.look import Look

ICON, BEFORE, GAP = 16, 10, 8
"""Pixels as drawn: the icon, and what is free before and behind it."""


class FieldIcon(QLabel):
    """Keeps its place, and the text of the field behind it."""

    def __init__(self, field: QLineEdit, icon: str, look: Look) -> None:
        super().__init__(field)
        self._field = field
        self._icon = icon
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        field.installEventFilter(self)
        look.changed.connect(self._dress)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another size, another place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._place()
        return super().eventFilter(watched, event)

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self.setPixmap(self._look.pixmap(self._icon, "text2", size, self.devicePixelRatioF()))
        self.setFixedSize(size, size)
        self._place()

    def _place(self) -> None:
        field, px = self._field, self._look.px
        is_mirrored = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = field.width() - px(BEFORE) - self.width() if is_mirrored else px(BEFORE)
        self.move(left, (field.height() - self.height()) // 2)
        beside = self.width() + px(GAP)
        field.setTextMargins(0 if is_mirrored else beside, 0, beside if is_mirrored else 0, 0)
