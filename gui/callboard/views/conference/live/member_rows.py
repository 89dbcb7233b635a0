"""The people of a running conference, one below the other, each with the button that fits."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView, QPushButton, QWidget

from callboard.domain.conferences.conference_progress import MemberStep
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.member_model import MemberModel
from callboard.models.roles import Role
from callboard.views.button_icons import put_icon
from callboard.views.conference.live.member_delegate import CALLING, PADDING, ROW_HEIGHT, MemberDelegate
from callboard.views.drops.drop_desk import DropDesk
from callboard.views.kept_place import KeptPlace
from callboard.views.words.state_words import in_sentence

ICON, NARROW = 16, 340
AGAIN = "rotate-clockwise"


class MemberRows(QListView):
    """As high as its rows; whoever shows it scrolls."""

    remove_requested = Signal(object)  # MemberFacts: they are in, or being called
    again_requested = Signal(str)  # number

    def __init__(
        self, members: MemberModel, delegate: MemberDelegate, desk: DropDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._members = members
        self._people = delegate
        self._buttons: dict[str, QPushButton] = {}
        self._can_add = self._can_drop = False
        self.setObjectName("conf.members")
        self.setAccessibleName(self.tr("People in this conference"))
        self.setUniformItemSizes(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setItemDelegate(delegate)
        self.setModel(members)
        KeptPlace(self)
        for signal in (members.dataChanged, members.modelReset, members.rowsInserted, members.rowsRemoved):
            signal.connect(lambda *_: self._show_buttons())
        delegate.look.changed.connect(self._show_buttons)
        self._show_buttons()

    def allow(self, can_add: bool, can_drop: bool) -> None:
        """What the phone system offers now."""
        self._can_add, self._can_drop = can_add, can_drop
        self._show_buttons()

    def set_live(self, is_live: bool) -> None:
        """Whether the phone system tells at the moment where everybody is."""
        self._people.is_live = is_live
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes somebody out, Enter does what the button says, Ctrl+C carries."""
        index = self.currentIndex()
        member: MemberFacts | None = index.data(Role.FACTS) if index.isValid() else None
        if member is not None and event.matches(QKeySequence.StandardKey.Copy):
            self._desk.copy(self._members.mimeData([index]))
        elif member is not None and event.key() == Qt.Key.Key_Delete and member.is_in_call and self._can_drop:
            self.remove_requested.emit(member)
        elif member is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(member.number)
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry somebody out of the conference; most targets say why they do not take them."""
        if self.currentIndex().isValid():
            self._desk.carry(self, self._members.mimeData([self.currentIndex()]))

    def updateGeometries(self) -> None:
        """The buttons stand at the ends of their rows."""
        super().updateGeometries()
        self._place_buttons()

    def changeEvent(self, event: QEvent) -> None:
        """Another style, other sizes of buttons."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._place_buttons()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(300, self.height())

    def _press(self, number: str) -> None:
        button = self._buttons.get(number)
        if button is not None and button.isEnabled():
            button.click()

    def _show_buttons(self) -> None:
        wanted = {member.number: made for member in self._members.members if (made := self._wish(member))}
        for number in [number for number in self._buttons if number not in wanted]:
            self._buttons.pop(number).deleteLater()
        for number, (name, text, icon, act) in wanted.items():
            button = self._buttons.get(number)
            if button is None or button.objectName() != f"conf.{name}.{number}":
                if button is not None:
                    button.deleteLater()
                button = self._buttons[number] = self._made(f"conf.{name}.{number}", text)
                button.clicked.connect(act)
            self._dress(button, text, icon)
        self.setFixedHeight(max(1, self._members.rowCount() * self._people.look.px(ROW_HEIGHT)))
        self._place_buttons()

    def _dress(self, button: QPushButton, text: str, icon: str) -> None:
        """Where there is no room for words, a button has only its icon, and says the words when asked."""
        look = self._people.look
        is_narrow = self.viewport().width() < look.px(NARROW)
        button.setText("" if is_narrow else text)
        button.setToolTip(text if is_narrow else "")
        has_icon = is_narrow or icon == AGAIN
        if has_icon:
            put_icon(button, look, icon, pixels=ICON)
        else:
            button.setIcon(QIcon())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other buttons."""
        super().resizeEvent(event)
        self._show_buttons()

    def _wish(self, member: MemberFacts) -> tuple[str, str, str, Callable[[], object]] | None:
        """Name, text, icon and effect of the button of `member`; None for nobody's."""
        if member.step in (MemberStep.LEFT, MemberStep.FAILED):
            again = self.tr("Call again")
            wish = ("again", again, AGAIN, lambda: self.again_requested.emit(member.number))
            return wish if self._can_add and not member.is_deleted else None
        if not member.is_in_call or not self._can_drop:
            return None

        def remove() -> None:
            current = next((one for one in self._members.members if one.number == member.number), member)
            self.remove_requested.emit(current)

        if member.step in CALLING:
            return ("stop", self.tr("Stop calling"), "x", remove)
        return ("remove", self.tr("Remove"), "x", remove)

    def _made(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self.viewport())
        button.setObjectName(name)
        button.setProperty("kind", "small")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list is one stop of Tab; Enter presses it
        number = name.rsplit(".", 1)[-1]
        who = next((in_sentence(one.number, one.name) for one in self._members.members if one.number == number), number)
        button.setAccessibleName(self.tr("{action}: {person}").format(action=text, person=who))
        button.show()
        return button

    def _place_buttons(self) -> None:
        rows = {member.number: row for row, member in enumerate(self._members.members)}
        widest = 0
        for number, button in self._buttons.items():
            rect = self.visualRect(self._members.index(rows[number])) if number in rows else None
            if rect is None:
                continue
            size = button.sizeHint()
            widest = max(widest, size.width())
            left = PADDING if self.isRightToLeft() else self.viewport().width() - PADDING - size.width()
            top = rect.top() + (rect.height() - 1 - size.height()) // 2
            button.setGeometry(left, top, size.width(), size.height())
        self._people.button_width = widest + 8
        self.viewport().update()
