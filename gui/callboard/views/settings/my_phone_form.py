"""Settings of my phone: which extension is mine."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.domain.board import Board
from callboard.domain.problems import Problem
from callboard.views.fields.field_icon import FieldIcon
from callboard.views.fields.number_field import NumberField
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.my_phone import MyPhone
from callboard.views.settings.form import Form
from callboard.views.words.phrases import problem_text
from callboard.views.words.state_words import in_sentence

translate = QCoreApplication.translate

WIDEST_FIELD, NARROW = 460, 420
BADGE, BADGE_ICON = 38, 20
"""Pixels as drawn."""


class MyPhoneForm(Form):
    """Says which phone is mine, and takes another one when `field` names it."""

    def __init__(
        self,
        my_phone: MyPhone,
        board: Callable[[], Board],
        field: NumberField,
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("phone", translate("Settings", "My phone"), look, parent)
        self._my_phone = my_phone
        self._board = board
        self._field = field
        mine = QWidget(self)
        mine.setObjectName("settings.my_phone.mine")
        self._disc = QLabel(mine)
        self._now = label(mine, "settings.my_phone.now", "title", wraps=True)
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(self._now)
        beside.addWidget(label(mine, "", "second", self.tr("It rings first when you make a call here."), wraps=True))
        head = QHBoxLayout(mine)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(beside, 1)
        self.add(mine, grows=True)
        self.begin_card()
        both = QWidget(self)
        both.setObjectName("settings.my_phone")
        field.setParent(both)
        field.setObjectName("settings.my_phone.field")
        field.setPlaceholderText(self.tr("Find a name or number"))
        use = QPushButton(self.tr("Use this phone"), both)
        use.setObjectName("settings.my_phone.use")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, both)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(field, 1)
        self._row.addWidget(use)
        FieldIcon(field, "search", look)
        self._both = both
        self._problem = self.add(both, self.tr("Another phone"), grows=True, is_fixed=my_phone.is_fixed)
        both.setEnabled(not my_phone.is_fixed)
        self._problem.setProperty("role", "error")
        both.setFocusProxy(field)
        field.setAccessibleName(self.tr("Another phone"))
        field.confirmed.connect(self._on_wanted)
        field.textEdited.connect(lambda _: self._complain(""))
        field.textChanged.connect(lambda text: use.setEnabled(bool(text.strip())))
        use.setEnabled(False)
        use.setAccessibleDescription(field.placeholderText())
        use.clicked.connect(self._on_wanted)
        my_phone.changed.connect(self._show_phone)
        for news in (field.people.modelReset, field.people.rowsInserted):
            news.connect(self._show_phone)  # it may be the first time that anybody has a name
        look.changed.connect(self._fit)
        self._show_phone()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Names may have come since."""
        super().showEvent(event)
        self._show_phone()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, the button stands below the field."""
        super().resizeEvent(event)
        self._fit()

    def _on_wanted(self) -> None:
        number = self._field.number()
        if isinstance(number, Problem):
            self._complain(problem_text(number).what)
        elif number not in self._board().extensions:
            self._complain(self.tr("Extension {number} is not on this phone system.").format(number=number))
        else:
            self._complain("")
            self._my_phone.choose(number)
            self._field.clear()

    def _complain(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._field.setAccessibleDescription(text)

    def _show_phone(self) -> None:
        number = self._my_phone.number
        none = self.tr("Not chosen yet")
        self._now.setText(in_sentence(number, self._board().name_of(number)) if number else none)

    def _fit(self) -> None:
        px = self._look.px
        is_narrow = self.width() < px(NARROW)
        across = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() is not across:
            self._row.setDirection(across)
        self._both.setMaximumWidth(px(WIDEST_FIELD))
        ground = self._look.icons.badge(
            "headset",
            self._look.theme.colour("accent"),
            self._look.theme.colour("accenttint"),
            px(BADGE),
            px(BADGE_ICON),
            self.devicePixelRatioF(),
        )
        self._disc.setPixmap(ground)
