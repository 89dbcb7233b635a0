"""What is read from a 3CXPhoneSystem.ini, and what is not."""

from pathlib import Path

import pytest

from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import ProblemCode, SessionFailed
from callboard.sessions.threecx.ini_file import is_loopback, profile_from_ini, read_ini

WHOLE = """\
; a comment = with a sign
[ConfService]
confNIC = 10.0.0.5
ConfPort=5485
CONFUSER = cfguser_default
confPass = pass=word;with#signs
# another
[General]
AppPath = C:\\Program Files\\3CX Phone System\\
pbxSLNIC = 10.0.0.6
cmPort = 5482
pbxuser = cm
pbxpass = cmsecret
[QMDatabase]
confPass = never-this
[DbAdminREADONLY]
password = nor-this
"""


def written(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    file = folder / "3CXPhoneSystem.ini"
    file.write_text(text, encoding=encoding)
    return file


def refused(file: Path) -> ProblemCode:
    with pytest.raises(SessionFailed) as failure:
        read_ini(file)
    assert failure.value.problem.facts["file"] == str(file)
    return failure.value.problem.code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_all_that_is_of_use(tmp_path: Path, encoding: str) -> None:
    found = read_ini(written(tmp_path, WHOLE, encoding))
    assert (found.port, found.call_manager_port) == (5485, 5482)
    assert (found.config_host, found.call_manager_host) == ("10.0.0.5", "10.0.0.6")
    assert (found.credentials.config_user, found.credentials.config_password) == (
        "cfguser_default",
        "pass=word;with#signs",
    )
    assert (found.credentials.call_manager_user, found.credentials.call_manager_password) == ("cm", "cmsecret")
    assert found.app_path == "C:\\Program Files\\3CX Phone System\\"
    assert not found.is_template
    assert not found.is_loopback


def test_it_never_shows_a_password(tmp_path: Path) -> None:
    shown = repr(read_ini(written(tmp_path, WHOLE)))
    assert not any(secret in shown for secret in ("pass=word", "cmsecret", "never-this", "nor-this"))


def test_the_call_manager_takes_the_same_user_when_none_is_named(tmp_path: Path) -> None:
    found = read_ini(written(tmp_path, "[confservice]\nconfuser=u\nconfpass=p\n[General]\nCMHost=pbx\n"))
    assert (found.credentials.call_manager_user, found.credentials.call_manager_password) == ("u", "p")
    assert found.call_manager_host == "pbx"
    assert (found.port, found.call_manager_port) == (None, None)


@pytest.mark.parametrize("port", ["", "x", "0", "70000", "-1", "5485x"])
def test_a_port_that_is_none(tmp_path: Path, port: str) -> None:
    assert read_ini(written(tmp_path, f"[ConfService]\nConfPort={port}\n")).port is None


def test_listening_on_itself_only(tmp_path: Path) -> None:
    assert read_ini(written(tmp_path, "[ConfService]\nconfNIC = 127.0.0.1\n")).is_loopback


@pytest.mark.parametrize(("host", "so"), [("127.0.0.1", True), ("::1", True), ("LOCALHOST", True), ("pbx", False)])
def test_which_hosts_are_the_computer_itself(host: str, so: bool) -> None:
    assert is_loopback(host) is so


@pytest.mark.parametrize("text", ["", "hello", "[General]\nConfPort=1\n", "\x00\xff" * 50])
def test_a_file_that_is_none(tmp_path: Path, text: str) -> None:
    assert refused(written(tmp_path, text)) is ProblemCode.INI_NO_CONF_SERVICE


def test_a_file_far_too_large(tmp_path: Path) -> None:
    assert refused(written(tmp_path, "[ConfService]\n" + "x" * 2_000_000)) is ProblemCode.INI_NO_CONF_SERVICE


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.ini") is ProblemCode.INI_UNREADABLE


def test_a_template(tmp_path: Path) -> None:
    skeleton = tmp_path / "3cxpbx" / "skel" / "Bin"
    skeleton.mkdir(parents=True)
    assert refused(written(skeleton, WHOLE)) is ProblemCode.INI_TEMPLATE
    unfilled = written(tmp_path, "[ConfService]\nconfUser={user}\nconfPass=%password%\n")
    assert refused(unfilled) is ProblemCode.INI_TEMPLATE
    assert read_ini(written(tmp_path, "[ConfService]\nConfPort=5485\n")).is_template, "it may have been emptied by hand"


def test_a_profile_takes_ports_and_users_and_no_password(tmp_path: Path) -> None:
    made = profile_from_ini(read_ini(written(tmp_path, WHOLE)), PbxProfile("Office"))
    assert made == PbxProfile(
        "Office",
        host="10.0.0.5",
        port=5485,
        call_manager_port=5482,
        config_user="cfguser_default",
        call_manager_user="cm",
    )


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "0.0.0.0", "::", ""])
def test_an_address_of_the_server_for_itself_is_none_for_others(tmp_path: Path, host: str) -> None:
    settings = read_ini(written(tmp_path, f"[ConfService]\nconfNIC = {host}\n"))
    assert profile_from_ini(settings, PbxProfile()).host == ""
    assert profile_from_ini(settings, PbxProfile(host="pbx")).host == "pbx"


def test_a_user_that_no_profile_could_show_stays_with_the_password(tmp_path: Path) -> None:
    settings = read_ini(written(tmp_path, "[ConfService]\nconfUser = a\u202eb\nconfPass = p\n"))
    assert profile_from_ini(settings, PbxProfile(port=5000)).config_user == ""
    assert settings.credentials.config_user == "a\u202eb"
