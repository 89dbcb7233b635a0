"""What of the world outside is ours after all: our phone system's place in the network, and the code of our country."""

# ruff: noqa: PLC0415
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnSystem:
    """`hosts` are the names and addresses of the computer that the phone system is on, `calling_code` is that of the
    own country ("44"; "" where it is not known)."""

    hosts: frozenset[str] = frozenset()
    calling_code: str = ""

    def is_host(self, name: str) -> bool:
        """Whether `name` is where our phone system is, however it is written."""
        return _plain_host(name) in {_plain_host(host) for host in self.hosts if host}


def own_system(hosts: frozenset[str], country: str) -> OwnSystem:
    """For somebody in `country` (two letters, "" for not known)."""
    from phonenumbers import country_code_for_region

    code = country_code_for_region(country) if country else 0
    return OwnSystem(hosts, str(code) if code else "")


def _plain_host(name: str) -> str:
    return name.strip().lower().rstrip(".").strip("[]")
