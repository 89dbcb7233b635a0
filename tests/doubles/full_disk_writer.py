"""A program whose disk gets full while it writes history, and is emptied later: what it says goes to stdout as JSON."""

import json
import resource
import sys
import threading
from pathlib import Path

from callboard.domain.history.history_filter import HistoryFilter
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore
from tests.doubles.record_writer import KEY, entry

MOST_BYTES = 16_384
"""What no file may be larger than while the disk is full; the database is already."""
ONE = "SELECT count(*) FROM history", "PRAGMA integrity_check"


def main() -> None:
    """Argument: the file."""
    path = Path(sys.argv[1])
    database = Database(path, retry_s=0.05)
    is_full, is_well = threading.Event(), threading.Event()
    told: list[str] = []

    def hear(what: object) -> None:
        told.append("well" if what is None else what.code.value)  # type: ignore[attr-defined]
        (is_well if what is None else is_full).set()

    database.hear(hear)
    store = HistoryStore(database, KEY)
    for number in range(50):
        store.keep(entry(number)).result(10)
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, resource.RLIM_INFINITY))
    waiting = [store.keep(entry(number)) for number in range(50, 1050)]
    full = is_full.wait(20)
    by_hand = database.write(lambda connection: connection.execute("DELETE FROM called_country"))
    refused = type(by_hand.exception(20)).__name__
    seen_while_full = len(store.page(HistoryFilter(), limit=5000).result(20).entries)
    done_while_full = sum(future.done() for future in waiting)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    well = is_well.wait(20)
    for future in waiting:
        future.result(20)
    kept = database.read(lambda connection: next(iter(connection.execute("SELECT count(*) FROM history")))[0]).result(
        20
    )
    state = database.read(lambda connection: next(iter(connection.execute("PRAGMA integrity_check")))[0]).result(20)
    database.close()
    answer = {
        "full": full,
        "refused": refused,
        "seen_while_full": seen_while_full,
        "done_while_full": done_while_full,
        "well": well,
        "kept": kept,
        "state": state,
        "told": told,
    }
    sys.stdout.write(json.dumps(answer))


if __name__ == "__main__":
    main()
