"""What a kept profile stands for, and who signs in to it."""

from pathlib import Path

import pytest

from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.choices import RehearsalChoice, ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.profile_choice import credentials_maker, session_choice_of
from callboard.sessions.secret_store import SecretStore
from tests.doubles.keyrings import KeyringInMemory, LockedKeyring


def test_a_demo_needs_no_files_and_no_password() -> None:
    demo = PbxProfile("Try it", ProfileKind.DEMO)
    assert session_choice_of(demo) == RehearsalChoice("v11")
    assert session_choice_of(PbxProfile("Try it", ProfileKind.DEMO, "v12")) == RehearsalChoice("v12")
    assert credentials_maker("demo", demo, SecretStore({}, LockedKeyring()))() == Credentials()


def test_a_3cx_is_what_was_chosen() -> None:
    profile = PbxProfile(host="pbx.example", generation="v11", port=5000, assembly_folder="dlls", runtime="core80")
    assert session_choice_of(profile) == ThreeCxChoice("v11", Path("dlls"), "pbx.example", 5000, None, "core80")


def test_what_the_files_do_not_say_is_told_by_the_session(tmp_path: Path) -> None:
    choice = session_choice_of(PbxProfile(host="pbx.example", assembly_folder=str(tmp_path)))
    assert isinstance(choice, ThreeCxChoice)
    assert choice.generation in {"v11", "v12"}


def test_the_keyring_is_asked_when_somebody_signs_in_and_not_before() -> None:
    backend = KeyringInMemory()
    profile = PbxProfile(host="pbx.example", config_user="cfg")
    SecretStore({}, backend).write("office", Credentials("", "one"))
    backend.asked = 0
    ask = credentials_maker("office", profile, SecretStore({}, backend))
    assert backend.asked == 0
    assert ask() == Credentials("cfg", "one", "cfg", "one")


def test_a_locked_keyring_is_told_to_whoever_signs_in() -> None:
    ask = credentials_maker("office", PbxProfile(host="pbx.example"), SecretStore({}, LockedKeyring()))
    with pytest.raises(SessionFailed) as failure:
        ask()
    assert failure.value.problem.code is ProblemCode.KEYRING_LOCKED
