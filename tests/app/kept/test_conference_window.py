"""Windows that are open at once have numbers of their own."""

from pathlib import Path

from callboard.app.kept.conference_window import MOST_WINDOWS, NO_WINDOW, take_window


def test_every_open_window_has_another_number(tmp_path: Path) -> None:
    path = tmp_path / "new" / "office.toml"
    first, second = take_window(path), take_window(path)
    assert first[0] is not None
    assert second[0] is not None
    assert (first[1], second[1]) == (1, 2)
    first[0].close()
    third = take_window(path)
    assert third[0] is not None
    assert third[1] == 1, "nobody has it any more"
    second[0].close()
    third[0].close()


def test_another_phone_system_counts_anew(tmp_path: Path) -> None:
    taken = [take_window(tmp_path / name) for name in ("one.toml", "two.toml")]
    assert [number for _, number in taken] == [1, 1]
    for lock, _ in taken:
        assert lock is not None
        lock.close()


def test_who_left_something_behind_comes_first(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    second = take_window(path, (2,))
    assert second[0] is not None
    assert second[1] == 2
    first = take_window(path, (2,))
    assert first[0] is not None
    assert first[1] == 1, "that one is still open"
    second[0].close()
    first[0].close()


def test_there_is_an_end_to_it(tmp_path: Path) -> None:
    path = tmp_path / "office.toml"
    taken = [take_window(path) for _ in range(MOST_WINDOWS + 1)]
    assert [number for _, number in taken] == [*range(1, MOST_WINDOWS + 1), NO_WINDOW]
    for lock, _ in taken:
        if lock is not None:
            lock.close()


def test_a_disk_that_takes_nothing_keeps_no_window_from_working(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert take_window(tmp_path / "file" / "office.toml") == (None, 1)
