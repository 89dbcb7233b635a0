"""Settings of how numbers are dialled from one phone system, and a place to try a number without calling it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel, QLineEdit

from callboard.domain.board import Board
from callboard.domain.numbers.ask_first import why_ask_about
from callboard.domain.numbers.dialling_rules import is_prefix, ranges_in
from callboard.domain.numbers.dialling_way import way_on
from callboard.models.dialling_now import DiallingNow
from callboard.views.first_run.form_fields import line_field
from callboard.views.look.look import Look
from callboard.views.settings.choice_box import ChoiceBox
from callboard.views.settings.country_choices import automatic_name, country_choices, name_of
from callboard.views.settings.form import INDENT, Form
from callboard.views.settings.switch_row import SwitchRow
from callboard.views.words.number_words import as_dialled, own_country
from callboard.views.words.phrases import problem_text, text_of
from callboard.wording.dialling_sentences import ASKED, NOT_ASKED, risk_phrases, way_phrases
from callboard.wording.phrase import Phrase


class DiallingCard(QObject):
    """Two cards at the end of `form`: the rules, where every change counts at once, and the tester."""

    def __init__(self, form: Form, rules: DiallingNow, board: Callable[[], Board], look: Look) -> None:
        super().__init__(form)
        self._form, self._rules, self._board = form, rules, board
        self._countries: list[tuple[str, str]] = []
        self.country = ChoiceBox([], form)
        self.country.setObjectName("settings.dialling.country")
        self.prefix = line_field("settings.dialling.prefix", self.tr("Outside prefix"), form)
        self.ranges = line_field("settings.dialling.ranges", self.tr("Internal numbers"), form)
        self.emergency = SwitchRow(
            "settings.dialling.emergency", self.tr("Put the outside prefix before emergency numbers as well"), form
        )
        self.tried = line_field("settings.dialling.try", self.tr("Number to try"), form)
        self._add_rules()
        self._way = self._add_tester()
        self._connect(look)
        self._show()

    def _add_rules(self) -> None:
        form, is_fixed = self._form, self._rules.is_locked
        form.begin_card(self.tr("Dialling from this phone system"))
        self._below_prefix = form.add(self.prefix, self.tr("Outside prefix"), self._how_to_prefix(), is_fixed=is_fixed)
        form.add(
            self.country,
            self.tr("Country of the phone system"),
            self.tr("Says how a number that begins with + is dialled, and which numbers are abroad."),
            is_fixed=is_fixed,
        )
        self._below_ranges = form.add(
            self.ranges, self.tr("Internal numbers"), self._how_to_list(), grows=True, is_fixed=is_fixed
        )
        explanation = self.tr(
            "Only where the phone system needs it: ask whoever set it up. What will be dialled is shown before every "
            "emergency call."
        )
        form.add(self.emergency, explanation=explanation, indent=INDENT, grows=True, is_fixed=is_fixed)
        for control in (self.prefix, self.country, self.ranges, self.emergency):
            control.setEnabled(not is_fixed)

    def _add_tester(self) -> QLabel:
        self._form.begin_card(self.tr("Try a number"))
        below = self._form.add(self.tried, self.tr("Number to try"), self._how_to_try(), grows=True)
        below.setObjectName("settings.dialling.way")
        return below

    def _connect(self, look: Look) -> None:
        self.prefix.editingFinished.connect(self._on_prefix)
        self.ranges.editingFinished.connect(self._on_ranges)
        self.country.chosen.connect(lambda code: self._choose(country=code))
        self.emergency.box.clicked.connect(lambda is_on: self._choose(prefixes_emergency=is_on))
        self.tried.textChanged.connect(self._try)
        self._rules.changed.connect(self._show)
        self._form.first_shown.connect(self._fill_countries)
        look.changed.connect(self._show)  # another country is in use

    def _choose(self, **fields: object) -> None:
        new = replace(self._rules.value, **fields)  # pyright: ignore[reportArgumentType] - names of DiallingRules
        if new.outside_prefix and not new.country:
            # Commands without a window know no other country, and must dial the same.
            new = replace(new, country=own_country())
        self._rules.choose(new)

    def _on_prefix(self) -> None:
        typed = self.prefix.text().strip()
        if is_prefix(typed):
            self._say(self._below_prefix, self.prefix, self._how_to_prefix())
            self._choose(outside_prefix=typed)
        else:
            wrong = self.tr("An outside prefix has at most 5 digits and nothing else. {text} was not taken.")
            self._say(self._below_prefix, self.prefix, wrong.format(text=typed), is_error=True)

    def _on_ranges(self) -> None:
        good, odd = ranges_in(self.ranges.text())
        if odd:
            wrong = self.tr("Not understood: {texts}. Write ranges such as 100-299, with a comma between them.")
            self._say(self._below_ranges, self.ranges, wrong.format(texts=", ".join(odd)), is_error=True)
            return
        self._say(self._below_ranges, self.ranges, self._how_to_list())
        self._choose(internal_ranges=good)

    def _fill_countries(self) -> None:
        self._countries = country_choices()
        self._show()

    def _show(self) -> None:
        rules = self._rules.value
        if not self.prefix.hasFocus():
            self.prefix.setText(rules.outside_prefix)
        if not self.ranges.hasFocus():
            self.ranges.setText(", ".join(rules.internal_ranges))
        known = self._countries or ([(rules.country, name_of(rules.country))] if rules.country else [])
        self.country.set_choices([("", automatic_name()), *known])
        self.country.show_value(rules.country)
        self.emergency.box.setChecked(rules.prefixes_emergency)
        self._try()

    def _try(self) -> None:
        typed = self.tried.text()
        text = "\n".join(self._told(typed)) if typed.strip() else self._how_to_try()
        self._way.setText(text)
        self._way.setVisible(True)
        self.tried.setAccessibleDescription(text)

    def _told(self, typed: str) -> list[str]:
        board = self._board()
        way = way_on(typed, board)
        if way.problem is not None:
            told = problem_text(way.problem)
            return [told.what, told.mend]
        steps = [text_of(phrase) for phrase in way_phrases(way, board.dialling.rules)]
        numbered = [f"{place}. {text}" for place, text in enumerate(steps, 1)]
        will_dial = self.tr("Will dial {number}").format(number=as_dialled(way.sent))
        asks = Phrase(ASKED if why_ask_about(way.number, board) is not None else NOT_ASKED)
        kind = [text_of(phrase) for phrase in risk_phrases(way, board)]
        return [*numbered, will_dial, *kind, text_of(asks)]

    def _say(self, below: QLabel, field: QLineEdit, text: str, *, is_error: bool = False) -> None:
        below.setText(text)
        below.setProperty("role", "error" if is_error else "second")
        below.style().unpolish(below)
        below.style().polish(below)
        field.setAccessibleDescription(text)

    def _how_to_prefix(self) -> str:
        return self.tr(
            "What is dialled before a number outside, such as 0 or 9. Leave it empty where the phone system needs "
            "none. Numbers are shown without it."
        )

    def _how_to_list(self) -> str:
        return self.tr(
            "Extensions, rooms, queues and groups are known. List what else is internal: 300-399, 555. Where nothing "
            "is listed, numbers as short as an extension are internal."
        )

    def _how_to_try(self) -> str:
        return self.tr("Nobody is called. You see what would be dialled, step by step.")
