"""What did not work, above the page, until it is closed or something newer takes its place."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from callboard.views.look.look import Look
from callboard.views.notices import Notices, Offer

ICON = 16


class NoticeBar(QFrame):
    """Shows the newest failure."""

    def __init__(self, notices: Notices, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("tone", "danger")
        self._look = look
        self._notices = notices
        self._offer: Offer | None = None
        self._about = ""
        self._text = QLabel(self)
        self._text.setObjectName("notice.text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button = QPushButton(self)
        self.close_button.setObjectName("notice.close")
        self.close_button.setProperty("kind", "bare")
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self.offer_button = QPushButton(self)
        self.offer_button.setObjectName("notice.offer")
        self.offer_button.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.offer_button)
        layout.addWidget(self.close_button)
        self.close_button.clicked.connect(self.hide)
        self.offer_button.clicked.connect(self._on_offer_taken)
        notices.failed.connect(self._show)
        notices.outdated.connect(self._on_outdated)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _show(self, what: str, mend: str) -> None:
        self._text.setText(f"{what} {mend}".strip())
        self._offer, self._about = self._notices.offer, self._notices.about
        self.offer_button.setVisible(self._offer is not None)
        if self._offer is not None:
            self.offer_button.setText(self._offer.text)
            self.offer_button.setAccessibleName(self._offer.text)
        self.show()

    def _on_outdated(self, about: str) -> None:
        if about and about == self._about:
            self.hide()

    def _on_offer_taken(self) -> None:
        self.hide()
        if self._offer is not None:
            self._offer.act()

    def _dress(self) -> None:
        self.close_button.setIcon(self._look.icon("x", "text"))
        self.close_button.setIconSize(QSize(self._look.px(ICON), self._look.px(ICON)))
