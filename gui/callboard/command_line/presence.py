"""`callboard presence`: how somebody can be reached, shown or changed."""

from collections.abc import Callable

from callboard.command_line.exit_codes import ExitCode, exit_code_of
from callboard.command_line.output import Output, told_in_result
from callboard.command_line.phone_line import PhoneLine
from callboard.command_line.presence_wish import PresenceWish
from callboard.command_line.stopped import NOTHING_DONE, StoppedWith
from callboard.domain.board import Board
from callboard.domain.commands import ReadProfiles, SetPresence
from callboard.domain.numbers.phone_number import clean_number, printable
from callboard.domain.presence import ForwardingProfile, profile_meant
from callboard.domain.presence_progress import PresencePhase, PresenceProgress
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem

ASKED_AND_NOT_KNOWN = (
    "Stopped watching. The phone system was asked; whether it did it is not known. Look at “callboard presence”."
)

OnLine = Callable[[Callable[[PhoneLine], int]], int]
"""Connects, and lets something use the line. Raises SessionFailed."""


def presence_verb(wish: PresenceWish, output: Output, on_line: OnLine) -> int:
    """Show it, or change it. Returns the exit code. Raises SessionFailed; StoppedWith tells how far it had come."""
    has_asked = False

    def asking() -> None:
        nonlocal has_asked
        has_asked = True

    try:
        return on_line(lambda line: presence(wish, line, output, asking))
    except KeyboardInterrupt:
        raise StoppedWith(ASKED_AND_NOT_KNOWN if has_asked else NOTHING_DONE) from None


def presence(
    wish: PresenceWish, line: PhoneLine, output: Output, asking: Callable[[], object] = lambda: None
) -> ExitCode:
    """Show it, or change it and tell what became of that; `asking` is called before a change is asked for. Raises
    SessionFailed."""
    number = clean_number(wish.number)
    if isinstance(number, Problem):
        raise SessionFailed(number)
    profiles = _profiles_of(number, line)
    if wish.profile is None:
        return _show(number, profiles, line.board, output)
    meant = profile_meant(wish.profile, profiles)
    if meant is None:
        known = ", ".join(profile.whole for profile in profiles)
        facts = {"number": number, "profile": printable(wish.profile), "known": known}
        raise SessionFailed(problem(ProblemCode.PRESENCE_UNKNOWN, **facts))
    asking()
    return _change(number, meant, line, output)


def _profiles_of(number: str, line: PhoneLine) -> tuple[ForwardingProfile, ...]:
    asked = line.ask(ReadProfiles(number))
    for _ in line.changes():
        if asked.done():
            asked.result()
            if number in line.board.profiles:
                break
    return line.board.profiles[number]


def _show(number: str, profiles: tuple[ForwardingProfile, ...], board: Board, output: Output) -> ExitCode:
    current = _current(number, board)
    name = current.name if current is not None else ""
    output.go_on(f"{_who(number, board)}: {current.whole if current is not None else 'not known'}")
    for profile in profiles:
        is_current = profile.name == name
        text = f"{'*' if is_current else ' '} {profile.whole}"
        output.tell(text, "profile", number=number, name=profile.name, label=profile.label or None, current=is_current)
    return _tell_result(number, board, None, output)


def _change(number: str, meant: ForwardingProfile, line: PhoneLine, output: Output) -> ExitCode:
    last: PresenceProgress | None = None
    for progress in line.presence(SetPresence(number, meant.name)):
        last = progress
        if progress.phase is PresencePhase.IN_DOUBT:
            output.warn("The connection was lost. What became of it is seen when it is back.")
        if progress.is_over:
            break
    why = last.problem if last is not None else None
    if why is None:
        current = _current(number, line.board) or meant
        output.go_on(f"{_who(number, line.board)} is now {current.whole}.")
    return _tell_result(number, line.board, why, output)


def _tell_result(number: str, board: Board, why: Problem | None, output: Output) -> ExitCode:
    if why is not None:
        output.explain(why)
    current = _current(number, board)
    output.tell(
        "",
        "result",
        outcome="done" if why is None else "failed",
        number=number,
        name=board.name_of(number),
        profile=current.name if current is not None else None,
        label=(current.label or None) if current is not None else None,
        **told_in_result(why),
    )
    return exit_code_of(why)


def _current(number: str, board: Board) -> ForwardingProfile | None:
    extension = board.extensions.get(number)
    if extension is None or not extension.profile:
        return None
    return ForwardingProfile(extension.profile, extension.profile_label)


def _who(number: str, board: Board) -> str:
    return f"{number} {board.name_of(number)}".strip()
