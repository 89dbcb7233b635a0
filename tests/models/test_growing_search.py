"""A search that is typed letter by letter finds what a search for the whole words finds."""

import pytest

from callboard.domain.extension import Extension
from callboard.models.growing_search import GrowingSearch
from callboard.models.search_key import SearchKey, matching_rows, search_key

PEOPLE = [
    Extension("100", "Reception", ("Front desk",)),
    Extension("101", "Anna Berg", ("Sales",)),
    Extension("108", "Chloé Dubois", ("Sales", "Management")),
    Extension("1010", "Åsa Ødegård-Straße"),
    Extension("204", "Connor O'Neill", ("R&D",)),
]
KEYS = list(map(search_key, PEOPLE))


@pytest.mark.parametrize("in_groups", [True, False])
@pytest.mark.parametrize(
    "typed",
    [
        ("s", "sa", "sal", "sales", "sales ", "sales c", "sales ch"),
        ("sales ch", "sales c", "sales", "s", ""),
        ("10", "101", "1010", "101", "10"),
        ("b a", "be a", "be", "a"),
        ("a b", "b a", "b"),
        ("A", "Å", "as", "strass", "straß"),
        ("zz", "z", "", "o", "o'n"),
    ],
)
def test_every_step_finds_what_the_words_find(typed: tuple[str, ...], in_groups: bool) -> None:
    search = GrowingSearch(in_groups)
    for words in typed:
        assert list(search.rows(KEYS, words)) == matching_rows(KEYS, words, in_groups)


class LookedAt(list[SearchKey]):
    """Counts how often somebody's key was looked at."""

    looked_at = 0

    def __getitem__(self, row: object) -> SearchKey:
        self.looked_at += 1
        return super().__getitem__(row)  # type: ignore[index,return-value]


def test_only_those_found_before_are_looked_at_again() -> None:
    keys = LookedAt(KEYS)
    search = GrowingSearch(in_groups=False)
    search.rows(keys, "a")
    before = keys.looked_at
    search.rows(keys, "an")
    search.rows(keys, "a")
    assert keys.looked_at - before == len(matching_rows(KEYS, "a", False))


def test_other_people_are_searched_anew() -> None:
    search = GrowingSearch(in_groups=True)
    search.rows(KEYS, "s")
    fewer = KEYS[2:]
    assert list(search.rows(fewer, "sa")) == matching_rows(fewer, "sa")
