"""`callboard bundle`: one file to send to whoever helps."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Output


class Made(Protocol):
    """What came of it."""

    @property
    def file(self) -> Path: ...
    @property
    def parts(self) -> tuple[str, ...]: ...
    @property
    def left_out(self) -> tuple[str, ...]: ...
    @property
    def size_bytes(self) -> int: ...


MakeBundle = Callable[[Path, Callable[[], str]], Made]
"""(where, what a connection check says) -> what came of it. Raises SessionFailed."""


def bundle(where: Path, make: MakeBundle, check_report: Callable[[], str], output: Output) -> ExitCode:
    """Make it and tell where it is. Raises SessionFailed."""
    made = make(where, check_report)
    kilobytes = max(1, round(made.size_bytes / 1000))
    output.tell(
        f"Saved as {made.file} ({kilobytes} kB).",
        "result",
        outcome="done",
        file=str(made.file),
        bytes=made.size_bytes,
        parts=list(made.parts),
        left_out=list(made.left_out),
    )
    output.go_on("No passwords, whole phone numbers or names of people you called are in it.")
    for each in made.left_out:
        output.go_on(f"Left out: {each}")
    return ExitCode.DONE
