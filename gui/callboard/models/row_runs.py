"""Row numbers as Qt wants them: contiguous runs, and the way from one sorted list to another. Nothing of Qt here."""

from collections.abc import Iterable, Sequence

Run = tuple[int, int]
"""First and last row, both included."""


def runs_of(rows: Iterable[int]) -> list[Run]:
    """`rows` merged into as few runs as possible, ascending."""
    runs: list[Run] = []
    for row in sorted(set(rows)):
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def few_runs_of(rows: Iterable[int], most: int) -> list[Run]:
    """`rows` as at most `most` runs: more than that become one that spans them all, which costs less to announce."""
    runs = runs_of(rows)
    return runs if len(runs) <= most else [(runs[0][0], runs[-1][1])]


def runs_to_remove(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Runs of `old` that are not in `new`, last first, so that each is still right when its turn comes."""
    if not new:
        return [(0, len(old) - 1)] if old else []
    kept = set(new)
    return runs_of(row for row, key in enumerate(old) if key not in kept)[::-1]


def runs_to_insert(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Runs of `new` that are not in `old`, first first, so that each is right when its turn comes."""
    if not old:
        return [(0, len(new) - 1)] if new else []
    known = set(old)
    return runs_of(row for row, key in enumerate(new) if key not in known)
