"""Every section: what it offers, and what a choice changes."""

import dataclasses

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callboard import __version__
from callboard.domain.preferences import Density, Preferences, ThemeChoice, WhenClosed
from callboard.domain.profile_memory import BoardShape
from callboard.views.settings.choice_box import ChoiceBox
from tests.views.settings.conftest import Desk

ELSEWHERE = {"shortcuts", "history_days", "outside_keys"}
"""Preferences that have a page of their own, and what stands on the pages Privacy and Links and selected text."""


def choose(desk: Desk, name: str, text: str) -> None:
    box = desk.part(ChoiceBox, name)
    row = box.findText(text)
    assert row >= 0, [box.itemText(each) for each in range(box.count())]
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_every_preference_can_be_chosen_somewhere(desk: Desk) -> None:
    names = {part.objectName().removeprefix("settings.") for part in desk.page.findChildren(QWidget)}
    assert {field.name for field in dataclasses.fields(Preferences)} - ELSEWHERE <= names


def test_the_sections_are_those_there_is_something_to_choose_in(desk: Desk) -> None:
    assert desk.sections() == [
        "My phone",
        "Calling",
        "Conference",
        "Board",
        "Appearance",
        "Pop-ups and sound",
        "Start and tray",
        "About",
    ]


def test_each_choice_is_kept_at_once(desk: Desk) -> None:
    choose(desk, "theme", "Dark")
    choose(desk, "text_size", "150 %")
    choose(desk, "reduces_motion", "Yes")
    choose(desk, "language", "Français")
    choose(desk, "density", "Compact")
    choose(desk, "when_closed", "Quit Callboard")
    for name in ("offers_copied_number", "asks_before_foreign_drop", "pops_up_for_my_phone", "pops_up_for_conferences"):
        desk.part(QCheckBox, name).click()
    assert desk.preferences.value == Preferences(
        theme=ThemeChoice.DARK,
        text_size=150,
        reduces_motion=True,
        language="fr",
        density=Density.COMPACT,
        when_closed=WhenClosed.QUIT,
        offers_copied_number=False,
        asks_before_foreign_drop=True,
        pops_up_for_my_phone=False,
        pops_up_for_conferences=True,
    )


def test_how_the_board_is_left_is_remembered_for_this_phone_system(desk: Desk) -> None:
    choose(desk, "board_shape", "Table")
    choose(desk, "board_zoom", "130 %")
    assert (desk.memory.value.board_shape, desk.memory.value.board_zoom) == (BoardShape.TABLE, 130)
    choose(desk, "board_shape", "Automatic")
    assert desk.memory.value.board_shape is None


def test_what_is_changed_elsewhere_is_shown_here(desk: Desk) -> None:
    desk.preferences.change(theme=ThemeChoice.CONTRAST, text_size=200, reduces_motion=False)
    shown = [desk.part(ChoiceBox, name).currentText() for name in ("theme", "text_size", "reduces_motion")]
    assert shown == ["High contrast", "200 %", "No"]


def test_countries_stand_there_by_name(desk: Desk) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    desk.page.show_section("calling")
    box = desk.part(ChoiceBox, "country")
    names = [box.itemText(row) for row in range(box.count())]
    assert names[0] == "Automatic (United Kingdom)"
    assert len(names) > 200
    assert names.index("Croatia") == names.index("Côte d'Ivoire") + 1
    choose(desk, "country", "Germany")
    assert desk.preferences.value.country == "DE"
    choose(desk, "country", names[0])
    assert desk.preferences.value.country == ""


def test_a_chosen_country_is_shown_before_anybody_looks(desk: Desk) -> None:
    desk.preferences.change(country="FR")
    assert desk.part(ChoiceBox, "country").currentText() == "France"
    desk.page.show_section("calling")
    assert desk.part(ChoiceBox, "country").currentText() == "France"


def test_another_phone_becomes_mine(desk: Desk) -> None:
    assert desk.part(QLabel, "my_phone.now").text() == "100 Reception"
    desk.page.show_section("phone")
    other = next(number for number in desk.office.board.extensions if number != "100")
    desk.field.set_number(other)
    desk.part(QPushButton, "my_phone.use").click()
    assert desk.office.my_phone.number == other
    assert desk.part(QLabel, "my_phone.now").text().startswith(f"{other} ")
    assert desk.field.text() == ""


def test_what_is_no_extension_is_not_my_phone(desk: Desk) -> None:
    desk.page.show_section("phone")
    problem = desk.part(QLabel, "my_phone.text")
    use = desk.part(QPushButton, "my_phone.use")
    assert not use.isEnabled(), "nothing is typed yet"
    for typed, said in (
        ("02079460958", "Extension 02079460958 is not on this phone system."),
        ("Nobody", "“Nobody” is not a phone number."),
    ):
        desk.field.setText(typed)
        use.click()
        assert problem.isVisible()
        assert problem.text() == said
        assert desk.field.accessibleDescription() == said
    assert desk.office.my_phone.number == "100"
    desk.field.setFocus()
    QTest.keyClicks(desk.field, "1")
    assert not problem.isVisible()


def test_without_a_phone_it_says_so(desk: Desk) -> None:
    desk.office.my_phone.choose("")
    assert desk.part(QLabel, "my_phone.now").text() == "Not chosen yet"


def test_about_tells_version_and_licences(desk: Desk) -> None:
    assert desk.part(QLabel, "about.version").text() == f"Callboard {__version__}"
    terms = desk.part(QPlainTextEdit, "about.icons")
    assert "Permission is hereby granted" in terms.toPlainText()
    assert terms.isReadOnly()


def test_every_control_has_a_name_for_the_ear(desk: Desk) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    controls = [part for kind in kinds for part in desk.every(kind)]
    assert len(controls) > 12
    for control in controls:
        assert control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()), (
            control.objectName()
        )


def test_everything_is_reached_with_the_tab_key(desk: Desk, qtbot: QtBot) -> None:
    desk.office.host.activateWindow()
    for section in ("phone", "calling", "board", "appearance", "popups", "start", "about"):
        desk.page.show_section(section)
        form = desk.page.findChild(QWidget, f"settings.page.{section}")
        assert isinstance(form, QWidget)
        wanted = {
            part.objectName()
            for part in form.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus
            and part.isVisible()
            and part.isEnabled()
            and part.objectName()
            and not part.focusProxy()
            and part.objectName().startswith("settings.")
        }
        reached = set()
        for _ in range(20):
            focused = desk.page.focusWidget()
            assert focused is not None
            reached.add(focused.objectName())
            focused.focusNextChild()
        assert wanted
        assert wanted <= reached
