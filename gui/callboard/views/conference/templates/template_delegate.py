"""Paints one saved template: its name, and how many people are in it."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.models.roles import Role
from callboard.views.look.look import Look
from callboard.views.look.painting import Texts
from callboard.views.look.row_frame import RowFrame
from callboard.views.look.row_pen import RowPen, is_mirrored, mirrored_in
from callboard.views.slot_board.slot_geometry import AFTER_BADGE, BADGE, LINE_PADDING
from callboard.views.words.state_words import people

ROW_HEIGHT, ICON, GAP = 36, 18, 8
LONGEST_NAME = 80
"""Characters of a name."""


class TemplateDelegate(QStyledItemDelegate):
    """Its rows begin where those of the rooms above do. `is_lacking`: whether somebody in it no longer exists."""

    def __init__(self, look: Look, is_lacking: Callable[[ConferenceTemplate], bool]) -> None:
        super().__init__()
        self.look = look
        self._is_lacking = is_lacking
        self._texts = Texts(look)
        self._frame = RowFrame(look, has_line=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """All rows are alike."""
        return QSize(120, self.look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row of `index`."""
        template: ConferenceTemplate | None = index.data(Role.FACTS)
        if template is None:
            return
        rect, theme, px = self._frame.paint(painter, option), self.look.theme, self.look.px
        pen = RowPen(painter, rect, is_mirrored(option))
        badge = QRect(rect.left() + LINE_PADDING, rect.top(), px(BADGE), rect.height())
        icon, colour = ("alert-triangle", "warn") if self._is_lacking(template) else ("template", "text2")
        pen.pixmap(badge, self.look.pixmap(icon, colour, px(ICON), painter.device().devicePixelRatio()))
        count = people(len(template.people))
        end = QRect(badge.right(), rect.top(), rect.right() + 1 - LINE_PADDING - badge.right(), rect.height())
        pen.text(self._texts.second, end, count, theme.colour("text2"), at_end=True)
        name = self._name_in(rect).adjusted(0, 0, -self._texts.second.width(count) - px(GAP), 0)
        pen.text(self._texts.body, name, template.name, theme.colour("text"))

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Another name is typed into the row itself."""
        field = QLineEdit(parent)
        field.setObjectName("templates.name")
        field.setAccessibleName(self.tr("Name of the template"))
        field.setMaxLength(LONGEST_NAME)
        return field

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """It was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The field stands where the name does, as high as the row."""
        row: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        place = self._name_in(row).adjusted(-self.look.px(GAP), 1, 0, -1)
        editor.setGeometry(mirrored_in(row, place) if is_mirrored(option) else place)

    def _name_in(self, row: QRect) -> QRect:
        left = row.left() + LINE_PADDING + self.look.px(BADGE) + self.look.px(AFTER_BADGE)
        return QRect(left, row.top(), max(0, row.right() + 1 - LINE_PADDING - left), row.height())
