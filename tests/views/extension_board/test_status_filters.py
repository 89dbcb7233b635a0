"""The row of status filters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QMenu

from callboard.domain.preferences import ThemeChoice
from callboard.models.extension_status import Status
from callboard.views.action_book import ActionBook
from callboard.views.extension_board.status_chip import STATES
from callboard.views.extension_board.status_filters import ORDER, StatusFilters
from tests.views.conftest import Office


@pytest.fixture
def filters(office: Office) -> StatusFilters:
    filters = StatusFilters(office.look, ActionBook(office.host), office.host)
    filters.resize(1100, 28)
    filters.show_counts({status: 10 * place for place, status in enumerate(ORDER)})
    filters.show()
    return filters


def _shown(filters: StatusFilters) -> list[Status | None]:
    return [status for status, chip in filters.chips.items() if chip.isVisible()]


def _checked(filters: StatusFilters) -> list[Status | None]:
    return [status for status, chip in filters.chips.items() if chip.isChecked()]


def _menu(filters: StatusFilters) -> QMenu:
    menu = filters.more.menu()
    menu.aboutToShow.emit()
    return menu


def test_one_at_a_time_and_with_ctrl_one_more(filters: StatusFilters) -> None:
    chosen = QSignalSpy(filters.statuses_chosen)
    assert _checked(filters) == [None]
    QTest.mouseClick(filters.chips[Status.FREE], Qt.MouseButton.LeftButton)
    QTest.mouseClick(filters.chips[Status.AWAY], Qt.MouseButton.LeftButton)
    filters.choose_place(ORDER.index(Status.RINGING), is_added=True)
    assert _checked(filters) == [Status.RINGING, Status.AWAY]
    filters.choose_place(ORDER.index(Status.AWAY), is_added=True)
    QTest.mouseClick(filters.chips[None], Qt.MouseButton.LeftButton)
    assert [set(chosen.at(n)[0]) for n in range(chosen.count())] == [
        *({Status.FREE}, {Status.AWAY}, {Status.AWAY, Status.RINGING}, {Status.RINGING}, set()),
    ]


def test_a_second_click_on_the_same_changes_nothing(filters: StatusFilters) -> None:
    for _ in range(2):
        QTest.mouseClick(filters.chips[Status.FREE], Qt.MouseButton.LeftButton)
    assert _checked(filters) == [Status.FREE]


def test_all_of_them_are_in_sight_where_there_is_room(filters: StatusFilters) -> None:
    assert _shown(filters) == list(ORDER)
    assert not filters.more.isVisible()


@pytest.mark.parametrize("width", [700, 520, 400, 250])
def test_what_does_not_fit_is_behind_more_and_nothing_is_cut(filters: StatusFilters, width: int) -> None:
    filters.resize(width, 28)
    shown = _shown(filters)
    assert shown[0] is None
    assert filters.more.isVisible()
    assert filters.more.geometry().right() <= width
    for status in shown:
        chip = filters.chips[status]
        assert chip.width() >= chip.sizeHint().width()
        assert chip.geometry().right() < filters.more.geometry().left()
    texts = [action.text().split("  ")[0] for action in _menu(filters).actions()]
    assert texts == [filters.chips[status].word for status in ORDER if status not in shown]


def test_a_hidden_filter_that_is_chosen_gives_more_its_name(filters: StatusFilters) -> None:
    filters.resize(400, 28)
    chosen = QSignalSpy(filters.statuses_chosen)
    offline = next(action for action in _menu(filters).actions() if action.text().startswith("Offline"))
    offline.trigger()
    assert chosen.at(0)[0] == {Status.OFFLINE}
    assert (filters.more.text(), filters.more.isChecked()) == ("Offline", True)
    filters.choose_place(0)
    assert (filters.more.text(), filters.more.isChecked()) == ("More", False)


def test_something_else_may_be_behind_more(filters: StatusFilters) -> None:
    filters.set_more(lambda menu: menu.addAction("All groups"))
    assert filters.more.isVisible()
    assert [action.text() for action in _menu(filters).actions()] == ["All groups"]


def test_each_says_how_many_and_which_key(filters: StatusFilters) -> None:
    free = filters.chips[Status.FREE]
    assert free.accessibleName() == "Free, 20"
    assert free.toolTip() == "Free (Alt+3)"
    filters.chips[None].show_count(10_482)
    assert filters.chips[None].accessibleName() == "All, 10,482"
    filters.chips[None].show_count(None)
    assert filters.chips[None].accessibleName() == "All"


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_each_has_the_disc_of_its_state(
    office: Office, filters: StatusFilters, qapp: QApplication, theme: ThemeChoice
) -> None:
    office.look.put_on(qapp, theme)
    for status in (Status.RINGING, Status.DO_NOT_DISTURB):
        image = filters.chips[status].grab().toImage()
        colours = {image.pixelColor(x, y).name() for x in range(40) for y in range(image.height())}
        assert office.look.theme.state(STATES[status]).solid.name() in colours


def test_larger_text_makes_larger_chips(office: Office, filters: StatusFilters, qapp: QApplication) -> None:
    before = filters.chips[Status.FREE].sizeHint()
    office.look.put_on(qapp, ThemeChoice.LIGHT, 150)
    after = filters.chips[Status.FREE].sizeHint()
    assert (after.width() > before.width(), after.height()) == (True, 42)


def test_what_may_be_old_has_no_colour(filters: StatusFilters, office: Office) -> None:
    chip = filters.chips[Status.RINGING]
    colour = office.look.theme.state(STATES[Status.RINGING]).solid.name()

    def colours() -> set[str]:
        picture = chip.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}

    assert colour in colours()
    filters.set_live(False)
    assert colour not in colours()
    filters.set_live(True)
    assert colour in colours()
