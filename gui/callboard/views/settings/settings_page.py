"""Everything that can be chosen: a list of pages on the left, one of them on the right."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.look.theme import BODY_PX
from callboard.views.settings.form import GAP, MARGIN

LIST_WIDTH, ICON = 240, 18
BESIDE_TEXT, SCROLL_BAR = 46, 12
"""Pixels of a row that are neither its text nor its icon: spaces; and of a scroll bar, which grows with the text."""


@dataclass(frozen=True, slots=True)
class SettingsSection:
    """One entry of the list and its page."""

    name: str
    title: str
    icon: str
    page: QWidget


class SettingsPage(QWidget):
    """The sections stand in the order in which they are given; `add_page` puts another one before the last."""

    def __init__(self, sections: Sequence[SettingsSection], look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setProperty("surface", "window")
        self._look = look
        self._sections: list[SettingsSection] = []
        self._left = QFrame(self)
        self._left.setProperty("side", "left")
        self.list = QListWidget(self._left)
        self.list.setObjectName("settings.list")
        self.list.setAccessibleName(self.tr("Settings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = QStackedWidget(self)
        self._lay_out()
        for section in sections:
            self._insert(len(self._sections), section)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.setCurrentRow(0)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def section(self) -> str:
        """The name of the section that is shown."""
        return self._sections[self.list.currentRow()].name

    def add_page(self, name: str, title: str, page: QWidget, icon: str) -> None:
        """One more page, before the last: `page` stands below its title and fills the rest."""
        titled = QWidget()
        titled.setProperty("surface", "window")
        column = QVBoxLayout(titled)
        column.setContentsMargins(MARGIN, MARGIN - 8, MARGIN, MARGIN)
        column.setSpacing(GAP)
        column.addWidget(label(titled, f"settings.title.{name}", "page-title", title, wraps=True))
        column.addWidget(page, 1)
        self._insert(max(0, len(self._sections) - 1), SettingsSection(name, title, icon, titled))
        self._dress()

    def add_section(self, section: SettingsSection) -> None:
        """One more page of controls, before the last."""
        self._insert(max(0, len(self._sections) - 1), section)
        self._dress()

    def put_first(self, section: SettingsSection) -> None:
        """One more page, before all others."""
        self._insert(0, section)
        self._dress()

    def show_section(self, name: str) -> None:
        """Open the page `name`; the list has the focus, so that Tab leads into it."""
        names = [section.name for section in self._sections]
        if name in names:
            self.list.setCurrentRow(names.index(name))
        self.list.setFocus()

    def _insert(self, row: int, section: SettingsSection) -> None:
        shown = self.list.currentRow()
        self._sections.insert(row, section)
        scrolled = QScrollArea(self._pages)
        scrolled.setObjectName(f"settings.scroll.{section.name}")
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(section.page)
        self._pages.insertWidget(row, scrolled)
        self.list.insertItem(row, QListWidgetItem(section.title))
        if shown >= 0:
            self._pages.setCurrentIndex(self.list.currentRow())

    def _on_row_changed(self, row: int) -> None:
        self._pages.setCurrentIndex(row)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 17, 1, 8)
        column.setSpacing(16)
        title = label(self._left, "settings.heading", "title", self.tr("Settings"))
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 0)
        head.addWidget(title)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._pages, 1)

    def _dress(self) -> None:
        px = self._look.px
        self.list.setIconSize(QSize(px(ICON), px(ICON)))
        for row, section in enumerate(self._sections):
            self.list.item(row).setIcon(self._look.icon(section.icon))
        metrics = QFontMetrics(self._look.font(BODY_PX))
        widest = max((metrics.horizontalAdvance(section.title) for section in self._sections), default=0)
        self._left.setFixedWidth(max(LIST_WIDTH, widest + px(ICON) + BESIDE_TEXT + px(SCROLL_BAR)))
