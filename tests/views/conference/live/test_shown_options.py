"""How a conference was started, and its PIN on request."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from callboard.domain.conferences.conference import ConferencePlan
from callboard.views.conference.live.shown_options import SHOWN_MS, ShownOptions
from tests.views.conftest import Office

WITH_PIN = ConferencePlan("702", ("100",), "4711")


@pytest.fixture
def card(office: Office) -> Iterator[ShownOptions]:
    card = ShownOptions(office.look, office.host)
    card.show()
    card.show_plan(WITH_PIN, "Guests dial 700 and type the PIN.")
    card.show()
    yield card
    card.hide()


def pin(card: ShownOptions) -> QLabel:
    value = card.findChild(QLabel, "conf.live.pin")
    assert isinstance(value, QLabel)
    return value


def timer(card: ShownOptions) -> QTimer:
    found = card.findChild(QTimer)
    assert isinstance(found, QTimer)
    return found


def test_the_pin_is_shown_only_on_request_and_for_ten_seconds(card: ShownOptions) -> None:
    assert "4711" not in pin(card).text()
    assert "4711" not in pin(card).accessibleName()
    card.eye.click()
    assert pin(card).text() == "PIN 4711"
    assert timer(card).interval() == SHOWN_MS == 10_000
    assert timer(card).isActive()
    timer(card).timeout.emit()
    assert "4711" not in pin(card).text()
    assert "4711" not in pin(card).accessibleName()


def test_news_of_the_conference_do_not_prolong_it(card: ShownOptions) -> None:
    card.eye.click()
    left_ms = timer(card).remainingTime()
    card.show_plan(WITH_PIN, "Guests dial 700 and type the PIN.")
    assert pin(card).text() == "PIN 4711"
    assert timer(card).remainingTime() <= left_ms


def test_another_conference_begins_hidden(card: ShownOptions) -> None:
    card.eye.click()
    card.show_plan(ConferencePlan("703", ("100",), "5822"), "")
    assert "5822" not in pin(card).text()
    assert not card.eye.isChecked()


def test_whoever_comes_back_to_it_asks_again(card: ShownOptions) -> None:
    card.eye.click()
    card.hide()
    card.show()
    assert "4711" not in pin(card).text()


def test_without_a_pin_there_is_no_eye(card: ShownOptions) -> None:
    card.show_plan(ConferencePlan("702", ("100",)), "Anybody who dials 702 can join.")
    assert not card.eye.isVisible()
    assert not pin(card).isVisible()
