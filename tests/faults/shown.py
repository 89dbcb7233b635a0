"""What a window shows of its phone system at one moment: plain values, so that another process can tell them too."""

from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from callboard.app.console import Console
from callboard.sessions.steady_clock import steady_now_s


@dataclass(frozen=True)
class Shown:
    """Texts are "" for what is not to be seen. `heard` is what is read out of every phone that is
    busy, `is_lively` is true while tiles, rooms and lists wear their colours."""

    chip: str = ""
    banner: str = ""
    status: str = ""
    fresh: str = ""
    is_lively: bool = False
    can_call: bool = False
    why_not: str = ""
    stuck: str = ""
    before: str = ""
    card: str = ""
    question: str = ""
    extensions: int = 0
    calls: int = 0
    generation: str = ""
    problem: str = ""
    names: str = ""
    reconnects: int = 0
    hangs_for_s: float = 0.0
    call_times_s: tuple[float, ...] = ()
    heard: str = ""
    offer: str = ""
    said: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def __str__(self) -> str:
        parts = {name: value for name, value in asdict(self).items() if value not in ("", ()) and name != "names"}
        return ", ".join(f"{name}={value!r}" for name, value in parts.items())


def shown_by(console: Console, said: tuple[str, ...] = ()) -> Shown:
    """Look at the widgets of `console`; `said` is what its status line said so far."""
    panels, window, board = console.panels, console.window, console.feed.board
    parts = (panels.board.tiles, panels.board.strip.rooms, panels.conference.room_list.rows)
    banner = window.findChild(QLabel, "banner.text")
    chip = window.findChild(QLabel, "connection.chip")
    assert isinstance(banner, QLabel)
    assert isinstance(chip, QLabel)
    place = window.book["call.place"]
    trouble, problem = panels.trouble, board.connection.problem
    return Shown(
        chip=chip.text(),
        banner=panels.banner.text() if banner.isVisible() else "",
        status=panels.status.message.whole,
        fresh=panels.status.fresh.text(),
        is_lively=all(part.is_live for part in parts),
        can_call=panels.dial.call.isEnabled(),
        why_not="" if place.isEnabled() else place.toolTip(),
        stuck="" if trouble.stuck.isHidden() else trouble.stuck.text(),
        before="" if trouble.before.isHidden() else trouble.before.text(),
        card=" / ".join(panels.dial.cards[-1].lines) if panels.dial.cards else "",
        extensions=len(board.extensions),
        calls=len(board.calls),
        generation=board.identity.generation,
        problem=problem.code.value if problem is not None else "",
        names=board.name_of("100"),
        hangs_for_s=console.switchboard.stuck_for_s,
        call_times_s=tuple(steady_now_s() - leg.since for leg in board.legs.values() if leg.since is not None),
        heard=_read_out(console),
        reconnects=console.switchboard.numbers().reconnects,
        said=said,
    )


def _read_out(console: Console) -> str:
    people = console.models.people
    rows = (people.row_of(number) for number in {leg.number for leg in console.feed.board.legs.values()})
    texts = (people.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows if row is not None)
    return " / ".join(texts)
