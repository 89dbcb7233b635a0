"""A field for a file or a folder, with a button to choose one. It never waits for the disk."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from callboard.views.fields.field_icon import FieldIcon
from callboard.views.first_run.typed_values import path_in
from callboard.views.look.look import Look

SETTLE_MS = 300
LONGEST_PATH = 1000


class PathRow(QWidget):
    """`settled` a moment after the last letter, or at once for what was chosen. `accepts` is a name filter for a file;
    "" is for a folder."""

    settled = Signal()
    edited = Signal()

    def __init__(self, name: str, title: str, icon: str, accepts: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.row")
        self.setAccessibleName(title)
        self._accepts = accepts
        self._title = title
        self._dialog: QFileDialog | None = None
        self.field = QLineEdit(self)
        self.field.setObjectName(name)
        self.field.setAccessibleName(title)
        self.field.setMaxLength(LONGEST_PATH)
        # A file that is dropped is taken as a whole by the step.
        self.field.setAcceptDrops(False)
        FieldIcon(self.field, icon, look)
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setObjectName(f"{name}.choose")
        self.choose.setAccessibleName(self.tr("Choose…") + f" {title}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.choose)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.settled)
        self.field.textEdited.connect(self._on_edited)
        self.choose.clicked.connect(self._on_choose)
        self.setFocusProxy(self.field)

    @property
    def is_waiting(self) -> bool:
        """Whether somebody may still be typing."""
        return self._timer.isActive()

    def settle(self) -> None:
        """Do not wait for more letters."""
        if self._timer.isActive():
            self._timer.stop()
            self.settled.emit()

    def set_path(self, path: str) -> None:
        """Put `path` in, as if it were chosen."""
        self._timer.stop()
        self.field.setText(path)
        self.edited.emit()
        self.settled.emit()

    def _on_edited(self) -> None:
        self.edited.emit()
        self._timer.start()

    def _on_choose(self) -> None:
        if self._dialog is not None:
            self._dialog.raise_()
            return
        self._dialog = dialog = QFileDialog(self, self._title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._accepts:
            dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
            dialog.setNameFilters([self._accepts, self.tr("All files (*)")])
        else:
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        path = path_in(self.field.text())
        if path is not None:
            dialog.setDirectory(str(path.parent if self._accepts else path))
        dialog.fileSelected.connect(self.set_path)
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        self._dialog = None
        self.field.setFocus()
