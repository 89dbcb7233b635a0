"""What goes through the pipe between two windows, and what is not believed of it."""

import os
from pathlib import Path

import msgspec
import pytest

from callboard.app.handover import FITS_BYTES, Handover, packed, received
from callboard.domain.profile_memory import ProfileMemory, WindowPlace
from callboard.sessions.credentials import Credentials

WHOLE = Handover(
    WindowPlace("AdnQ", "AAAA"),
    WindowPlace("AQ=="),
    True,
    "conference",
    "ann",
    {"office": Credentials("cfg", "one", "cm", "two")},
)


def through_a_pipe(content: bytes) -> Handover | None:
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    return received(reading)


def test_all_of_it_comes_through() -> None:
    assert through_a_pipe(packed(WHOLE)) == WHOLE
    assert through_a_pipe(packed(Handover())) == Handover()


def test_a_window_comes_up_where_the_other_one_was() -> None:
    memory = ProfileMemory(my_phone="104", favourites=("101",), page="settings")
    placed = WHOLE.in_place(memory)
    assert (placed.my_phone, placed.favourites) == ("104", ("101",))
    assert (placed.window, placed.board_window, placed.is_board_window_open) == (
        WHOLE.window,
        WHOLE.board_window,
        True,
    )
    assert placed.page == "conference"


def test_what_would_not_fit_stays_behind_and_the_secrets_do_not() -> None:
    large = Handover(WindowPlace("A" * FITS_BYTES), page="settings", secrets=WHOLE.secrets)
    assert len(packed(large)) <= FITS_BYTES
    assert through_a_pipe(packed(large)) == Handover(page="settings", secrets=WHOLE.secrets)


def test_a_secret_shows_nowhere() -> None:
    assert "one" not in repr(WHOLE)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x" * FITS_BYTES,
        b"[" * FITS_BYTES,
        b'{"page": 3}',
        msgspec.json.encode({"page": "../x"}),
        msgspec.json.encode({"search": "x" * 500}),
        msgspec.json.encode({"search": "\x1b[2J"}),
        msgspec.json.encode({"window": {"geometry": "<not base64>"}}),
        msgspec.json.encode({"secrets": ["x"]}),
    ],
)
def test_anything_else_is_nothing(content: bytes) -> None:
    assert through_a_pipe(content) is None


def test_a_handle_that_is_none_is_nothing() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    os.close(writing)
    assert received(reading) is None


@pytest.mark.skipif(os.name == "nt", reason="there it is always the standard input")
def test_only_a_pipe_is_read(tmp_path: Path) -> None:
    file = tmp_path / "handover"
    file.write_bytes(packed(WHOLE))
    with file.open("rb") as opened:
        assert received(opened.fileno()) is None
        assert not opened.closed
    for standard in (0, 1, 2):
        assert received(standard) is None
