"""The last step: does it work?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from callboard.models.check_model import CheckModel
from callboard.sessions.check_result import Check, CheckResult, CheckState
from callboard.sessions.connection_check import checks_of
from callboard.views.button_icons import put_icon
from callboard.views.connection.check_list import CheckList
from callboard.views.connection.check_tag import CheckTag
from callboard.views.connection.check_words import on_enter_check, row_text, spoken_check, tag_text, title_text
from callboard.views.first_run.draft import Draft
from callboard.views.first_run.said_line import SaidLine
from callboard.views.first_run.step import Step
from callboard.views.first_run.tools import SetupTools
from callboard.views.look.look import Look
from callboard.views.words.long_words import breakable
from callboard.views.words.phrases import problem_text, text_of
from callboard.wording.check_sentences import PHONES_ARE_FINE
from callboard.wording.phrase import Phrase

ROW_MARGIN = 40
CONNECT, VERSION, FILES, PHONE = range(4)
MENDED_IN = {
    Check.SETTINGS: CONNECT,
    Check.NETWORK: CONNECT,
    Check.SIGN_IN: CONNECT,
    Check.CALL_MANAGER: CONNECT,
    Check.GENERATION: VERSION,
    Check.FILES: FILES,
    Check.NATIVE: FILES,
    Check.COPY: FILES,
    Check.MY_PHONE: PHONE,
}
"""The step to go back to."""


class CheckStep(Step):
    """`step_wanted` asks for an earlier step, where what failed can be mended. `ended` when all is checked."""

    step_wanted = Signal(int)
    ended = Signal()

    def __init__(self, tools: SetupTools, step_names: list[str], look: Look) -> None:
        super().__init__(
            "check",
            self.tr("Check and finish"),
            self.tr("Does it work?"),
            text_of(Phrase(PHONES_ARE_FINE)),
            look,
        )
        self._tools = tools
        self._step_names = step_names
        self._draft = Draft()
        self.is_checking = False
        inside = self.inside
        self.model = CheckModel(title_text, spoken_check, on_enter_check, self)
        self.list = CheckList(self.model, look, inside)
        self._tag = CheckTag(look, inside)
        self.again = QPushButton(self.tr("Check again"), inside)
        self.again.setObjectName("first_run.check.again")
        self.again.setProperty("kind", "small")
        head = QHBoxLayout()
        head.addWidget(self._tag)
        head.addStretch(1)
        head.addWidget(self.again)
        self._fix = SaidLine("first_run.check.fix", look, inside)
        self.go_back = QPushButton(inside)
        self.go_back.setObjectName("first_run.check.go_back")
        self.go_back.setProperty("kind", "small")
        self.go_back.hide()
        mend = QVBoxLayout()
        mend.setSpacing(6)
        mend.addWidget(self._fix)
        row = QHBoxLayout()
        row.addWidget(self.go_back)
        row.addStretch(1)
        mend.addLayout(row)
        self.column.addLayout(head)
        self.column.addLayout(mend)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        tools.checker.told.connect(self._on_told)
        tools.checker.ended.connect(self._on_ended)
        self.list.selected.connect(self._on_selected)
        self.again.clicked.connect(self._begin)
        self.go_back.clicked.connect(self._on_go_back)
        look.changed.connect(self._dress)
        self._dress()

    @property
    def next_text(self) -> str:
        """Whoever wants to may end with failures, or without waiting."""
        return self.tr("Finish anyway") if self.is_checking or self.model.problems else self.tr("Finish")

    @property
    def first_field(self) -> QWidget | None:
        """The rows."""
        return self.list.rows

    def enter(self, draft: Draft) -> None:
        """Check at once."""
        self._draft = draft
        self._begin()

    def leave(self) -> None:
        """Nothing goes on beside the window."""
        self._tools.checker.cancel()
        self.is_checking = False

    def _begin(self) -> None:
        choice = self._draft.choice
        self.is_checking = True
        self.model.begin(checks_of(choice))
        self._tag.show_tag(self.tr("Checking…"), "neutral", "circle-dashed")
        self._explain()
        self._tools.checker.check(choice, self._draft.credentials, self._draft.profile.my_extension)
        self.changed.emit()

    def _on_told(self, result: CheckResult) -> None:
        row = self.model.take(result)
        if result.state is CheckState.FAILED and row == self.model.first_failed():
            self.list.select(row)
            self._explain()
        self.changed.emit()

    def _on_ended(self) -> None:
        self.is_checking = False
        problems = self.model.problems
        tone, icon = ("danger", "circle-x") if problems else ("ok", "circle-check")
        self._tag.show_tag(tag_text(problems), tone, icon)
        self._explain()
        self.changed.emit()
        self.ended.emit()

    def _on_selected(self, row: int) -> None:
        self._explain()
        rows = self.list.rows
        place = rows.visualRect(self.model.index(row, 0)).center()
        seen = rows.mapTo(self.inside, place)
        self.ensureVisible(seen.x(), seen.y(), 0, self._look.px(ROW_MARGIN))

    def _explain(self) -> None:
        """How to mend the row that is selected, and in which step."""
        result = self.model.result_at(self.list.current)
        why = result.problem if result is not None else None
        if result is None or why is None:
            self._fix.say("")
            self.go_back.hide()
            return
        self._fix.say(breakable(f"{row_text(result)} {problem_text(why).mend}".strip()), "danger")
        step = MENDED_IN.get(result.check)
        self.go_back.setVisible(step is not None)
        if step is not None:
            text = self.tr("Go to step {number}: {name}")
            self.go_back.setText(text.format(number=step + 1, name=self._step_names[step]))

    def _on_go_back(self) -> None:
        result = self.model.result_at(self.list.current)
        if result is not None and result.check in MENDED_IN:
            self.step_wanted.emit(MENDED_IN[result.check])

    def _dress(self) -> None:
        put_icon(self.again, self._look, "rotate-clockwise")
