"""Settings of what is shown of other people's calls."""

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QWidget

from callboard.domain.board import Board
from callboard.domain.calls.party_rights import PartyRule
from callboard.models.party_rights_now import PartyRightsNow
from callboard.views.first_run.form_fields import line_field
from callboard.views.look.look import Look
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.form import Form

translate = QCoreApplication.translate

ROW, FEWEST, MOST, ROOM = 28, 2, 8, 8
"""Pixels as drawn: a row of the list of groups; so many rows are seen at once."""
_BETWEEN = re.compile(r"[\s,;]+")


class PrivacyForm(Form):
    """The rule of the phone system in use, and who is listed in it. Every change counts at once."""

    def __init__(
        self, rights: PartyRightsNow, board: Callable[[], Board], look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__("privacy", translate("Settings", "Privacy"), look, parent)
        self._rights = rights
        self._board = board
        self.rule = ChoiceBox(self._choices(), self)
        self.rule.setObjectName("settings.parties")
        self.groups = QListWidget(self)
        self.groups.setObjectName("settings.parties.groups")
        self.groups.setProperty("field", "true")
        self.numbers = line_field("settings.parties.numbers", self.tr("Extensions and rooms"), self)
        self._add_rule()
        self._place = self.begin_card(self.tr("Listed")).parentWidget() or self
        self._below = self._add_listed()
        rights.changed.connect(self._show)
        look.changed.connect(self._fit)
        self._show()

    def _choices(self) -> list[tuple[PartyRule, str]]:
        return [
            (PartyRule.EVERYBODY, self.tr("Everybody's calls")),
            (PartyRule.MY_GROUPS, self.tr("Calls of people in my groups")),
            (PartyRule.LISTED, self.tr("Calls of those I list below")),
            (PartyRule.MINE, self.tr("Only my own calls")),
        ]

    def _add_rule(self) -> None:
        self.begin_card(self.tr("Who talks to whom"))
        explanation = self.tr(
            "Of calls that this leaves out you see that there is one and for how long, but neither names nor numbers. "
            "Your own calls are always shown in full. What the history holds already stays there until it is cleared."
        )
        self.rule.chosen.connect(lambda rule: self._rights.choose(replace(self._rights.value, rule=rule)))
        self.add(self.rule, self.tr("Show who is in"), explanation, is_fixed=self._rights.is_locked)

    def _add_listed(self) -> QLabel:
        self.add(self.groups, self.tr("Groups"), grows=True)
        below = self.add(self.numbers, self.tr("Extensions and rooms"), self._how_to_list(), grows=True)
        self.groups.itemChanged.connect(lambda _: self._on_groups())
        self.numbers.editingFinished.connect(self._on_numbers)
        return below

    def _how_to_list(self) -> str:
        return self.tr("Numbers, with a space or a comma between them: 101, 205, 701.")

    def _on_groups(self) -> None:
        rows = (self.groups.item(row) for row in range(self.groups.count()))
        ticked = tuple(item.text() for item in rows if item.checkState() is Qt.CheckState.Checked)
        self._rights.choose(replace(self._rights.value, groups=ticked))

    def _on_numbers(self) -> None:
        typed = tuple(dict.fromkeys(filter(None, _BETWEEN.split(self.numbers.text()))))
        self._rights.choose(replace(self._rights.value, numbers=typed))

    def _show(self) -> None:
        rights, is_free = self._rights.value, not self._rights.is_locked
        self.rule.show_value(rights.rule)
        self.rule.setEnabled(is_free)
        self._show_groups()
        self.numbers.setText(", ".join(rights.numbers))
        for control in (self.groups, self.numbers):
            control.setEnabled(is_free)
        self._place.setVisible(rights.rule is PartyRule.LISTED)
        board = self._board()
        odd = [number for number in rights.numbers if number not in board.extensions and number not in board.slots]
        unknown = self.tr("Not known to the phone system: {numbers}. Check them.").format(numbers=", ".join(odd))
        self._below.setText(unknown if odd and board.is_known else self._how_to_list())

    def _show_groups(self) -> None:
        listed = self._rights.value.groups
        known = {group for person in self._board().extensions.values() for group in person.groups}
        wanted = sorted(known | set(listed), key=str.casefold)
        self.groups.blockSignals(True)
        self.groups.clear()
        for group in wanted:
            item = QListWidgetItem(group, self.groups)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if group in listed else Qt.CheckState.Unchecked)
        self.groups.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        for row in range(self.groups.count()):
            self.groups.item(row).setSizeHint(QSize(0, self._look.px(ROW)))
        rows = min(MOST, max(FEWEST, self.groups.count()))
        self.groups.setFixedHeight(rows * self._look.px(ROW) + ROOM)
