"""What happens when a client saves or deletes a record: presence, phone book, groups, parameters?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import (
    ExtensionRecord,
    GroupRecord,
    NamedRecord,
    PhoneBookRecord,
    Profile,
)
from callboard.sessions.simulator.refusal import already_exists, read_only, saving_failed


def _flag(text: str) -> bool:
    return text == "1"


def _numbers(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _text(text: str) -> str:
    return text


Parser = Callable[[str], Any]

# Vendor property -> field of the record and how its text is read. What is missing here cannot be changed.
_EXTENSION_FIELDS: Mapping[str, tuple[str, Parser]] = {
    "FirstName": ("first_name", _text),
    "LastName": ("last_name", _text),
    "EmailAddress": ("email_address", _text),
    "Enabled": ("enabled", _flag),
    "Internal": ("internal", _flag),
    "CurrentProfile": ("current_profile", int),
    "QueueStatus": ("queue_status", int),
    "UserStatus": ("user_status", int),
    "OutboundCallerID": ("outbound_caller_id", _text),
    "NoAnswerTimeout": ("no_answer_timeout", int),
}
_PHONE_BOOK_FIELDS: Mapping[str, tuple[str, Parser]] = {
    "FirstName": ("first_name", _text),
    "LastName": ("last_name", _text),
    "CompanyName": ("company_name", _text),
    "PhoneNumber": ("phone_number", _text),
    "Tag": ("tag", _text),
    "Owner": ("owner", _text),
}
_GROUP_FIELDS: Mapping[str, tuple[str, Parser]] = {"Name": ("name", _text), "Members": ("members", _numbers)}
_PARAMETER_FIELDS: Mapping[str, tuple[str, Parser]] = {
    "Name": ("name", _text),
    "Value": ("value", _text),
    "Description": ("description", _text),
}
_LIVE_PROPERTIES = ("Number", "IsRegistered", "VoiceMailNew", "VoiceMailTotal")


class DirectoryChanges:
    """Saves and deletes by entity and id, with the vendor's refusals."""

    def __init__(self, store: RecordStore) -> None:
        self._store = store

    def save(self, entity: str, kind: str, record_id: int, fields: Mapping[str, str | None]) -> int:
        """Change a record, or make one when the id is 0; returns the id. Unknown properties are ignored."""
        values = {key: value or "" for key, value in fields.items()}
        if record_id == 0:
            return self._make(entity, kind, values)
        record = self._store.record(record_id)
        match record:
            case ExtensionRecord():
                self._save_extension(record, values)
            case PhoneBookRecord():
                self._store.update(replace(record, **_parsed(_PHONE_BOOK_FIELDS, values)))
            case GroupRecord():
                self._store.update(replace(record, **_parsed(_GROUP_FIELDS, values)))
            case NamedRecord():
                self._store.update(replace(record, **_parsed(_PARAMETER_FIELDS, values)))
            case None:
                raise saving_failed(f"There is no {entity} with id {record_id}")
            case _:
                raise saving_failed(f"{record.kind} cannot be saved")
        return record_id

    def delete(self, entity: str, record_id: int) -> None:
        """Delete a phone book entry, group or parameter; everything else is refused."""
        record = self._store.record(record_id)
        if not isinstance(record, (PhoneBookRecord, GroupRecord, NamedRecord)) or record.entity != entity:
            raise saving_failed(f"{entity} {record_id} cannot be deleted")
        self._store.delete(record)

    def changed_by_others(self, record_id: int) -> None:
        """Another program saves something of that extension."""
        record = self._store.record(record_id)
        if isinstance(record, ExtensionRecord):
            self._store.update(replace(record, no_answer_timeout=record.no_answer_timeout + 1))

    def tell_again(self, record_id: int) -> None:
        """Tell the record as it is."""
        record = self._store.record(record_id)
        if record is not None:
            self._store.announce(record)

    def _save_extension(self, record: ExtensionRecord, values: Mapping[str, str]) -> None:
        for name in _LIVE_PROPERTIES:
            if name in values and values[name] != record.fields()[name]:
                raise read_only(name)
        changes = _parsed(_EXTENSION_FIELDS, values)
        profiles = _profiles(values["Profiles"]) if values.get("Profiles") else record.profiles
        known = {profile.id for profile in profiles}
        if changes.get("current_profile", record.current_profile) not in known:
            raise saving_failed(f"Extension {record.number} has no such profile")
        changed = replace(record, profiles=profiles, **changes)
        self._store.update(changed)
        if profiles != record.profiles or changed.current_profile != record.current_profile:
            self._store.announce(changed, entity="FWDPROFILE")

    def _make(self, entity: str, kind: str, values: Mapping[str, str]) -> int:
        new_id = self._store.new_id()
        match entity:
            case "PHONEBOOK":
                self._store.insert(PhoneBookRecord(new_id, **_parsed(_PHONE_BOOK_FIELDS, values)))
            case "GRP":
                self._store.insert(GroupRecord(new_id, **_parsed(_GROUP_FIELDS, {"Name": "", **values})))
            case "PARAMETER":
                taken = [each.name for each in self._parameters()]
                if values.get("Name", "") in taken:
                    raise already_exists(f"Parameter {values['Name']} exists")
                fields = _parsed(_PARAMETER_FIELDS, {"Name": "", **values})
                self._store.insert(NamedRecord(new_id, entity, "Parameter", **fields))
            case _:
                raise saving_failed(f"A new {kind} cannot be made here")
        return new_id

    def _parameters(self) -> list[NamedRecord]:
        return [each for each in self._store.records("PARAMETER") if isinstance(each, NamedRecord)]


def _parsed(table: Mapping[str, tuple[str, Parser]], values: Mapping[str, str]) -> dict[str, Any]:
    parsed: dict[str, Any] = {}
    for key, text in values.items():
        if key not in table:
            continue
        name, parse = table[key]
        try:
            parsed[name] = parse(text)
        except ValueError as error:
            raise saving_failed(f"{key} cannot be {text[:40]!r}") from error
    return parsed


def _profiles(text: str) -> tuple[Profile, ...]:
    profiles: list[Profile] = []
    for part in text.split("\x1d"):
        pieces = [*part.split("|", 3), "", "", ""][:4]
        if not pieces[0].isdigit():
            raise saving_failed("A profile without an id")
        profiles.append(Profile(int(pieces[0]), pieces[1], pieces[2], pieces[3]))
    return tuple(profiles)
