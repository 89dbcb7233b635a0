"""The rule whose parties are shown, as it is kept: what cannot be read hides."""

from pathlib import Path

import pytest

from callboard.app.kept.kept_values import text_of, value_of
from callboard.app.kept.machine_defaults import read_machine_defaults
from callboard.app.kept.profiles_store import FILE_NAME, ProfilesStore
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights, PartyRule
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import ProblemCode, SessionFailed

LISTED = PartyRights(PartyRule.LISTED, ("Sales", "Front desk"), ("101", "702"))


def test_it_survives() -> None:
    profile = PbxProfile("Office", parties=LISTED)
    kept = value_of(PbxProfile, text_of(profile))
    assert (kept.value, kept.left_out) == (profile, ())
    assert "parties" not in text_of(PbxProfile("Office"))


@pytest.mark.parametrize(
    ("text", "rights"),
    [
        ("", PartyRights()),
        ('[parties]\nrule = "my-groups"', PartyRights(PartyRule.MY_GROUPS)),
        ('parties = "everybody"', ONLY_MINE),
        ("parties = 1", ONLY_MINE),
        ('[parties]\nrule = "friends"', ONLY_MINE),
        ("[parties]\nrule = 3", ONLY_MINE),
        ('[parties]\nruel = "mine"', ONLY_MINE),
        ('[parties]\nrule = "listed"\ngroups = "Sales"', ONLY_MINE),
        ('[parties]\nrule = "listed"\nnumbers = ["101", 5]', PartyRights(PartyRule.LISTED, (), ("101",))),
    ],
)
def test_what_cannot_be_read_hides(text: str, rights: PartyRights) -> None:
    assert value_of(PbxProfile, text).value.parties == rights


def test_it_can_rule_everybody_who_sits_here(tmp_path: Path) -> None:
    machine = tmp_path / "machine.toml"
    machine.write_text('[profiles.office]\nname = "Office"\n[profiles.office.parties]\nrule = "my-groups"\n', "utf-8")
    store = ProfilesStore(tmp_path, machine)
    assert store.known["office"].parties == PartyRights(PartyRule.MY_GROUPS)
    assert store.is_locked("office", "parties")
    with pytest.raises(SessionFailed) as refused:
        store.save("office", PbxProfile("Office"))
    assert refused.value.problem.code is ProblemCode.PROFILE_LOCKED


def test_that_everybody_is_shown_can_be_fixed_as_well(tmp_path: Path) -> None:
    machine = tmp_path / "machine.toml"
    machine.write_text('locked = ["profile.*.parties"]\n', "utf-8")
    assert read_machine_defaults(machine).locks_profile("office", "parties")


def test_it_is_kept_with_its_phone_system(tmp_path: Path) -> None:
    ProfilesStore(tmp_path).save("office", PbxProfile("Office", parties=LISTED))
    assert ProfilesStore(tmp_path).known["office"].parties == LISTED
    assert "listed" in (tmp_path / FILE_NAME).read_text("utf-8")
