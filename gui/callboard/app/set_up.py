"""A phone system that somebody has set up is saved: its files are copied, its password goes to the keyring, and last
of all it is written down. What goes wrong in between leaves nothing behind."""

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path

from callboard.app.kept.profiles_store import ProfilesStore
from callboard.domain.pbx_profile import PbxProfile, ProfileKind, profile_id_for
from callboard.domain.problems import Problem, SessionFailed
from callboard.sessions.credentials import Credentials
from callboard.sessions.secret_store import SecretStore
from callboard.sessions.threecx.assembly_library import forget_copies, keep_copy
from callboard.views.first_run.draft import FirstRunResult


@dataclass(frozen=True, slots=True)
class SavedSetUp:
    """`warning`: the keyring did not take the password, which holds for this run only."""

    profile_id: str
    warning: Problem | None = None


@dataclass(frozen=True, slots=True)
class SetUpStores:
    """Where everything goes. `library` is the folder of all copies. `chooses`: the next start is with what is saved."""

    profiles: ProfilesStore
    secrets: SecretStore
    library: Path
    chooses: bool = True


def save_set_up(result: FirstRunResult, stores: SetUpStores) -> SavedSetUp:
    """Save it. Waits for disks and the keyring. Raises SessionFailed: then nothing is
    saved."""
    known = stores.profiles.known
    profile_id = result.profile_id or profile_id_for(result.profile.shown_name, frozenset(known))
    before = known.get(profile_id)
    profile = result.profile if result.has_fixed_files else _with_files(result.profile, profile_id, stores.library)
    warning = None
    try:
        warning = _keep_secret(profile_id, result.credentials, stores.secrets)
        stores.profiles.save(profile_id, profile)
        if stores.chooses:
            stores.profiles.choose(profile_id)
    except BaseException:
        if before is None:
            take_back(profile_id, stores)
        raise
    return SavedSetUp(profile_id, warning)


def take_back(profile_id: str, stores: SetUpStores) -> None:
    """Forget a phone system that was new, and everything of it."""
    with contextlib.suppress(SessionFailed):
        stores.secrets.forget(profile_id)
    with contextlib.suppress(SessionFailed):
        if profile_id in stores.profiles.known and not stores.profiles.is_prepared(profile_id):
            stores.profiles.remove(profile_id)
    forget_copies(profile_id, stores.library)


def _with_files(profile: PbxProfile, profile_id: str, library: Path) -> PbxProfile:
    if profile.kind is ProfileKind.DEMO:
        return profile
    copy = keep_copy(Path(profile.files_from), profile_id, library)
    return replace(profile, assembly_folder=str(copy.folder), files_from=str(copy.origin))


def _keep_secret(profile_id: str, credentials: Credentials, secrets: SecretStore) -> Problem | None:
    if credentials == Credentials():
        return None
    try:
        secrets.write(profile_id, credentials)
    except SessionFailed as failure:
        return failure.problem
    return None
