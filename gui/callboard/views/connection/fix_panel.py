"""Beside the rows of the connection check: what one of them found, how to mend it, and what helps IT to help."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.sessions.check_result import CheckResult
from callboard.views.button_icons import put_icon
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.connection.check_words import COLOURS, ICONS, fix_words
from callboard.views.connection.step_list import StepList
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.look.theme import SECOND_PX
from callboard.views.words.key_names import with_key
from callboard.views.words.long_words import breakable

MARGIN, ICON, LINK_ICON = 20, 22, 14


class FixPanel(QFrame):
    """Its buttons are there whatever it shows."""

    check_requested = Signal()
    stop_requested = Signal()
    settings_requested = Signal()
    report_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("connection.fix")
        self.setProperty("surface", "card")
        self._look = look
        self._result: CheckResult | None = None
        self._is_running = False
        self._key = ""
        self._icon = QLabel(self)
        self.head = WrappingLabel("connection.fix.head", "title", self)
        self.text = WrappingLabel("connection.fix.text", "body", self)
        self._steps_title = label(self, "connection.fix.order", "heading", wraps=True)
        self.steps = StepList(look, self)
        self.again = self._button("connection.again", self.tr("Check again"), "primary")
        self.settings = self._button("connection.settings", self.tr("Connection settings…"))
        self.why_no_settings = WrappingLabel("connection.settings.why", "second", self)
        self.why_no_settings.hide()
        self.report = self._button("connection.report", self.tr("Copy report"), "link")
        self.details = WrappingLabel("connection.details", "details", self)
        self.details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.details.setAccessibleName(self.tr("For your IT support"))
        self._lay_out()
        self.again.clicked.connect(self._on_again)
        self.settings.clicked.connect(self.settings_requested)
        self.report.clicked.connect(self.report_requested)
        look.changed.connect(self._dress)
        self._dress()

    def show_result(self, result: CheckResult | None) -> None:
        """Explain `result`; nothing while there is none."""
        self._result = result
        if result is None:
            return
        words = fix_words(result)
        self.head.setText(breakable(words.head))
        self.text.setText(breakable(words.text))
        self._steps_title.setText(words.steps_title)
        self._steps_title.setVisible(bool(words.steps))
        self.steps.show_steps(words.steps)
        self.details.setText(breakable(words.details))
        steps = (" ".join(filter(None, step)) for step in words.steps)
        self.setAccessibleName(words.head)
        self.setAccessibleDescription(" ".join((words.text, *steps)))
        self._show_icon()

    def set_running(self, is_running: bool, has_run: bool) -> None:
        """What the first button does: a check that runs is stopped by it, and one that never ran is no "again"."""
        self._is_running = is_running
        begins = self.tr("Check again") if has_run else self.tr("Check now")
        self.again.setText(self.tr("Stop checking") if is_running else begins)
        self._dress()

    def show_key(self, key: str) -> None:
        """The key that does the same as the first button, as people read it; "" for none."""
        if key != self._key:
            self._key = key
            self._dress()

    def refuse_settings(self, why_not: str) -> None:
        """There is nothing to set, because of `why_not`; "" when there is."""
        self.settings.setEnabled(not why_not)
        self.settings.setAccessibleDescription(why_not)
        self.why_no_settings.setText(why_not)
        self.why_no_settings.setVisible(bool(why_not))

    def _on_again(self) -> None:
        if self._is_running:
            self.stop_requested.emit()
        else:
            self.check_requested.emit()

    def _button(self, name: str, text: str, kind: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        if kind:
            button.setProperty("kind", kind)
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.head, 1)
        buttons = QWidget(self)
        flow = ButtonFlow(buttons, at_start=True)
        flow.addWidget(self.again)
        flow.addWidget(self.settings)
        rule = QFrame(self)
        rule.setProperty("side", "rule")
        support = QHBoxLayout()
        support.addWidget(label(self, "", "heading", self.tr("For your IT support"), wraps=True), 1)
        support.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 2, MARGIN, MARGIN - 2)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.text)
        for part in (self._steps_title, self.steps):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(buttons)
        column.addWidget(self.why_no_settings)
        column.addSpacing(4)
        column.addWidget(rule)
        column.addLayout(support)
        column.addWidget(self.details)

    def _show_icon(self) -> None:
        if self._result is not None:
            size = self._look.px(ICON)
            state = self._result.state
            self._icon.setFixedSize(QSize(size, size))
            self._icon.setPixmap(self._look.pixmap(ICONS[state], COLOURS[state], size, self.devicePixelRatioF()))

    def _dress(self) -> None:
        put_icon(self.again, self._look, "x" if self._is_running else "rotate-clockwise", "onaccent")
        put_icon(self.settings, self._look, "settings")
        put_icon(self.report, self._look, "copy", "accent", LINK_ICON)
        self.again.setToolTip("" if self._is_running else with_key(self.again.text(), self._key))
        mono = QFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family())
        mono.setPixelSize(self._look.px(SECOND_PX))
        self.details.setFont(mono)
        self._show_icon()
