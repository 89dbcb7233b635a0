"""Phone systems as a text that one computer gives to another. No secret is in it, since a profile has none."""

from collections.abc import Iterable

from callboard.app.kept.kept_values import NotReadable, text_of, value_of
from callboard.app.kept.profiles_store import KeptProfiles, ProfilesStore
from callboard.app.kept.whole_file import LARGEST_BYTES
from callboard.domain.pbx_profile import PbxProfile, profile_id_for
from callboard.domain.problems import ProblemCode, SessionFailed, problem


def export_profiles(store: ProfilesStore, profile_ids: Iterable[str]) -> str:
    """The TOML for them. It can be imported, and stand as it is in the file of an administrator. Raises SessionFailed
    PROFILE_UNKNOWN."""
    known, wanted = store.known, tuple(profile_ids)
    if unknown := [profile_id for profile_id in wanted if profile_id not in known]:
        raise SessionFailed(problem(ProblemCode.PROFILE_UNKNOWN, profile=unknown[0]))
    return text_of(KeptProfiles(profiles={profile_id: known[profile_id] for profile_id in wanted}))


def import_profiles(store: ProfilesStore, text: str, file: str = "") -> tuple[str, ...]:
    """Keep every phone system in `text`, as it came from `file`; returns their ids here. One that is known already
    is not kept twice; another one of the same id gets a new id. Raises SessionFailed."""
    found = _profiles_in(text)
    if not found:
        raise SessionFailed(problem(ProblemCode.PROFILE_FILE_UNREADABLE, file=file))
    return tuple(_kept(store, profile_id, profile) for profile_id, profile in found.items())


def _profiles_in(text: str) -> dict[str, PbxProfile]:
    if len(text) > LARGEST_BYTES:
        return {}
    try:
        found = value_of(KeptProfiles, text).value.profiles
    except NotReadable:
        return {}
    return {profile_id: profile for profile_id, profile in found.items() if profile != PbxProfile()}


def _kept(store: ProfilesStore, profile_id: str, profile: PbxProfile) -> str:
    known = store.known
    if known.get(profile_id) == profile:
        return profile_id
    free_id = profile_id_for(profile_id, frozenset(known))
    store.save(free_id, profile)
    return free_id
