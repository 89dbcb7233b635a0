"""Where the files of a 3CX are looked for on this computer."""

from pathlib import Path

from callboard.sessions.threecx.usual_folders import folders_with_files


def with_files(folder: Path) -> Path:
    folder.mkdir(parents=True)
    (folder / "3cxpscomcpp2.dll").write_bytes(b"MZ")
    return folder


def nothing_installed() -> str:
    return ""


def test_the_folder_of_the_phone_system_itself(tmp_path: Path) -> None:
    found = with_files(tmp_path / "Bin")
    assert folders_with_files(str(tmp_path), None, {}, nothing_installed) == (found,)


def test_beside_its_own_file_comes_first(tmp_path: Path) -> None:
    beside, own = with_files(tmp_path / "copied"), with_files(tmp_path / "pbx" / "Bin")
    ini = beside / "3CXPhoneSystem.ini"
    assert folders_with_files(str(tmp_path / "pbx"), ini, {}, nothing_installed) == (beside, own)


def test_where_the_set_up_of_windows_puts_it(tmp_path: Path) -> None:
    found = with_files(tmp_path / "3CX PhoneSystem" / "Bin")
    assert folders_with_files("", None, {"ProgramFiles": str(tmp_path)}, nothing_installed) == (found,)


def test_what_the_registry_says(tmp_path: Path) -> None:
    found = with_files(tmp_path / "Bin")
    assert folders_with_files("", None, {}, lambda: str(tmp_path)) == (found,)


def test_nothing_is_made_up(tmp_path: Path) -> None:
    assert folders_with_files(str(tmp_path), tmp_path / "3CXPhoneSystem.ini", {}, nothing_installed) == ()
    assert folders_with_files("relative", None, {}, nothing_installed) == ()
    assert folders_with_files("/with\0nothing", None, {}, nothing_installed) == ()


def test_one_place_is_named_once(tmp_path: Path) -> None:
    found = with_files(tmp_path / "Bin")
    assert folders_with_files(str(tmp_path), found / "x.ini", {}, lambda: str(tmp_path)) == (found,)
