"""The first step: how should Callboard connect?"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.sessions.threecx.ini_file import FILE_NAME
from callboard.views.first_run.choice_card import ChoiceCard
from callboard.views.first_run.details_form import DetailsForm
from callboard.views.first_run.draft import Draft, SavedProfiles, Way
from callboard.views.first_run.import_form import ImportForm
from callboard.views.first_run.saved_form import SavedForm
from callboard.views.first_run.step import Objection, Step
from callboard.views.first_run.tools import SetupTools
from callboard.views.look.look import Look

DEMO_GENERATION = "v11"
MOST_NAMES = 3
WayForm = ImportForm | DetailsForm | SavedForm


class ConnectStep(Step):
    """Four ways; the third only where somebody prepared a phone system."""

    def __init__(self, saved: SavedProfiles, tools: SetupTools, look: Look) -> None:
        super().__init__(
            "connect",
            self.tr("Phone system"),
            self.tr("How should Callboard connect?"),
            self.tr("You only do this once. You can change it later in Settings."),
            look,
        )
        self._group = QButtonGroup(self)
        inside = self.inside
        self.import_card = self._card(
            Way.IMPORT,
            "file-import",
            self.tr("Import {file}").format(file=FILE_NAME),
            self.tr("Easiest. Copy this file from the 3CX server, or ask IT for it."),
        )
        self.details_card = self._card(
            Way.DETAILS,
            "keyboard",
            self.tr("Type in the details"),
            self.tr("Server name, port, user and password."),
        )
        self.demo_card = self._card(
            Way.DEMO,
            "flask",
            self.tr("Try the demo PBX"),
            self.tr("48 pretend extensions. No real calls are made."),
        )
        self.demo_card.add_tag(self.tr("No 3CX needed"))
        self.import_form = ImportForm(look, inside)
        self.details_form = DetailsForm(look, inside)
        self._ways: dict[Way, tuple[ChoiceCard, WayForm]] = {
            Way.IMPORT: (self.import_card, self.import_form),
            Way.DETAILS: (self.details_card, self.details_form),
        }
        if saved:
            self._offer_saved(saved, tools)
        for card, form in self._ways.values():
            card.add_body(form)
            form.changed.connect(self.changed)
            form.ready.connect(self.ready)
        self.column.addStretch(1)
        self.import_card.choose()
        for card in (*(card for card, _ in self._ways.values()), self.demo_card):
            card.chosen.connect(self.changed)
            card.chosen.connect(partial(self.show_whole, card))

    @property
    def way(self) -> Way:
        """The one that is chosen."""
        return next((way for way, (card, _) in self._ways.items() if card.is_chosen), Way.DEMO)

    @property
    def next_text(self) -> str:
        """A demo needs nothing else."""
        return self.tr("Start the demo") if self.filled(Draft()).is_demo else super().next_text

    @property
    def first_field(self) -> QWidget | None:
        """The way that is chosen."""
        card = self._ways[self.way][0] if self.way in self._ways else self.demo_card
        return card.dot

    def objection(self) -> Objection | None:
        """Of the way that is chosen."""
        return self._ways[self.way][1].objection() if self.way in self._ways else None

    def filled(self, draft: Draft) -> Draft:
        """A draft with what is known about the phone system."""
        if self.way in self._ways:
            return self._ways[self.way][1].draft()
        name = self.tr("Demo PBX")
        return Draft(Way.DEMO, profile=PbxProfile(name, ProfileKind.DEMO, DEMO_GENERATION))

    def take_files(self, paths: list[str]) -> bool:
        """The phone system's own file, wherever on the step it is dropped."""
        self.import_card.choose()
        self.import_form.file.set_path(paths[0])
        self.import_form.file.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _offer_saved(self, saved: SavedProfiles, tools: SetupTools) -> None:
        title = self.tr("Use a saved profile")
        card = self._card(Way.SAVED, "bookmark", title, self._saved_text(saved))
        self.column.removeWidget(card)
        self.column.insertWidget(self.column.indexOf(self.demo_card), card)
        form = SavedForm(saved, tools.known_credentials, self._look, self.inside)
        self._ways[Way.SAVED] = (card, form)
        card.chosen.connect(form.look_up)

    def _card(self, way: Way, icon: str, title: str, text: str) -> ChoiceCard:
        card = ChoiceCard(f"first_run.{way}", icon, title, text, self._group, self._look, self.inside)
        self.column.addWidget(card)
        return card

    def _saved_text(self, saved: SavedProfiles) -> str:
        names = [each.profile.shown_name or name for name, each in saved.items()]
        shown = ", ".join(names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")
        if all(each.is_prepared for each in saved.values()):
            return self.tr("%n prepared by your IT: {names}", "", len(names)).format(names=shown)
        return self.tr("%n on this computer: {names}", "", len(names)).format(names=shown)
