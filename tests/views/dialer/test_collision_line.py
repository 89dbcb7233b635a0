"""Under To stands who else is in touch with the number, as soon as it is typed; Enter calls anyway."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from callboard.domain.calls.call_progress import CallPhase, CallProgress
from callboard.domain.calls.collision import Collision, CollisionKind
from callboard.domain.preferences import ThemeChoice
from callboard.views.dialer.dial_panel import DialPanel
from tests.doubles.clipped import clipped_in
from tests.views.conftest import Office
from tests.views.dialer.conftest import CALLED_LATELY

NUMBER = "02079460311"


class Known:
    """Who else is in touch with a number, as the test says."""

    def __init__(self, panel: DialPanel) -> None:
        self.kinds: dict[str, CollisionKind] = {}
        self.since_s = time.time() - 192
        self.asked: list[tuple[str, str]] = []
        panel.fields.collision.guard = self.before

    def before(self, dn_from: str, number_to: str) -> Collision | None:
        self.asked.append((dn_from, number_to))
        kind = self.kinds.get(number_to)
        return Collision(kind, number_to, "104", self.since_s) if kind is not None else None


@pytest.fixture
def known(panel: DialPanel) -> Known:
    return Known(panel)


def line(panel: DialPanel) -> str:
    label = panel.findChild(QLabel, "dial.collision")
    assert isinstance(label, QLabel)
    return label.text().replace("\u200b", "") if label.isVisible() else ""


def test_it_is_there_as_soon_as_the_number_is_typed_and_enter_calls_anyway(panel: DialPanel, known: Known) -> None:
    known.kinds[NUMBER] = CollisionKind.TALKING
    asked = QSignalSpy(panel.call_requested)
    QTest.keyClicks(panel.number_to, NUMBER[:-1])
    assert line(panel) == ""
    QTest.keyClicks(panel.number_to, NUMBER[-1])
    assert line(panel) == "104 Oscar Whitfield is talking to this number now (3:12). Enter calls anyway."
    assert known.asked[-1] == ("100", NUMBER)
    assert "Enter calls anyway." in panel.number_to.accessibleDescription()
    assert panel.fields.collision.has_told(NUMBER)
    QTest.keyClick(panel.number_to, Qt.Key.Key_Return)
    assert asked.at(0)[:2] == ["100", NUMBER]


def test_minutes_ago_is_a_note_without_a_word_on_enter(panel: DialPanel, known: Known) -> None:
    known.kinds[NUMBER] = CollisionKind.TRIED
    QTest.keyClicks(panel.number_to, NUMBER)
    assert line(panel).startswith("104 Oscar Whitfield tried this number at ")
    assert "Enter" not in line(panel)
    panel.number_to.set_number("")
    assert line(panel) == ""


def test_the_time_runs_and_what_is_over_goes(panel: DialPanel, known: Known, qtbot: QtBot) -> None:
    known.kinds[NUMBER] = CollisionKind.CALLING
    QTest.keyClicks(panel.number_to, NUMBER)
    assert "calling this number now (3:12)" in line(panel)
    qtbot.waitUntil(lambda: "(3:13)" in line(panel))
    known.kinds.clear()
    qtbot.waitUntil(lambda: line(panel) == "")


def test_a_number_called_lately_is_filled_in_first_and_the_next_enter_calls(panel: DialPanel, known: Known) -> None:
    number = CALLED_LATELY[0].number
    known.kinds[number] = CollisionKind.TALKING
    asked = QSignalSpy(panel.call_requested)
    panel.recent.call_requested.emit(number)
    assert asked.count() == 0
    assert "Enter calls anyway." in line(panel)
    panel.place()
    assert asked.at(0)[1] == number


def test_the_card_of_the_call_says_it_too(panel: DialPanel, known: Known) -> None:
    known.kinds[NUMBER] = CollisionKind.TRIED
    panel.show_progress(CallProgress(1, "100", NUMBER, phase=CallPhase.CALLING_FROM, call_id=7, step=2))
    assert "tried this number" in panel.fields.about(NUMBER)
    known.kinds[NUMBER] = CollisionKind.CALLING
    assert "calling" not in panel.fields.about(NUMBER), "it may be this very call, which rings at another phone"


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_of_it_is_cut(panel: DialPanel, known: Known, office: Office, qapp: QApplication, size: int) -> None:
    known.kinds[NUMBER] = CollisionKind.TALKING
    try:
        office.look.put_on(qapp, ThemeChoice.LIGHT, size)
        QTest.keyClicks(panel.number_to, NUMBER)
        assert line(panel)
        assert clipped_in(panel.fields) == []
    finally:
        office.look.put_on(qapp, ThemeChoice.LIGHT)
