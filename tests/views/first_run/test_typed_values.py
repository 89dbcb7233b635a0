"""What people type and paste for computers, ports, files."""

from pathlib import Path

import pytest

from callboard.views.first_run.typed_values import TypedHost, host_in, path_in, port_in


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("pbx.example", "pbx.example", None),
        ("  pbx.example ", "pbx.example", None),
        ("192.168.1.10", "192.168.1.10", None),
        ("pbx.example:5490", "pbx.example", 5490),
        ("http://pbx.example:5000/#/login", "pbx.example", None),
        ("https://admin@pbx.example/", "pbx.example", None),
        ("fe80::1", "fe80::1", None),
        ("[fe80::1]", "[fe80::1]", None),
        ("büro-pbx", "büro-pbx", None),
    ],
)
def test_a_computer(text: str, host: str, port: int | None) -> None:
    assert host_in(text) == TypedHost(host, port)


@pytest.mark.parametrize(
    "text", ["", "  ", "my pbx", "pbx;rm", "a/b/c", "pbx\u202eexample", "x" * 500, "http://", "pbx:99999"]
)
def test_no_computer(text: str) -> None:
    assert host_in(text) is None


@pytest.mark.parametrize(("text", "port"), [("1", 1), (" 5485 ", 5485), ("65535", 65535)])
def test_a_port(text: str, port: int) -> None:
    assert port_in(text) == port


@pytest.mark.parametrize("text", ["", "0", "65536", "-1", "5485x", "\u0665", "999999999"])
def test_no_port(text: str) -> None:
    assert port_in(text) is None


def test_a_path_as_other_programs_write_it(tmp_path: Path) -> None:
    file = tmp_path / "a file.ini"
    assert path_in(f'"{file}"') == file
    assert path_in(f"  {file} ") == file
    assert path_in(file.as_uri()) == file
    assert path_in("") is None
    assert path_in('""') is None
    assert path_in("a\0b") is None
    assert path_in("~nobody-of-that-name/x") == Path("~nobody-of-that-name/x")
