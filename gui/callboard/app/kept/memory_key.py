"""Under which name that is kept which belongs to one phone system."""

import hashlib
import re

from callboard.sessions.choices import RehearsalChoice, SessionChoice

LONGEST_KEY = 80


def key_of_profile(profile_id: str) -> str:
    """The name of the file for a kept profile: never that of a phone system which is not kept."""
    return f"profile-{profile_id}"


def profile_key(choice: SessionChoice, is_demo: bool = False) -> str:
    """The name of the file for the phone system of `choice`: always the same, and valid on every system."""
    if isinstance(choice, RehearsalChoice):
        return f"rehearsal-{_slug(choice.generation)}"
    if is_demo:
        return f"demo-{_slug(choice.generation)}"
    return f"3cx-{_slug(f'{choice.host}-{choice.port}')}"


def key_of(choice: SessionChoice, profile_id: str = "", is_demo: bool = False) -> str:
    """The one for a kept profile, and where there is none, the one for what was chosen."""
    return key_of_profile(profile_id) if profile_id else profile_key(choice, is_demo)


def _slug(text: str) -> str:
    plain = re.sub("[^a-z0-9.-]", "_", text.lower())[:LONGEST_KEY]
    if plain == text.lower():
        return plain
    # Two different names must not become one file.
    return f"{plain}-{hashlib.sha256(text.lower().encode()).hexdigest()[:8]}"
