"""What of the settings somebody else may read."""

import pytest

from callboard.app.kept.kept_values import text_of
from callboard.app.kept.profiles_store import KeptProfiles
from callboard.app.reports.settings_for_others import NotForOthers, told_to_others
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.preferences import Preferences, ThemeChoice
from callboard.domain.profile_memory import ProfileMemory, RecentNumber


def test_callers_have_neither_name_nor_number() -> None:
    recent = (RecentNumber("02079460311", "Anna Berg", 1.0), RecentNumber("+44 20 7946 0958"), RecentNumber("101"))
    text = told_to_others(
        text_of(ProfileMemory(my_phone="100", favourites=("101",), recent=recent)).encode(), is_memory=True
    )
    assert "Berg" not in text
    assert '"A…"' in text
    assert "7946" not in text
    assert "02*******11" in text
    assert '"101"' in text
    assert 'my_phone = "100"' in text


def test_who_helps_needs_the_phone_system_and_not_its_users() -> None:
    profile = PbxProfile("Head office", host="pbx.example.com", port=5485, config_user="reception")
    text = told_to_others(text_of(KeptProfiles("head", {"head": profile})).encode(), is_memory=False)
    assert "pbx.example.com" in text
    assert "Head office" in text
    assert "5485" in text
    assert "reception" not in text


@pytest.mark.parametrize("name", ["password", "confPass", "PIN", "api_token", "client_secret", "pbx-user", "ApiKey"])
def test_what_sounds_secret_is_one_whoever_wrote_it(name: str) -> None:
    assert "sesame" not in told_to_others(f'[other]\n{name} = "sesame"\nmore = ["x"]\n'.encode(), is_memory=False)


def test_preferences_stay_as_they_are() -> None:
    chosen = Preferences(theme=ThemeChoice.DARK, text_size=130, shortcuts={"call.make": "Ctrl+D"})
    text = text_of(chosen)
    assert told_to_others(text.encode(), is_memory=False) == text


@pytest.mark.parametrize("content", [b"\xff\xfe", b"password = sesame", b"[" * 100_000])
def test_what_nobody_understands_is_told_to_nobody(content: bytes) -> None:
    with pytest.raises(NotForOthers):
        told_to_others(content, is_memory=False)
