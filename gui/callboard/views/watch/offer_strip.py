"""Somebody who was waited for is free: an offer to call, in the list of what is waited for. It never takes the focus,
and nothing outside that list moves when it comes and goes."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.domain.watch import WatchStep
from callboard.models.watch_facts import WatchFacts
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.watch.watch_words import deed_words, key_words, offer_words
from callboard.views.words.key_names import named, with_key
from callboard.views.words.long_words import breakable

ICON = 16
SETTLED_AFTER_S = 0.4
"""A key that is pressed sooner was meant for what stood here before."""


class OfferStrip(QFrame):
    """Shows one offer. `set_key` says which key does it from anywhere; while the focus is in here, Enter does."""

    agreed = Signal(int, str)  # watch id, who was offered when it was read
    kept_waiting = Signal(int)
    stopped = Signal(int)
    came_or_went = Signal()  # it can be seen now, or not any more
    worded = Signal()  # it offers something else, or nothing

    def __init__(self, look: Look, now_s: Callable[[], float] = steady_now_s, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self.setProperty("tone", "done")
        self.setProperty("place", "strip")
        self._look = look
        self._now_s = now_s
        self._shown_at_s = 0.0
        self._has_room = True
        self._facts: WatchFacts | None = None
        self._key = self._note = ""
        self._focus_before: QWidget | None = None
        self._icon = label(self, "offer.icon")
        self._text = label(self, "offer.text", wraps=True)
        self.call = self._button("offer.call", "small-primary")
        self.keep = self._button("offer.keep", "small", self.tr("Keep waiting"))
        self.end = self._button("offer.stop", "small", self.tr("Stop waiting"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 8)
        column.setSpacing(6)
        words = QHBoxLayout()
        words.setSpacing(8)
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._text, 1)
        column.addLayout(words, 1)
        answers = ButtonFlow(at_start=True)
        for button in (self.call, self.keep, self.end):
            answers.addWidget(button)
        column.addLayout(answers)
        self.call.clicked.connect(self.agree)
        self.keep.clicked.connect(self._on_kept)
        self.end.clicked.connect(self._on_stopped)
        look.changed.connect(self._dress)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        self._dress()
        self.hide()

    @property
    def facts(self) -> WatchFacts | None:
        """What is offered."""
        return self._facts

    @property
    def is_settled(self) -> bool:
        """Whether what stands here has stood here long enough to be meant."""
        return self._now_s() - self._shown_at_s >= SETTLED_AFTER_S

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def set_key(self, key: str) -> None:
        """The key, as people read it, that does it wherever the focus is."""
        self._key = key
        self._show_text()

    def show_offer(self, facts: WatchFacts | None, note: str = "") -> None:
        """Offer this, or nothing any more. `note` is what else is worth knowing before that call."""
        facts = facts if facts is not None and facts.watch.step is WatchStep.OFFERED else None
        if (facts, note) == (self._facts, self._note):
            return
        self._note = note
        before, self._facts = self._facts, facts
        is_news = facts is not None and (before is None or _offered_in(before) != _offered_in(facts))
        if facts is None:
            self._give_focus_back()
        if is_news:
            self._shown_at_s = self._now_s()
        self._show_text()
        self.worded.emit()
        self.setVisible(self._has_room and facts is not None)

    def set_room(self, has_room: bool) -> None:
        """Whether there is room for it."""
        self._has_room = has_room
        self.setVisible(has_room and self._facts is not None)

    def words(self) -> str:
        """What is offered with all that is worth knowing before, "" for nothing; without a key."""
        return self._words_with("") if self._facts is not None else ""

    def agree(self) -> None:
        """Call, as it is written here."""
        if self._facts is not None and self.is_settled:
            self.agreed.emit(*_offered_in(self._facts))

    def showEvent(self, event: QShowEvent) -> None:
        """What else tells of it may go."""
        super().showEvent(event)
        self.came_or_went.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Something else has to tell of it."""
        super().hideEvent(event)
        self.came_or_went.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc keeps waiting."""
        if event.key() == Qt.Key.Key_Escape and self._facts is not None:
            self._on_kept()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, kind: str, text: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAccessibleName(text)
        button.setAutoDefault(True)  # so that Enter presses it as well
        # A click leaves the keyboard where somebody is typing.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _show_text(self) -> None:
        facts = self._facts
        if facts is None:
            return
        key = named("Return") if self._has_focus() else self._key
        text = self._words_with(key)
        self._text.setText(breakable(text))
        self.setAccessibleName(text)
        deed = deed_words(facts)
        self.call.setText(deed)
        self.call.setAccessibleName(deed)
        self.call.setToolTip(with_key(deed, self._key))
        for button in (self.call, self.keep, self.end):
            button.setAccessibleDescription(text)

    def _words_with(self, key: str) -> str:
        facts = self._facts
        if facts is None:
            return ""
        return " ".join(part for part in (self._note, offer_words(facts), key_words(facts, key)) if part)

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _on_kept(self) -> None:
        if self._facts is not None:
            self.kept_waiting.emit(self._facts.watch.watch_id)

    def _on_stopped(self) -> None:
        if self._facts is not None:
            self.stopped.emit(self._facts.watch.watch_id)

    def _on_focus(self, before: QObject | None, now: QObject | None) -> None:
        is_in = isinstance(now, QWidget) and self.isAncestorOf(now)
        if is_in and isinstance(before, QWidget) and not self.isAncestorOf(before):
            self._focus_before = before
        self._show_text()

    def _give_focus_back(self) -> None:
        before = self._focus_before
        if self._has_focus() and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another screen, another sharpness."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setPixmap(self._look.pixmap("phone", "text", size, self.devicePixelRatioF()))


def _offered_in(facts: WatchFacts) -> tuple[int, str]:
    return facts.watch.watch_id, facts.watch.target
