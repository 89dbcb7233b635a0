"""What every session promises about presence: one suite for rehearsal and .NET.

A `pbx` fixture gives the phone system behind it, see `Pbx` in `tests/doubles/pbx.py`.
"""

import time

from callboard.domain.changes import ExtensionChanged, ProfilesRead
from callboard.domain.commands import ReadProfiles, SetPresence
from callboard.domain.problems import ProblemCode
from callboard.sessions.simulator.rows import Row
from tests.doubles.console import DEADLINE_S, Console, connected
from tests.doubles.pbx import Pbx

SOMEBODY = "104"
USUAL = ("Available", "Away", "Out of office", "Custom 1", "Custom 2")


def record_of(pbx: Pbx, number: str) -> Row:
    """What the phone system itself holds."""
    return next(row for row in pbx.controls.rows() if row.kind == "Extension" and row.fields["Number"] == number)


def current_of(pbx: Pbx, number: str) -> str:
    fields = record_of(pbx, number).fields
    parts = [each.split("|") for each in (fields["Profiles"] or "").split("\x1d")]
    return next(name for number, name, *_ in parts if number == fields["CurrentProfile"])


def save_elsewhere(pbx: Pbx, number: str, **fields: str) -> None:
    """Another program saves an extension."""
    pairs = [text for pair in fields.items() for text in pair]
    pbx.controls.do("ask", verb="SAVE", args=["DN", "Extension", str(record_of(pbx, number).id), *pairs])


def rename(pbx: Pbx, number: str, *profiles: tuple[str, str]) -> None:
    """An administrator gives an extension other profiles, with their labels."""
    first = int((record_of(pbx, number).fields["Profiles"] or "").partition("|")[0])
    texts = [f"{first + place}|{name}|{label}|" for place, (name, label) in enumerate(profiles)]
    save_elsewhere(pbx, number, Profiles="\x1d".join(texts))


def shown(console: Console, number: str = SOMEBODY) -> tuple[str | None, str]:
    extension = console.told.board.extensions[number]
    return extension.profile, extension.profile_label


def wait_for_profiles(console: Console, expected: list[str]) -> None:
    """What another program saved is on its way to the vendor's library for a moment: asked for until it is there."""
    deadline_s = time.monotonic() + DEADLINE_S
    read: list[str] = []
    while read != expected:
        assert time.monotonic() < deadline_s, read
        console.ask(ReadProfiles(SOMEBODY))
        read = [each.whole for each in console.told.board.profiles[SOMEBODY]]


class PresencePromises:
    """On both generations."""

    def test_the_profiles_are_told_when_somebody_asks(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            assert not [news for news in console.told.told() if isinstance(news, ProfilesRead)]
            console.ask(ReadProfiles(SOMEBODY))
            assert tuple(each.name for each in console.told.board.profiles[SOMEBODY]) == USUAL

    def test_there_may_be_other_than_five_with_words_of_their_own(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            rename(pbx, SOMEBODY, ("Available", ""), ("Away", "Lunch"), ("Night", ""))
            wait_for_profiles(console, ["Available", "Away: Lunch", "Night"])
            console.ask(SetPresence(SOMEBODY, "Away"))
            console.told.wait_until(lambda _: shown(console) == ("Away", "Lunch"))
            console.ask(SetPresence(SOMEBODY, "Night"))
            console.told.wait_until(lambda _: shown(console) == ("Night", ""))

    def test_what_is_set_is_shown_before_it_counts_as_accepted(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(SetPresence(SOMEBODY, "Out of office"))
            assert shown(console)[0] == "Out of office"
            assert current_of(pbx, SOMEBODY) == "Out of office"
            console.ask(SetPresence(SOMEBODY, "Available"))
            assert shown(console)[0] == "Available"
            assert pbx.is_seen_on(console.told)

    def test_what_is_set_already_is_no_failure(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.ask(SetPresence(SOMEBODY, "Available"))
            assert shown(console)[0] == "Available"

    def test_what_others_set_is_told(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            second = int((record_of(pbx, SOMEBODY).fields["Profiles"] or "").partition("|")[0]) + 1
            save_elsewhere(pbx, SOMEBODY, CurrentProfile=str(second))
            console.told.wait_until(lambda _: shown(console)[0] == "Away")

    def test_somebody_else_was_faster_once(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            before = record_of(pbx, SOMEBODY).fields["NoAnswerTimeout"]
            pbx.controls.do("fault", kind="save_conflict", member="once")
            console.ask(SetPresence(SOMEBODY, "Away"))
            assert shown(console)[0] == "Away"
            assert record_of(pbx, SOMEBODY).fields["NoAnswerTimeout"] != before  # what the other saved stays
            assert pbx.verbs().count("SAVE") == 2

    def test_somebody_else_was_faster_twice(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("fault", kind="save_conflict")
            assert console.refused(SetPresence(SOMEBODY, "Away")).code is ProblemCode.PRESENCE_CONFLICT
            assert pbx.verbs().count("SAVE") == 2  # once more, and never again
            assert shown(console)[0] == current_of(pbx, SOMEBODY) == "Available"
            pbx.controls.do("heal")
            console.ask(SetPresence(SOMEBODY, "Away"))

    def test_a_refusal_changes_nothing(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("fault", kind="refuse_save")
            why = console.refused(SetPresence(SOMEBODY, "Away"))
            assert (why.code, why.facts["said"]) == (ProblemCode.PRESENCE_REFUSED, "No right to change this record")
            assert pbx.verbs().count("SAVE") == 1
            assert shown(console)[0] == current_of(pbx, SOMEBODY) == "Available"

    def test_what_is_taken_and_not_kept_is_no_success(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            rename(pbx, SOMEBODY, ("Available", "Here"), ("Away", ""))
            console.told.wait_until(lambda _: shown(console) == ("Available", "Here"))
            pbx.controls.do("fault", kind="ignore_save")
            why = console.refused(SetPresence(SOMEBODY, "Away"))
            assert (why.code, why.facts["kept"]) == (ProblemCode.PRESENCE_NOT_KEPT, "Available: Here")
            assert shown(console) == ("Available", "Here")

    def test_a_profile_that_is_not_there(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            why = console.refused(SetPresence(SOMEBODY, "Lunch"))
            assert why.code is ProblemCode.PRESENCE_UNKNOWN
            assert why.facts["known"].startswith("Available, Away")
            assert "SAVE" not in pbx.verbs()
            assert SOMEBODY in console.told.board.profiles  # so that what is shown is what there is

    def test_an_extension_that_is_gone_or_never_was(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            pbx.controls.do("remove", number=SOMEBODY)
            console.told.wait_until(lambda told: SOMEBODY not in told.board.extensions)
            for number in (SOMEBODY, "999", "10000"):
                assert console.refused(SetPresence(number, "Away")).code is ProblemCode.FROM_UNKNOWN
                assert console.refused(ReadProfiles(number)).code is ProblemCode.FROM_UNKNOWN

    def test_without_a_line_nothing_is_done_by_itself_later(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            console.pays_attention = False
            pbx.controls.do("fault", kind="drop_connections")
            console.told.wait_until(lambda told: not told.board.connection.is_live)
            why = console.refused(SetPresence(SOMEBODY, "Away"))
            assert why.code in (ProblemCode.CANNOT_CONNECT, ProblemCode.CONNECTION_LOST)
            console.pays_attention = True
            console.attend_until_live()
            assert shown(console)[0] == current_of(pbx, SOMEBODY) == "Available"

    def test_each_reading_of_one_person_touches_nobody_else(self, pbx: Pbx) -> None:
        with connected(pbx.make_session) as console:
            told = len(console.told.told())
            console.ask(SetPresence(SOMEBODY, "Away"))
            changed = [news for news in console.told.told()[told:] if isinstance(news, ExtensionChanged)]
            assert {news.extension.number for news in changed} == {SOMEBODY}
