"""The second step: which 3CX is it?"""

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from callboard.views.first_run.choice_card import ChoiceCard
from callboard.views.first_run.draft import Draft
from callboard.views.first_run.said_line import SaidLine
from callboard.views.first_run.step import GAP, Step
from callboard.views.first_run.version_words import NOT_SERVED, only_served, served_versions
from callboard.views.look.look import Look

NARROW = 560


class VersionStep(Step):
    """One tile for each version, and one for who does not know."""

    def __init__(self, look: Look) -> None:
        super().__init__(
            "version",
            self.tr("3CX version"),
            self.tr("Which 3CX version is it?"),
            self.tr("It is shown in the management console of the phone system."),
            look,
        )
        self._group = QButtonGroup(self)
        inside = self.inside
        self._tiles = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tiles.setSpacing(GAP)
        self.cards: dict[str, ChoiceCard] = {}
        for version in served_versions():
            title = self.tr("3CX {number}").format(number=version.number)
            card = ChoiceCard(f"first_run.version.{version.name}", "", title, "", self._group, look, inside)
            card.dot.setAccessibleDescription(". ".join(text for text, _ in version.works))
            for place, (text, is_so) in enumerate(version.works):
                line = SaidLine(f"first_run.version.{version.name}.{place}", look, card)
                line.say(text, "ok" if is_so else "off")
                card.add_line(line)
            self._tiles.addWidget(card, 1)
            self.cards[version.name] = card
        for number in NOT_SERVED:
            title = self.tr("3CX {number}").format(number=number)
            card = ChoiceCard("first_run.version.later", "", title, "", self._group, look, inside)
            card.refuse(only_served())
            self._tiles.addWidget(card, 1)
        self.unknown = ChoiceCard(
            "first_run.version.unknown",
            "",
            self.tr("I don't know"),
            self.tr("Choose the files in the next step and Callboard will look."),
            self._group,
            look,
            inside,
        )
        self.column.addLayout(self._tiles)
        self.column.addWidget(self.unknown)
        self.set_by_it = SaidLine("first_run.version.locked", look, inside)
        self.column.addWidget(self.set_by_it)
        self.column.addStretch(1)
        self.unknown.choose()
        for card in (*self.cards.values(), self.unknown):
            card.chosen.connect(self.changed)

    @property
    def generation(self) -> str:
        """The one that is chosen, "" for who does not know."""
        return next((name for name, card in self.cards.items() if card.is_chosen), "")

    @property
    def first_field(self) -> QWidget | None:
        """The tile that is chosen."""
        return self.cards[self.generation].dot if self.generation else self.unknown.dot

    def choose(self, generation: str) -> None:
        """Choose the tile of `generation`."""
        self.cards.get(generation, self.unknown).choose()

    def enter(self, draft: Draft) -> None:
        """A profile may say it already, and IT may want it to stay so."""
        is_locked = "generation" in draft.locked and draft.profile.generation in self.cards
        if draft.profile.generation in self.cards and (is_locked or not self.generation):
            self.choose(draft.profile.generation)
        for card in (*self.cards.values(), self.unknown):
            card.dot.setEnabled(not is_locked or card.is_chosen)
        self.set_by_it.say(self.tr("Set by your IT.") if is_locked else "", "lock")

    def filled(self, draft: Draft) -> Draft:
        """With the generation."""
        return replace(draft, profile=replace(draft.profile, generation=self.generation))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, one tile below the other."""
        super().resizeEvent(event)
        is_narrow = self.viewport().width() < self._look.px(NARROW)
        across = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._tiles.direction() is not across:
            self._tiles.setDirection(across)
