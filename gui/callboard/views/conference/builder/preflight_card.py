"""What starting would come to, in words, before anybody's phone rings."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from callboard.domain.conferences.preflight import Checked, Preflight
from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.words.phrases import text_of
from callboard.views.words.state_words import unbroken_person
from callboard.wording.preflight_sentences import (
    FINDING_TEXTS,
    free_rooms,
    what_happens,
    what_is_dialled,
    what_was_found,
)

ICON = 16


class PreflightCard(QFrame):
    """One sentence of what will happen, one line for each thing to look at, and the numbers as they are sent."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conf.preflight")
        self.setProperty("surface", "card")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._look = look
        self.first = ""
        """Who rings first and what follows, without what people hear."""
        self._rooms = label(self, "conf.preflight.rooms", "second")
        self._sentence = WrappingLabel("conf.preflight.sentence", "plain", self)
        self._dialled = WrappingLabel("conf.preflight.dialled", "second", self)
        self._lines = [_Line(place, look, self) for place in range(len(FINDING_TEXTS) + 1)]
        self._lay_out()

    @property
    def sentence(self) -> str:
        """What will happen."""
        return self._sentence.text()

    @property
    def found(self) -> tuple[str, ...]:
        """What there is to look at, line by line."""
        return tuple(line.text for line in self._lines if line.text)

    def show_flight(self, flight: Preflight) -> None:
        """Say what `flight` comes to."""
        said = [text_of(phrase) for phrase in what_happens(flight, _person)]
        self.first = said[0]
        self._sentence.setText(" ".join(said))
        found = [text_of(phrase) for phrase in what_was_found(flight, _person)]
        for place, line in enumerate(self._lines):
            line.say(found[place] if place < len(found) else "")
        dialled, rooms = what_is_dialled(flight), free_rooms(flight)
        self._dialled.setText(text_of(dialled) if dialled is not None else "")
        self._dialled.setVisible(dialled is not None)
        self._rooms.setText(text_of(rooms) if rooms is not None else "")
        parts = (self._sentence.text(), *found, self._dialled.text(), self._rooms.text())
        self.setAccessibleName(" ".join(filter(None, parts)))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(self, role="title", text=self.tr("Before any phone rings"), wraps=True), 1)
        head.addWidget(self._rooms, 0, Qt.AlignmentFlag.AlignBottom)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 14, 16, 13)
        inside.setSpacing(8)
        inside.addLayout(head)
        inside.addWidget(self._sentence)
        for line in self._lines:
            inside.addWidget(line)
        inside.addWidget(self._dialled)


class _Line(QWidget):
    """A warning sign and what it is about; out of sight while there is nothing."""

    def __init__(self, place: int, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = QLabel(self)
        self._text = WrappingLabel(f"conf.preflight.found.{place}", "plain", self)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._text, 1)
        look.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        """What it is about."""
        return self._text.text()

    def say(self, text: str) -> None:
        """Be about `text`."""
        if text != self.text:
            self._text.setText(text)
        self.setVisible(bool(text))

    def _dress(self) -> None:
        size = self._look.px(ICON)
        self._icon.setFixedSize(QSize(size, size))
        self._icon.setPixmap(self._look.pixmap("alert-triangle", "warn", size, self.devicePixelRatioF()))


def _person(checked: Checked) -> str:
    number = checked.number or checked.given
    return unbroken_person(number, checked.name)
