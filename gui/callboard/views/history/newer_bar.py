"""How many calls came above what is in sight: over the heads of the columns, so that no row moves or is covered."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.history.history_list import HistoryList
from callboard.views.look.look import Look


class NewerBar(QPushButton):
    """One press shows them. It is gone while there are none."""

    def __init__(self, found: HistoryList, heads: QWidget, look: Look) -> None:
        super().__init__(heads.parentWidget())
        self._found = found
        self._heads = heads
        self._look = look
        self.setObjectName("history.newer")
        self.setProperty("kind", "small-primary")
        self.hide()
        self.clicked.connect(self._on_clicked)
        found.newer_changed.connect(self._show)
        look.changed.connect(self._place)
        heads.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The heads have another place."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _on_clicked(self) -> None:
        if self.hasFocus():  # it goes away with the focus
            self._found.setFocus(Qt.FocusReason.OtherFocusReason)
        self._found.show_newest()

    def _show(self, newer: int) -> None:
        if newer:
            self.setText(self.tr("%n newer", "", newer))
            self.setAccessibleName(self.tr("%n newer above; press to show them", "", newer))
            self.setToolTip(self.tr("Show the newest calls"))
            self._place()
            self.raise_()
        self.setVisible(newer > 0)

    def _place(self) -> None:
        put_icon(self, self._look, "arrow-up", "onaccent", 14)
        heads = self._heads.geometry()
        size = self.sizeHint()
        wide = min(size.width(), heads.width())
        self.setGeometry(heads.left() + (heads.width() - wide) // 2, heads.top(), wide, heads.height())
