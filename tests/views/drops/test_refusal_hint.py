"""Why something cannot be dropped, where it was held."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from callboard.views.drops import refusal_hint
from callboard.views.drops.refusal_hint import RefusalHint
from tests.views.conftest import Office

TEXT = "Can't call from an outside number. Two outside numbers can't be connected."


@pytest.fixture
def hint(office: Office) -> RefusalHint:
    return RefusalHint(office.look, office.host)


def _near(office: Office, x: int = 40, y: int = 40) -> QRect:
    return QRect(office.host.mapToGlobal(QPoint(x, y)), QSize(200, 40))


def _label(hint: RefusalHint, name: str) -> QLabel:
    label = hint.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label


def test_the_reason_comes_first_and_the_rest_below(office: Office, hint: RefusalHint, qtbot: QtBot) -> None:
    hint.hold(TEXT, _near(office), office.host)
    assert not hint.isVisible(), "what is only passed over says nothing"
    qtbot.waitUntil(hint.isVisible)
    assert _label(hint, "refusal.head").text() == "Can't call from an outside number"
    assert _label(hint, "refusal.text").text() == "Two outside numbers can't be connected."
    assert hint.text == TEXT
    hint.release()
    assert not hint.isVisible()


def test_one_sentence_stands_alone(office: Office, hint: RefusalHint) -> None:
    hint.tell("That is the same phone.", _near(office), office.host)
    assert _label(hint, "refusal.head").text() == "That is the same phone."
    assert _label(hint, "refusal.text").isHidden()
    icon = next(part for part in hint.findChildren(QLabel) if not part.pixmap().isNull())
    assert abs(icon.geometry().center().y() - _label(hint, "refusal.head").geometry().center().y()) <= 1
    hint.put_away()


def test_a_longer_reason_in_place_of_another_is_not_cut(office: Office, hint: RefusalHint) -> None:
    hint.tell("That is the same phone.", _near(office), office.host)
    for text in (f"Nothing is chosen. {'A number goes to the first who is free. ' * 6}".strip(), TEXT):
        hint.tell(text, _near(office), office.host)
        head, rest = _label(hint, "refusal.head"), _label(hint, "refusal.text")
        assert head.geometry().bottom() < rest.geometry().top()
        assert rest.height() >= rest.heightForWidth(rest.width())
        assert rest.geometry().bottom() < hint.height()
    hint.put_away()


def test_what_was_refused_stays_when_the_drag_is_over_and_goes_by_itself(
    office: Office, hint: RefusalHint, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refusal_hint, "STAYS_MS", 50)
    hint.tell(TEXT, _near(office), office.host)
    hint.release()
    assert hint.isVisible()
    qtbot.waitUntil(lambda: not hint.isVisible())


def test_it_takes_neither_clicks_nor_focus_and_stays_inside(office: Office, hint: RefusalHint) -> None:
    for x, y in ((40, 40), (880, 580), (-50, -50)):
        hint.tell(TEXT, _near(office, x, y), office.host)
        assert office.host.rect().contains(hint.geometry())
    assert hint.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert hint.focusPolicy() == Qt.FocusPolicy.NoFocus
    hint.put_away()


def test_nothing_to_say_shows_nothing(office: Office, hint: RefusalHint) -> None:
    hint.tell("", _near(office), office.host)
    assert not hint.isVisible()


def test_it_moves_into_the_window_that_it_is_about(office: Office, hint: RefusalHint) -> None:
    other = QWidget(office.host, Qt.WindowType.Window)
    other.resize(500, 300)
    other.show()
    hint.tell(TEXT, QRect(other.mapToGlobal(QPoint(5, 5)), QSize(50, 20)), other)
    assert hint.parentWidget() is other
    assert hint.isVisible()
    other.close()
    other.deleteLater()
