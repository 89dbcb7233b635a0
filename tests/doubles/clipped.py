"""Which texts of a window do not fit where they stand."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

SPARE_PX = 1


def clipped_in(window: QWidget) -> list[str]:
    """One line for each text that is cut, and each control that is not wholly inside what holds it.

    What elides on purpose says so with the property `elides`.
    """
    return [complaint for widget in window.findChildren(QWidget) for complaint in _complaints(widget, window)]


def _complaints(widget: QWidget, window: QWidget) -> Iterator[str]:
    if not widget.isVisible() or widget.window() is not window or widget.property("elides"):
        return
    need = _need(widget)
    if need:
        yield f"{_name(widget)} {_text(widget)!r}: {need}"
    if _text(widget) and not _is_scrolled(widget):
        seen = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not window.rect().adjusted(-SPARE_PX, -SPARE_PX, SPARE_PX, SPARE_PX).contains(seen):
            yield f"{_name(widget)} {_text(widget)!r}: outside the window"
        parent = widget.parentWidget()
        if parent is not None and not parent.rect().intersects(widget.geometry()):
            yield f"{_name(widget)} {_text(widget)!r}: outside its parent"


def _need(widget: QWidget) -> str:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            high = widget.heightForWidth(widget.width())
            return f"{high} high, has {widget.height()}" if high > widget.height() + SPARE_PX else ""
        return _too_small(widget, widget.sizeHint().width(), widget.sizeHint().height())
    if isinstance(widget, QAbstractButton) and (widget.text() and not _is_icon_only(widget)):
        return _too_small(widget, widget.sizeHint().width(), 0)
    if isinstance(widget, QComboBox):
        wide = QFontMetrics(widget.font()).horizontalAdvance(widget.currentText()) + 40
        return _too_small(widget, wide, 0)
    if isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        wide = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText()) + 20
        return _too_small(widget, wide, 0)
    return ""


def _too_small(widget: QWidget, wide: int, high: int) -> str:
    if widget.width() + SPARE_PX < wide:
        return f"{wide} wide, has {widget.width()}"
    return f"{high} high, has {widget.height()}" if widget.height() + SPARE_PX < high else ""


def _is_icon_only(widget: QAbstractButton) -> bool:
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly


def _is_scrolled(widget: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea | QAbstractItemView | QHeaderView | QAbstractScrollArea):
            return True
        above = above.parentWidget()
    return False


def _text(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return text[:60]


def _name(widget: QWidget) -> str:
    names = []
    here: QWidget | None = widget
    while here is not None and len(names) < 3:
        names.append(here.objectName() or type(here).__name__)
        here = here.parentWidget()
    return " in ".join(names)
