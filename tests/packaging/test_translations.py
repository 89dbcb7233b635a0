"""What the window reads is made anew beside the old, never in its place."""

from pathlib import Path

import pytest

import translations


def test_a_window_that_is_open_keeps_the_file_that_it_has_mapped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = translations.translator_file("de")
    (tmp_path / source.name).write_bytes(source.read_bytes())
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    made = (tmp_path / source.name).with_suffix(".qm")
    made.write_bytes(b"before")
    with made.open("rb") as mapped:
        translations.release()
        assert mapped.read() == b"before"
    assert len(made.read_bytes()) > len(b"before")
    assert sorted(file.suffix for file in tmp_path.iterdir()) == [".qm", ".ts"]
