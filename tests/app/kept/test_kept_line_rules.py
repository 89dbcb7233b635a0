"""What holds for a phone system without a window, from what windows keep."""

from dataclasses import replace
from pathlib import Path

import pytest

from callboard.app.kept.kept_line_rules import kept_line_rules
from callboard.app.kept.kept_values import text_of
from callboard.app.kept.machine_defaults import MachineDefaults
from callboard.app.kept.memory_key import key_of
from callboard.app.kept.records_file import records_of
from callboard.domain.calls.party_rights import ONLY_MINE, PartyRights, PartyRule
from callboard.domain.history.history_entry import HistoryParty
from callboard.domain.numbers.dialling_rules import DiallingRules
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.preferences import Preferences
from callboard.domain.profile_memory import ProfileMemory, RecentNumber
from callboard.records.history_store import HistoryStore
from callboard.sessions.choices import ThreeCxChoice
from tests.doubles.record_writer import entry

KEY = key_of(ThreeCxChoice("v11", Path("files"), "pbx.example"))
NOTHING = MachineDefaults()
GROUPS = PartyRights(PartyRule.MY_GROUPS)


def keep(folder: Path, memory: ProfileMemory, preferences: Preferences | None = None) -> None:
    (folder / "profiles").mkdir()
    (folder / "profiles" / f"{KEY}.toml").write_text(text_of(memory), "utf-8")
    if preferences is not None:
        (folder / "preferences.toml").write_text(text_of(preferences), "utf-8")


def test_nothing_is_kept(tmp_path: Path) -> None:
    rules = kept_line_rules(tmp_path, NOTHING, KEY, None)
    assert (rules.parties, rules.dialling.rules) == (PartyRights(), DiallingRules())
    assert (rules.dialling.asks_costly, rules.dialling.asks_first_abroad) == (True, True)


def test_what_a_window_keeps_of_a_phone_system_without_a_profile(tmp_path: Path) -> None:
    kept = DiallingRules("GB", "9", ("300-399",), prefixes_emergency=True)
    recent = (RecentNumber("+493023125042", was_dialled=True), RecentNumber("+33123456789", is_missed=True))
    keep(tmp_path, ProfileMemory(parties=GROUPS, dialling=kept, recent=recent), Preferences(asks_before_costly=False))
    rules = kept_line_rules(tmp_path, NOTHING, KEY, None)
    assert (rules.parties, rules.dialling.rules) == (GROUPS, kept)
    assert (rules.dialling.asks_costly, rules.dialling.asks_first_abroad) == (False, True)
    assert rules.dialling.has_called_country("+49")
    assert not rules.dialling.has_called_country("+33")


def test_a_profile_counts_more(tmp_path: Path) -> None:
    keep(tmp_path, ProfileMemory(parties=GROUPS, dialling=DiallingRules("GB", "9")), Preferences(country="DE"))
    profile = PbxProfile(parties=ONLY_MINE, dialling=DiallingRules("", "0"))
    rules = kept_line_rules(tmp_path, NOTHING, KEY, profile)
    assert (rules.parties, rules.dialling.rules) == (ONLY_MINE, DiallingRules("DE", "0"))


def test_what_it_set_cannot_be_chosen(tmp_path: Path) -> None:
    keep(tmp_path, ProfileMemory(), Preferences(asks_before_costly=False))
    machine = MachineDefaults(locked=("preferences.asks_before_costly",))
    assert kept_line_rules(tmp_path, machine, KEY, None).dialling.asks_costly


def test_of_a_file_that_cannot_be_read_only_my_own_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    keep(tmp_path, ProfileMemory())
    (tmp_path / "profiles" / f"{KEY}.toml").write_text("[[[", "utf-8")
    assert kept_line_rules(tmp_path, NOTHING, KEY, None).parties == ONLY_MINE
    assert "cannot be read" in caplog.text


@pytest.mark.parametrize("odd", ["9x", "123456", "+"])
def test_a_prefix_that_is_none_is_left_out(tmp_path: Path, odd: str) -> None:
    keep(tmp_path, ProfileMemory())
    (tmp_path / "profiles" / f"{KEY}.toml").write_text(f'[dialling]\noutside_prefix = "{odd}"\n', "utf-8")
    assert kept_line_rules(tmp_path, NOTHING, KEY, None).dialling.rules.outside_prefix == ""


def test_a_range_that_is_none_is_left_out(tmp_path: Path) -> None:
    keep(tmp_path, ProfileMemory())
    kept = '[dialling]\ninternal_ranges = ["300-399", "x", "399-300"]\n'
    (tmp_path / "profiles" / f"{KEY}.toml").write_text(kept, "utf-8")
    assert kept_line_rules(tmp_path, NOTHING, KEY, None).dialling.rules.internal_ranges == ("300-399",)


def test_the_history_knows_which_countries_were_called(tmp_path: Path) -> None:
    database = records_of(tmp_path)
    party = HistoryParty("+493023125042", is_outside=True)
    called = replace(entry(2), who=party, is_asked_here=True)
    HistoryStore(database, KEY, lambda: "GB").keep(called).result(20)
    assert database.close()
    rules = kept_line_rules(tmp_path, NOTHING, KEY, None)
    assert rules.dialling.has_called_country("+49")
    assert not rules.dialling.has_called_country("+33")
    assert not kept_line_rules(tmp_path, NOTHING, "another", None).dialling.has_called_country("+49")
