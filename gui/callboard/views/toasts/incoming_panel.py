"""What rings now for me, in the window itself: the same facts and deeds as the pop-ups, muted or not."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from callboard.domain.capability import Feature
from callboard.models.calls.incoming_calls import IncomingCall
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.button_icons import put_icon
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.dialer.button_flow import ButtonFlow
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.toasts.incoming_acts import IncomingAct, acts_for
from callboard.views.toasts.rank import Rank
from callboard.views.toasts.toast_stack import Key, nothing_known
from callboard.views.toasts.toast_words import ToastWords, group_words, more_words, ringing_words
from callboard.views.window.side_dock import PanelScroll
from callboard.views.words.long_words import breakable, may_shrink

MOST = 3
LOW, HIGH, HIGHER = 300, 420, 640
"""Pixels as drawn: from so high a place on there is room for all of a call, for two calls, and for three."""
TICK_MS = 1000


class IncomingCard(QFrame):
    """One call. `pressed` carries the name of a button."""

    pressed = Signal(str)

    def __init__(self, acts: list[IncomingAct], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("incoming.card")
        self.setProperty("tone", "ringing")
        self._look = look
        self._acts = acts
        self._labels = [
            WrappingLabel(f"incoming.{name}", role, self)
            for name, role in (("title", "ringing"), ("who", "strong"), ("about", "second"), ("earlier", "second"))
        ]
        may_shrink(*self._labels)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        for part in self._labels:
            self._column.addWidget(part)
        flow = ButtonFlow(at_start=True)
        self._buttons = [self._button(act) for act in acts]
        for button in self._buttons:
            flow.addWidget(button)
        self._column.addSpacing(4)
        self._column.addLayout(flow)
        look.changed.connect(self._dress)
        self._dress()

    def show_words(self, words: ToastWords) -> None:
        """Say `words`."""
        lines = map(breakable, (words.title, words.who, words.about, words.earlier))
        for part, text in zip(self._labels, lines, strict=True):
            if part.text() != text:
                part.setText(text)
            part.setVisible(bool(text))
        self.setAccessibleName(words.whole)

    def put_buttons_high(self, is_low: bool) -> None:
        """Where there is little room (`is_low`), what can be done stands before what is only worth knowing."""
        for place, part in enumerate(self._labels[2:], 2):
            self._column.removeWidget(part)
            self._column.insertWidget(self._column.count() if is_low else place, part)

    def _button(self, act: IncomingAct) -> QPushButton:
        button = QPushButton(act.text, self)
        button.setObjectName(f"incoming.{act.name}")
        button.setAccessibleName(act.text)
        button.setProperty("kind", "small")
        button.clicked.connect(lambda: self.pressed.emit(act.name))
        return button

    def _dress(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(16, px(9), 16, px(9))
        for button, act in zip(self._buttons, self._acts, strict=True):
            if act.icon:
                put_icon(button, self._look, act.icon)


class IncomingPanel(QWidget):
    """Stands above everything else in `place`, and scrolls where that is too low; hidden while nothing rings. What has
    rung longest is first, mine before those of my groups; those without room are counted. The keyboard stays where it
    is when it comes."""

    divert_requested = Signal(int)
    voicemail_requested = Signal(IncomingCall)
    pick_up_requested = Signal(int)
    show_requested = Signal(int)

    def __init__(
        self,
        look: Look,
        can: Callable[[Feature], bool],
        place: QWidget,
        earlier: Callable[[IncomingCall], str] = nothing_known,
    ) -> None:
        super().__init__(place)
        self.setObjectName("incoming")
        self.setProperty("surface", "panel")
        self.setAccessibleName(self.tr("Ringing for you"))
        self._look = look
        self._can = can
        self._earlier = earlier
        self._calls: dict[Key, IncomingCall] = {}
        self._known: dict[Key, str] = {}
        self._cards: dict[Key, IncomingCard] = {}
        self._place = place
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(1)
        self._more = label(self, "incoming.more", "second")
        self._more.setContentsMargins(16, 4, 16, 6)
        self._rows.addWidget(self._more)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._show_words)
        look.changed.connect(self._arrange)
        self.area = PanelScroll(self, look, place)
        self.area.setObjectName("incoming.scroll")
        self.area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.area.hide()
        column = place.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, self.area)
        place.installEventFilter(self)

    @property
    def cards(self) -> tuple[IncomingCard, ...]:
        """Those with room, in their order."""
        return tuple(self._cards[key] for key in self._with_room())

    def is_shown(self, call_id: int, rank: Rank) -> bool:
        """Whether a call that rings is here, with room or without."""
        return (rank, call_id) in self._calls

    def show_call(self, call: IncomingCall, rank: Rank) -> None:
        """`call` rings, or it turned out who calls."""
        key = (rank, call.call_id)
        if key not in self._calls or self._calls[key].number_from != call.number_from:
            self._known[key] = self._earlier(call)  # while it rings nothing of that changes
        self._calls[key] = call
        self._arrange()

    def end_call(self, call: IncomingCall, rank: Rank) -> None:
        """It does not ring any more."""
        key = (rank, call.call_id)
        self._known.pop(key, None)
        if self._calls.pop(key, None) is not None:
            self._arrange()

    def drop_rank(self, rank: Rank) -> None:
        """Calls of this kind are not wanted here any more."""
        for key in [key for key in self._calls if key[0] is rank]:
            self.end_call(self._calls[key], rank)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its place was made higher or lower."""
        if event.type() is QEvent.Type.Resize and watched is self._place and self._calls:
            self._arrange()
        return False

    def _with_room(self) -> list[Key]:
        high, px = self._place.height(), self._look.px
        room = 1 if high < px(HIGH) else 2 if high < px(HIGHER) else MOST
        return sorted(self._calls, key=lambda key: (key[0], self._calls[key].since_s))[:room]

    def _arrange(self) -> None:
        wanted = self._with_room()
        for key in [key for key in self._cards if key not in wanted]:
            card = self._cards.pop(key)
            card.hide()
            self._rows.removeWidget(card)
            card.deleteLater()
        for row, key in enumerate(wanted):
            card = self._cards.get(key) or self._card(key)
            if self._rows.indexOf(card) != row:
                self._rows.removeWidget(card)
                self._rows.insertWidget(row, card)
            card.put_buttons_high(self._place.height() < self._look.px(LOW))
            card.show()
        left = len(self._calls) - len(wanted)
        self._more.setText(more_words(left) if left else "")
        self._more.setVisible(left > 0)
        self._show_words()
        self.area.setVisible(bool(self._calls))
        if self._calls and not self._ticker.isActive():
            self._ticker.start()
        elif not self._calls:
            self._ticker.stop()

    def _card(self, key: Key) -> IncomingCard:
        card = IncomingCard(acts_for(self._calls[key], key[0], self._can), self._look, self)
        card.pressed.connect(lambda name: self._on_pressed(key, name))
        self._cards[key] = card
        return card

    def _show_words(self) -> None:
        for key, card in self._cards.items():
            words = group_words if key[0] is Rank.GROUP else ringing_words
            card.show_words(words(self._calls[key], steady_now_s(), self._known.get(key, "")))

    def _on_pressed(self, key: Key, name: str) -> None:
        call = self._calls.get(key)
        if call is None:
            return
        if name == "divert":
            self.divert_requested.emit(call.call_id)
        elif name == "voicemail":
            self.voicemail_requested.emit(call)
        elif name == "pick_up":
            self.pick_up_requested.emit(call.call_id)
        else:
            self.show_requested.emit(call.call_id)
