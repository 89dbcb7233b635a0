"""The field From: one of the own phones, with its state in front and a list of the others behind."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionFrame, QWidget

from callboard.domain.drops.drop_rules import DropTarget
from callboard.domain.extension import ExtensionState
from callboard.models.extension_model import ExtensionModel
from callboard.models.offer_model import no_recent
from callboard.views.button_icons import put_icon
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.fields.number_field import NumberField, Recents
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs
from callboard.views.words.state_words import state_word

DISC, DISC_GAP, EDGE = 20, 8, 11
BUTTON = 28
_TEXT_INSET = 2
"""What QLineEdit keeps free before its text, besides the padding of the stylesheet."""


class DiscField(NumberField):
    """Shows the state of the extension in it as a disc; a small button sits at its end."""

    def __init__(
        self,
        people: ExtensionModel,
        look: Look,
        desk: DropDesk | None,
        target: DropTarget,
        parent: QWidget,
        recent: Recents = no_recent,
    ) -> None:
        super().__init__(people, look, desk, target, parent, recent)
        self._discs = Discs(look)
        self._is_live = True
        self._painted: tuple[ExtensionState | None, bool] = (None, True)
        self.button = QPushButton(self)
        self.button.setProperty("kind", "bare")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.number_changed.connect(self.show_state)
        look.changed.connect(self._dress)

    @property
    def state(self) -> ExtensionState | None:
        """The state of the extension in the field, None when there is none in it."""
        number, board = self.number(), self._people.board
        return board.state_of(number) if isinstance(number, str) and number in board.extensions else None

    def set_live(self, is_live: bool) -> None:
        """Whether the phone system tells the state at the moment; else it is the last one that was known."""
        self._is_live = is_live
        self.show_state()

    def show_state(self) -> None:
        """The state may be another one now."""
        now = (self.state, self._is_live)
        if now != self._painted:
            self._painted = now
            self._place_text()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stays at the end."""
        super().resizeEvent(event)
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """From right to left, everything stands on the other side."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place_text()
            self._place_buttons()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and the disc in front of its text."""
        super().paintEvent(event)
        if not self._shows_disc():
            return
        size = self._look.px(DISC)
        box = QRect(EDGE, (self.height() - size) // 2, size, size)
        state, is_live = self._painted
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._discs.draw(painter, self._mirrored(box), state or ExtensionState.UNKNOWN, not is_live or state is None)
        painter.end()

    def _shows_disc(self) -> bool:
        return self.has_chosen

    def _mirrored(self, box: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - box.right() - 1, box.top(), box.width(), box.height())
        return box

    def _place_text(self) -> None:
        before = self._look.px(DISC) + DISC_GAP - 1 if self._shows_disc() else 0
        shown = len(self._shown_buttons())
        after = shown * self._look.px(BUTTON) - 6 if shown else 0
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            before, after = after, before
        self.setTextMargins(before, 0, after, 0)

    def _place_buttons(self) -> None:
        size = self._look.px(BUTTON)
        for place, button in enumerate(self._shown_buttons(), 1):
            box = QRect(self.width() - place * size - 3, (self.height() - size) // 2, size, size)
            button.setGeometry(self._mirrored(box))

    def _shown_buttons(self) -> list[QPushButton]:
        """The buttons in the field, from its end."""
        return [button for button in (self.button,) if not button.isHidden()]

    def _set_icon(self, icon: str) -> None:
        self._icon = icon
        self._dress()

    def _dress(self) -> None:
        put_icon(self.button, self._look, self._icon, "text")
        self._place_text()
        self._place_buttons()
        self.update()


class FromField(DiscField):
    """`is_mine` tells whether a number is the receptionist's own phone: then the field says so."""

    def __init__(
        self,
        people: ExtensionModel,
        look: Look,
        desk: DropDesk | None,
        target: DropTarget,
        is_mine: Callable[[str], bool],
        parent: QWidget,
    ) -> None:
        self._is_mine = is_mine
        super().__init__(people, look, desk, target, parent)
        self.setObjectName("dial.from")
        self.setAccessibleName(self.tr("From: the phone that rings first"))
        self.setPlaceholderText(self.tr("Your phone: name or number"))
        self.button.setObjectName("dial.from.list")
        self.button.clicked.connect(self.open_list)
        self.show_key("")
        self._set_icon("chevron-down")

    def show_key(self, key: str) -> None:
        """Name the key that opens the list."""
        text = self.tr("Choose the phone")
        self.button.setAccessibleName(text)
        self.button.setToolTip(f"{text} ({key})" if key else text)

    def open_list(self) -> None:
        """Offer all phones; what is in the field can be typed over."""
        if self.is_offering:
            self.close_offer()
            return
        self.setFocus()
        self.selectAll()
        self.offer("")

    def paintEvent(self, event: QPaintEvent) -> None:
        """ "(my phone)" behind the name, as long as there is room for it."""
        super().paintEvent(event)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if not self._holds_mine() or is_mirrored:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        text = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        margins = self.textMargins()
        text.adjust(margins.left() + _TEXT_INSET, 0, -margins.right() - _TEXT_INSET, 0)
        measure, suffix = self.fontMetrics(), self.tr("(my phone)")
        space = measure.horizontalAdvance(" ")
        used = measure.horizontalAdvance(self.text()) + space
        if used + measure.horizontalAdvance(suffix) > text.width():
            return
        text.setLeft(text.left() + used)
        painter = QPainter(self)
        painter.setPen(self._look.theme.colour("text2"))
        painter.drawText(text, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), suffix)
        painter.end()

    def show_state(self) -> None:
        """What the disc and the words behind the name say is said to a screen reader as well."""
        super().show_state()
        state, suffix = self.state, self.tr("(my phone)") if self._holds_mine() else ""
        words = " ".join(part for part in (state_word(state) if state is not None else "", suffix) if part)
        if self.accessibleDescription() != words:
            self.setAccessibleDescription(words)

    def _holds_mine(self) -> bool:
        return self.has_chosen and self._is_mine(str(self.number()))

    def _shows_disc(self) -> bool:
        return True


class ToField(DiscField):
    """With a button that empties it."""

    def __init__(
        self, people: ExtensionModel, look: Look, desk: DropDesk, target: DropTarget, parent: QWidget, recent: Recents
    ) -> None:
        super().__init__(people, look, desk, target, parent, recent)
        self.setObjectName("dial.to")
        self.offer_contacts()
        self.setAccessibleName(self.tr("To: name or number"))
        self._invite(False)
        self.swap = QPushButton(self)
        self.swap.setObjectName("dial.swap")
        self.swap.setProperty("kind", "bare")
        self.swap.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.swap.setAutoDefault(True)  # so that Enter presses it
        self.swap.setCursor(Qt.CursorShape.ArrowCursor)
        self.swap.setAccessibleName(self.tr("Swap From and To"))
        self.swap.setToolTip(self.swap.accessibleName())
        self.swap.hide()
        self.button.setObjectName("dial.to.clear")
        self.button.setAccessibleName(self.tr("Empty this field"))
        self.button.setToolTip(self.tr("Empty this field"))
        self.button.clicked.connect(self._on_clear)
        self.textChanged.connect(self._on_text)
        desk.drag_changed.connect(lambda: self._invite(desk.would_take(target)))
        self._set_icon("x")
        self._on_text("")

    def type_key(self, key: str) -> None:
        """Add what was pressed on the keypad; a number that was chosen as a whole makes room for it."""
        if self._exact:
            self.set_number("")
        self.insert(key)
        self.close_offer()

    def erase(self) -> None:
        """Take the last character back."""
        self.end(False)
        self.backspace()
        self.close_offer()

    def offer_swap(self, is_possible: bool) -> None:
        """Show the button that swaps From and To, or not."""
        if is_possible is self.swap.isHidden():
            self.swap.setVisible(is_possible)
            self._place_text()
            self._place_buttons()

    def _shown_buttons(self) -> list[QPushButton]:
        return [button for button in (self.button, self.swap) if not button.isHidden()]

    def _dress(self) -> None:
        put_icon(self.swap, self._look, "switch-vertical", "text2")
        super()._dress()

    def _invite(self, can_take: bool) -> None:
        self.setPlaceholderText(self.tr("Drop the number here") if can_take else self.tr("Name or number"))

    def _on_clear(self) -> None:
        self.set_number("")
        self.setFocus()

    def _on_text(self, text: str) -> None:
        is_empty = not text
        if self.property("empty") != is_empty:
            self.setProperty("empty", is_empty)
            self.style().unpolish(self)
            self.style().polish(self)
        self.button.setVisible(not is_empty)
        self._place_text()
        self._place_buttons()
