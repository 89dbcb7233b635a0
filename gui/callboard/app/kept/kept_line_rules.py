"""What holds for a phone system, for whoever has no window: read from what windows keep, and without Qt."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from callboard.app.kept.kept_values import NotReadable, value_of
from callboard.app.kept.machine_defaults import MachineDefaults
from callboard.app.kept.records_file import records_file, records_of
from callboard.command_line.line_rules import LineRules
from callboard.domain.calls.party_rights import ONLY_MINE
from callboard.domain.numbers.dialling import Dialling
from callboard.domain.numbers.risk import kind_of
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import SessionFailed
from callboard.domain.profile_memory import ProfileMemory
from callboard.records.history_store import HistoryStore

log = logging.getLogger(__name__)

Value = TypeVar("Value")

HISTORY_WITHIN_S = 3.0


def kept_line_rules(folder: Path, machine: MachineDefaults, key: str, profile: PbxProfile | None) -> LineRules:
    """`key` says under which name a window keeps what it remembers of the phone system; what `profile` says counts
    more, where there is one. Of what cannot be read at all, only one's own is told."""
    usual = machine.preferences
    locked = {name: getattr(usual, name) for name in machine.locked_preferences}
    chosen = replace(_read(folder / "preferences.toml", usual, usual), **locked)
    hidden = ProfileMemory(parties=ONLY_MINE)
    memory = _read(folder / "profiles" / f"{key}.toml", ProfileMemory(), hidden)
    rules = memory.dialling if profile is None else profile.dialling
    rules = replace(rules, country=rules.country or chosen.country)
    called = [one.number for one in memory.recent if one.was_dialled]

    def has_called(calling_code: str) -> bool:
        recently = any(kind_of(number, rules.country).calling_code == calling_code for number in called)
        return recently or calling_code in _countries_called(folder, key)

    dialling = Dialling(rules, chosen.asks_before_first_abroad, chosen.asks_before_costly, has_called)
    return LineRules(memory.parties if profile is None else profile.parties, dialling)


def _countries_called(folder: Path, key: str) -> frozenset[str]:
    """From the history; only who asks about a country waits for it."""
    if not records_file(folder).is_file():
        return frozenset()
    database = records_of(folder)
    try:
        return HistoryStore(database, key).countries_called().result(HISTORY_WITHIN_S)
    except (SessionFailed, TimeoutError) as error:
        log.warning("the history cannot be read: %s", type(error).__name__)
        return frozenset()
    finally:
        database.close()


def _read(file: Path, usual: Value, unreadable: Value) -> Value:
    try:
        return value_of(type(usual), file.read_text(encoding="utf-8"), usual).value
    except FileNotFoundError:
        return usual
    except (OSError, UnicodeDecodeError, NotReadable) as error:
        log.warning("%s cannot be read: %s", file.name, type(error).__name__)
        return unreadable
