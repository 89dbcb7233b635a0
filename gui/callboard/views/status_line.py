"""The line at the bottom: what letting go would do, what is waited for, or what happened last; and how fresh all is."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStatusBar, QStyle, QStyleOption, QWidget

from callboard.views.elided_label import ElidedLabel
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.notices import Notices

ICON, HEIGHT = 15, 26
HINT_ICON, TIP_ICON, WAITING_ICON, NO_CALLS_ICON = "hand-grab", "info-circle", "clock", "plug-connected-x"
KEY_ICON = "keyboard"
GAP, BEFORE_SUGGESTION, LEAST_SUGGESTION = 6, 24, 120
SAID_FOR_MS = 30_000
"""What happened is no news for ever."""


class MessagePlace(QWidget):
    """An icon and the `message` behind it, at their places without a layout: in one, every other text would have the
    whole window laid out anew, at every key of a search and every step of a drag."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.icon = QLabel(self)
        self.icon.setObjectName("status.icon")
        self.message = ElidedLabel(self)
        self.suggestion = ElidedLabel(self)
        self.suggestion.setObjectName("status.suggestion")
        self.behind: QWidget | None = None

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(1, max(self.icon.sizeHint().height(), self.message.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self.arrange()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What stands behind the text goes along."""
        super().moveEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put both where they belong."""
        before = 0 if self.icon.isHidden() else self.icon.sizeHint().width() + GAP
        place = QRect(before, 0, max(0, self.width() - before), self.height())
        icon = QRect(0, 0, max(0, before - GAP), self.height())
        after = QRect()
        if self.behind is not None and not self.behind.isHidden():
            size = self.behind.sizeHint().boundedTo(QSize(place.width(), self._line_height()))
            place.setWidth(min(self.message.whole_width(), place.width() - size.width()))
            after = QRect(place.right() + 1, (self.height() - size.height()) // 2, size.width(), size.height())
        rest = QRect()
        if not self.suggestion.isHidden():
            wide = min(self.message.whole_width(), place.width()) if self.message.whole else 0
            rest = place.adjusted(wide + (BEFORE_SUGGESTION if wide else 0), 0, 0, 0)
            rest = rest if rest.width() >= LEAST_SUGGESTION else QRect()
            place.setWidth(wide if rest.isValid() else place.width())
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            for part in (place, icon, after, rest):
                part.moveRight(self.width() - 1 - part.left())
        self.icon.setGeometry(icon)
        self.message.setGeometry(place)
        self.suggestion.setGeometry(rest)
        if self.behind is not None:
            self.behind.setGeometry(after.translated(self.pos()))  # it is higher than a text
            self.behind.raise_()

    def _line_height(self) -> int:
        line = self.parentWidget()
        return line.height() if line is not None else self.height()


class StatusLine(QStatusBar):
    """A hint wins over the tip of an action, that over what can be taken back, that over waiting, and waiting over what
    was said; what was said before calls became impossible gives way to that. What Enter would do stands behind what was
    said, in what room is left, so that it takes no news away."""

    def __init__(self, notices: Notices, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAccessibleName(self.tr("Status"))
        self.setSizeGripEnabled(False)
        self._notices = notices
        self._look = look
        self._said = self._hint = self._tip = self._offered = self._waiting = self._no_calls = ""
        self._offered_icon = ""
        self._is_said_older = False
        self._place = MessagePlace(self)
        self._icon, self.message = self._place.icon, self._place.message
        self.suggestion = self._place.suggestion
        self.message.setObjectName("status.message")
        self.message.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.message.setAccessibleName(self.tr("Messages"))
        self.fresh = label(self, "status.fresh")
        self.fresh.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.cancel_key = self._made_cancel_key()
        # Not `addWidget`: Qt hides what was added so while it shows the tip of an action, in a place of its own.
        self.addPermanentWidget(self._place, 1)
        self.addPermanentWidget(self.cancel_key)
        self.addPermanentWidget(self.fresh)
        self.cancel_key.hide()
        self.old_news = QTimer(self, interval=SAID_FOR_MS, singleShot=True)
        self.old_news.timeout.connect(lambda: self._on_said(""))
        self.messageChanged.connect(self._on_tip)
        notices.said.connect(self._on_said)
        notices.hinted.connect(self._on_hinted)
        notices.waiting.connect(self._on_waiting)
        notices.suggested.connect(self._on_suggested)
        look.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground alone: tips stand where everything else stands."""
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, QPainter(self), self)

    def show_freshness(self, text: str) -> None:
        """How old what the window shows may be."""
        if text != self.fresh.text():
            self.fresh.setText(text)
            self._keep_room()

    def show_no_calls(self, text: str) -> None:
        """Why no call can be made from here, and what to do instead; "" when calls can be made."""
        if text != self._no_calls:
            self._no_calls, self._is_said_older = text, bool(text)
            self._show()

    def put_behind(self, widget: QWidget) -> None:
        """Have `widget` stand behind what is said, as long as it is shown."""
        widget.setParent(self)
        self._place.behind = widget

    def offer(self, text: str, icon: str) -> None:
        """Say `text` as long as what stands behind it belongs to it; "" ends that."""
        self._offered, self._offered_icon = text, icon
        self._show()

    def show_cancel_key(self, is_shown: bool) -> None:
        """Whether something is being dragged, which Esc would end."""
        self.cancel_key.setVisible(is_shown)
        self.fresh.setVisible(not is_shown)

    def _keep_room(self) -> None:
        # It counts seconds. Of fixed size, so that a label has nothing laid out anew when it says something else; it
        # grows with what it says, and gives nothing back.
        wanted = self.fresh.sizeHint().expandedTo(self.fresh.minimumSize())
        if wanted != self.fresh.minimumSize():
            self.fresh.setFixedSize(wanted)

    def _made_cancel_key(self) -> QFrame:
        frame = QFrame(self)
        frame.setObjectName("status.cancel")
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(label(frame, role="key", text=self.tr("Esc", "the key")))
        row.addWidget(label(frame, text=self.tr("cancel", "what Esc does to a drag")))
        return frame

    def _on_said(self, text: str) -> None:
        self._said, self._is_said_older = text, False
        if text:
            self.old_news.start()
        self._show()

    def _on_hinted(self, text: str) -> None:
        self._hint = text
        self._show()

    def _on_tip(self, text: str) -> None:
        self._tip = text
        self._show()

    def _on_waiting(self, text: str) -> None:
        self._waiting = text
        self._show()

    def _on_suggested(self, text: str) -> None:
        if text != self.suggestion.whole:
            self.suggestion.show_text(text)
            self._show()

    def _show(self) -> None:
        said = self._no_calls if self._is_said_older or not self._said else self._said
        text = self._hint or self._tip or self._offered or self._waiting or said
        self.message.show_text(text, self._notices.strong if self._hint else ())
        if not text:
            self.message.setAccessibleName(self.tr("Messages"))
        said_icon = NO_CALLS_ICON if said and said == self._no_calls else self._notices.icon
        quiet_icon = self._offered_icon if self._offered else WAITING_ICON if self._waiting else said_icon
        icon = HINT_ICON if self._hint else TIP_ICON if self._tip else quiet_icon
        is_busy = self._hint or self._tip or self._offered or self._waiting
        self.suggestion.setVisible(bool(self.suggestion.whole) and not is_busy)
        if not text:
            icon = KEY_ICON if not self.suggestion.isHidden() else ""
        self._icon.setVisible(bool(icon))
        if icon:
            size = self._look.px(ICON)
            self._icon.setPixmap(self._look.pixmap(icon, "text2", size, self.devicePixelRatio()))
        self._place.arrange()

    def _dress(self) -> None:
        self.setMinimumHeight(self._look.px(HEIGHT))
        self.fresh.setMinimumSize(0, 0)
        self._keep_room()
        self._show()
        self._place.updateGeometry()
