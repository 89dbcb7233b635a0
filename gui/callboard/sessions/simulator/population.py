"""Who works here, on which numbers, in which groups?

All people and firms are invented; outside numbers come from ranges that are reserved for fiction
(020 7946 0000-0999, 01632 960000-960999, 07700 900000-900999).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from random import Random

from callboard.sessions.simulator.phone_behaviour import DO_NOT_DISTURB, PhoneRule
from callboard.sessions.simulator.record_store import RecordStore
from callboard.sessions.simulator.records import (
    ExtensionRecord,
    GroupRecord,
    LineRecord,
    NamedRecord,
    PhoneBookRecord,
    ServiceRecord,
    default_profiles,
)

PROFILE_LABELS = {"Away": "Lunch", "Custom 2": DO_NOT_DISTURB}
CONFERENCE_NUMBERS = range(700, 800)
_AWAY_SHARES = (("Away", 0.06), ("Out of office", 0.03), (DO_NOT_DISTURB, 0.02))
_UNREGISTERED_SHARE = 0.06

_FIRST_NAMES = (
    "Ahmed Amelia Anna Bela Ben Bram Chiara Chloé Dinah Edwin Elsie Farah Fern Finn Grace Greta Hana Harriet "
    "Hugo Ida Ishaan Ivo Jakob Jonas Juna Keziah Lars Leo Lien Malik Mateo Maya Mohan Nadia Nell Noor Olga Oscar "
    "Paula Priya Quentin Rosa Ruth Samir Selma Søren Tara Tom Uma Vera Viktor Wanda Xenia Yuki Zofia Zoë"
).split()
_LAST_NAMES = (
    "Abbott Albrecht Ashdown Baptiste Berg Bianchi Brandt Calloway Castellan Dalgaard Dubois Eklund Faber Ferreira "
    "Gallagher Grünwald Haddad Hagemann Halloran Hamblin Haque Hathaway Holm Hopwood Idowu Ilves Jansen Kralj "
    "Kowalczyk Lindqvist Lorimer Marchetti Mbeki Moreau Nakagawa Nwosu Obuya Okafor Osei Pasternak Petrova Quill "
    "Raman Rasmussen Sedláček Sorrell Tanabe Thorne Ueda Vance Vogt Whitfield Wójcik Yilmaz Zeller"
).split()
_FIRMS = (
    "Penrose Freight;Finch Logistik;Larch & Sons;Quayside Print;Copperfield Tools;Morrow Dental;Bluebell Catering;"
    "Stanmoor Glass;Tidewater Supplies;Hollin Travel"
).split(";")


@dataclass(frozen=True, slots=True)
class ExtensionSpec:
    """One extension that a scenario names itself."""

    number: str
    first_name: str = ""
    last_name: str = ""
    groups: tuple[str, ...] = ()
    registered: bool = True
    profile: str = "Available"
    voice_mail_new: int = 0
    phone: PhoneRule | None = None


@dataclass(frozen=True, slots=True)
class LineSpec:
    """One external line."""

    number: str
    name: str
    external_number: str
    calls: int = 8


@dataclass(frozen=True, slots=True)
class ServiceSpec:
    """A queue, ring group, IVR, fax, park or special menu."""

    kind: str
    number: str
    name: str = ""
    members: tuple[str, ...] = ()


DEFAULT_LINES = (
    LineSpec("10000", "City line", "02079460100"),
    LineSpec("10001", "Country line", "01632960100"),
)
DEFAULT_SERVICES = (
    ServiceSpec("Queue", "800", "Support queue"),
    ServiceSpec("RingGroup", "801", "Sales ring group"),
    ServiceSpec("IVR", "802", "Welcome"),
    ServiceSpec("FaxExtension", "888", "Fax"),
    ServiceSpec("SpecialMenu", "900", "Voice mail"),
)
DEFAULT_GROUPS = ("Sales", "Accounts", "Service", "Workshop", "Management", "Stores")


@dataclass(frozen=True, slots=True)
class PopulationPlan:
    """How many people there are, and those who are named. Named ones count towards `extensions`."""

    tenant: str = "Harbour & Finch HQ"
    extensions: int = 20
    first_number: int | None = None
    everybody_in: bool = True
    groups: tuple[str, ...] = DEFAULT_GROUPS
    named: tuple[ExtensionSpec, ...] = ()
    lines: tuple[LineSpec, ...] = DEFAULT_LINES
    services: tuple[ServiceSpec, ...] = DEFAULT_SERVICES
    contacts: int = 10


def populate(store: RecordStore, plan: PopulationPlan, seed: int) -> None:
    """Put everybody and everything that does not depend on the generation into the store."""
    random = Random(f"{seed}:people")
    store.insert(NamedRecord(store.new_id(), "TENANT", "Tenant", plan.tenant))
    for name, value, description in (("PARK", "*0", "Park a call"), ("UNPARK", "*1", "Take a parked call")):
        store.insert(NamedRecord(store.new_id(), "PARAMETER", "Parameter", name, value, description))
    specs = list(_everybody(plan, random))
    for spec in specs:
        store.insert(_extension(store.new_id(), spec))
    for line in plan.lines:
        store.insert(LineRecord(store.new_id(), line.number, line.name, line.external_number, line.calls))
    for service in plan.services:
        members = service.members or _members_for(service, specs)
        store.insert(ServiceRecord(store.new_id(), service.number, service.kind, service.name, members))
    for group in _group_names(plan, specs):
        members = tuple(spec.number for spec in specs if group in spec.groups)
        store.insert(GroupRecord(store.new_id(), group, members))
    for place in range(plan.contacts):
        store.insert(_contact(store.new_id(), place, random))


def fictitious_number(random: Random) -> str:
    """An outside number that belongs to nobody."""
    prefix = random.choice(("02079460", "01632960", "07700900"))
    return f"{prefix}{random.randrange(1000):03}"


def _everybody(plan: PopulationPlan, random: Random) -> Iterator[ExtensionSpec]:
    yield from plan.named[: plan.extensions]
    taken = {spec.number for spec in plan.named}
    taken |= {line.number for line in plan.lines} | {service.number for service in plan.services}
    numbers = (str(n) for n in count(_first_number(plan)) if n not in CONFERENCE_NUMBERS and str(n) not in taken)
    for _ in range(plan.extensions - len(plan.named)):
        yield _somebody(next(numbers), plan, random)


def _first_number(plan: PopulationPlan) -> int:
    if plan.first_number is not None:
        return plan.first_number
    if plan.extensions <= 500:
        return 100
    return 1000 if plan.extensions <= 5000 else 20000


def _somebody(number: str, plan: PopulationPlan, random: Random) -> ExtensionSpec:
    first_name, last_name = random.choice(_FIRST_NAMES), random.choice(_LAST_NAMES)
    groups = (random.choice(plan.groups),) if plan.groups else ()
    registered = random.random() >= _UNREGISTERED_SHARE
    profile, chance = "Available", random.random()
    for name, share in _AWAY_SHARES:
        if chance < share:
            profile = name
            break
        chance -= share
    if plan.everybody_in:
        registered, profile = True, "Available"
    return ExtensionSpec(number, first_name, last_name, groups, registered, profile)


def _extension(record_id: int, spec: ExtensionSpec) -> ExtensionRecord:
    profiles = default_profiles(record_id, PROFILE_LABELS)
    current = next((each for each in profiles if spec.profile in (each.name, each.custom_name)), profiles[0])
    mailbox = f"{spec.first_name}.{spec.last_name}".strip(".").casefold().replace(" ", "-")
    return ExtensionRecord(
        id=record_id,
        number=spec.number,
        first_name=spec.first_name,
        last_name=spec.last_name,
        email_address=f"{mailbox}@example.com" if mailbox else "",
        is_registered=spec.registered,
        current_profile=current.id,
        voice_mail_new=spec.voice_mail_new,
        voice_mail_total=spec.voice_mail_new,
        profiles=profiles,
    )


def _members_for(service: ServiceSpec, specs: list[ExtensionSpec]) -> tuple[str, ...]:
    """Groups without named members get a few people from the end of the list, away from the named ones."""
    if service.kind not in ("Queue", "RingGroup"):
        return ()
    return tuple(spec.number for spec in specs[-4:])


def _group_names(plan: PopulationPlan, specs: list[ExtensionSpec]) -> list[str]:
    return list(dict.fromkeys((*(group for spec in specs for group in spec.groups), *plan.groups)))


def _contact(record_id: int, place: int, random: Random) -> PhoneBookRecord:
    return PhoneBookRecord(
        record_id,
        first_name=random.choice(_FIRST_NAMES),
        last_name=random.choice(_LAST_NAMES),
        company_name=_FIRMS[place % len(_FIRMS)],
        phone_number=fictitious_number(random),
    )
