"""Passwords go into the keyring and come out of it; where there is none, they hold for this run."""

import logging

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring

from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.credentials import CALL_MANAGER_PASSWORD, CONFIG_PASSWORD, CONFIG_USER, Credentials
from callboard.sessions.secret_store import SecretStore, service_of, signed_in_as
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.keyrings import BrokenKeyring, ForgetfulKeyring, KeyringInMemory, LockedKeyring

NOTHING: dict[str, str] = {}
WHOLE = Credentials("cfg", "one", "cm", "two")


def code_of(failure: pytest.ExceptionInfo[SessionFailed]) -> ProblemCode:
    return failure.value.problem.code


def test_what_is_written_is_read_again_by_another_run() -> None:
    backend = KeyringInMemory()
    SecretStore(NOTHING, backend).write("office", WHOLE)
    assert SecretStore(NOTHING, backend).read("office") == WHOLE
    assert SecretStore(NOTHING, backend).read("leeds") == Credentials()
    assert SecretStore(NOTHING, backend).held() == {}
    assert {service for service, _ in backend.kept} == {service_of("office")}


def test_writing_again_leaves_nothing_of_the_old_one() -> None:
    backend = KeyringInMemory()
    store = SecretStore(NOTHING, backend)
    store.write("office", WHOLE)
    store.write("office", Credentials("cfg", "three"))
    assert SecretStore(NOTHING, backend).read("office") == Credentials("cfg", "three")
    assert "two" not in backend.kept.values()


def test_what_is_forgotten_is_gone_also_a_second_time() -> None:
    backend = KeyringInMemory()
    store = SecretStore(NOTHING, backend)
    store.write("office", WHOLE)
    store.forget("office")
    store.forget("office")
    assert backend.kept == {}
    assert store.read("office") == Credentials()


def test_the_environment_goes_before_the_keyring_value_by_value() -> None:
    backend = KeyringInMemory()
    SecretStore(NOTHING, backend).write("office", WHOLE)
    store = SecretStore({CALL_MANAGER_PASSWORD: "changed"}, backend)
    assert store.read("office") == Credentials("cfg", "one", "cm", "changed")


def test_a_keyring_that_is_not_needed_is_not_asked() -> None:
    backend = LockedKeyring()
    assert SecretStore({CONFIG_USER: "cfg", CONFIG_PASSWORD: "one"}, backend).read("office").is_complete


@pytest.mark.parametrize(
    ("backend", "code", "sentence"),
    [
        (NoKeyring(), ProblemCode.KEYRING_MISSING, "this computer has no place for passwords."),
        (LockedKeyring(), ProblemCode.KEYRING_LOCKED, "the place for passwords of this computer is locked."),
        (BrokenKeyring(), ProblemCode.KEYRING_FAILED, "the place for passwords of this computer refused it."),
        (ForgetfulKeyring(), ProblemCode.KEYRING_FAILED, "the place for passwords of this computer refused it."),
    ],
)
def test_a_keyring_that_takes_nothing_is_told_and_the_run_goes_on(
    backend: KeyringBackend, code: ProblemCode, sentence: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = SecretStore(NOTHING, backend)
    with caplog.at_level(logging.DEBUG), pytest.raises(SessionFailed) as failure:
        store.write("office", WHOLE)
    assert code_of(failure) is code
    assert sentence_of(failure.value.problem).what == f"The password could not be saved: {sentence}"
    assert store.read("office") == WHOLE == store.held()["office"]
    assert "one" not in caplog.text
    assert failure.value.__cause__ is None or "one" not in str(failure.value.__cause__)


@pytest.mark.parametrize(
    ("backend", "code"), [(NoKeyring(), ProblemCode.KEYRING_MISSING), (LockedKeyring(), ProblemCode.KEYRING_LOCKED)]
)
def test_reading_says_why_nothing_is_known(backend: KeyringBackend, code: ProblemCode) -> None:
    for attempt in (SecretStore(NOTHING, backend).read, SecretStore(NOTHING, backend).forget):
        with pytest.raises(SessionFailed) as failure:
            attempt("office")
        assert code_of(failure) is code
        assert "saved" not in sentence_of(failure.value.problem).what


def test_the_keyring_of_the_system_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    backend = KeyringInMemory()
    monkeypatch.setattr(keyring.core, "_keyring_backend", backend)
    SecretStore(NOTHING).write("office", WHOLE)
    assert backend.kept[service_of("office"), "config_password"] == "one"


def test_no_backend_that_writes_plain_files_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = type("PlaintextKeyring", (KeyringInMemory,), {"__module__": "keyrings.alt.file"})()
    monkeypatch.setattr(keyring.core, "_keyring_backend", plain)
    with pytest.raises(SessionFailed) as failure:
        SecretStore(NOTHING).write("office", WHOLE)
    assert code_of(failure) is ProblemCode.KEYRING_MISSING
    assert plain.kept == {}
    trusted = KeyringInMemory()
    chain = type("Chain", (ChainerBackend,), {"backends": [plain, trusted]})()
    monkeypatch.setattr(keyring.core, "_keyring_backend", chain)
    SecretStore(NOTHING).write("office", WHOLE)
    assert plain.kept == {}
    assert trusted.kept


def test_what_is_held_is_written_nowhere() -> None:
    backend = KeyringInMemory()
    store = SecretStore(NOTHING, backend)
    store.hold("office", WHOLE)
    assert store.read("office") == WHOLE
    assert backend.kept == {}


def test_the_users_are_those_of_the_profile_unless_the_environment_says_otherwise() -> None:
    profile = PbxProfile(config_user="cfg", call_manager_user="cm")
    found = Credentials("old", "one", "older", "two")
    assert signed_in_as(profile, found, NOTHING) == Credentials("cfg", "one", "cm", "two")
    assert signed_in_as(profile, found, {CONFIG_USER: "env"}) == Credentials("env", "one", "cm", "two")
    assert signed_in_as(PbxProfile(), found, NOTHING) == found


def test_the_call_manager_falls_back_to_user_and_password_together() -> None:
    assert signed_in_as(PbxProfile(config_user="cfg"), Credentials("", "one"), NOTHING) == Credentials(
        "cfg", "one", "cfg", "one"
    )
    other = signed_in_as(PbxProfile(config_user="cfg", call_manager_user="cm"), Credentials("", "one"), NOTHING)
    assert other == Credentials("cfg", "one", "cm", "")


def test_whoever_keeps_secrets_out_of_the_log_hears_of_them_all() -> None:
    backend, heard = KeyringInMemory(), list[Credentials]()
    store = SecretStore({}, backend)
    typed, kept = Credentials("a", "typed"), Credentials("b", "kept")
    store.hold("one", typed)
    store.tell_to(heard.append)
    store.write("two", kept)
    assert SecretStore({}, backend).read("two") == kept
    store.read("two")
    assert heard == [typed, kept, kept]
