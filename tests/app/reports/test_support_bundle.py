"""One file with everything that helps and nothing that must not leave; or a sentence, and nothing left behind."""

import json
import os
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from callboard.app.reports import support_bundle
from callboard.app.reports.support_bundle import BundleSources, MadeBundle, make_bundle
from callboard.controller.line.line_figures import LineNumbers
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.known_secrets import KnownSecrets


@pytest.fixture
def sources(tmp_path: Path) -> BundleSources:
    log, settings, vendor = tmp_path / "log", tmp_path / "settings", tmp_path / "vendor"
    for folder in (log / "crash", settings / "profiles", vendor):
        folder.mkdir(parents=True)
    (log / "callboard.log").write_text("rang +442079460311, said sesame-open\n", "utf-8")
    (log / "callboard-2.log.3").write_text("older\n", "utf-8")
    (log / "crash" / "callboard-20200101-100000-7.txt").write_text("head\n----\nFatal Python error: x\n", "utf-8")
    (settings / "preferences.toml").write_text('theme = "dark"\n', "utf-8")
    (settings / "profiles" / "head.toml").write_text('[[recent]]\nnumber = "02079460311"\nname = "Anna"\n', "utf-8")
    (settings / "profiles" / "broken.toml").write_text("password = sesame-open\n", "utf-8")
    (vendor / "3cxpscomcpp2.dll").write_bytes(b"no DLL")
    return BundleSources(
        log,
        settings,
        tmp_path / "machine.toml",
        (vendor,),
        lambda: "[Passed] Connection settings sesame-open\n",
        LineNumbers(events=1234567),
        KnownSecrets("sesame-open"),
    )


def _texts(made: MadeBundle) -> dict[str, str]:
    with zipfile.ZipFile(made.file) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name).decode("utf-8") for name in packed.namelist()}


def test_everything_that_helps_is_in_it(tmp_path: Path, sources: BundleSources) -> None:
    made = make_bundle(tmp_path / "b.zip", sources)
    texts = _texts(made)
    assert set(texts) == {
        *("computer.txt", "files-of-3cx.txt", "check.txt", "line.json", "left-out.txt"),
        *("log/callboard.log", "log/callboard-2.log.3", "crash/callboard-20200101-100000-7.txt"),
        *("settings/preferences.toml", "settings/profiles/head.toml"),
    }
    assert "Callboard" in texts["computer.txt"]
    assert "SHA-256 " in texts["files-of-3cx.txt"]
    assert json.loads(texts["line.json"])["events"] == 1234567
    assert made.size_bytes == made.file.stat().st_size
    assert [each.split(":")[0] for each in made.left_out] == ["settings/profiles/broken.toml"]


def test_nothing_that_must_not_leave_is_in_it(tmp_path: Path, sources: BundleSources) -> None:
    whole = "".join(_texts(make_bundle(tmp_path / "b.zip", sources)).values())
    assert "sesame-open" not in whole
    assert "2079460311" not in whole
    assert "Anna" not in whole
    assert str(Path.home()) not in whole or len(str(Path.home())) <= 3


def test_hashes_are_told_as_they_are(tmp_path: Path, sources: BundleSources) -> None:
    text = _texts(make_bundle(tmp_path / "b.zip", sources))["files-of-3cx.txt"]
    digest = text.split("SHA-256 ")[1].split()[0]
    assert len(digest) == 64
    assert "*" not in digest


def test_a_folder_gets_the_usual_name(tmp_path: Path, sources: BundleSources) -> None:
    made = make_bundle(tmp_path, sources)
    assert made.file.parent == tmp_path
    assert made.file.name.startswith("callboard-support-")


@pytest.mark.skipif(sys.platform == "win32", reason="no such names and pipes there")
def test_what_somebody_put_among_our_files_stays_there(tmp_path: Path, sources: BundleSources) -> None:
    outside = tmp_path / "outside"
    outside.write_text("not ours", "utf-8")
    log = sources.log_folder
    (log / "callboard-3.log").symlink_to(outside)
    os.mkfifo(log / "callboard-4.log")
    (log / "callboard-5.log").mkdir()
    (log / "diary.log").write_text("not ours", "utf-8")
    (log / "callboard.log\n..").write_text("not ours", "utf-8")
    (sources.settings_folder or log).joinpath("x.toml").symlink_to(outside)
    texts = _texts(make_bundle(tmp_path / "b.zip", sources))
    assert "not ours" not in "".join(texts.values())
    assert not any(".." in name for name in texts)


def test_it_stays_small(tmp_path: Path, sources: BundleSources, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(support_bundle, "LARGEST_PART", 1000)
    monkeypatch.setattr(support_bundle, "LARGEST_WHOLE", 8000)
    for number in range(1, 20):
        (sources.log_folder / f"callboard.log.{number}").write_text("x" * 5000 + "end", "utf-8")
    made = make_bundle(tmp_path / "b.zip", sources)
    texts = _texts(made)
    assert sum(len(text) for name, text in texts.items() if name != "left-out.txt") <= 8000
    assert texts["log/callboard.log.19"].endswith("end")
    assert any("no more room" in each for each in made.left_out)


def test_one_part_that_fails_costs_itself_only(tmp_path: Path, sources: BundleSources) -> None:
    def fail() -> str:
        raise RuntimeError("sesame-open")

    made = make_bundle(
        tmp_path / "b.zip", BundleSources(sources.log_folder, check_report=fail, secrets=sources.secrets)
    )
    assert "check.txt: RuntimeError" in made.left_out
    assert "log/callboard.log" in made.parts


@pytest.mark.parametrize("year", [1970, 2200])
def test_a_clock_that_is_wrong_is_no_reason(
    tmp_path: Path, sources: BundleSources, monkeypatch: pytest.MonkeyPatch, year: int
) -> None:
    wrong = time.struct_time((year, 1, 1, 0, 0, 0, 0, 1, 0))
    monkeypatch.setattr(support_bundle.time, "localtime", lambda *_: wrong)
    assert "computer.txt" in _texts(make_bundle(tmp_path / "b.zip", sources))


def _there_already(folder: Path) -> Path:
    (folder / "b.zip").write_text("somebody's", "utf-8")
    return folder / "b.zip"


@pytest.mark.parametrize(
    "where",
    [
        lambda folder: folder / "nowhere" / "b.zip",
        lambda folder: folder / "a\0b.zip",
        _there_already,
        lambda folder: folder / ("x" * 300),
    ],
    ids=["no folder", "NUL", "there already", "too long"],
)
def test_what_cannot_be_saved_is_a_sentence(
    tmp_path: Path, sources: BundleSources, where: Callable[[Path], Path]
) -> None:
    target = where(tmp_path)
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(SessionFailed) as failed:
        make_bundle(target, sources)
    assert failed.value.problem.code is ProblemCode.BUNDLE_NOT_SAVED
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_a_full_disk_leaves_nothing_behind(
    tmp_path: Path, sources: BundleSources, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(zipfile.ZipFile, "writestr", full)
    with pytest.raises(SessionFailed) as failed:
        make_bundle(tmp_path / "b.zip", sources)
    assert failed.value.problem.facts["said"] == os.strerror(28)
    assert not list(tmp_path.glob("*.zip")) + list(tmp_path.glob(".callboard*"))


def test_what_was_chosen_in_a_dialog_may_be_replaced(tmp_path: Path, sources: BundleSources) -> None:
    assert "computer.txt" in _texts(make_bundle(_there_already(tmp_path), sources, may_replace=True))
