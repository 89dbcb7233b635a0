"""Tables of people in and out: whatever wrote them, nobody is lost silently, and nothing becomes a formula."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callboard.domain.conferences.conference_template import Invited
from callboard.domain.conferences.roster_csv import (
    LARGEST_BYTES,
    LONGEST_NAME,
    MOST_ROWS,
    RosterColumns,
    RosterRead,
    RosterTable,
    guessed_columns,
    read_roster,
    table_of,
    why_unreadable,
    written_roster,
)
from callboard.domain.numbers.phone_number import printable

ANNA, GRETA = Invited("101", "Anna Berg"), Invited("+493023125042", "Greta Holm")


def read(content: str | bytes) -> RosterRead:
    table = table_of(content if isinstance(content, bytes) else content.encode())
    return read_roster(table, guessed_columns(table))


@pytest.mark.parametrize(
    "content",
    [
        "Number;Name\r\n101;Anna Berg\r\n+49 30 23125042;Greta Holm\r\n",
        "Name,Dept,Phone\nAnna Berg,Sales,101\nGreta Holm,Accounts,+49 30 23125042\n",
        "Anna Berg\t101\nGreta Holm\t+49 30 23125042",
        "101|Anna Berg\n+49 30 23125042|Greta Holm\n",
        'sep=,\nNumber,Name\n101,"Anna Berg"\n"+49 30 23125042","Greta Holm"',
        "\n\n;101;Anna Berg\n;+49 30 23125042;Greta Holm\n\n",
        'Name;Rufnummer\n"Anna\nBerg";="101"\nGreta Holm;\'+493023125042\n',
    ],
)
def test_every_usual_table_is_understood(content: str) -> None:
    assert read(content) == RosterRead((ANNA, GRETA))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_every_usual_encoding_is_understood(encoding: str) -> None:
    assert read("Nummer;Name\n108;Chloé Dübois".encode(encoding)).people == (Invited("108", "Chloé Dübois"),)


def test_who_has_no_number_is_counted_and_who_is_there_twice_is_too() -> None:
    found = read("Name;Number\nAnna Berg;101\nNobody;\nPizza;call me\nAnna again;1 01\n")
    assert found == RosterRead((Invited("101", "Anna Berg"),), 1, ("call me",), 1)


def test_a_column_of_numbers_alone_names_nobody() -> None:
    assert read("101\n102\n") == RosterRead((Invited("101"), Invited("102")))
    assert guessed_columns(table_of(b"101\n102\n")) == RosterColumns(0, None, False)


def test_columns_chosen_by_hand_count() -> None:
    table = table_of(b"room;mobile;who\n101;0171 5550100;Anna\n")
    assert guessed_columns(table).has_heads
    assert read_roster(table, RosterColumns(1, 2, True)).people == (Invited("01715550100", "Anna"),)
    assert read_roster(table, RosterColumns(0, None, False)).people == (Invited("101"),)


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\x00\x01\x02", b'"never closed'])
def test_what_is_no_table_holds_nobody(content: bytes) -> None:
    table = table_of(content)
    assert read_roster(table, guessed_columns(table)).people == ()


def test_a_huge_file_is_cut_and_says_so() -> None:
    table = table_of("\n".join(f"{number};x" for number in range(1000, 1000 + MOST_ROWS + 5)).encode())
    assert (len(table.rows), table.is_cut) == (MOST_ROWS, True)
    assert (table.further, table.is_longer) == (5, False)
    assert not table_of(b"101").is_cut


def test_a_row_of_heads_takes_nobodys_place() -> None:
    lines = [f"{number};x" for number in range(10_000, 30_000)]
    table = table_of("\n".join(["Number;Name", *lines]).encode())
    assert len(read_roster(table, guessed_columns(table)).people) == MOST_ROWS
    assert (table.further, table.is_longer) == (20_000 - MOST_ROWS, False)


def test_a_file_that_is_looked_at_only_in_part_loses_no_letter() -> None:
    for before in ("", "x"):  # one of them is cut in the middle of a letter
        table = table_of((before + "101;üüü\n" * LARGEST_BYTES).encode()[: LARGEST_BYTES + 1])
        assert table.is_longer
        assert table.rows[1] == ("101", "üüü")


@pytest.mark.parametrize(
    "content",
    [
        bytes(range(256)) * 40 + b"\n101;Anna Berg\n",
        b"101;Anna\x00Berg\n",
        b"101;\x1b[2JAnna\n",
        b"101;Anna\x7f\n",
        "101;Anna\u009b2J\n".encode(),
        "101;Anna\n".encode("utf-16-le"),
        "101;Anna\x07\n".encode("utf-16"),
        b"PK\x03\x04\x14\x00\x06\x00 101;Anna Berg",
    ],
)
def test_what_is_no_text_is_no_list(content: bytes) -> None:
    table = table_of(content)
    assert table == RosterTable(is_text=False)
    assert why_unreadable("list.csv", table=table).facts["case"] == "no-text"


@pytest.mark.parametrize(
    "content", [b"101;Anna\x1a", b"101;Anna\x0c\n102;Greta", "101;Anna\x85102;G".encode(), b"101\r\n"]
)
def test_what_old_programs_leave_in_a_text_is_no_reason(content: bytes) -> None:
    assert "101" in [one.number for one in read(content).people]


@pytest.mark.parametrize(
    ("error", "case"),
    [
        (FileNotFoundError(2, ""), "missing"),
        (IsADirectoryError(21, ""), "folder"),
        (PermissionError(13, "x"), "closed"),
    ],
)
def test_why_a_file_is_not_read(error: OSError, case: str) -> None:
    assert why_unreadable("list.csv", error).facts["case"] == case


def test_an_empty_table_has_no_columns() -> None:
    assert (RosterTable().columns, guessed_columns(RosterTable())) == (0, RosterColumns())


def test_what_is_written_is_for_every_program_and_no_formula() -> None:
    text = written_roster([ANNA, GRETA, Invited("*21*", '=HYPERLINK("http://evil")'), Invited("103", "@SUM(A1)")])
    assert text.splitlines()[0] == "Number;Name"
    for line in text.splitlines()[1:]:
        assert not any(cell.strip('"').startswith(("=", "+", "-", "@")) for cell in line.split(";"))
    assert text.endswith("\r\n")


names = (
    st.text(max_size=LONGEST_NAME)
    .map(lambda text: printable(text, LONGEST_NAME))
    .filter(lambda name: not name.startswith(("'", '="')))
)
numbers = st.from_regex(r"\+?[0-9]{3,15}", fullmatch=True)
people = st.lists(st.builds(Invited, numbers, names), max_size=20, unique_by=lambda one: one.number[-9:].lstrip("+0"))


@given(people)
def test_what_is_written_is_read_again(listed: list[Invited]) -> None:
    table = table_of(written_roster(listed).encode("utf-8-sig"))
    assert read_roster(table, RosterColumns(0, 1, True)).people == tuple(listed)


@given(st.binary(max_size=400))
def test_no_file_breaks_it(content: bytes) -> None:
    table = table_of(content)
    found = read_roster(table, guessed_columns(table))
    assert all(len(row) == table.columns for row in table.rows)
    assert len(found.people) + found.without_number + len(found.unreadable) + found.twice <= len(table.rows)
