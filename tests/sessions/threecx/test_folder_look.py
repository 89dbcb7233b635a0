"""What is said about a folder before anything of it is used."""

from pathlib import Path

import pytest

from callboard.domain.problems import ProblemCode
from callboard.sessions.threecx.folder_look import FileState, look_into
from callboard.wording.problem_sentences import sentence_of
from tests.doubles.made_assemblies import vendor_like


@pytest.fixture
def v12(tmp_path: Path) -> Path:
    vendor_like(tmp_path, "1.6.0.0")
    (tmp_path / "sl.dll").write_bytes(b"MZ" + bytes(100))
    return tmp_path


def states(folder: Path, generation: str = "") -> list[tuple[str, FileState]]:
    return [(file.name, file.state) for file in look_into(folder, generation).files]


@pytest.mark.parametrize("chosen", ["", "v12"])
def test_all_is_well(v12: Path, chosen: str) -> None:
    looked = look_into(v12, chosen)
    assert looked.objection is None
    assert states(v12, chosen) == [("3cxpscomcpp2.dll", FileState.GOOD), ("sl.dll", FileState.THERE)]
    assert looked.files[0].version == "1.6.0.0"
    assert looked.offered_instead == "v12"


def test_a_missing_file_is_named(v12: Path) -> None:
    (v12 / "sl.dll").unlink()
    looked = look_into(v12)
    assert looked.objection is not None
    assert looked.objection.facts["file"] == "sl.dll"
    assert states(v12)[1] == ("sl.dll", FileState.MISSING)


def test_an_empty_folder_and_none_at_all(tmp_path: Path) -> None:
    assert states(tmp_path, "v11") == [("3cxpscomcpp2.dll", FileState.MISSING), ("sl.dll", FileState.MISSING)]
    nowhere = look_into(tmp_path / "nowhere")
    assert nowhere.objection is not None
    assert nowhere.objection.code is ProblemCode.FOLDER_MISSING


def test_another_version_than_chosen(v12: Path) -> None:
    looked = look_into(v12, "v11")
    assert looked.objection is not None
    assert looked.objection.code is ProblemCode.WRONG_GENERATION
    assert looked.files[0].state is FileState.BAD
    assert looked.offered_instead == "v12"


def test_a_version_that_nobody_here_speaks_to(tmp_path: Path) -> None:
    vendor_like(tmp_path, "2.0.0.0", informational="18.0.3.450", references={"netstandard": "2.1.0.0"})
    (tmp_path / "tcxpscom_native.dll").write_bytes(b"MZ")
    looked = look_into(tmp_path)
    assert looked.objection is not None
    said = sentence_of(looked.objection).what
    assert said == "These are files of 3CX 18. This version of Callboard works with these only: 3CX 11, 3CX 12."
    assert looked.offered_instead == ""


def test_a_file_of_that_name_from_somebody_else(tmp_path: Path) -> None:
    (vendor_like(tmp_path, "1.0.0.0", name="other")).rename(tmp_path / "3cxpscomcpp2.dll")
    (tmp_path / "sl.dll").write_bytes(b"MZ")
    looked = look_into(tmp_path)
    assert looked.objection is not None
    assert "is not from a 3CX server" in sentence_of(looked.objection).what


def test_the_template_folder_of_a_server(v12: Path) -> None:
    template = v12 / "skel" / "Bin"
    template.mkdir(parents=True)
    for name in ("3cxpscomcpp2.dll", "sl.dll"):
        (template / name).write_bytes((v12 / name).read_bytes())
    looked = look_into(template)
    assert looked.objection is not None
    assert looked.objection.code is ProblemCode.WRONG_FOLDER
