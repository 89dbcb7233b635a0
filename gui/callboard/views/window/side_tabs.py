"""What stands beside the conference: People, Calls now and Make a call as tabs, a ringing call at the bottom edge."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from callboard.views.window.ringing_strip import RingingStrip

MARGIN, GAP, NARROW_GAP = 11, 10, 2
LOW_LINES = 22
SPARE = 12
"""Pixels a tab is wider than its text: the ring around it keeps clear of the letters."""


def fair_share(wanted: list[int], room: int) -> int:
    """The most that each may have so that all of them have `room`; who wants less leaves the rest to the others."""
    for count, least in zip(range(len(wanted), 0, -1), sorted(wanted), strict=True):
        if least * count > room:
            return max(0, room // count)
        room -= least
    return max(wanted, default=0)


class SideTabs(QFrame):
    """Holds "people" always; "calls" and "dial" while the conference page is shown and they do not float."""

    def __init__(self, people: QWidget, ringing: RingingStrip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side.tabs")
        self.setProperty("side", "right")
        self.ringing = ringing
        self._panels: dict[str, QWidget] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._count = 0
        self._words: dict[str, str] = {}
        row = self._row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for side in ("people", "calls", "dial"):
            self._buttons[side] = self._tab(side)
            row.addWidget(self._buttons[side])
        row.addStretch(1)
        rule = QFrame(self)
        rule.setProperty("side", "rule")
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(rule)
        layout.addWidget(self._stack, 1)
        layout.addWidget(ringing)
        self.take("people", people)
        self.show_count(0)
        self.show_tab("people")

    @property
    def shown(self) -> str:
        """The tab that is shown."""
        return next((side for side, panel in self._panels.items() if panel is self._stack.currentWidget()), "")

    def panel(self, side: str) -> QWidget:
        """What is shown as the tab `side`, which is here now."""
        return self._panels[side]

    def holds(self, side: str) -> bool:
        """Whether the panel of `side` is here."""
        return side in self._panels

    def take(self, side: str, panel: QWidget) -> None:
        """Show `panel` as a tab."""
        if side not in self._panels:
            self._panels[side] = panel
            self._stack.addWidget(panel)
        self._buttons[side].setVisible(True)
        if not self._buttons[side].isChecked() and self.shown == side:
            self.show_tab(side)
        if self._words:
            self._fit()

    def give_back(self, side: str) -> None:
        """The panel of `side` goes elsewhere."""
        panel = self._panels.pop(side, None)
        if panel is not None:
            self._stack.removeWidget(panel)
        self._buttons[side].setVisible(False)
        self._fit()
        if not self.shown or panel is not None:
            self.show_tab(next(iter(self._panels), ""))

    def show_tab(self, side: str) -> None:
        """Bring `side` to the front."""
        if side not in self._panels:
            return
        self._stack.setCurrentWidget(self._panels[side])
        for name, button in self._buttons.items():
            button.setChecked(name == side)
        self._need_ringing()

    def showEvent(self, event: QShowEvent) -> None:
        """What rings may be another call by now."""
        super().showEvent(event)
        self.ringing.look_now()

    def set_live(self, is_live: bool) -> None:
        """Show what may be old without colour."""
        self.ringing.set_live(is_live)

    def show_count(self, count: int) -> None:
        """So many calls are going on."""
        self._count = count
        words = {"people": self.tr("People"), "calls": self.tr("Calls now"), "dial": self.tr("Make a call")}
        if count:
            words["calls"] = f"{words['calls']} {self.locale().toString(count)}"
        if words != self._words:
            self._words = words
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other cuts."""
        super().resizeEvent(event)
        self._fit()
        self._need_ringing()

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text as well."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self._words:
            self._fit()

    def _need_ringing(self) -> None:
        # A list of a few rows needs the room itself, and what rings stands at its top anyway.
        is_low = self.height() < LOW_LINES * self.fontMetrics().lineSpacing()
        self.ringing.set_needed(not (is_low and self.shown == "calls"))

    def _fit(self) -> None:
        """Where the tabs do not fit side by side, the longest are cut first."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(bold)
        shown = [side for side in self._buttons if side in self._panels]
        wide = {side: metrics.horizontalAdvance(self._words[side]) + SPARE for side in shown}
        room = self.width() - 2 * MARGIN
        gap = GAP if sum(wide.values()) + GAP * (len(shown) - 1) <= room else NARROW_GAP
        self._row.setSpacing(gap)
        room -= gap * (len(shown) - 1)
        most = fair_share(list(wide.values()), room)
        for side in shown:
            button, words = self._buttons[side], self._words[side]
            is_cut = wide[side] > most
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, most - SPARE) if is_cut else words
            button.setText(cut)
            button.setAccessibleName(words)
            button.setToolTip(words if is_cut else "")
            # As wide as when it is chosen, so that nothing moves.
            button.setMinimumWidth(min(wide[side], most))

    def _tab(self, side: str) -> QPushButton:
        tab = QPushButton(self)
        tab.setObjectName(f"side.tab.{side}")
        tab.setProperty("kind", "tab")
        tab.setCheckable(True)
        tab.setCursor(Qt.CursorShape.ArrowCursor)
        tab.clicked.connect(lambda: self.show_tab(side))
        return tab
