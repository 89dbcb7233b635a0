"""What tells one copy of the vendor's files from another."""

import hashlib
from pathlib import Path

from callboard.sessions.threecx.file_marks import marks_in
from tests.doubles.made_assemblies import vendor_like
from tests.doubles.made_images import mixed_image


def test_version_size_and_hash(tmp_path: Path) -> None:
    file = vendor_like(tmp_path, "1.6.0.0", file_version="1.2.3.4", informational="x")
    (mark,) = marks_in(tmp_path)
    assert (mark.path, mark.size) == (str(file), file.stat().st_size)
    assert mark.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert (mark.version, mark.kind) == ("1.6.0.0 / 1.2.3.4 / x", ".NET")


def test_what_is_no_library_is_marked_too(tmp_path: Path) -> None:
    (tmp_path / "sl.dll").write_bytes(b"hello")
    (tmp_path / "3cxpscomcpp2.dll").write_bytes(mixed_image())
    (tmp_path / "3CXPhoneSystem.ini").write_text("confPass=secret")
    main, companion = marks_in(tmp_path)
    assert (main.version, main.kind) == ("", ".NET with native code, 64-bit")
    assert (companion.version, companion.kind) == ("", "no DLL")


def test_an_empty_folder(tmp_path: Path) -> None:
    assert marks_in(tmp_path) == ()
    assert marks_in(tmp_path / "none") == ()
