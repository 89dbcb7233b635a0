"""The order of favourites when some of them are put somewhere."""

from collections.abc import Sequence


def put_before(favourites: Sequence[str], numbers: Sequence[str], row: int) -> tuple[str, ...]:
    """The favourites with `numbers` in front of the one in `row` (counted before anything moves; behind the last for
    `len(favourites)`). Whoever is a favourite already changes places; nobody is listed twice."""
    moved = tuple(dict.fromkeys(numbers))
    before = tuple(number for number in favourites[: max(row, 0)] if number not in moved)
    after = tuple(number for number in favourites[max(row, 0) :] if number not in moved)
    return (*before, *moved, *after)
