"""Settings of what comes from other programs: who opens links for calls, and the keys that take selected text."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from callboard.domain.link_owners import WANTED, LinksProblem, LinkState, Owner
from callboard.views.labels import label
from callboard.views.look.look import Look
from callboard.views.settings.form import Form
from callboard.views.settings.outside_keys_row import OutsideKeysRow

translate = QCoreApplication.translate


class LinksForm(Form):
    """It changes nothing itself: `register_requested`, `take_over_requested` and `remove_requested` say what somebody
    wants, `look_requested` that somebody looks."""

    register_requested = Signal()
    take_over_requested = Signal()
    remove_requested = Signal()
    look_requested = Signal()

    def __init__(self, keys: OutsideKeysRow, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("links", translate("Settings", "Links and selected text"), look, parent)
        self.keys = keys
        self._state = LinkState()
        card = self.begin_card(self.tr("Links in other programs"))
        self._told = label(
            self,
            "settings.links.about",
            "second",
            self.tr(
                "When you click a number in a web page or a mail, Callboard can offer it. Nobody is called until you "
                "say so in Callboard."
            ),
            wraps=True,
        )
        card.addWidget(self._told)
        self.owners = QVBoxLayout()
        card.addLayout(self.owners)
        self._lines: list[QLabel] = []
        self.remark = label(self, "settings.links.remark", "second", wraps=True)
        card.addWidget(self.remark)
        self.register = self._button(self.tr("Open links with Callboard"), "settings.links.register", "primary")
        self.take_over = self._button(self.tr("Use Callboard instead"), "settings.links.take-over", "primary")
        self.remove = self._button(self.tr("No longer open links"), "settings.links.remove")
        self._lay_out_buttons(card)
        self._connect()
        self.begin_card(self.tr("Selected text"))
        self.add(
            keys,
            self.tr("Keys that offer the number you have selected in any program"),
            self.tr("They work while another program is in front. Nobody is called until you say so in Callboard."),
            grows=True,
            is_fixed=keys.is_fixed,
        )
        self.show_state(self._state)

    def show_state(self, state: LinkState, is_busy: bool = False) -> None:
        """How it is now; while `is_busy` something is being changed."""
        self._state = state
        can_do = state.problem is not LinksProblem.NOT_HERE
        texts = [] if state.problem is not None else [_owner_words(scheme, state) for scheme in WANTED]
        self._show_lines(texts)
        self.remark.setText(self._remark(state))
        self.remark.setVisible(bool(self.remark.text()))
        needs_other_way = state.needs_person or bool(state.others)
        shown = (
            (self.register, can_do and not state.is_ours and not (state.is_registered and needs_other_way)),
            (self.take_over, can_do and state.is_registered and needs_other_way),
            (self.remove, can_do and state.is_registered),
        )
        text = self.tr("Choose in Windows…") if state.needs_person else self.tr("Use Callboard instead")
        self.take_over.setText(text)
        for button, is_shown in shown:
            had_focus = button.hasFocus()
            button.setVisible(is_shown)
            button.setEnabled(not is_busy)
            if had_focus and not is_shown:
                self._focus_next()

    def _remark(self, state: LinkState) -> str:
        if state.problem is not None:
            said = self.tr("The system said: {said}").format(said=state.said) if state.said else ""
            return " ".join(filter(None, (_problem_words(state.problem), said)))
        if state.needs_person:
            return self.tr(
                "Windows lets only you choose. Press the button, and choose Callboard for TEL and CALLTO in the "
                "settings of Windows. Callboard looks again when you come back."
            )
        if state.others and state.is_registered:
            return self.tr("Another program opens some of them. It stays so unless you press the button.")
        return ""

    def _focus_next(self) -> None:
        for button in (self.register, self.take_over, self.remove):
            if not button.isHidden() and button.isEnabled():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _show_lines(self, texts: list[str]) -> None:
        while len(self._lines) < len(texts):
            line = label(self, f"settings.links.owner.{len(self._lines)}", "body", wraps=True)
            self._lines.append(line)
            self.owners.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setText(texts[place] if place < len(texts) else "")
            line.setVisible(place < len(texts))

    def _button(self, text: str, name: str, kind: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        return button

    def _lay_out_buttons(self, card: QVBoxLayout) -> None:
        row = QHBoxLayout()
        for button in (self.register, self.take_over, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        card.addLayout(row)

    def _connect(self) -> None:
        self.register.clicked.connect(self.register_requested)
        self.take_over.clicked.connect(self.take_over_requested)
        self.remove.clicked.connect(self.remove_requested)
        self.first_shown.connect(self.look_requested)


def _owner_words(scheme: str, state: LinkState) -> str:
    found = state.owner_of(scheme)
    links = f"{scheme}:"
    if found.owner is Owner.OURS:
        return translate("Settings", "{links} links open in Callboard.").format(links=links)
    if found.owner is Owner.OTHER and found.name:
        return translate("Settings", "{links} links open in {program}.").format(links=links, program=found.name)
    if found.owner is Owner.OTHER:
        return translate("Settings", "{links} links open in another program.").format(links=links)
    if found.owner is Owner.NOBODY:
        return translate("Settings", "No program opens {links} links yet.").format(links=links)
    return translate("Settings", "Which program opens {links} links is not known yet.").format(links=links)


def _problem_words(problem: LinksProblem) -> str:
    return {
        LinksProblem.NOT_HERE: translate(
            "Settings", "This computer has no list of programs for links that Callboard knows."
        ),
        LinksProblem.NOT_READ: translate("Settings", "Which program opens links could not be read."),
        LinksProblem.NOT_WRITTEN: translate("Settings", "The list of programs for links could not be changed."),
    }[problem]
