"""No known secret, whole number or home folder is left in a text."""

import json
from pathlib import Path

import pytest

from callboard.sessions.credentials import Credentials
from callboard.sessions.known_secrets import KnownSecrets, known_from_environment, without_secrets

SECRET = 'a"b\\c dé\n1234567890'


@pytest.mark.parametrize("text", [SECRET, json.dumps(SECRET), repr(SECRET), f"x{SECRET}x{SECRET}"])
def test_a_secret_is_struck_out_however_it_is_written(text: str) -> None:
    secrets = KnownSecrets(SECRET)
    clean = secrets.clean(text)
    assert "•••" in clean
    assert "1234" not in clean
    assert "7890" not in clean


def test_one_secret_may_begin_as_another_does() -> None:
    assert KnownSecrets("sesame", "sesame-open").clean("sesame-open sesame") == "••• •••"


def test_what_is_too_short_would_be_everywhere() -> None:
    assert KnownSecrets("", "a", "12", "  ").clean("a 12 cats") == "a 12 cats"


def test_passwords_are_kept_out_users_are_not() -> None:
    secrets = KnownSecrets()
    secrets.keep_credentials_out(Credentials("reception", "sesame", "calls", "pepper"))
    assert secrets.clean("reception sesame calls pepper") == "reception ••• calls •••"


def test_numbers_are_masked_and_homes_have_no_name() -> None:
    secrets = KnownSecrets()
    assert secrets.clean("+442079460311") == "+4*********11"
    assert secrets.without_secrets("1234567 bytes") == "1234567 bytes"
    assert secrets.clean(str(Path.home() / "x")) == str(Path("~") / "x")


def test_it_shows_nothing_of_them() -> None:
    assert "sesame" not in repr(KnownSecrets("sesame"))


def test_the_environment_is_known_and_not_handed_on() -> None:
    given = {"CALLBOARD_CONFIG_PASSWORD": "sesame", "CALLBOARD_CONFERENCE_PIN": "47110815", "LANG": "C"}
    assert known_from_environment(given).struck_from("sesame 47110815 C") == "••• ••• C"
    assert without_secrets(given) == {"LANG": "C"}
