"""The line at the top: menus, how things stand with the phone system, and which phone is mine."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenuBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.domain.pbx_profile import Band
from callboard.models.plain_tooltip import as_tooltip
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.presence.presence_button import PresenceButton
from callboard.views.window.profile_band import HEIGHT_PX, ProfileBand
from callboard.views.words.connection_words import Chip
from callboard.views.words.state_words import in_sentence

CHIP_ICON, CHIP_GAP = 15, 6
LONGEST_NAME = 200
GROUNDS = {"ok": "oktint", "warn": "warntint", "danger": "dangertint", "neutral": "sunken"}


class ConnectionChip(QLabel):
    """An icon and a word on a tinted ground."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._chip = Chip("", "neutral", "plug-connected")
        self.setObjectName("connection.chip")
        self.setTextFormat(Qt.TextFormat.PlainText)
        look.changed.connect(self._dress)
        self._dress()

    def show_chip(self, chip: Chip) -> None:
        """Show `chip`."""
        if chip == self._chip:
            return
        self._chip = chip
        self.setText(chip.text)
        self.setAccessibleName(self.tr("Connection: {state}").format(state=chip.text))
        self.setToolTip(as_tooltip(chip.more))
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill in the colours of the tone, the icon before the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.colour(GROUNDS[self._chip.tone]))
        round_ends = self.height() / 2
        painter.drawRoundedRect(self.rect(), round_ends, round_ends)
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._look.px(CHIP_ICON)
        tone = self._chip.tone
        pixmap = self._look.pixmap(
            self._chip.icon, "text" if tone == "neutral" else tone, size, self.devicePixelRatio()
        )
        at_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - size - 12 if at_right else 12
        painter.drawPixmap(left, (self.height() - size) // 2, pixmap)
        painter.end()

    def _dress(self) -> None:
        self.setProperty("chip", self._chip.tone)
        self.style().unpolish(self)
        self.style().polish(self)
        # The indent is on the side of the alignment, and that follows the text, not the window.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setIndent(self._look.px(CHIP_ICON) + CHIP_GAP)
        self.updateGeometry()
        self.update()


class MyPhoneButton(QPushButton):
    """Which phone is mine; a press asks to choose another one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._whole = self._short = ""
        self._is_short = False
        self.setObjectName("connection.mine")
        self.setProperty("kind", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._icon = QLabel(self)
        self._what = label(self, text=self.tr("My phone"))
        self._who = label(self, role="strong")
        self._arrow = QLabel(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(11, 0, 10, 0)
        self._row.setSpacing(7)
        for part in (self._icon, self._what, self._who, self._arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._row.addWidget(part)
        look.changed.connect(self._dress)
        self._dress()

    def show_phone(self, number: str, name: str) -> None:
        """Show who `number` is; "" for nobody."""
        self._whole = in_sentence(number, name) if number else self.tr("not chosen")
        self._short = number or self._whole
        self._dress()

    def set_wide(self, is_wide: bool) -> None:
        """Whether there is room to say what it is."""
        self._what.setVisible(is_wide)
        self.updateGeometry()

    def set_short(self, is_short: bool) -> None:
        """Whether there is room for a number alone."""
        if is_short != self._is_short:
            self._is_short = is_short
            self._dress()

    def sizeHint(self) -> QSize:
        """As large as what is in it."""
        return self._row.sizeHint().expandedTo(QSize(0, self._look.px(28)))

    def minimumSizeHint(self) -> QSize:
        """The same: its name is cut before it gets here."""
        return self.sizeHint()

    def text(self) -> str:
        """What it says."""
        return f"{self._what.text()} {self._whole}"

    def _dress(self) -> None:
        look = self._look
        ratio = self.devicePixelRatio()
        self._icon.setPixmap(look.pixmap("headset", "text", look.px(16), ratio))
        self._arrow.setPixmap(look.pixmap("chevron-down", "text", look.px(15), ratio))
        metrics = self._who.fontMetrics()
        text = self._short if self._is_short else self._whole
        self._who.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, look.px(LONGEST_NAME)))
        named = self.tr("My phone: {phone}").format(phone=self._whole)
        self.setAccessibleName(named)
        self.setToolTip(as_tooltip(named + "\n" + self.tr("Choose which phone is yours")))
        self.updateGeometry()


class Header(QFrame):
    """Not a corner widget of the menu bar: that one keeps its first size when its texts grow."""

    my_phone_pressed = Signal()
    change_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._look = look
        self.menus = QMenuBar(self)
        self.menus.setObjectName("menus")
        self.chip = ConnectionChip(look, self)
        self.pbx = label(self, "connection.pbx", "second")
        self.change = self._change_button()
        self._has_choice = False
        self._is_wide = True
        self.mine = MyPhoneButton(look, self)
        self.presence = PresenceButton(look, self)
        self.band = ProfileBand(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.band)
        row = QHBoxLayout()
        column.addLayout(row, 1)
        row.setContentsMargins(0, 2, 12, 2)
        row.setSpacing(10)
        row.addWidget(self.menus, 1, Qt.AlignmentFlag.AlignVCenter)
        for part in (self.chip, self.pbx, self.change, self.mine, self.presence):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self.mine.clicked.connect(self.my_phone_pressed)
        self.change.clicked.connect(self.change_pressed)
        look.changed.connect(self._measure)
        self._measure()

    def show_profile(self, band: Band, name: str, has_choice: bool) -> None:
        """Say by colour and name which phone system this is; with `has_choice` it can be changed for another one."""
        self._has_choice = has_choice
        self.band.show_profile(band, name)
        self.set_wide(self._is_wide)
        self._measure()

    def set_wide(self, is_wide: bool) -> None:
        """Where it is narrow, what the phone system is called goes away; how it stands and my number stay."""
        self._is_wide = is_wide
        self.change.setVisible(is_wide and self._has_choice)
        self.pbx.setVisible(is_wide and bool(self.pbx.text()))
        self.mine.set_wide(is_wide)
        self.presence.set_short(not is_wide)

    def set_short(self, is_short: bool) -> None:
        """Where it is very narrow, my number stands for my name as well: the menus need the room."""
        self.mine.set_short(is_short)

    def _change_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("connection.change")
        button.setProperty("kind", "bare")
        button.setAccessibleName(self.tr("Change to another phone system"))
        button.setToolTip(button.accessibleName())
        button.hide()
        return button

    def _measure(self) -> None:
        band = 0 if self.band.isHidden() else HEIGHT_PX
        self.setMinimumHeight(self._look.px(34) + band)
        self.change.setIcon(self._look.icon("chevron-down"))
