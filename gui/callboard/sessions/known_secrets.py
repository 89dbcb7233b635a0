"""What may be written down of a text that somebody else made: no password that is known here, no whole number."""

import json
import os
import threading
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from callboard.domain.numbers.masked_text import masked_text
from callboard.sessions.credentials import CALL_MANAGER_PASSWORD, CONFIG_PASSWORD, Credentials

STRUCK_OUT = "•••"
_VARIABLES = (CONFIG_PASSWORD, CALL_MANAGER_PASSWORD, "CALLBOARD_CONFERENCE_PIN")
SHORTEST_SECRET = 3
"""Characters. A shorter one would be struck out of half of all words."""


class KnownSecrets:
    """The secrets of this run. May be used from any thread; its repr shows nothing."""

    def __init__(self, *secrets: str) -> None:
        self._lock = threading.Lock()
        self._written: tuple[str, ...] = ()
        self._home = str(Path.home())
        self.keep_out(*secrets)

    def keep_out(self, *secrets: str) -> None:
        """From now on strike these out as well; users are none."""
        new = {form for secret in secrets if len(secret.strip()) >= SHORTEST_SECRET for form in _forms(secret)}
        with self._lock:
            # The longest first: one password may be the beginning of another one.
            self._written = tuple(sorted(new | set(self._written), key=len, reverse=True))

    def keep_credentials_out(self, credentials: Credentials) -> None:
        """The passwords of a phone system."""
        self.keep_out(credentials.config_password, credentials.call_manager_password)

    def struck_from(self, text: str) -> str:
        """`text` without any of them."""
        for form in self._written:
            text = text.replace(form, STRUCK_OUT)
        return text

    def clean(self, text: str) -> str:
        """`text` for a file that somebody else may read: no secret, no whole number, nobody's home folder."""
        # Secrets first: one with digits in it would only be masked, and no longer be found.
        return masked_text(self.without_secrets(text))

    def without_secrets(self, text: str) -> str:
        """The same for a text in which numbers are no phone numbers."""
        text = self.struck_from(text)
        return text.replace(self._home, "~") if len(self._home) > SHORTEST_SECRET else text


def known_from_environment(environment: Mapping[str, str] | None = None) -> KnownSecrets:
    """Those that a command was given."""
    environment = os.environ if environment is None else environment
    return KnownSecrets(*(environment.get(name, "") for name in _VARIABLES))


def without_secrets(environment: Mapping[str, str]) -> dict[str, str]:
    """`environment` for a program that needs no passwords."""
    return {name: value for name, value in environment.items() if name not in _VARIABLES}


def _forms(secret: str) -> set[str]:
    """As exceptions and protocols write it."""
    return {secret, repr(secret)[1:-1], json.dumps(secret)[1:-1], quote(secret, safe="")}
