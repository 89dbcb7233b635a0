"""What does the phone system keep, and how does each record look as a row of vendor property names?

Property and entity names are those of the vendor's object model. Values in rows are text as on the wire:
booleans "0"/"1", moments as .NET ticks in UTC, None where the vendor property would be null.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

PROFILE_SEPARATOR = "\x1d"
PROFILE_NAMES = ("Available", "Away", "Out of office", "Custom 1", "Custom 2")


class ConnectionStatus(IntEnum):
    """The vendor's enum of the same name."""

    UNDEFINED = 0
    DIALING = 1
    RINGING = 2
    CONNECTED = 3
    HOLD = 4
    HELD = 5


def _flag(value: bool) -> str:
    return "1" if value else "0"


@dataclass(frozen=True, slots=True)
class Profile:
    """One forwarding profile of an extension: what the receptionist calls presence."""

    id: int
    name: str
    custom_name: str = ""
    custom_message: str = ""

    def as_text(self) -> str:
        return "|".join((str(self.id), self.name, self.custom_name, self.custom_message))


def default_profiles(dn_id: int, labels: Mapping[str, str] | None = None) -> tuple[Profile, ...]:
    """The five default profiles; `labels` gives the custom name of some of them."""
    given = labels or {}
    return tuple(
        Profile(dn_id * 10 + place, name, given.get(name, "")) for place, name in enumerate(PROFILE_NAMES, start=1)
    )


@dataclass(frozen=True, slots=True)
class ExtensionRecord:
    """A desk phone and the person it belongs to."""

    id: int
    number: str
    first_name: str = ""
    last_name: str = ""
    email_address: str = ""
    is_registered: bool = True
    enabled: bool = True
    internal: bool = False
    current_profile: int = 0
    queue_status: int = 0
    user_status: int = 0
    voice_mail_new: int = 0
    voice_mail_total: int = 0
    outbound_caller_id: str = ""
    no_answer_timeout: int = 20
    profiles: tuple[Profile, ...] = ()
    entity: str = field(default="DN", init=False)
    kind: str = field(default="Extension", init=False)

    def profile_named(self, name: str) -> Profile | None:
        """The profile with that name or label."""
        return next((each for each in self.profiles if name in (each.name, each.custom_name)), None)

    def fields(self) -> dict[str, str | None]:
        return {
            "Number": self.number,
            "FirstName": self.first_name,
            "LastName": self.last_name,
            "EmailAddress": self.email_address,
            "IsRegistered": _flag(self.is_registered),
            "Enabled": _flag(self.enabled),
            "Internal": _flag(self.internal),
            "CurrentProfile": str(self.current_profile),
            "QueueStatus": str(self.queue_status),
            "UserStatus": str(self.user_status),
            "VoiceMailNew": str(self.voice_mail_new),
            "VoiceMailTotal": str(self.voice_mail_total),
            "OutboundCallerID": self.outbound_caller_id,
            "NoAnswerTimeout": str(self.no_answer_timeout),
            "Profiles": PROFILE_SEPARATOR.join(profile.as_text() for profile in self.profiles),
        }


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A conference place, or the gateway that callers dial themselves."""

    id: int
    number: str
    is_gateway: bool = False
    entity: str = field(default="DN", init=False)
    kind: str = field(default="ConferencePlaceExtension", init=False)

    def fields(self) -> dict[str, str | None]:
        return {"Number": self.number, "IsGateway": _flag(self.is_gateway)}


@dataclass(frozen=True, slots=True)
class LineRecord:
    """An external line: several calls at a time up to its limit."""

    id: int
    number: str
    name: str = ""
    external_number: str = ""
    simultaneous_calls: int = 4
    is_registered: bool = True
    entity: str = field(default="DN", init=False)
    kind: str = field(default="ExternalLine", init=False)

    def fields(self) -> dict[str, str | None]:
        return {
            "Number": self.number,
            "Name": self.name,
            "ExternalNumber": self.external_number,
            "SimultaneousCalls": str(self.simultaneous_calls),
            "IsRegistered": _flag(self.is_registered),
        }


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """A number behind which there is no single person: Queue, RingGroup, IVR, FaxExtension and so on."""

    id: int
    number: str
    kind: str
    name: str = ""
    members: tuple[str, ...] = ()
    entity: str = field(default="DN", init=False)

    def fields(self) -> dict[str, str | None]:
        return {"Number": self.number, "Name": self.name, "Members": ",".join(self.members)}


DnRecord = ExtensionRecord | PlaceRecord | LineRecord | ServiceRecord


@dataclass(frozen=True, slots=True)
class ConnectionRecord:
    """One leg: one DN's part in one call."""

    id: int
    call_id: int
    call_connection_id: int
    dn: str
    status: ConnectionStatus
    last_change_status: int
    external_party: str = ""
    internal_party: str | None = None
    dialed_number: str = ""
    is_inbound: bool = False
    is_outbound: bool = False
    originated_by: str | None = None
    referred_by: int = 0
    history_id: str = ""
    attached_data: tuple[tuple[str, str], ...] = ()
    entity: str = field(default="CONNECTION", init=False)
    kind: str = field(default="ActiveConnection", init=False)

    def fields(self) -> dict[str, str | None]:
        fields: dict[str, str | None] = {
            "CallID": str(self.call_id),
            "CallConnectionID": str(self.call_connection_id),
            "DN": self.dn,
            "Status": str(int(self.status)),
            "LastChangeStatus": str(self.last_change_status),
            "ExternalParty": self.external_party,
            "InternalParty": self.internal_party,
            "DialedNumber": self.dialed_number,
            "IsInbound": _flag(self.is_inbound),
            "IsOutbound": _flag(self.is_outbound),
            "OriginatedBy": self.originated_by,
            "ReferredBy": str(self.referred_by),
            "HistoryIDOfTheCall": self.history_id,
        }
        for key, value in self.attached_data:
            fields[f"Data.{key}"] = value
        return fields


@dataclass(frozen=True, slots=True)
class GroupRecord:
    """A group of extensions."""

    id: int
    name: str
    members: tuple[str, ...] = ()
    entity: str = field(default="GRP", init=False)
    kind: str = field(default="Group", init=False)

    def fields(self) -> dict[str, str | None]:
        return {"Name": self.name, "Members": ",".join(self.members)}


@dataclass(frozen=True, slots=True)
class PhoneBookRecord:
    """A phone book entry; `owner` is the extension's number when it is private."""

    id: int
    first_name: str = ""
    last_name: str = ""
    company_name: str = ""
    phone_number: str = ""
    tag: str = ""
    owner: str | None = None
    entity: str = field(default="PHONEBOOK", init=False)
    kind: str = field(default="PhoneBookEntry", init=False)

    def fields(self) -> dict[str, str | None]:
        return {
            "FirstName": self.first_name,
            "LastName": self.last_name,
            "CompanyName": self.company_name,
            "PhoneNumber": self.phone_number,
            "Tag": self.tag,
            "Owner": self.owner,
        }


@dataclass(frozen=True, slots=True)
class NamedRecord:
    """A parameter or the tenant: a name, and for a parameter its value and description."""

    id: int
    entity: str
    kind: str
    name: str
    value: str = ""
    description: str = ""

    def fields(self) -> dict[str, str | None]:
        if self.kind == "Tenant":
            return {"Name": self.name}
        return {"Name": self.name, "Value": self.value, "Description": self.description}


@dataclass(frozen=True, slots=True)
class StatisticsRecord:
    """A record of a statistics class; `entity` is the class name in capitals."""

    id: int
    entity: str
    name: str
    content: tuple[tuple[str, str], ...] = ()
    kind: str = field(default="Statistics", init=False)

    def fields(self) -> dict[str, str | None]:
        return {"Name": self.name, **{f"Data.{key}": value for key, value in self.content}}
