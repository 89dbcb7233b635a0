"""A search finds what a naive one finds, in the same order, whatever was typed before."""

from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.folded_text import folded, word_starts
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.people.contact import Contact, ContactNumber, tidy_contact
from callboard.domain.people.people_book import PeopleBook, people_book
from callboard.domain.people.people_search import ANYWHERE_FROM, PeopleSearch
from callboard.domain.people.typed_number import typed_number

COUNTRY = "GB"


def someone(name: str, company: str = "", *numbers: str) -> Contact:
    return tidy_contact(name, company, [ContactNumber(number) for number in numbers])


def found(book: PeopleBook, typed: str, country: str = COUNTRY) -> list[str]:
    return [book.at(row).shown_name for row in PeopleSearch().rows(book, typed, country)]


# The naive one: it looks at each contact on its own, and knows nothing of keys and steps.


def naive(book: PeopleBook, typed: str, country: str) -> list[int]:
    ranks = {row: rank_of(contact, typed, country) for row, contact in enumerate(book.contacts)}
    return sorted((row for row, rank in ranks.items() if rank is not None), key=lambda row: (ranks[row], row))


def rank_of(contact: Contact, typed: str, country: str) -> int | None:
    words = [
        rest if (rest := word.removeprefix("+")).isdecimal() or word == "+" else word for word in folded(typed).split()
    ]
    words = [word for word in words if word]
    if not words:
        return 0
    name, company = word_starts(contact.shown_name), word_starts(contact.company)
    digits = [one.number.removeprefix("+") for one in contact.numbers]
    number = typed_number(typed, country)
    if number is not None:
        texts = (name, company, *digits)
        if not any(number.inside in text for text in texts):
            return None
        if any(number.is_exactly(one.number, country) for one in contact.numbers):
            return 0
        starts = any(number_.startswith(number.starts) for number_ in digits)
        return 1 if starts or any(f" {start}" in text for start in number.starts for text in (name, company)) else 2
    for word in words:
        start = f" {word}"
        anywhere = len(word) >= ANYWHERE_FROM
        if not any(start in text or (anywhere and word in text) for text in (name, company)) and not any(
            each.startswith(word) or (anywhere and word in each) for each in digits
        ):
            return None
    if all(f" {word}" in name for word in words):
        return 1
    starts = all(f" {word}" in name + company or any(each.startswith(word) for each in digits) for word in words)
    return 2 if starts else 3


LETTERS = st.text("aábcßé 0123+-'.", max_size=6)
PEOPLE = st.lists(
    st.builds(
        someone,
        st.text("aábcéß -'01", max_size=8),
        st.text("abc 12", max_size=5),
        st.from_regex(r"(\+44|0|\+49)[1-3]{3,10}", fullmatch=True),
    ),
    max_size=8,
)


@given(PEOPLE, st.lists(LETTERS, min_size=1, max_size=6), st.sampled_from(["GB", "DE", ""]))
def test_it_finds_what_a_naive_search_finds(people: list[Contact], typing: list[str], country: str) -> None:
    book, search = people_book(people), PeopleSearch()
    for typed in typing:  # one after the other, as the same search hears it
        assert list(search.rows(book, typed, country)) == naive(book, typed, country), typed


@given(PEOPLE, LETTERS)
def test_each_letter_finds_what_the_whole_finds(people: list[Contact], typed: str) -> None:
    book, search = people_book(people), PeopleSearch()
    for end in [*range(len(typed) + 1), *reversed(range(len(typed)))]:
        assert list(search.rows(book, typed[:end], COUNTRY)) == naive(book, typed[:end], COUNTRY)


def test_accents_and_case_do_not_count() -> None:
    book = people_book([someone("Chloé Dübois"), someone("Bob")])
    assert found(book, "chloe") == found(book, "CHLOÉ") == found(book, "dub") == ["Chloé Dübois"]


def test_starts_of_names_come_before_companies_and_those_before_the_rest() -> None:
    people = [
        someone("Zoe", "Bergmann Ltd"),
        someone("Ann Berg"),
        someone("Adam Heidelberger"),
        someone("Carl-Berger Smith"),
    ]
    assert found(people_book(people), "berg") == ["Ann Berg", "Carl-Berger Smith", "Zoe", "Adam Heidelberger"]
    assert found(people_book(people), "be") == ["Ann Berg", "Carl-Berger Smith", "Zoe"], "two letters start a word"


def test_words_may_come_in_any_order_and_all_must_match() -> None:
    book = people_book([someone("Anna Berg", "Finch Logistik"), someone("Anna Roth", "Acme")])
    assert found(book, "log anna") == ["Anna Berg"]
    assert found(book, "anna acme log") == []


def test_the_exact_number_comes_first_in_whatever_form() -> None:
    people = [
        someone("Longer", "", "+44207946031199"),
        someone("Exact", "", "+442079460311"),
        someone("Inside", "", "99020794603110"),
    ]
    for typed in ("020 7946 0311", "+44 20 7946 0311", "00442079460311", "(020) 7946-0311"):
        assert found(people_book(people), typed)[0] == "Exact", typed
    assert found(people_book(people), "0207946") == ["Exact", "Longer", "Inside"]


def test_part_of_a_number_finds_it_in_both_forms() -> None:
    book = people_book([someone("National", "", "02079460311"), someone("International", "", "+442079460322")])
    for typed in ("0207", "207", "+44 207", "020 79"):
        assert sorted(found(book, typed)) == ["International", "National"], typed
    assert found(book, "0311") == ["National"]


def test_nothing_typed_finds_everybody_in_the_order_of_names() -> None:
    book = people_book([someone("b"), someone("Á"), someone("", "Acme"), someone("", "", "999")])
    assert found(book, "  ") == ["999", "Á", "Acme", "b"]


def test_what_is_too_short_for_a_number_is_looked_for_as_a_word() -> None:
    assert typed_number("20", "GB") is None
    assert typed_number("7 of 9", "GB") is None
    assert typed_number("+44", "GB") is None
    everybody = people_book([someone("A", "", "+442079460311"), someone("B", "", "02079460311")])
    assert [found(everybody, typed) for typed in ("+", "+4", "+44", "+44 2")] == [["A", "B"], ["A"], ["A"], ["A"]]
    assert isinstance(clean_number("20"), str)
    assert found(people_book([someone("Studio 54"), someone("X", "", "5411")]), "54") == ["Studio 54", "X"]
