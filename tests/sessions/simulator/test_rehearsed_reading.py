"""The rehearsal tells how far it has read, and takes as long as the faults say."""

from callboard.domain.changes import ReadingProgress
from callboard.sessions.simulator.rehearsed_reading import told_while_read
from callboard.sessions.simulator.rows import Row

PEOPLE = [Row("DN", "Extension", number, {"Number": str(number)}) for number in range(100, 106)]
ROWS = [*PEOPLE[:3], Row("GRP", "Group", 7, {"Name": "Sales"}), *PEOPLE[3:]]


def test_every_slice_and_the_end_are_told() -> None:
    """A clock that each member moves on by a twentieth of a second: two people to a slice."""
    told: list[ReadingProgress] = []
    asked: list[set[str]] = []

    def now() -> float:
        return 0.05 * len(asked)

    read = told_while_read(ROWS, lambda members: asked.append(set(members)), told.append, now)
    assert list(read) == ROWS
    assert told == [ReadingProgress(done, 6) for done in (0, 2, 4, 6)]
    assert asked[0] == {"GetExtensions"}
    assert all({"FirstName", "IsRegistered", "CurrentProfile"} <= members for members in asked[1:])
    assert len(asked) == 7


def test_a_phone_system_without_extensions_is_read_at_once() -> None:
    told: list[ReadingProgress] = []
    assert list(told_while_read([], lambda _members: None, told.append)) == []
    assert told == [ReadingProgress(0, 0)]
