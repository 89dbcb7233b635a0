"""From a kept profile to what a session is made of: which phone system, and who signs in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.sessions.asked_in_time import AskedInTime
from callboard.sessions.choices import RehearsalChoice, SessionChoice, choice_of
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore, signed_in_as

if TYPE_CHECKING:
    from collections.abc import Callable

OLDEST, NEWEST = "v11", "v12"
"""What a demo is where nothing was chosen, and what files are taken for that do not say what they are."""


def session_choice_of(profile: PbxProfile) -> SessionChoice:
    """The choice that `profile` stands for. Looks into its files only when nobody said from which 3CX they are."""
    if profile.kind is ProfileKind.DEMO:
        return RehearsalChoice(profile.generation or OLDEST)
    return choice_of(profile if profile.generation else replace(profile, generation=_detected(profile)))


def credentials_maker(profile_id: str, profile: PbxProfile, secrets: SecretStore) -> Callable[[], Credentials]:
    """Asks for the credentials of `profile` when it is called; it may raise SessionFailed. A keyring that waits for a
    person is not waited for: whoever asks again later has the answer."""
    if profile.kind is ProfileKind.DEMO:
        return Credentials
    return AskedInTime(partial(_credentials, profile_id, profile, secrets))


def _credentials(profile_id: str, profile: PbxProfile, secrets: SecretStore) -> Credentials:
    return signed_in_as(profile, secrets.read(profile_id))


def _detected(profile: PbxProfile) -> str:
    from callboard.sessions.threecx.vendor_files import detect_generation  # noqa: PLC0415 - brings its parsers along

    return detect_generation(Path(profile.assembly_folder)).generation or NEWEST
