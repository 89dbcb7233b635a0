"""The buttons of one row in the list of calls."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.models.calls.call_acts import CallAct
from callboard.models.plain_tooltip import as_tooltip
from callboard.views.button_icons import put_icon
from callboard.views.call_list.call_delegate import BUTTONS_TOP, DISC, GAP, PADDING
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.call_words import act_text
from callboard.views.words.long_words import may_shrink

ICONS: Mapping[CallAct, str] = {
    CallAct.PICK_UP: "phone-incoming",
    CallAct.DIVERT: "corner-up-right",
    CallAct.TRANSFER: "arrows-exchange",
    CallAct.HANG_UP: "phone-end",
    CallAct.CANCEL: "phone-end",
    CallAct.SHOW: "users-group",
}
ENDING = frozenset({CallAct.HANG_UP, CallAct.CANCEL})
LINES, RAGGED = 2, 1.2
"""So many lines there is room for beside the buttons, and how much longer broken lines are together."""
GUARD_MS = 250
"""Buttons that come up where the pointer rests already are not pressed by a click that was meant for others."""


class CallButtons(QWidget):
    """Lies over a row and lets every click beside its buttons through. The list stays one tab stop."""

    act_requested = Signal(CallAct)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calls.buttons")
        self._look = look
        self._acts: tuple[CallAct, ...] = ()
        self._buttons: dict[CallAct, QPushButton] = {}
        self._why = label(self, "calls.why_not", "second", wraps=True)
        may_shrink(self._why)
        self._row = QHBoxLayout()
        self._row.setSpacing(7)
        self._row.addWidget(self._why, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        look.changed.connect(self._dress)

    def button(self, act: CallAct) -> QPushButton | None:
        """The button for `act`, where there is one."""
        return self._buttons.get(act)

    def show_acts(
        self,
        acts: tuple[CallAct, ...],
        tip: Callable[[CallAct], str],
        why_not: Callable[[CallAct], str],
        note: str = "",
    ) -> None:
        """Offer `acts`; one that has a `why_not` is disabled and says it. `note` stands there while all can be used."""
        if acts != self._acts:
            self._make(acts)
        reasons: list[str] = []
        for act, button in self._buttons.items():
            why = why_not(act)
            button.setEnabled(not why)
            button.setToolTip(as_tooltip(why or tip(act)))
            button.setAccessibleDescription(why)
            if why and why not in reasons:
                reasons.append(why)
        said = " ".join(reasons) or note
        if said != self._why.text():
            self._why.setText(said)
            self._dress()

    def end_guard(self) -> None:
        """Let the next click count."""
        self._guard.stop()

    def minimumSizeHint(self) -> QSize:
        """The row says how much room there is."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other buttons."""
        super().resizeEvent(event)
        self._dress()

    def _make(self, acts: tuple[CallAct, ...]) -> None:
        for old in self._buttons.values():
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._acts = acts
        self._buttons = {act: self._made(act) for act in acts}
        for place, button in enumerate(self._buttons.values()):
            self._row.insertWidget(place, button)
        self._guard.start(GUARD_MS)
        self._dress()

    def _made(self, act: CallAct) -> QPushButton:
        button = QPushButton(act_text(act), self)
        button.setObjectName(f"calls.{act.replace('-', '_')}")
        button.setProperty("kind", "small-danger" if act in ENDING else "small")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self._on_clicked(act))
        return button

    def _on_clicked(self, act: CallAct) -> None:
        if not self._guard.isActive():
            self.act_requested.emit(act)

    def _dress(self) -> None:
        """Words and icons; where they do not fit, words alone from the edge on, and at worst icons alone. What is said
        beside them is part of it: a button that does nothing says why, and nobody has to point at it."""
        self._show(has_icons=True, has_words=True, is_indented=True)
        if not self._fits():
            self._show(has_icons=False, has_words=True, is_indented=False)
        if not self._fits():
            self._show(has_icons=True, has_words=False, is_indented=True)

    def _show(self, *, has_icons: bool, has_words: bool, is_indented: bool) -> None:
        px = self._look.px
        beside = PADDING + px(DISC) + GAP if is_indented else PADDING
        left, right = (PADDING, beside) if self.isRightToLeft() else (beside, PADDING)
        self._column.setContentsMargins(left, px(BUTTONS_TOP), right, 0)
        for act, button in self._buttons.items():
            button.setText(act_text(act) if has_words else "")
            button.setAccessibleName(act_text(act))
            if has_icons:
                put_icon(button, self._look, ICONS[act], "danger" if act in ENDING else "text")
            else:
                button.setIcon(QIcon())

    def _fits(self) -> bool:
        margins = self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        wanted = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons.values())
        if not self._why.text():
            return wanted - self._row.spacing() <= room
        said = self._why.fontMetrics()
        longest = max(map(said.horizontalAdvance, self._why.text().split()))
        on_two_lines = round(said.horizontalAdvance(self._why.text()) * RAGGED / LINES)
        return wanted + max(longest, on_two_lines) <= room
