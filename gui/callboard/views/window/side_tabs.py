"""What stands beside the conference: People, Calls now and Make a call as tabs, a ringing call at the bottom edge."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from callboard.views.window.ringing_strip import RingingStrip


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
        row = QHBoxLayout()
        row.setContentsMargins(6, 2, 6, 0)
        row.setSpacing(0)
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

    def holds(self, side: str) -> bool:
        """Whether the panel of `side` is here."""
        return side in self._panels

    def take(self, side: str, panel: QWidget) -> None:
        """Show `panel` as a tab."""
        if side not in self._panels:
            self._panels[side] = panel
            self._stack.addWidget(panel)
        self._buttons[side].setVisible(True)

    def give_back(self, side: str) -> None:
        """The panel of `side` goes elsewhere."""
        panel = self._panels.pop(side, None)
        if panel is not None:
            self._stack.removeWidget(panel)
        self._buttons[side].setVisible(False)
        if not self.shown or panel is not None:
            self.show_tab("people")

    def show_tab(self, side: str) -> None:
        """Bring `side` to the front."""
        if side not in self._panels:
            return
        self._stack.setCurrentWidget(self._panels[side])
        for name, button in self._buttons.items():
            button.setChecked(name == side)

    def showEvent(self, event: QShowEvent) -> None:
        """What rings may be another call by now."""
        super().showEvent(event)
        self.ringing.look_now()

    def show_count(self, count: int) -> None:
        """So many calls are going on."""
        self._count = count
        words = {"people": self.tr("People"), "calls": self.tr("Calls now"), "dial": self.tr("Make a call")}
        for side, button in self._buttons.items():
            has_count = side == "calls" and count > 0
            button.setText(f"{words[side]} {self.locale().toString(count)}" if has_count else words[side])

    def _tab(self, side: str) -> QPushButton:
        tab = QPushButton(self)
        tab.setObjectName(f"side.tab.{side}")
        tab.setProperty("kind", "tab")
        tab.setCheckable(True)
        tab.setCursor(Qt.CursorShape.ArrowCursor)
        tab.clicked.connect(lambda: self.show_tab(side))
        return tab
