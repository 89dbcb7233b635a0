"""Shows the hand-over sheet as it will be on paper, and offers it as a file."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialog, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.handover_sheet.sheet import Sheet, html_of
from callboard.views.look.look import Look

WIDTH, HEIGHT, MARGIN = 720, 620, 20


class SheetDialog(QDialog):
    """The window stays usable meanwhile. `save_requested` says as what: "pdf" or "html"."""

    save_requested = Signal(str)

    def __init__(self, sheet: Sheet, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("handover")
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Hand-over sheet"))
        self.setAccessibleName(self.windowTitle())
        self._look = look
        self.page = QTextBrowser(self)
        self.page.setObjectName("handover.page")
        self.page.setAccessibleName(self.tr("Hand-over sheet"))
        self.page.setOpenLinks(False)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.pdf = QPushButton(self.tr("Save as PDF…"), self)
        self.html = QPushButton(self.tr("Save as HTML…"), self)
        self.shut = QPushButton(self.tr("Close"), self)
        for button, name in ((self.pdf, "pdf"), (self.html, "html"), (self.shut, "close")):
            button.setObjectName(f"handover.{name}")
            button.setAccessibleName(button.text().removesuffix("…"))
        self.pdf.setProperty("kind", "primary")
        self.pdf.setDefault(True)
        self.shut.setAutoDefault(False)
        buttons = ButtonFlow()
        for button in (self.shut, self.html, self.pdf):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.page, 1)
        column.addLayout(buttons)
        host = parent.window()
        self.resize(min(look.px(WIDTH), host.width()), min(look.px(HEIGHT), host.height()))
        self.pdf.clicked.connect(lambda: self.save_requested.emit("pdf"))
        self.html.clicked.connect(lambda: self.save_requested.emit("html"))
        self.shut.clicked.connect(self.close)
        look.changed.connect(self._dress)
        self.show_sheet(sheet)
        self._dress()

    def show_sheet(self, sheet: Sheet) -> None:
        """Show this one."""
        self.page.document().setDocumentMargin(MARGIN)
        self.page.setHtml(html_of(sheet))

    def _dress(self) -> None:
        # Paper is white and letters on it are black, whatever the window wears; only the page is paper.
        palette = QPalette(self.page.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, Qt.GlobalColor.white),
            (QPalette.ColorRole.Text, Qt.GlobalColor.black),
        ):
            palette.setColor(role, QColor(colour))
        self.page.setPalette(palette)
        self.page.document().setDefaultFont(self._look.font(13))
        for button, icon in ((self.pdf, "file-text"), (self.html, "world")):
            put_icon(button, self._look, icon, "onaccent" if button is self.pdf else "text")
