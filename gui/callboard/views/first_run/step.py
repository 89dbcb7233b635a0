"""One step of the first run: a question, and what is answered to it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from callboard.views.conference.wrapping_label import WrappingLabel
from callboard.views.first_run.draft import Draft
from callboard.views.look.look import Look

MARGIN, TOP, GAP = 28, 22, 10
"""Pixels as drawn."""


@dataclass(frozen=True, slots=True)
class Objection:
    """Why one cannot go on yet, and where that is to be mended."""

    text: str
    field: QWidget | None = None
    is_waiting: bool = False
    """It goes away by itself in a moment."""


class Step(QScrollArea):
    """`changed` says that the answer is another one, `ready` the same when it is known what was waited for. What does
    not fit is scrolled to."""

    changed = Signal()
    ready = Signal()

    def __init__(self, name: str, short: str, title: str, explanation: str, look: Look) -> None:
        super().__init__()
        self.setObjectName(f"first_run.{name}")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.short, self.title, self.explanation = short, title, explanation
        self._look = look
        self.inside = inside = QWidget(self)
        inside.setProperty("surface", "window")
        self.setWidget(inside)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(MARGIN, TOP, MARGIN, GAP)
        self.column.setSpacing(GAP)
        head = QVBoxLayout()
        head.setSpacing(2)
        for part, role, text in (("title", "page-title", title), ("explanation", "body", explanation)):
            shown = WrappingLabel(f"first_run.{name}.{part}", role, inside)
            shown.setText(text)
            head.addWidget(shown)
        self.column.addLayout(head)
        self.column.addSpacing(6)
        # Qt gives the drags over a scroll area to what is in it.
        self.viewport().setAcceptDrops(True)

    @property
    def next_text(self) -> str:
        """What the button says that goes on."""
        return self.tr("Next")

    @property
    def first_field(self) -> QWidget | None:
        """Where the keyboard is when the step begins."""
        return None

    def enter(self, draft: Draft) -> None:
        """The step begins; `draft` is what the steps before it have come to."""

    def leave(self) -> None:
        """Another step begins, or everything ends: nothing may go on beside the window."""

    def objection(self) -> Objection | None:
        """Why one cannot go on."""
        return None

    def filled(self, draft: Draft) -> Draft:
        """`draft` with the answer of this step."""
        return draft

    def take_files(self, paths: list[str]) -> bool:
        """Files or folders were dropped; whether they are of any use here."""
        return False

    def dragEnterEvent(self, event: QDragMoveEvent) -> None:
        """Files may be dropped where they are of use."""
        if self._paths(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Anywhere on the step."""
        self.dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        if self.take_files(self._paths(event)):
            event.acceptProposedAction()
        else:
            event.ignore()

    @staticmethod
    def _paths(event: QDropEvent) -> list[str]:
        return [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]

    def show_whole(self, part: QWidget) -> None:
        """Scroll so that `part` can be seen."""
        # When what was hidden in it has its place.
        QTimer.singleShot(0, self, lambda: self._scroll_to(part))

    def _scroll_to(self, part: QWidget) -> None:
        if part.height() < self.viewport().height():
            self.ensureWidgetVisible(part, 0, GAP)
        else:
            self.verticalScrollBar().setValue(part.mapTo(self.inside, QPoint(0, 0)).y() - GAP)
