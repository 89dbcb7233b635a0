"""Reads a 3CXPhoneSystem.ini: where the phone system's servers are and who may use them (3cx-object-model, 2.1).

Only [ConfService] and [General] are looked at. The other parts hold more secrets, which nobody here needs.
"""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from callboard.domain.numbers.phone_number import printable
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.credentials import Credentials

FILE_NAME = "3CXPhoneSystem.ini"
LARGEST_FILE = 1024 * 1024
_CONF_SERVICE, _GENERAL = "confservice", "general"
_COMMENTS = (";", "#")
_TEMPLATE_FOLDER = re.compile(r"[\\/]skel[\\/]", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"[{<$%@].*[}>)%@]")
_LONGEST_VALUE = 500
_LONGEST_USER = 200
_ANYWHERE = ("0.0.0.0", "::")  # noqa: S104 - what a server listens on is no address to connect to


@dataclass(frozen=True, slots=True)
class IniSettings:
    """What is of use. Ports are None and texts empty where the file has none. Passwords are never in its repr.

    `is_template`: it says nobody's name and password, so it may be one that no phone system has filled in yet.
    `is_loopback`: the configuration server listens on its own computer only.
    """

    port: int | None
    call_manager_port: int | None
    config_host: str
    call_manager_host: str
    credentials: Credentials = field(repr=False)
    app_path: str = ""
    is_template: bool = False
    is_loopback: bool = False


def read_ini(path: Path) -> IniSettings:
    """What the file says. Raises SessionFailed: INI_UNREADABLE, INI_NO_CONF_SERVICE, INI_TEMPLATE."""
    sections = _sections_in(_text_of(path))
    if _CONF_SERVICE not in sections:
        raise SessionFailed(problem(ProblemCode.INI_NO_CONF_SERVICE, file=str(path)))
    server, general = sections[_CONF_SERVICE], sections.get(_GENERAL, {})
    user, password = server.get("confuser", ""), server.get("confpass", "")
    manager_user, manager_password = general.get("pbxuser", ""), general.get("pbxpass", "")
    config_host = server.get("confnic", "")
    if _TEMPLATE_FOLDER.search(str(path)) or (_PLACEHOLDER.fullmatch(user) and _PLACEHOLDER.fullmatch(password)):
        raise SessionFailed(problem(ProblemCode.INI_TEMPLATE, file=str(path)))
    if not manager_user and not manager_password:
        manager_user, manager_password = user, password
    return IniSettings(
        port=_port(server.get("confport", "")),
        call_manager_port=_port(general.get("cmport", "")),
        config_host=config_host,
        call_manager_host=general.get("pbxslnic", "") or general.get("cmhost", ""),
        credentials=Credentials(user, password, manager_user or user, manager_password),
        app_path=general.get("apppath", ""),
        is_template=not user and not password,
        is_loopback=is_loopback(config_host),
    )


def profile_from_ini(settings: IniSettings, profile: PbxProfile) -> PbxProfile:
    """`profile` with the ports and users of `settings`. Its host only where none is known and another computer can
    use that of the file; passwords are nothing for a profile."""
    reachable = "" if settings.is_loopback or settings.config_host in _ANYWHERE else settings.config_host
    return replace(
        profile,
        host=profile.host or reachable,
        port=settings.port if profile.port is None else profile.port,
        call_manager_port=settings.call_manager_port
        if profile.call_manager_port is None
        else profile.call_manager_port,
        config_user=_seen(settings.credentials.config_user),
        call_manager_user=_seen(settings.credentials.call_manager_user),
    )


def _seen(user: str) -> str:
    """The user, or "" for one that no profile could show: then the keyring knows it."""
    return user if printable(user, _LONGEST_USER) == user else ""


def is_loopback(host: str) -> bool:
    """Whether `host` means the computer itself, which nobody else can reach under that name."""
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host.casefold() == "localhost"


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as opened:
            content = opened.read(LARGEST_FILE + 1)
    except OSError as error:
        said = printable(error.strerror or str(error), 200)
        raise SessionFailed(problem(ProblemCode.INI_UNREADABLE, file=str(path), said=said)) from error
    if len(content) > LARGEST_FILE:
        raise SessionFailed(problem(ProblemCode.INI_NO_CONF_SERVICE, file=str(path)))
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _sections_in(text: str) -> Mapping[str, Mapping[str, str]]:
    sections: dict[str, dict[str, str]] = {}
    wanted: dict[str, str] | None = None
    for line in map(str.strip, text.splitlines()):
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1].strip().casefold()
            wanted = sections.setdefault(name, {}) if name in (_CONF_SERVICE, _GENERAL) else None
        elif wanted is not None and "=" in line and not line.startswith(_COMMENTS):
            # Once only: a password may hold the sign.
            key, value = line.split("=", 1)
            wanted[key.strip().casefold()] = value.strip()[:_LONGEST_VALUE]
    return sections


def _port(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) < 6
    return int(text) if is_number and 0 < int(text) < 65536 else None
