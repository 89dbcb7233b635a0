"""PINs go into the keyring and nowhere else; where there is none, they hold for this run and it is said."""

import pytest
from keyring.backends.fail import Keyring as NoKeyring

from callboard.domain.conferences.conference_memory import ConferenceMemory, KeptConference
from callboard.domain.conferences.conference_template import ConferenceTemplate
from callboard.domain.conferences.planned_conference import PlannedConference
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.pin_store import LAST, PinStore, key_of_planned, key_of_running, key_of_template
from callboard.sessions.system_keyring import Backend
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.keyrings import BrokenKeyring, ForgetfulKeyring, KeyringInMemory, LockedKeyring

MONDAY = key_of_template("Monday  call")


def test_a_pin_is_known_to_another_run_of_the_same_phone_system() -> None:
    backend = KeyringInMemory()
    store = PinStore("profile-office", backend)
    store.keep(MONDAY, "4711")
    assert store.held() == {}
    assert PinStore("profile-office", backend).pin_of(key_of_template("monday call")) == "4711"
    assert PinStore("profile-other", backend).pin_of(MONDAY) == ""


def test_the_keys_do_not_meet() -> None:
    keys = {key_of_template("1"), key_of_planned("1"), key_of_running("1"), LAST}
    assert len(keys) == 4


def test_what_is_forgotten_is_gone_also_a_second_time_and_an_empty_pin_is_none() -> None:
    backend = KeyringInMemory()
    store = PinStore("profile-office", backend)
    for forget in (lambda: store.forget(MONDAY), lambda: store.keep(MONDAY, "")):
        store.keep(MONDAY, "4711")
        forget()
        forget()
        assert (backend.kept, store.pin_of(MONDAY)) == ({}, "")


def test_without_a_phone_system_that_is_kept_no_keyring_is_asked() -> None:
    backend = KeyringInMemory()
    store = PinStore("", backend)
    store.keep(MONDAY, "4711")
    assert store.pin_of(MONDAY) == "4711"
    store.forget(MONDAY)
    assert store.pin_of(MONDAY) == ""
    assert backend.asked == 0


def test_every_pin_that_passes_is_told_so_that_none_is_written_down() -> None:
    backend, told = KeyringInMemory(), list[str]()
    PinStore("x", backend).keep(MONDAY, "4711")
    store = PinStore("x", backend)
    store.hold(LAST, "0815")
    store.tell_to(told.append)
    store.pin_of(MONDAY)
    store.keep(key_of_running("702"), "1234")
    assert told == ["0815", "4711", "1234"]


@pytest.mark.parametrize(
    ("backend", "code"),
    [
        (NoKeyring(), ProblemCode.KEYRING_MISSING),
        (LockedKeyring(), ProblemCode.KEYRING_LOCKED),
        (BrokenKeyring(), ProblemCode.KEYRING_FAILED),
        (ForgetfulKeyring(), ProblemCode.KEYRING_FAILED),
    ],
)
def test_a_keyring_that_takes_nothing_is_told_and_the_run_goes_on(
    backend: Backend, code: ProblemCode, caplog: pytest.LogCaptureFixture
) -> None:
    store = PinStore("profile-office", backend)
    with pytest.raises(SessionFailed) as failure:
        store.keep(MONDAY, "4711")
    assert failure.value.problem.code is code
    sentence = sentence_of(failure.value.problem)
    assert sentence.what.startswith("The PIN could not be saved")
    assert store.pin_of(MONDAY) == "4711"
    assert "4711" not in caplog.text + sentence.whole


def test_a_locked_keyring_is_told_of_when_it_is_read_and_emptied() -> None:
    store = PinStore("profile-office", LockedKeyring())
    for attempt, beginning in ((store.pin_of, "The PIN could not be read"), (store.forget, "The PIN is still kept")):
        with pytest.raises(SessionFailed) as failure:
            attempt(MONDAY)
        assert sentence_of(failure.value.problem).what.startswith(beginning)


def test_where_there_is_no_keyring_there_is_nothing_to_forget() -> None:
    store = PinStore("profile-office", NoKeyring())
    store.hold(MONDAY, "4711")
    store.forget(MONDAY)
    assert store.held() == {}


def test_with_its_phone_system_every_pin_is_forgotten() -> None:
    backend = KeyringInMemory()
    what = ConferenceTemplate("Monday call", has_pin=True)
    memory = ConferenceMemory(
        (what, ConferenceTemplate("None")),
        planned=(PlannedConference("0f3a", 1.0, what),),
        running=(KeptConference("702", (), 1.0, has_pin=True),),
    )
    store = PinStore("profile-office", backend)
    for key in (MONDAY, LAST, key_of_planned("0f3a"), key_of_running("702")):
        store.keep(key, "4711")
    PinStore("profile-other", backend).keep(MONDAY, "4712")
    store.forget_all(memory)
    assert list(backend.kept.values()) == ["4712"]
