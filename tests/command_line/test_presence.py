"""`callboard presence`: what is shown, what is changed, and what is said when that fails."""

import pytest

from callboard.command_line.arguments import parse
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.presence import presence, presence_verb
from callboard.command_line.presence_wish import PresenceWish
from callboard.command_line.stopped import StoppedWith
from callboard.controller.patience import Patience
from callboard.domain.changes import ConnectionChanged, ExtensionChanged, ProfilesRead
from callboard.domain.commands import Command, ReadProfiles, SetPresence
from callboard.domain.connection import Connection, LineState
from callboard.domain.extension import Extension
from callboard.domain.presence import ForwardingProfile
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from tests.command_line.test_documented_fields import TABLES
from tests.doubles.child_runs import run_child
from tests.doubles.conference_desk import rehearsed
from tests.doubles.fake_session import FakeSession
from tests.doubles.pbx_controls import PbxChild
from tests.doubles.spoken import Spoken
from tests.doubles.stand_in_line import Connect

AWAY = SetPresence("101", "Away")
PROFILES = (ForwardingProfile("Available"), ForwardingProfile("Away", "Lunch"))


def person(profile: str = "Available", label: str = "") -> ExtensionChanged:
    return ExtensionChanged(Extension("101", "Anna Berg", registered=True, profile=profile, profile_label=label))


class Answering:
    """A phone system with one person and two profiles; `on_set` is what happens when one is chosen."""

    def __init__(self) -> None:
        self.session = FakeSession()
        self.session.on_execute = self._on_execute
        self.on_set = lambda: self.session.report(person("Away", "Lunch"))

    def _on_execute(self, command: Command) -> None:
        if isinstance(command, ReadProfiles):
            self.session.report(person(), ProfilesRead("101", PROFILES))
        else:
            self.on_set()

    def run(self, wanted: str | None = "Lunch", *, as_json: bool = True, reaction_s: float = 60) -> tuple[int, Spoken]:
        spoken = Spoken(as_json=as_json)
        with PhoneLine(lambda: self.session, Patience(reaction_s=reaction_s)) as line:
            return presence(PresenceWish("101", wanted), line, spoken.output), spoken


def test_what_is_typed() -> None:
    assert parse(["presence", "101", "--rehearsal", "v11"], {}).presence == PresenceWish("101")
    assert parse(["presence", "101", "Lunch", "--profile", "hq"], {}).presence == PresenceWish("101", "Lunch")
    assert parse(["presence", "--my", "Lunch", "--profile", "hq"], {}).presence == PresenceWish("", "Lunch")
    assert parse(["presence", "--my", "--profile", "hq"], {}).presence == PresenceWish("")
    assert PresenceWish("", "Lunch").of_somebody("100") == PresenceWish("100", "Lunch")
    with pytest.raises(SessionFailed) as failed:
        PresenceWish("").of_somebody("")
    assert failed.value.problem.code is ProblemCode.MY_PHONE_NOT_SAID


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ((), "Whose presence? Give an extension, or --my for your own phone."),
        (("--my", "100", "Lunch"), "With --my there is no extension: leave out “100”, or --my."),
    ],
)
def test_whose_it_is_is_asked(typed: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["presence", *typed, "--rehearsal", "v11"], {})
    assert said in capsys.readouterr().err
    with pytest.raises(SystemExit) as ended:
        parse(["presence", "--rehearsal", "v11"], {})
    assert ended.value.code == 2


def test_stopped_before_and_after_it_was_asked() -> None:
    answering = Answering()

    def connecting(_use: object) -> int:
        raise KeyboardInterrupt

    with pytest.raises(StoppedWith) as stopped:
        presence_verb(PresenceWish("101", "Lunch"), Spoken().output, connecting)
    assert stopped.value.said == "Stopped. Nothing was done."
    with PhoneLine(lambda: answering.session) as line:
        heard = line.changes

        def interrupted():  # type: ignore[no-untyped-def]
            for changes in heard():
                if AWAY in answering.session.executed:
                    raise KeyboardInterrupt
                yield changes

        line.changes = interrupted  # type: ignore[method-assign]
        with pytest.raises(StoppedWith) as stopped:
            presence_verb(PresenceWish("101", "Lunch"), Spoken().output, lambda use: use(line))
    assert stopped.value.said.startswith("Stopped watching. The phone system was asked;")


def test_it_is_shown() -> None:
    code, spoken = Answering().run(None)
    assert code == 0
    assert [event["event"] for event in spoken.events] == ["profile", "profile", "result"]
    assert spoken.events[1] == {"event": "profile", "number": "101", "name": "Away", "label": "Lunch", "current": False}
    assert (spoken.result["outcome"], spoken.result["profile"], spoken.result["label"]) == ("done", "Available", None)
    _, plain = Answering().run(None, as_json=False)
    assert plain.lines == ["101 Anna Berg: Available", "* Available", "  Away: Lunch"]


@pytest.mark.parametrize("typed", ["Lunch", "away", "Away: Lunch"])
def test_it_is_changed_by_name_or_label(typed: str) -> None:
    code, spoken = Answering().run(typed)
    assert code == 0
    assert spoken.result == {
        "event": "result",
        "outcome": "done",
        "number": "101",
        "name": "Anna Berg",
        "profile": "Away",
        "label": "Lunch",
        "problem": None,
        "message": None,
        "mend": None,
    }
    _, plain = Answering().run(typed, as_json=False)
    assert plain.lines == ["101 Anna Berg is now Away: Lunch."]


def refusing() -> Answering:
    answering = Answering()
    answering.session.answers[AWAY] = problem(ProblemCode.PRESENCE_REFUSED, said="no right")
    return answering


def test_a_refusal_is_told_with_what_is_in_use() -> None:
    code, spoken = refusing().run(as_json=False)
    assert code == 1
    assert spoken.complaints[0].startswith("callboard: The phone system refused to change the presence.")
    _, told = refusing().run()
    assert (told.result["outcome"], told.result["profile"]) == ("failed", "Available")
    assert told.result["problem"] == "presence-refused"


def test_no_reaction() -> None:
    answering = Answering()
    answering.on_set = lambda: None
    code, spoken = answering.run(reaction_s=0.05)
    assert (code, spoken.result["problem"]) == (1, "no-reaction")


def test_a_line_lost_over_it_is_judged_by_what_is_read_next() -> None:
    answering = Answering()
    session = answering.session

    def lose_and_find() -> None:
        session.report(ConnectionChanged(Connection(LineState.LOST, problem(ProblemCode.CONNECTION_LOST))))
        session.report(ConnectionChanged(Connection(LineState.LIVE)), session.picture, person("Available"))
        raise SessionFailed(problem(ProblemCode.CONNECTION_LOST, case="presence"))

    answering.on_set = lose_and_find
    code, spoken = answering.run()
    assert (code, spoken.result["outcome"], spoken.result["problem"]) == (3, "failed", "connection-lost")


def test_what_cannot_be_meant_is_wrong_usage() -> None:
    answering = Answering()
    with pytest.raises(SessionFailed) as failed:
        answering.run("Holidays")
    assert failed.value.problem.code is ProblemCode.PRESENCE_UNKNOWN
    assert answering.session.executed == [ReadProfiles("101")]


@pytest.mark.parametrize(("number", "code"), [("999", ProblemCode.FROM_UNKNOWN), ("", ProblemCode.NUMBER_EMPTY)])
def test_a_number_that_is_nobodys(number: str, code: ProblemCode) -> None:
    with PhoneLine(FakeSession) as line, pytest.raises(SessionFailed) as failed:
        presence(PresenceWish(number), line, Spoken().output)
    assert failed.value.problem.code is code


@pytest.mark.dotnet
def test_through_dotnet_it_says_the_same_as_a_rehearsal(pbx: PbxChild, to: Connect, generation: str) -> None:
    for typed in (("104", "Lunch"), ("104",), ("104", "Holidays"), ("999",)):
        real = run_child("presence", *typed, *to(pbx.port))
        pretended = run_child("presence", *typed, "--rehearsal", generation, "--json")
        assert real.exit_code == pretended.exit_code
        assert {event["event"] for event in real.events} == {event["event"] for event in pretended.events}
        assert real.events[-1]["problem"] == pretended.events[-1]["problem"]
        assert real.complaints == ""


@pytest.mark.parametrize("kind", ["v11", "v12"])
def test_the_page_tells_every_field(kind: str) -> None:
    events = TABLES["## `callboard presence` `event`"]
    results = TABLES["## `callboard presence` `result` of"]
    with rehearsed(kind) as line:
        for deed, wanted in (("show", None), ("change", "Lunch")):
            spoken = Spoken()
            assert presence(PresenceWish("104", wanted), line, spoken.output) == 0
            *told, result = spoken.events
            assert all(set(event) - {"event"} == events[event["event"]] for event in told)
            assert bool(told) is (deed == "show")
            assert result["outcome"] in results[deed]
            assert set(result) - {"event", "outcome"} == results[deed] - {"done", "failed"}
