"""One pop-up: what it says, and what can be done about it. It never takes the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QPropertyAnimation, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.views.button_icons import put_icon
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.toasts.toast_words import ToastWords
from callboard.views.words.long_words import breakable
from callboard.views.words.state_words import as_tooltip

WIDTH, DISC, BAND, RADIUS, MARGIN = 380, 38, 4, 10, 17
FADE_MS = 120
MOST_LETTERS = (600, 240, 160, 90, 60)
"""Of one text: all of it, and less only where the screen is not high enough; then the rest is in the tooltip, and read
out in any case."""
CAN_FADE = frozenset({"windows", "cocoa", "xcb"})
"""Elsewhere Qt cannot make a window translucent, and says so."""


class Toast(QWidget):
    """A card with a band in the colour of `state`, one of the states of an extension."""

    pressed = Signal(str)  # the name of a button
    closed = Signal()

    def __init__(self, words: ToastWords, buttons: Sequence[tuple[str, str, str]], look: Look) -> None:
        flags = Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint
        flags |= Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.WindowDoesNotAcceptFocus
        # Without a parent: with one it would go when the window is made small, just when it is needed.
        super().__init__(None, flags)
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, QGuiApplication.platformName() != "xcb")
        self._look = look
        self._words = words
        self._title = label(self, "toast.title", wraps=True)
        self._who = label(self, "toast.who", "title", wraps=True)
        self._about = label(self, "toast.about", "toast", wraps=True)
        self._earlier = label(self, "toast.earlier", "second", wraps=True)
        self._hint = label(self, "toast.hint", "second", wraps=True)
        self.close_button = QPushButton(self)
        self.close_button.setObjectName("toast.close")
        self.close_button.setProperty("kind", "bare")
        self.close_button.setAccessibleName(self.tr("Close this pop-up"))
        self.close_button.setToolTip(self.close_button.accessibleName())
        self.close_button.clicked.connect(self.closed)
        self._icons = [icon for _, _, icon in buttons]
        self._buttons = [self._button(name, text) for name, text, _ in buttons]
        self._lay_out()
        self._fading = QPropertyAnimation(self, b"windowOpacity", self)
        self._fading.setDuration(FADE_MS)
        look.changed.connect(self._dress)
        self.show_words(words)

    @property
    def words(self) -> ToastWords:
        """What it says now."""
        return self._words

    def show_words(self, words: ToastWords) -> None:
        """Say `words`."""
        has_other_look = words.state is not self._words.state or words.icon != self._words.icon
        self._words = words
        self._write(MOST_LETTERS[0])
        self.setAccessibleName(words.whole)
        if has_other_look or not self._title.styleSheet():
            self._dress()

    def show_buttons(self, are_shown: bool) -> None:
        """What is over cannot be answered any more."""
        for button in self._buttons:
            button.setVisible(are_shown)
        self._fit()

    def open_at(self, place: QRect) -> None:
        """Show it in `place`, in screen coordinates."""
        self.setGeometry(place)
        if self.isVisible():
            return
        if self._look.pulse.is_allowed and QGuiApplication.platformName() in CAN_FADE:
            self._fading.setStartValue(0.0)
            self._fading.setEndValue(1.0)
            self._fading.start()
        self.show()

    def wanted_size(self, free: QSize = QSize()) -> QSize:  # noqa: B008 - nobody changes it
        """As wide as drawn, as high as its texts need; both no more than `free`, where that is said."""
        high, wide = 0, self._look.px(WIDTH) if free.isEmpty() else min(self._look.px(WIDTH), free.width())
        for letters in MOST_LETTERS:
            if letters < MOST_LETTERS[0]:
                self._write(letters)
            self._column.invalidate()
            self._column.activate()
            high = max(self._column.heightForWidth(wide), self._column.minimumSize().height())
            if free.isEmpty() or high <= free.height():
                break
        return QSize(wide, high)

    def _write(self, letters: int) -> None:
        words = self._words
        for part, text in (
            (self._title, words.title),
            (self._who, words.who),
            (self._about, words.about),
            (self._earlier, words.earlier),
            (self._hint, words.hint),
        ):
            short = text if len(text) <= letters else f"{text[: letters - 1]}…"
            part.setText(breakable(short))
            part.setToolTip(as_tooltip(text) if short != text else "")
            part.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Card, band and disc."""
        theme, colours = self._look.theme, self._look.theme.state(self._words.state)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(outline, theme.colour("surface"))
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), self._look.px(BAND), colours.solid)
        painter.restore()
        painter.setPen(QPen(colours.line, 1))
        painter.drawPath(outline)
        size = self._look.px(DISC)
        place = self._disc_place(size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.solid)
        painter.drawEllipse(place)
        inner = round(size * 0.53)
        icon = self._look.icons.pixmap(self._words.icon, theme.colour("onsolid"), inner, self.devicePixelRatio())
        painter.drawPixmap(place.center().x() - inner // 2 + 1, place.center().y() - inner // 2 + 1, icon)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round corners also where nothing may compose windows."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() != "xcb":
            return
        outline = QPainterPath()
        outline.addRoundedRect(self.rect().toRectF(), RADIUS, RADIUS)
        self.setMask(QRegion(outline.toFillPolygon().toPolygon()))

    def _disc_place(self, size: int) -> QRect:
        margin = self._look.px(MARGIN)
        at_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return QRect(self.width() - margin - size if at_right else margin, margin, size, size)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._title, self._who, self._about, self._earlier, self._hint):
            words.addWidget(part)
        self._upper = QHBoxLayout()
        self._upper.addLayout(words, 1)
        self._upper.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        lower = ButtonFlow()
        for button in self._buttons:
            lower.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(10)
        self._column.addLayout(self._upper)
        self._column.addLayout(lower)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(f"toast.{name}")
        button.setProperty("kind", "small")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self.pressed.emit(name))
        return button

    def _dress(self) -> None:
        look = self._look
        margin = look.px(MARGIN)
        self._column.setContentsMargins(margin, margin - 2, margin - 6, margin - 4)
        self._upper.setContentsMargins(look.px(DISC) + look.px(12), 0, 0, 0)
        put_icon(self.close_button, look, "x")
        for button, icon in zip(self._buttons, self._icons, strict=True):
            if icon:
                put_icon(button, look, icon)
        self._title.setStyleSheet(f"color: {look.theme.state(self._words.state).fg.name()}; font-weight: 600;")
        self._fit()
        self.update()

    def _fit(self) -> None:
        if self.isVisible():
            self.resize(self.wanted_size())
