"""What is known of a phone system without its secrets."""

import pytest

from callboard.domain.pbx_profile import LONGEST_ID, PbxProfile, profile_id_for


@pytest.mark.parametrize(
    ("name", "profile_id"),
    [
        ("Head office", "head-office"),
        ("  Müller & Söhne (Köln)  ", "m-ller-s-hne-k-ln"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "pbx-con"),
        ("com1", "pbx-com1"),
    ],
)
def test_an_id_is_valid_as_the_name_of_a_file_everywhere(name: str, profile_id: str) -> None:
    assert profile_id_for(name) == profile_id


def test_a_name_without_latin_letters_has_an_id_that_is_always_the_same() -> None:
    found = profile_id_for("电话")
    assert found == profile_id_for("电话") != profile_id_for("会议")
    assert found.isalnum()


def test_an_id_that_is_taken_gets_a_number() -> None:
    assert profile_id_for("Office", frozenset({"office"})) == "office-2"
    assert profile_id_for("Office", frozenset({"office", "office-2"})) == "office-3"


def test_an_id_is_short() -> None:
    assert len(profile_id_for("x" * 500)) == LONGEST_ID


def test_a_profile_without_a_name_is_called_by_its_host() -> None:
    assert PbxProfile(host="pbx.example").shown_name == "pbx.example"
    assert PbxProfile(name="Leeds", host="pbx.example").shown_name == "Leeds"
