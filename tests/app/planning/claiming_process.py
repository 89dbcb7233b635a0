"""A process that starts what is due in the file FILE at Unix time NOW once it is told to, and says how often."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from callboard.app.kept.conference_store import ConferenceStore
from callboard.controller.conferences.conference_planner import ConferencePlanner, PlannedChange
from callboard.domain.board import Board
from callboard.domain.changes import ConnectionChanged
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.connection import Connection, LineState
from tests.doubles.fake_session import office


class Shelf:
    def __init__(self, store: ConferenceStore) -> None:
        self.store = store

    def change(self, change: PlannedChange) -> None:
        self.store.change(lambda memory: replace(memory, planned=change(memory.planned)))

    def settle(self, change: PlannedChange, told: Callable[[bool], object]) -> None:
        self.change(change)
        told(True)


def main() -> None:
    store, now_s = ConferenceStore(Path(sys.argv[1]), wait_s=30), float(sys.argv[2])
    board = Board().after([ConnectionChanged(Connection(LineState.LIVE)), office()])
    started: list[ConferencePlan] = []
    planner = ConferencePlanner(Shelf(store), lambda _, plan: started.append(plan), lambda _: "", lambda: now_s)
    seen = store.read().planned
    print("ready", flush=True)
    sys.stdin.readline()
    planner.look(seen, board, "100")
    print(json.dumps(len(started)), flush=True)


main()
