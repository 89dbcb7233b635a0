"""Each way and each step on its own: what it takes, what it refuses and in which words."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.check_result import Check
from callboard.sessions.credentials import Credentials
from callboard.views.first_run.draft import Draft, SavedProfile
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.set_up import ReadingByHand, Wizard

MakeWizard = Callable[..., Wizard]
SIGN_IN = Credentials("user", "Secret-2", "user", "Secret-2")
HQ = SavedProfile(
    PbxProfile("Harbour HQ", host="pbx.hq", generation="v12", config_user="user"),
    frozenset({"name", "host", "generation", "kind"}),
    is_prepared=True,
)


def details(wizard: Wizard, **typed: str) -> str:
    form = wizard.dialog.connect_step.details_form
    wizard.dialog.connect_step.details_card.choose()
    values = {"host": "pbx.example", "user": "u", "password": "p", **typed}
    for name, text in values.items():
        field = getattr(form, name)
        field.clear()
        QTest.keyClicks(field, text)
    QTest.keyClick(wizard.dialog, Qt.Key.Key_Return)
    return wizard.said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"host": ""}, "Type the name or address of the 3CX server."),
        ({"host": "my pbx"}, "This is not the name or address of a computer."),
        ({"port": "70000"}, "A port is a number from 1 to 65535."),
        ({"call_port": "x"}, "A port is a number from 1 to 65535."),
        ({"user": ""}, "User is missing."),
        ({"password": ""}, "Password is missing."),
    ],
)
def test_details_that_are_wrong_are_told(wizard: Wizard, typed: dict[str, str], said: str) -> None:
    assert details(wizard, **typed) == said
    assert wizard.dialog.now == 0


def test_details_that_are_right(wizard: Wizard) -> None:
    assert details(wizard, host="pbx.example:5999", call_port="5998") == ""
    draft = wizard.dialog.draft
    assert (draft.profile.host, draft.profile.port, draft.profile.call_manager_port) == ("pbx.example", 5999, 5998)
    assert draft.credentials == Credentials("u", "p", "u", "p")


def test_calls_may_need_somebody_else(wizard: Wizard) -> None:
    wizard.dialog.connect_step.details_form.has_call_user.setChecked(True)
    assert details(wizard, call_user="") == "User for calls is missing."
    assert details(wizard, call_user="cu", call_password="cp") == ""
    assert wizard.dialog.draft.credentials == Credentials("u", "p", "cu", "cp")
    assert wizard.dialog.draft.profile.call_manager_user == "cu"


def test_nothing_saved_no_third_way(wizard: Wizard) -> None:
    assert wizard.dialog.findChild(object, "first_run.saved.dot") is None


def saved(make_wizard: MakeWizard, known: Callable[[str], Credentials], **profiles: SavedProfile) -> Wizard:
    wizard = make_wizard(saved=profiles or {"hq": HQ}, known=known)
    way = next(card for card, _ in wizard.dialog.connect_step._ways.values() if card.objectName() == "first_run.saved")
    way.choose()
    form = wizard.dialog.connect_step._ways[wizard.dialog.connect_step.way][1]
    wizard.qtbot.waitUntil(lambda: not form._looker.is_busy)
    return wizard


def test_what_it_prepared_and_the_keyring_knows_needs_nothing(make_wizard: MakeWizard) -> None:
    wizard = saved(make_wizard, lambda _: SIGN_IN)
    QTest.keyClick(wizard.dialog, Qt.Key.Key_Return)
    assert wizard.dialog.now == 1
    draft = wizard.dialog.draft
    assert draft.credentials == SIGN_IN
    assert draft.result.credentials == Credentials(), "the keyring has them already"
    assert draft.profile_id == "hq"
    assert wizard.dialog.version_step.generation == "v12"
    assert not wizard.dialog.version_step.unknown.dot.isEnabled(), "set by IT"
    assert wizard.dialog.version_step.set_by_it.text == "Set by your IT."


def test_what_the_keyring_does_not_know_is_asked_for(make_wizard: MakeWizard) -> None:
    wizard = saved(make_wizard, lambda _: Credentials())
    QTest.keyClick(wizard.dialog, Qt.Key.Key_Return)
    assert wizard.said == "Password is missing."
    wizard.type("Secret-3")
    QTest.keyClick(wizard.dialog, Qt.Key.Key_Return)
    assert wizard.dialog.draft.credentials == Credentials("user", "Secret-3", "user", "Secret-3")
    assert wizard.dialog.draft.result.credentials.config_password == "Secret-3"


def test_a_locked_keyring_is_told_and_the_password_can_be_typed(make_wizard: MakeWizard) -> None:
    def locked(_profile_id: str) -> Credentials:
        raise SessionFailed(problem(ProblemCode.KEYRING_LOCKED, case="read"))

    wizard = saved(make_wizard, locked)
    form = wizard.dialog.connect_step._ways[wizard.dialog.connect_step.way][1]
    assert "locked" in form.said.text
    assert form.password.isVisible()


def test_a_prepared_demo_starts_at_once(make_wizard: MakeWizard) -> None:
    demo = SavedProfile(PbxProfile("Training", ProfileKind.DEMO, "v12"), is_prepared=True)
    wizard = saved(make_wizard, lambda _: Credentials(), training=demo)
    assert wizard.dialog.footer.forward.text() == "Start the demo"
    QTest.keyClick(wizard.dialog, Qt.Key.Key_Return)
    assert wizard.result.profile_id == "training"


def test_later_versions_are_shown_and_cannot_be_chosen(wizard: Wizard) -> None:
    later = wizard.dialog.version_step.findChild(object, "first_run.version.later.dot")
    assert not later.isEnabled()
    assert later.accessibleDescription() == "This version of Callboard works with these only: 3CX 11, 3CX 12."


def test_every_tile_says_what_works(wizard: Wizard) -> None:
    cards = wizard.dialog.version_step.cards
    assert set(cards) == {"v11", "v12"}
    assert "PIN, no names, instant start" in cards["v11"].dot.accessibleDescription()
    assert "No PIN" in cards["v12"].dot.accessibleDescription()


def at_files(wizard: Wizard, folder: Path, generation: str = "") -> str:
    step = wizard.dialog.files_step
    step.enter(Draft(profile=PbxProfile(host="pbx", generation=generation)))
    step.folder.set_path(str(folder))
    wizard.qtbot.waitUntil(lambda: not step.found.is_busy)
    return step.found.verdict.text


def test_the_files_say_which_version_it_is(wizard: Wizard, v12_files: Path) -> None:
    assert at_files(wizard, v12_files) == "Files of 3CX 12 (version 1.6.0.0)."
    assert wizard.dialog.files_step.objection() is None
    assert wizard.dialog.files_step.filled(Draft()).detected == "v12"


def test_a_missing_file_is_named(wizard: Wizard, v12_files: Path, tmp_path: Path) -> None:
    (tmp_path / "3cxpscomcpp2.dll").write_bytes((v12_files / "3cxpscomcpp2.dll").read_bytes())
    assert "sl.dll is missing" in at_files(wizard, tmp_path)
    assert wizard.dialog.files_step.objection() is not None


def test_another_version_than_chosen_can_be_taken_with_one_press(wizard: Wizard, v12_files: Path) -> None:
    wizard.dialog.version_step.choose("v11")
    assert "These files are from 3CX 12, but you chose 3CX 11." in at_files(wizard, v12_files, "v11")
    step = wizard.dialog.files_step
    assert step.use_found.text() == "It is 3CX 12"
    step.use_found.click()
    wizard.qtbot.waitUntil(lambda: not step.found.is_busy)
    assert step.objection() is None
    assert wizard.dialog.version_step.generation == "v12"


def test_files_of_a_later_version_are_never_taken(wizard: Wizard, tmp_path: Path) -> None:
    references = {"netstandard": "2.1.0.0"}
    vendor_like(tmp_path, "2.0.0.0", informational="18.0.3.450", references=references)
    (tmp_path / "tcxpscom_native.dll").write_bytes(b"MZ" + bytes(100))
    said = at_files(wizard, tmp_path)
    assert "3CX 18" in said
    assert "3CX 11, 3CX 12" in said
    assert wizard.dialog.files_step.objection() is not None
    assert wizard.dialog.files_step.use_found.isHidden()


def test_what_is_on_this_computer_is_found(make_wizard: MakeWizard, v12_files: Path) -> None:
    wizard = make_wizard(folders=[v12_files])
    step = wizard.dialog.files_step
    ini = Path("/x/3CXPhoneSystem.ini")
    step.enter(Draft(profile=PbxProfile(host="pbx"), app_path="/opt/3cx", ini_file=ini))
    wizard.qtbot.waitUntil(lambda: step.folder.field.text() == str(v12_files))
    wizard.qtbot.waitUntil(lambda: not step.found.is_busy)
    assert wizard.asked_for_folders == [("/opt/3cx", ini)]
    assert step.objection() is None


def test_a_folder_of_it_is_used_where_it_is(wizard: Wizard, v12_files: Path) -> None:
    profile = PbxProfile(host="pbx", generation="v12", assembly_folder=str(v12_files))
    draft = Draft(profile_id="hq", profile=profile, locked=frozenset({"assembly_folder"}))
    step = wizard.dialog.files_step
    step.enter(draft)
    wizard.qtbot.waitUntil(lambda: not step.found.is_busy)
    assert step.folder.field.isReadOnly()
    assert step.objection() is None
    result = step.filled(draft).result
    assert result.has_fixed_files
    assert result.profile.files_from == ""
    assert step.filled(draft).choice.assembly_folder == v12_files


def at_phone(wizard: Wizard, reading: ReadingByHand | None = None) -> None:
    if reading is not None:
        wizard.next_reading = reading
    wizard.dialog._stack.setCurrentIndex(3)
    wizard.dialog.phone_step.enter(Draft(profile=PbxProfile(host="pbx", generation="v12", files_from="/x")))
    wizard.dialog._show_step()


def test_my_phone_is_found_by_name_and_number(wizard: Wizard) -> None:
    at_phone(wizard)
    step = wizard.dialog.phone_step
    wizard.qtbot.waitUntil(step.list.isVisible)
    assert wizard.dialog.footer.forward.text() == "Skip"
    wizard.type("ann")
    assert step.people.rowCount() == 2
    wizard.key(Qt.Key.Key_Down)
    assert step.said.text == "Your phone: 205 Annika Maysen"
    assert wizard.focus is step.field, "the keyboard stays in the search"
    step.field.clear()
    wizard.type("204")
    assert step.number == "204"


def test_nobody_matches(wizard: Wizard) -> None:
    at_phone(wizard)
    wizard.qtbot.waitUntil(wizard.dialog.phone_step.list.isVisible)
    wizard.type("zzz")
    wizard.key(Qt.Key.Key_Return)
    assert wizard.said == "No one on this phone system matches “zzz”."
    assert wizard.dialog.now == 3


def test_skip_leaves_it_to_the_first_call(wizard: Wizard) -> None:
    at_phone(wizard)
    wizard.qtbot.waitUntil(wizard.dialog.phone_step.list.isVisible)
    assert wizard.dialog.phone_step.objection() is None
    assert wizard.dialog.phone_step.filled(Draft()).profile.my_extension == ""


def test_until_it_is_known_a_number_can_be_typed(wizard: Wizard) -> None:
    reading = ReadingByHand()
    at_phone(wizard, reading)
    wizard.type("104")
    assert wizard.dialog.phone_step.number == "104"
    assert wizard.dialog.phone_step.objection() is None
    wizard.dialog.phone_step.field.clear()
    wizard.type("Reception")
    objection = wizard.dialog.phone_step.objection()
    assert objection is not None
    assert "Type the number" in objection.text
    reading.may_answer.set()
    wizard.qtbot.waitUntil(lambda: wizard.dialog.phone_step.number == "100")


def test_a_phone_system_that_cannot_be_asked(wizard: Wizard) -> None:
    why = problem(ProblemCode.SIGN_IN_REFUSED, host="pbx", port="5485", said="")
    reading = ReadingByHand(why_not=why)
    reading.may_answer.set()
    at_phone(wizard, reading)
    step = wizard.dialog.phone_step
    wizard.qtbot.waitUntil(lambda: step.said.tone == "warn")
    assert "refused the user or password" in step.said.text
    wizard.type("104")
    assert step.number == "104"


def test_going_back_ends_the_reading(wizard: Wizard) -> None:
    reading = ReadingByHand()
    at_phone(wizard, reading)
    wizard.dialog.footer.back.click()
    assert reading.cancelled == 1


def test_the_check_can_be_made_again_by_f5(wizard: Wizard) -> None:
    profile = PbxProfile(host="pbx", generation="v12", files_from="/x")
    wizard.dialog._stack.setCurrentIndex(4)
    wizard.dialog.check_step.enter(Draft(profile=profile))
    wizard.checker.pass_all()
    QTest.keyClick(wizard.dialog, Qt.Key.Key_F5)
    assert len(wizard.checker.asked) == 2
    assert wizard.dialog.check_step.is_checking


def test_a_failure_is_shown_with_what_mends_it(wizard: Wizard) -> None:
    wizard.dialog._stack.setCurrentIndex(4)
    step = wizard.dialog.check_step
    step.enter(Draft(profile=PbxProfile(host="pbx", generation="v12", files_from="/x")))
    wizard.checker.fail(Check.FILES, problem(ProblemCode.FILE_MISSING, file="sl.dll", folder="/x"))
    assert "sl.dll is missing from /x." in step._fix.text
    assert "Bin folder" in step._fix.text
    assert step.go_back.text() == "Go to step 3: 3CX files"
