"""The PIN of a new conference."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QLocale, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from callboard.domain.conferences.pin import is_easy_to_guess
from callboard.views.conference.builder import pin_card
from callboard.views.conference.builder.pin_card import PinCard
from callboard.views.conference.builder.pin_clipboard import PinClipboard
from callboard.views.conference.builder.pin_row import PinRow
from callboard.views.conference.builder.pin_words import digits_apart, in_words, sentence_to_send
from tests.views.conftest import Office

DAY = QDate(2026, 11, 23)
HINT = "Digits only. Leave empty if no PIN is needed."


@pytest.fixture
def row(office: Office) -> Iterator[PinRow]:
    row = PinRow(office.look, office.host, lambda: DAY)
    row.show_meaning("Guests dial 700 and key in the PIN.", "700")
    row.show()
    yield row
    row.clipboard.clear()
    QGuiApplication.clipboard().clear()


def button(row: PinRow, name: str) -> QPushButton:
    found = row.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def text(row: PinRow, name: str) -> str:
    found = row.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_a_pin_that_was_made_up_can_be_seen_and_is_a_good_one(row: PinRow) -> None:
    button(row, "conf.pin.new").click()
    assert len(row.pin) == 4
    assert not is_easy_to_guess(row.pin)
    assert row.field.echoMode() is QLineEdit.EchoMode.Normal
    assert text(row, "conf.pin.hint") == HINT


@pytest.mark.parametrize("pin", ["1", "1234", "0000"])
def test_an_easy_one_may_be_used_but_is_called_easy(row: PinRow, pin: str) -> None:
    QTest.keyClicks(row.field, pin)
    assert text(row, "conf.pin.hint").startswith("Easy to guess.")
    assert button(row, "conf.pin.copy").isEnabled()


def test_reading_out_and_copying_need_a_pin(row: PinRow) -> None:
    both = (button(row, "conf.pin.read"), button(row, "conf.pin.copy"))
    assert not any(one.isEnabled() for one in both)
    assert all(one.accessibleDescription() == "There is no PIN yet." for one in both)
    row.field.setText("12a4")
    assert not any(one.isEnabled() for one in both)
    row.field.setText("4711")
    assert all(one.isEnabled() and not one.accessibleDescription() for one in both)


def test_it_is_read_out_in_groups_and_in_words(row: PinRow, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(pin_card, "speak", lambda _widget, words: spoken.append(words))
    row.field.setText("4711")
    button(row, "conf.pin.read").click()
    assert text(row, "conf.pin.card.digits") == "47\u200211"
    assert text(row, "conf.pin.card.words") == "four seven, one one"
    assert spoken == ["The PIN: four seven, one one"]
    button(row, "conf.pin.read").click()
    assert text(row, "conf.pin.card.digits") == ""


@pytest.mark.parametrize(
    "change", [lambda row: row.field.setText("8303"), PinRow.clear, lambda row: row.allow(False, "no")]
)
def test_what_is_no_longer_the_pin_is_not_shown_large(row: PinRow, change: object) -> None:
    row.field.setText("4711")
    button(row, "conf.pin.read").click()
    assert callable(change)
    change(row)
    card = row.findChild(PinCard)
    assert isinstance(card, PinCard)
    assert not card.isVisible()
    assert not card.accessibleName()
    assert not any("47" in label.text() for label in card.findChildren(QLabel) if isinstance(label, QLabel))


def test_a_pin_in_large_letters_goes_away_by_itself(office: Office, qtbot: QtBot) -> None:
    card = PinCard(office.look, office.host, shown_for_ms=20)
    card.read_out("4711")
    assert card.isVisible()
    qtbot.waitUntil(lambda: not card.isVisible())


def test_it_is_copied_as_a_sentence(row: PinRow) -> None:
    told = QSignalSpy(row.copied)
    row.field.setText("4711")
    button(row, "conf.pin.copy").click()
    day = QLocale().toString(DAY, QLocale.FormatType.LongFormat)
    assert copied() == f"Conference on {day}: dial 700 and key in the PIN 4711."
    assert told.count() == 1


def test_nothing_is_said_about_a_number_that_is_not_listed() -> None:
    assert "dial" not in sentence_to_send("4711", "", DAY)
    assert sentence_to_send("4711", "", DAY).endswith(": the PIN is 4711.")


def test_in_words() -> None:
    assert in_words("0123456789") == "zero one, two three, four five, six seven, eight nine"
    assert in_words("471193") == "four seven one, one nine three"
    assert digits_apart("471193") == "471\u2002193"


def test_where_the_phone_system_takes_no_pin_nothing_is_said_about_one(row: PinRow) -> None:
    row.offer(False)
    for name in ("conf.pin.hint", "conf.pin.meaning"):
        assert text(row, name) == ""
    assert not button(row, "conf.pin.new").isVisible()
    row.offer(True)
    assert text(row, "conf.pin.meaning") == "Guests dial 700 and key in the PIN."


def test_a_pin_from_a_template_comes_in_hidden(row: PinRow) -> None:
    button(row, "conf.pin.new").click()
    row.set_pin("4711")
    assert row.field.echoMode() is QLineEdit.EchoMode.Password


@pytest.fixture
def keeper(office: Office) -> Iterator[PinClipboard]:
    yield PinClipboard(office.host, kept_for_ms=60)
    QGuiApplication.clipboard().clear()


def test_it_is_taken_off_the_clipboard_when_its_time_is_up(keeper: PinClipboard, qtbot: QtBot) -> None:
    keeper.copy("PIN 4711")
    assert copied() == "PIN 4711"
    qtbot.waitUntil(lambda: copied() == "")


def test_what_was_copied_since_stays(keeper: PinClipboard) -> None:
    keeper.copy("PIN 4711")
    QGuiApplication.clipboard().setText("something else")
    keeper.clear()
    assert copied() == "something else"


def test_the_time_begins_anew_with_the_next_one(office: Office) -> None:
    keeper = PinClipboard(office.host)
    keeper.copy("PIN 4711")
    keeper.copy("PIN 8303")
    keeper.clear()
    assert copied() == ""
    QGuiApplication.clipboard().setText("PIN 8303")
    keeper.clear()
    assert copied() == "PIN 8303", "that one is not ours any more"


def test_a_pin_is_no_number_that_somebody_may_want_to_call(keeper: PinClipboard, office: Office) -> None:
    keeper.copy("Conference: call 47119362.")
    assert office.desk.numbers_on_clipboard() == ()
    QGuiApplication.clipboard().setText("Conference: call 47119362.")
    assert office.desk.numbers_on_clipboard() == ("47119362",), "nobody else's text is kept back"


def test_clipboard_histories_are_asked_not_to_keep_it(keeper: PinClipboard) -> None:
    keeper.copy("PIN 4711")
    mime = QGuiApplication.clipboard().mimeData()
    assert isinstance(mime, QMimeData)
    assert bytes(mime.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in name for name in mime.formats())
