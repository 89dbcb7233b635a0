"""Why something cannot be dropped, beside the thing it was held over. It takes neither focus nor clicks."""

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callboard.views.labels import label
from callboard.views.look.look import Look

WIDTH, ICON, MARGIN = 380, 18, 8
AFTER_MS = 250
"""A target that is only passed over says nothing."""
STAYS_MS = 6000
SHADOW_BLUR, SHADOW_DOWN, SHADOW_ALPHA = 28, 8, 56


def shadow_for(widget: QWidget) -> QGraphicsDropShadowEffect:
    """The shadow of everything that floats (ui-spec, section 4)."""
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(SHADOW_BLUR)
    shadow.setOffset(0, SHADOW_DOWN)
    shadow.setColor(QColor(0, 0, 0, SHADOW_ALPHA))
    return shadow


class RefusalHint(QFrame):
    """Shows one reason at a time: its first sentence in bold, how to do it instead below."""

    def __init__(self, look: Look, host: QWidget) -> None:
        super().__init__(host)
        self._look = look
        self._near = QRect()
        self.setObjectName("refusal")
        self.setProperty("tone", "refusal")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setGraphicsEffect(shadow_for(self))
        self._icon = QLabel(self)
        self._head = label(self, "refusal.head", "strong", wraps=True)
        self._rest = label(self, "refusal.text", "second", wraps=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._head)
        words.addWidget(self._rest)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 16, 10)
        layout.setSpacing(8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self._row = layout
        self._appear = self._timer(self._show)
        self._leave = self._timer(self.put_away)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self.accessibleName()

    def hold(self, text: str, near: QRect, window: QWidget) -> None:
        """Something is held over `near` (on the screen), where it cannot be dropped. It stays until `release`."""
        if text == self.text and near == self._near and (self._appear.isActive() or self.isVisible()):
            return
        self._leave.stop()
        self._prepare(text, near, window)
        if self.isVisible():
            self._show()
        else:
            self._appear.start(AFTER_MS)

    def tell(self, text: str, near: QRect, window: QWidget) -> None:
        """Something was refused at `near`. It goes away by itself."""
        self._prepare(text, near, window)
        if text:
            self._show()
            self._leave.start(STAYS_MS)

    def release(self) -> None:
        """Nothing is held over anything any more; what was told stays for its time."""
        if not self._leave.isActive():
            self.put_away()

    def forget(self) -> None:
        """What was told has been read; what is held explains itself as long as it is held."""
        if self._leave.isActive():
            self.put_away()

    def put_away(self) -> None:
        """There is nothing to explain."""
        self._appear.stop()
        self._leave.stop()
        self.hide()

    def _prepare(self, text: str, near: QRect, window: QWidget) -> None:
        if self.parentWidget() is not window:
            self.hide()
            self.setParent(window)
        self._near = near
        head, _, rest = text.partition(". ")
        self.setAccessibleName(text)
        self._head.setText(head.rstrip(".") if rest else text)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        is_one_line = not rest
        self._row.setAlignment(self._icon, Qt.AlignmentFlag.AlignVCenter if is_one_line else Qt.AlignmentFlag.AlignTop)
        self._icon.setPixmap(self._look.pixmap("ban", "danger", self._look.px(ICON), self.devicePixelRatioF()))

    def _show(self) -> None:
        host = self.parentWidget()
        self._appear.stop()
        if host is None or not self.text:
            self.put_away()
            return
        width = min(self._look.px(WIDTH), host.width() - 2 * MARGIN)
        self.setFixedWidth(width)
        for part in (self._head, self._rest):
            part.ensurePolished()  # before it is dressed it is of another height
        self._row.invalidate()
        self.resize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))
        self.move(place_beside(self, self._near, host))
        self.show()
        self.raise_()

    def _timer(self, do: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(do)
        return timer


def place_beside(popup: QWidget, near: QRect, host: QWidget) -> QPoint:
    """Where `popup` goes in `host` so that it is below `near` (on the screen), or above it, and wholly inside."""
    corner = host.mapFromGlobal(near.bottomLeft()) + QPoint(0, MARGIN)
    if corner.y() + popup.height() > host.height() - MARGIN:
        corner.setY(host.mapFromGlobal(near.topLeft()).y() - popup.height() - MARGIN)
    corner.setX(max(MARGIN, min(corner.x(), host.width() - popup.width() - MARGIN)))
    corner.setY(max(MARGIN, min(corner.y(), host.height() - popup.height() - MARGIN)))
    return corner
