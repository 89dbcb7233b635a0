"""What the program wrote when it ended unexpectedly, to read and to copy."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look


class ReportDialog(QDialog):
    """Stays open beside the work; closing it forgets it. `text` is shown as it is."""

    bundle_requested = Signal()

    def __init__(self, text: str, says_why: bool, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("crash_report")
        self.setWindowTitle(self.tr("Crash report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = text
        about = label(self, "crash_report.about", "second", wraps=True)
        about.setText(
            self.tr("For whoever helps you. It holds no password, no PIN and no callers, and is sent to nobody.")
            if says_why
            else self.tr(
                "It says only when Callboard was started: it was ended from outside, or the computer stopped. "
                "It is sent to nobody."
            )
        )
        self.report = QPlainTextEdit(text, self)
        self.report.setObjectName("crash_report.text")
        self.report.setAccessibleName(self.tr("Crash report"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.copy = self._button(self.tr("Copy"), "crash_report.copy")
        self.bundle = self._button(self.tr("Save bundle…"), "crash_report.bundle")
        self.close_button = self._button(self.tr("Close"), "crash_report.close")
        self._copied = label(self, "crash_report.copied", "second")
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addWidget(self.bundle)
        buttons.addWidget(self._copied, 1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(about)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
        self.copy.clicked.connect(self._on_copy)
        self.bundle.clicked.connect(self.bundle_requested)
        self.close_button.clicked.connect(self.close)
        room = parent.window().size()
        self.resize(min(look.px(680), room.width()), min(look.px(460), room.height()))

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copied.setText(self.tr("Copied."))
