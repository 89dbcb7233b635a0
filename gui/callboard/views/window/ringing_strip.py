"""The call that has been ringing longest, where the list of calls is out of sight."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.domain.extension import ExtensionState
from callboard.models.calls.call_acts import CallAct, acts_of
from callboard.models.calls.call_facts import CallFacts
from callboard.models.calls.call_model import CallModel
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.button_icons import put_icon
from callboard.views.elided_label import SPARE, ElidedLabel
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.look.painting import Discs
from callboard.views.words.call_words import call_line, call_title

DISC, MARGIN, NARROW = 30, 16, 280
LOOK_AGAIN_MS = 100
"""News may come in floods; looking this often is soon enough for a person."""
TICK_MS = 1000


class RingingStrip(QFrame):
    """Shows itself while something rings. `why_not` says why a call cannot be picked up now, "" when it can."""

    pick_up_requested = Signal(int)
    ringing_changed = Signal(bool)  # it has something to say, or nothing any more

    def __init__(
        self, calls: CallModel, why_not: Callable[[CallFacts], str], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side.ringing")
        self.setProperty("tone", "ringing")
        self._calls = calls
        self._why_not = why_not
        self._look = look
        self._discs = Discs(look)
        self._facts: CallFacts | None = None
        self._is_live = True
        self._is_wanted_out_of_sight = False
        self._is_needed = True
        self._who = ElidedLabel(self)
        self._who.setObjectName("side.ringing.who")
        self._who.setProperty("role", "strong")
        self._word = label(self, "side.ringing.word", "ringing")
        self._what = ElidedLabel(self)
        self._what.setObjectName("side.ringing.what")
        self._what.setProperty("role", "second")
        self.pick_up = QPushButton(self.tr("Pick up"), self)
        self.pick_up.setObjectName("side.ringing.pick_up")
        self.pick_up.setProperty("kind", "small")
        self.pick_up.setAccessibleName(self.pick_up.text())
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._who)
        second = QHBoxLayout()
        second.setSpacing(0)
        second.addWidget(self._word)
        second.addWidget(self._what, 1)
        words.addLayout(second)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        self._row.addWidget(self.pick_up)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look_again)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._show_text)
        self.pick_up.clicked.connect(self._on_pick_up)
        for news in (calls.dataChanged, calls.rowsInserted, calls.rowsRemoved, calls.modelReset):
            news.connect(self._on_news)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def call_id(self) -> int | None:
        """The call it shows."""
        return self._facts.call_id if self._facts is not None else None

    @property
    def is_ringing(self) -> bool:
        """Whether something rings, as far as is known now."""
        return self._facts is not None and self._is_live

    def set_live(self, is_live: bool) -> None:
        """Show what may be old without colour, and no time of it."""
        if is_live != self._is_live:
            self._is_live = is_live
            self._dress()
            self._look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A disc before the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._look.px(DISC)
        top = (self.height() - size) // 2
        left = self.width() - MARGIN - size if self.isRightToLeft() else MARGIN
        self._discs.draw(painter, QRect(left, top, size, size), ExtensionState.RINGING, not self._is_live)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for words, the button has only its icon."""
        super().resizeEvent(event)
        self._dress_button()
        self._show_text()

    def showEvent(self, event: QShowEvent) -> None:
        """Its time runs."""
        super().showEvent(event)
        self._ticker.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it."""
        self._ticker.stop()
        super().hideEvent(event)

    def look_out_of_sight(self, is_wanted: bool) -> None:
        """Whether somebody wants to know that something rings while this cannot be seen."""
        if is_wanted != self._is_wanted_out_of_sight:
            self._is_wanted_out_of_sight = is_wanted
            self._look_again()

    def set_needed(self, is_needed: bool) -> None:
        """Whether what rings cannot be seen beside it."""
        if is_needed != self._is_needed:
            self._is_needed = is_needed
            self.setVisible(is_needed and self._facts is not None)

    def look_now(self) -> None:
        """Its place has come into sight."""
        self._look_again()

    def _on_news(self) -> None:
        # Beside the board the list of calls itself is in sight, and whatever nobody looks at costs nothing.
        beside = self.parentWidget()
        is_wanted = self._is_wanted_out_of_sight or (beside is not None and beside.isVisible())
        if is_wanted and not self._soon.isActive():
            self._soon.start(LOOK_AGAIN_MS)

    def _look_again(self) -> None:
        was_ringing = self._facts is not None
        ringing = [facts for facts in self._calls.calls_at_hand() if CallAct.PICK_UP in acts_of(facts)]
        self._facts = min(ringing, key=lambda facts: facts.since or steady_now_s(), default=None)
        self._show_text()
        if self._facts is not None:
            why = self._why_not(self._facts)
            self.pick_up.setEnabled(not why)
            self.pick_up.setToolTip(why)
        self.setVisible(self._facts is not None and self._is_needed)
        if was_ringing != (self._facts is not None):
            self.ringing_changed.emit(not was_ringing)

    def _show_text(self) -> None:
        if self._facts is None:
            return
        line = call_line(self._facts, steady_now_s())
        self._who.show_text(call_title(self._facts))
        self._word.setText(line.word)
        passed = line.time if self._is_live else ""
        whole = "".join(f" · {part}" for part in (passed, line.about) if part)
        fits = QFontMetrics(self._what.font()).horizontalAdvance(whole) <= self._what.width() - SPARE
        # Who is rung says more than for how long.
        self._what.show_text(whole if fits or not line.about else f" · {line.about}")

    def _on_pick_up(self) -> None:
        if self._facts is not None:
            self.pick_up_requested.emit(self._facts.call_id)

    def _dress_button(self) -> None:
        text = self.pick_up.accessibleName()
        self.pick_up.setText("" if self.width() < self._look.px(NARROW) else text)
        put_icon(self.pick_up, self._look, "phone-incoming")

    def _dress(self) -> None:
        self.setProperty("tone", "ringing" if self._is_live else "foot-stale")
        self._word.setProperty("role", "ringing" if self._is_live else "stale")
        for part in (self, self._word):
            part.style().unpolish(part)
            part.style().polish(part)
        before, behind = MARGIN + self._look.px(DISC) + 11, MARGIN
        if self.isRightToLeft():
            before, behind = behind, before
        self._row.setContentsMargins(before, 9, behind, 9)
        self._dress_button()
        self.update()
