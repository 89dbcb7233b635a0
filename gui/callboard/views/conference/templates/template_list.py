"""The saved templates below the rooms: use one, drag it onto a room, give it another name, delete it."""

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QSizePolicy, QVBoxLayout, QWidget

from callboard.models.conferences.template_model import TemplateModel
from callboard.models.roles import Role
from callboard.views.conference.templates.template_delegate import ROW_HEIGHT, TemplateDelegate
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.floating_bar import FloatingBar
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.marked_rows import MarkedRows

FEW_ROWS = 3
PADDING = 16
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TemplateRows(MarkedRows):
    """Each signal names a template."""

    use_requested = Signal(str)
    delete_requested = Signal(str)
    export_requested = Signal(str)

    def __init__(
        self, templates: TemplateModel, delegate: TemplateDelegate, desk: DropDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._look = delegate.look
        self.setObjectName("templates.list")
        self.setAccessibleName(self.tr("Saved templates"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setItemDelegate(delegate)
        self._delegate = delegate  # Qt does not own it
        self.setModel(templates)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        FloatingBar(self)
        self.doubleClicked.connect(self._on_use)

    def name_at(self, index: QModelIndex) -> str:
        """What the template in that row is called."""
        template = index.data(Role.FACTS) if index.isValid() else None
        return template.name if template is not None else ""

    def rename(self, name: str) -> None:
        """Let somebody type another name for it."""
        model = self.model()
        row = model.row_of(name) if isinstance(model, TemplateModel) else None
        if row is not None:
            self.setFocus()
            self.setCurrentIndex(model.index(row, 0))
            self.edit(model.index(row, 0))

    def menu_for(self, name: str) -> QMenu:
        """All that can be done with it; deletes itself."""
        menu = QMenu(self)
        menu.setObjectName("templates.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, key, icon, do in (
            (self.tr("&Use"), "Enter", "template", lambda: self.use_requested.emit(name)),
            (self.tr("&Rename"), "F2", "pencil", lambda: self.rename(name)),
            (self.tr("&Export as CSV…"), "", "file-text", lambda: self.export_requested.emit(name)),
            (self.tr("&Delete"), "Del", "trash", lambda: self.delete_requested.emit(name)),
        ):
            action = menu.addAction(self._look.icon(icon), text)
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(do)
        return menu

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter uses, F2 renames, Delete deletes, Ctrl+C carries."""
        name = self.name_at(self.currentIndex())
        if self.state() is QAbstractItemView.State.EditingState or not name:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._desk.copy(self.model().mimeData([self.currentIndex()]))
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.use_requested.emit(name)
        elif event.key() == Qt.Key.Key_F2:
            self.rename(name)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit(name)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By the pointer where it is, by the key at the row."""
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        at = self.visualRect(index).bottomLeft() + QPoint(PADDING, 0) if by_key else event.pos()
        self.menu_for(self.name_at(index)).popup(self.viewport().mapToGlobal(at))

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the template to a free room."""
        if self.currentIndex().isValid():
            self._desk.carry(self, self.model().mimeData([self.currentIndex()]))

    def sizeHint(self) -> QSize:
        """As high as all of them, where there is room."""
        return QSize(120, self.model().rowCount() * self._look.px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A few rows; then it scrolls."""
        return QSize(60, min(FEW_ROWS, self.model().rowCount()) * self._look.px(ROW_HEIGHT))

    def fit(self) -> None:
        """No higher than all rows."""
        self.setMaximumHeight(max(1, self.model().rowCount() * self._look.px(ROW_HEIGHT)))
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()

    def _on_use(self, index: QModelIndex) -> None:
        self.use_requested.emit(self.name_at(index))


class TemplateList(QFrame):
    """The rows below their heading, or what to do to have one."""

    def __init__(self, rows: TemplateRows, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templates")
        self.rows = rows
        rule = QFrame(self)
        rule.setProperty("side", "rule")
        rule.setFixedHeight(1)
        self._heading = label(self, "templates.title", "heading", self.tr("Saved templates"))
        none = self.tr("Save a conference you hold often. It appears here.")
        self._none = label(self, "templates.none", "off", none, wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        for part in (rule, self._heading, self._none):
            layout.addWidget(part)
        layout.addWidget(rows)
        model = rows.model()
        for news in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            news.connect(self._fit)
        look.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        # A label forgets them whenever the style changes.
        self._heading.setContentsMargins(PADDING, 11, PADDING, 7)
        self._none.setContentsMargins(PADDING, 0, PADDING, 8)
        has_any = self.rows.model().rowCount() > 0
        if not has_any and self.rows.hasFocus():
            self.focusPreviousChild()  # else whatever comes next has it: the status line
        self._none.setVisible(not has_any)
        self.rows.setVisible(has_any)
        self.rows.fit()
