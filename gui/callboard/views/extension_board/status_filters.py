"""The row of status filters. What does not fit into its width is behind "More"."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStyle, QWidget

from callboard.models.extension_status import Status
from callboard.views.action_book import ActionBook
from callboard.views.actions.board_actions import STATUS_NAMES
from callboard.views.extension_board.status_chip import HEIGHT, StatusChip
from callboard.views.look.look import Look

CHIP_GAP = 7
KEPT_LONGEST = (None, Status.RINGING, Status.FREE, Status.ON_A_CALL, Status.FAVOURITE)
"""What stays in sight when it is narrow; the others go first, from the end."""
ORDER = (None, *Status)
"""As in the row; None is everybody."""


class StatusFilters(QWidget):
    """One at a time; with Ctrl one more. None of them means everybody."""

    statuses_chosen = Signal(frozenset)

    def __init__(self, look: Look, book: ActionBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("board.statuses")
        self._look = look
        self._book = book
        self._chosen: frozenset[Status] = frozenset()
        self._fill_more: Callable[[QMenu], None] | None = None
        self._is_folded = False
        words = {
            None: self.tr("All"),
            Status.FAVOURITE: self.tr("Favourites"),
            Status.FREE: self.tr("Free"),
            Status.RINGING: self.tr("Ringing"),
            Status.ON_A_CALL: self.tr("On a call"),
            Status.AWAY: self.tr("Away"),
            Status.DO_NOT_DISTURB: self.tr("Do not disturb"),
            Status.OFFLINE: self.tr("Offline"),
        }
        self.chips = {status: StatusChip(status, words[status], look, self) for status in ORDER}
        for status, chip in self.chips.items():
            chip.clicked.connect(lambda _, status=status: self._on_clicked(status))
        self.more = QPushButton(self)
        self.more.setObjectName("board.more")
        self.more.setProperty("kind", "chip-menu")
        self.more.setCheckable(True)
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._on_more)
        self.more.setMenu(self._menu)
        look.changed.connect(self._dress)
        for name in STATUS_NAMES:
            book[name].changed.connect(self._dress)
        self._dress()
        self.show_chosen(frozenset())

    @property
    def hidden_statuses(self) -> list[Status]:
        """Those behind "More"."""
        return [status for status, chip in self.chips.items() if status is not None and chip.isHidden()]

    def set_more(self, fill: Callable[[QMenu], None] | None) -> None:
        """Let `fill` put something else into "More" as well, or nothing."""
        if (fill is None) != (self._fill_more is None):
            self._fill_more = fill
            self._place()

    def set_folded(self, is_folded: bool) -> None:
        """Whether all of them are behind one button, which says what is chosen."""
        if is_folded != self._is_folded:
            self._is_folded = is_folded
            horizontal = QSizePolicy.Policy.Fixed if is_folded else QSizePolicy.Policy.Preferred
            self.setSizePolicy(horizontal, QSizePolicy.Policy.Preferred)
            self._place()
            self.updateGeometry()

    def set_live(self, is_live: bool) -> None:
        """Show what may be old without colour."""
        for chip in self.chips.values():
            chip.set_live(is_live)

    def show_counts(self, counts: Mapping[Status | None, int]) -> None:
        """So many of each there are."""
        for status, count in counts.items():
            self.chips[status].show_count(count)
        self._place()

    def show_chosen(self, statuses: frozenset[Status]) -> None:
        """These are looked for."""
        self._chosen = statuses
        for status, chip in self.chips.items():
            chip.setChecked(status in statuses if status is not None else not statuses)
        self._name_more()
        self._place()

    def choose_place(self, place: int, is_added: bool = False) -> None:
        """Choose the filter at `place` of the row, 0 for everybody; `is_added` keeps those chosen before."""
        self._choose(ORDER[place], is_added)

    def sizeHint(self) -> QSize:
        """One row, or the one button."""
        if self._is_folded:
            return QSize(self.more.sizeHint().width(), self._look.px(HEIGHT))
        return QSize(self._look.px(200), self._look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Everybody and "More" are always there."""
        if self._is_folded:
            return self.sizeHint()
        return QSize(
            self.chips[None].sizeHint().width() + CHIP_GAP + self.more.sizeHint().width(), self._look.px(HEIGHT)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other chips."""
        super().resizeEvent(event)
        self._place()

    def _on_clicked(self, status: Status | None) -> None:
        self._choose(status, bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier))

    def _choose(self, status: Status | None, is_added: bool) -> None:
        if status is None:
            chosen: frozenset[Status] = frozenset()
        elif is_added:
            chosen = self._chosen ^ {status}
        else:
            chosen = frozenset({status})
        self.show_chosen(chosen)
        self.statuses_chosen.emit(chosen)

    def _on_more(self) -> None:
        self._menu.clear()
        hidden = [status for status, chip in self.chips.items() if chip.isHidden()]
        for status in hidden:
            chip = self.chips[status]
            action = self._menu.addAction(f"{chip.word}  {chip.number()}".strip().replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(self.chips[status].isChecked())
            action.triggered.connect(lambda _, status=status: self._on_clicked(status))
        if self._fill_more is not None:
            if not self._menu.isEmpty():
                self._menu.addSeparator()
            self._fill_more(self._menu)

    def _dress(self) -> None:
        for name, chip in zip(STATUS_NAMES, self.chips.values(), strict=True):
            chip.setToolTip(self._book.label(name))
        self.more.setStyleSheet(f"border-radius: {self._look.px(HEIGHT - 2) // 2}px;")
        self._name_more()
        self._place()

    def _name_more(self) -> None:
        hidden = [self.chips[status].word for status in self.hidden_statuses if status in self._chosen]
        everybody = self.chips[None]
        if self._is_folded and not hidden:
            text = f"{everybody.word}  {everybody.number()}".strip()
        else:
            text = ", ".join(hidden) or self.tr("More")
        if text != self.more.text():
            self.more.setText(text)
            if self._is_folded:
                self.updateGeometry()
        self.more.setChecked(bool(hidden))
        self.more.setAccessibleName(self.tr("More filters"))

    def _place(self) -> None:
        """Show as many chips as fit, in their order."""
        gap, width = CHIP_GAP, self.width()
        wide = {status: chip.sizeHint().width() for status, chip in self.chips.items()}
        shown = set() if self._is_folded else set(ORDER)
        goers = [status for status in reversed(ORDER) if status not in KEPT_LONGEST]
        goers += [status for status in reversed(KEPT_LONGEST) if status is not None]
        needs_more = self._fill_more is not None or self._is_folded
        for status in [*goers, None] if not self._is_folded else ():
            more = self.more.sizeHint().width() + gap if needs_more else 0
            if sum(wide[other] + gap for other in shown) - gap + more <= width or status is None:
                break
            shown.discard(status)
            needs_more = True
        left, high = 0, self._look.px(HEIGHT)
        for status, chip in self.chips.items():
            chip.setVisible(status in shown)
            if status in shown:
                chip.setGeometry(self._seen(QRect(left, 0, wide[status], high)))
                left += wide[status] + gap
        self.more.setVisible(needs_more)
        self._name_more()
        more_width = max(1, min(self.more.sizeHint().width(), width - left))
        self.more.setGeometry(self._seen(QRect(left, 0, more_width, high)))

    def _seen(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
