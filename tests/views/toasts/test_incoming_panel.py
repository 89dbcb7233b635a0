"""What rings for me stands in the window as well: who, for whom, what can be done, how many there is no room for."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callboard.domain.preferences import ThemeChoice
from callboard.models.calls.incoming_calls import IncomingCall
from callboard.sessions.steady_clock import steady_now_s
from callboard.views.toasts.incoming_panel import IncomingCard, IncomingPanel
from callboard.views.toasts.rank import Rank
from tests.doubles.clipped import clipped_in
from tests.views.conftest import Office

EARLIER = "Called twice today, last 09:42, spoke with Ben Ashdown"
LONG = "Spedition Rosenmüller und Söhne Nachfolger GmbH & Co. KG, Zweigstelle Unterschleißheim"


def call(call_id: int, name: str = "Penrose Freight", ago_s: float = 6.0, *, at_mine: bool = True) -> IncomingCall:
    return IncomingCall(
        *(call_id, "02079460122", name, "100", "Reception", steady_now_s() - ago_s),
        via="800",
        name_via="Support",
        is_at_my_phone=at_mine,
    )


@pytest.fixture
def place(office: Office) -> Iterator[QWidget]:
    place = QWidget(office.host)
    place.resize(340, 900)
    column = QVBoxLayout(place)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(QListWidget(place), 1)
    place.show()
    yield place
    place.hide()


@pytest.fixture
def panel(office: Office, place: QWidget) -> IncomingPanel:
    return IncomingPanel(office.look, lambda _: True, place, lambda _: EARLIER)


def text(card: IncomingCard, part: str) -> str:
    label = card.findChild(QLabel, f"incoming.{part}")
    assert isinstance(label, QLabel)
    return label.text().replace("\u200b", "").replace("\u00a0", " ")


def names(card: IncomingCard) -> list[str]:
    return [button.objectName().removeprefix("incoming.") for button in card.findChildren(QPushButton)]


def test_it_is_there_only_while_something_rings(panel: IncomingPanel) -> None:
    assert not panel.isVisible()
    panel.show_call(call(7), Rank.MINE)
    assert panel.isVisible()
    (card,) = panel.cards
    assert text(card, "title") == "Incoming call · 0:06"
    assert text(card, "who") == "Penrose Freight"
    assert text(card, "about") == "02079460122 · for 100 Reception · through 800 Support"
    assert text(card, "earlier") == EARLIER
    assert all(part in card.accessibleName() for part in ("Penrose Freight", EARLIER))
    panel.end_call(call(7), Rank.MINE)
    assert not panel.isVisible()


def test_what_can_be_done_depends_on_where_it_rings(panel: IncomingPanel) -> None:
    panel.show_call(call(7), Rank.MINE)
    panel.show_call(call(8, at_mine=False), Rank.MINE)
    panel.show_call(call(9, at_mine=False), Rank.GROUP)
    assert [names(card) for card in panel.cards] == [
        ["divert", "voicemail", "show"],
        ["pick_up", "divert", "voicemail", "show"],
        ["pick_up", "show"],
    ]


def test_its_buttons_say_which_call(panel: IncomingPanel) -> None:
    spies = [
        QSignalSpy(signal)
        for signal in (
            *(panel.pick_up_requested, panel.divert_requested, panel.voicemail_requested, panel.show_requested),
        )
    ]
    ringing = call(7, at_mine=False)
    panel.show_call(ringing, Rank.MINE)
    for button in panel.cards[0].findChildren(QPushButton):
        button.click()
    assert [spy.at(0)[0] for spy in spies] == [7, 7, ringing, 7]


def test_mine_and_the_longest_come_first_and_those_without_room_are_counted(
    panel: IncomingPanel, place: QWidget
) -> None:
    panel.show_call(call(1, ago_s=90, at_mine=False), Rank.GROUP)
    panel.show_call(call(2, ago_s=5), Rank.MINE)
    panel.show_call(call(3, ago_s=50), Rank.MINE)
    panel.show_call(call(4, ago_s=60), Rank.MINE)
    titles = [text(card, "title") for card in panel.cards]
    assert titles == ["Incoming call · 1:00", "Incoming call · 0:50", "Incoming call · 0:05"]
    more = panel.findChild(QLabel, "incoming.more")
    assert isinstance(more, QLabel)
    assert more.text() == "and 1 more"
    place.resize(340, 300)
    assert len(panel.cards) == 1
    assert more.text() == "and 3 more"
    panel.drop_rank(Rank.GROUP)
    assert more.text() == "and 2 more"


def test_the_time_runs(panel: IncomingPanel, qtbot: QtBot) -> None:
    panel.show_call(call(7), Rank.MINE)
    qtbot.waitUntil(lambda: text(panel.cards[0], "title") == "Incoming call · 0:07")


@pytest.mark.parametrize("size", [100, 150, 200])
def test_no_text_is_cut_at_any_size(
    panel: IncomingPanel, place: QWidget, office: Office, qapp: QApplication, qtbot: QtBot, size: int
) -> None:
    try:
        office.look.put_on(qapp, ThemeChoice.LIGHT, size)
        place.resize(office.look.px(300), office.look.px(300))
        panel.show_call(call(7, LONG), Rank.MINE)
        qtbot.waitUntil(lambda: panel.height() >= panel.minimumSizeHint().height())
        assert clipped_in(panel) == []
    finally:
        office.look.put_on(qapp, ThemeChoice.LIGHT)


@pytest.mark.parametrize(("high", "is_low"), [(210, True), (451, False)])
def test_where_there_is_little_room_the_buttons_come_before_what_is_only_worth_knowing(
    panel: IncomingPanel, place: QWidget, high: int, is_low: bool
) -> None:
    place.resize(300, 900)
    panel.show_call(call(7), Rank.MINE)
    place.resize(300, high)
    (card,) = panel.cards
    QApplication.processEvents()
    button = card.findChild(QPushButton, "incoming.divert")
    earlier = card.findChild(QLabel, "incoming.earlier")
    assert isinstance(button, QPushButton)
    assert isinstance(earlier, QLabel)
    assert (button.geometry().top() < earlier.geometry().top()) is is_low
    lowest = button.mapTo(panel.area.viewport(), button.rect().bottomLeft()).y()
    assert not is_low or lowest < panel.area.viewport().height(), "nobody has to scroll to what can be done"
