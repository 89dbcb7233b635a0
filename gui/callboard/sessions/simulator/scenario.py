"""What is the day like that the simulated phone system lives through?

A scenario is a TOML file; `scenarios/README.md` describes it. The generation is not part of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from callboard.sessions.simulator.background_traffic import HIGHEST_RATE, TrafficPlan
from callboard.sessions.simulator.conferences import ConferenceLimit, WhenFull
from callboard.sessions.simulator.faults import FaultKind, FaultOrder
from callboard.sessions.simulator.phone_behaviour import NumberRule, Outcome, PhoneRule, Timing
from callboard.sessions.simulator.population import (
    DEFAULT_GROUPS,
    DEFAULT_LINES,
    DEFAULT_SERVICES,
    ExtensionSpec,
    LineSpec,
    PopulationPlan,
    ServiceSpec,
)
from callboard.sessions.simulator.scheduled_starts import ScheduledBehaviour
from callboard.sessions.simulator.table_reader import ScenarioError, ScenarioText, TableReader

MOST_EXTENSIONS = 10_000
MOST_PLACES = 32
_SERVICE_KINDS = ("Queue", "RingGroup", "IVR", "FaxExtension", "ParkExtension", "SpecialMenu")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a connection has to bring, for demos of a refused sign-in. Not a secret: it stands in the file."""

    user: str
    password: str


@dataclass(frozen=True, slots=True)
class ConferenceSpec:
    """A conference that is held without anybody asking: in the n-th place, or the owner's room."""

    owner: str
    place: int
    members: tuple[str, ...]
    at_s: float = 0.0
    pin: str = ""


@dataclass(frozen=True, slots=True)
class Scenario:
    """Everything about a day. `Scenario()` alone is a small silent house, good for tests."""

    name: str = "silent house"
    description: str = ""
    seed: int = 1
    population: PopulationPlan = field(default_factory=PopulationPlan)
    places: int = 4
    first_place: int = 700
    timing: Timing = field(default_factory=Timing)
    numbers: tuple[NumberRule, ...] = ()
    traffic: TrafficPlan = field(default_factory=TrafficPlan)
    faults: tuple[FaultOrder, ...] = ()
    conferences: tuple[ConferenceSpec, ...] = ()
    conference_limit: ConferenceLimit = field(default_factory=ConferenceLimit)
    scheduled: ScheduledBehaviour = ScheduledBehaviour.KEPT
    credentials: Credentials | None = None

    def phone_rules(self) -> dict[str, PhoneRule]:
        """The rules of single extensions."""
        return {spec.number: spec.phone for spec in self.population.named if spec.phone is not None}


def shipped_scenarios() -> tuple[str, ...]:
    """The names of the scenarios that come with the program."""
    folder = files("callboard.sessions.simulator") / "scenarios"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def load_scenario(name_or_file: str) -> Scenario:
    """A shipped scenario by name, or any other by its file. Raises ScenarioError."""
    if name_or_file in shipped_scenarios():
        entry = files("callboard.sessions.simulator") / "scenarios" / f"{name_or_file}.toml"
        return parse_scenario(entry.read_text(encoding="utf-8"), name_or_file)
    path = Path(name_or_file)
    if not name_or_file.endswith(".toml"):
        known = ", ".join(shipped_scenarios())
        raise ScenarioError(f"there is no scenario {name_or_file!r}; give a .toml file or one of: {known}")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ScenarioError(f"{path} cannot be read: {error}") from error
    return parse_scenario(text, path.stem)


def parse_scenario(text: str, name: str) -> Scenario:
    """Read a scenario from TOML; raises ScenarioError with the line."""
    source = ScenarioText(text)
    top = source.top()
    conference = source.table("conferences")
    scenario = Scenario(
        name=name,
        description=top.word("description", ""),
        seed=top.whole("seed", 1, 0, 2**31),
        population=_population(source),
        places=conference.whole("places", 4, 0, MOST_PLACES),
        first_place=conference.whole("first_number", 700, 1, 99_999),
        timing=_timing(source.table("timing")),
        numbers=tuple(_number_rule(row) for row in source.tables("numbers")),
        traffic=_traffic(source.table("traffic")),
        faults=tuple(_fault(row) for row in source.tables("faults")),
        conferences=tuple(_conference(row) for row in source.tables("conference")),
        conference_limit=_conference_limit(conference),
        scheduled=conference.choice("scheduled", ScheduledBehaviour, ScheduledBehaviour.KEPT),
        credentials=_credentials(source.table("credentials")),
    )
    conference.finish()
    top.finish()
    source.finish()
    return scenario


def _population(source: ScenarioText) -> PopulationPlan:
    table = source.table("population")
    plan = PopulationPlan(
        tenant=table.word("tenant", "Harbour & Finch HQ"),
        extensions=table.whole("extensions", 20, 1, MOST_EXTENSIONS),
        first_number=table.whole("first_number", 100, 1, 99_999) if table.has("first_number") else None,
        everybody_in=table.flag("everybody_in", False),
        groups=table.words("groups", DEFAULT_GROUPS),
        named=tuple(_extension(row) for row in source.tables("extension")),
        lines=tuple(_line(row) for row in source.tables("line")) or DEFAULT_LINES,
        services=tuple(_service(row) for row in source.tables("service")) or DEFAULT_SERVICES,
        contacts=table.whole("contacts", 10, 0, 50_000),
    )
    numbers = [spec.number for spec in (*plan.named, *plan.lines, *plan.services)]
    for number in numbers:
        if numbers.count(number) > 1:
            raise table.error("population", f"has the number {number} twice")
    if len(plan.named) > plan.extensions:
        raise table.error("extensions", f"is less than the {len(plan.named)} that are named")
    table.finish()
    return plan


def _extension(row: TableReader) -> ExtensionSpec:
    rule = None
    if row.has("phone") or row.has("after_s") or row.has("talk_s"):
        rule = _phone_rule(row, "phone")
    spec = ExtensionSpec(
        number=row.word("number"),
        first_name=row.word("first_name", ""),
        last_name=row.word("last_name", ""),
        groups=row.words("groups"),
        registered=row.flag("registered", True) and (rule is None or rule.outcome is not Outcome.NOT_REGISTERED),
        profile=row.word("profile", "Available"),
        voice_mail_new=row.whole("voice_mail_new", 0, 0, 999),
        phone=rule,
    )
    if not (spec.number.isascii() and spec.number.isdigit()):
        raise row.error("number", "has to have digits only")
    row.finish()
    return spec


def _phone_rule(row: TableReader, key: str) -> PhoneRule:
    return PhoneRule(
        outcome=row.choice(key, Outcome, Outcome.ANSWERS),
        after_s=row.optional_amount("after_s"),
        talk_s=row.optional_amount("talk_s"),
    )


def _number_rule(row: TableReader) -> NumberRule:
    rule = NumberRule(row.word("pattern"), _phone_rule(row, "outcome"))
    row.finish()
    return rule


def _line(row: TableReader) -> LineSpec:
    line = LineSpec(
        row.word("number"),
        row.word("name", ""),
        row.word("external_number", ""),
        row.whole("calls", 8, 1, 100_000),
    )
    row.finish()
    return line


def _service(row: TableReader) -> ServiceSpec:
    service = ServiceSpec(row.word("kind"), row.word("number"), row.word("name", ""), row.words("members"))
    if service.kind not in _SERVICE_KINDS:
        raise row.error("kind", f"has to be one of: {', '.join(_SERVICE_KINDS)}")
    row.finish()
    return service


def _timing(table: TableReader) -> Timing:
    usual = Timing()
    timing = Timing(
        from_answers_s=table.span("from_answers_s", usual.from_answers_s),
        to_answers_s=table.span("to_answers_s", usual.to_answers_s),
        next_leg_s=table.amount("next_leg_s", usual.next_leg_s),
        ring_s=table.amount("ring_s", usual.ring_s),
        rejected_after_s=table.amount("rejected_after_s", usual.rejected_after_s),
        gives_up_after_s=table.amount("gives_up_after_s", usual.gives_up_after_s),
        tone_s=table.amount("tone_s", usual.tone_s),
        prompt_s=table.amount("prompt_s", usual.prompt_s),
        pick_up_s=table.amount("pick_up_s", usual.pick_up_s),
        talk_s=table.amount("talk_s", usual.talk_s),
    )
    table.finish()
    return timing


def _traffic(table: TableReader) -> TrafficPlan:
    usual = TrafficPlan()
    plan = TrafficPlan(
        events_per_second=table.amount("events_per_second", usual.events_per_second, 0.0, HIGHEST_RATE),
        inside=table.amount("inside", usual.inside, 0.0, 1.0),
        incoming=table.amount("incoming", usual.incoming, 0.0, 1.0),
        changes=table.amount("changes", usual.changes, 0.0, 1.0),
        held=table.amount("held", usual.held, 0.0, 1.0),
        busy_share=table.amount("busy_share", usual.busy_share, 0.0, 1.0),
        talk_s=table.span("talk_s", usual.talk_s),
        answers_s=table.span("answers_s", usual.answers_s),
        calls_at_start=table.whole("calls_at_start", 0, 0, MOST_EXTENSIONS // 2),
        fill=table.flag("fill", usual.fill),
        spare=table.words("spare"),
    )
    table.finish()
    return plan


def _fault(row: TableReader) -> FaultOrder:
    order = FaultOrder(
        kind=row.choice("kind", FaultKind),
        at_s=row.amount("at_s", 0.0),
        for_s=row.optional_amount("for_s"),
        every_s=row.optional_amount("every_s"),
        member=row.word("member", ""),
        delay_s=row.amount("delay_s", 2.0),
    )
    row.finish()
    return order


def _conference(row: TableReader) -> ConferenceSpec:
    spec = ConferenceSpec(
        owner=row.word("owner"),
        place=row.whole("place", 1, 1, MOST_PLACES),
        members=row.words("members"),
        at_s=row.amount("at_s", 0.0),
        pin=row.word("pin", ""),
    )
    row.finish()
    return spec


def _conference_limit(table: TableReader) -> ConferenceLimit:
    most = table.whole("most", 0, 0, MOST_EXTENSIONS) if table.has("most") else None
    return ConferenceLimit(most, table.choice("when_full", WhenFull, WhenFull.REFUSES))


def _credentials(table: TableReader) -> Credentials | None:
    if not table.has("user"):
        return None
    credentials = Credentials(table.word("user"), table.word("password", ""))
    table.finish()
    return credentials
