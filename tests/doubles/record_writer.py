"""A program that writes history as fast as the disk takes it, and says what it was told is kept. Somebody kills it."""

import random
import sys
from concurrent.futures import Future
from pathlib import Path

from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore

KEY = "demo-v11"
AT_ONCE = 20


def entry(number: int, name: str = "") -> HistoryEntry:
    """One call; no two numbers give the same."""
    return HistoryEntry(
        kind=HistoryKind.INCOMING if number % 2 else HistoryKind.OUTGOING,
        outcome=Outcome.MISSED if number % 3 == 1 else Outcome.ANSWERED,
        began_at_s=1_790_000_000.0 + number,
        who=HistoryParty(f"+4420{number:08d}", name or f"Caller {number}", is_outside=True, was_in=True),
        others=(HistoryParty(str(100 + number % 50), "Somebody", was_in=True),),
        ended_at_s=1_790_000_060.0 + number,
        call_id=number,
    )


def main() -> None:
    """Arguments: the file, the first number, how many numbers at most, the seed."""
    path, first, count, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    draw = random.Random(seed)
    database = Database(path)
    store = HistoryStore(database, KEY)
    number, last = first, first + count
    while number < last:
        some = range(number, min(last, number + draw.randint(1, AT_ONCE)))
        futures: list[Future[HistoryEntry]] = [store.keep(entry(each)) for each in some]
        for each, future in zip(some, futures, strict=True):
            future.result(30)
            sys.stdout.write(f"{each}\n")
        sys.stdout.flush()
        number = some.stop
    database.close()


if __name__ == "__main__":
    main()
