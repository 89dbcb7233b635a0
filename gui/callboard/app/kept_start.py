"""What a start finds on this computer: the phone systems that are known, their secrets, and what the window before
left behind."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from callboard.app.guard.guarding import Guarding
from callboard.app.instance.claim import Claim
from callboard.app.restart import NextStart
from callboard.domain.numbers.phone_number import printable
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import ProblemCode, SessionFailed, problem
from callboard.sessions.secret_store import SecretStore

if TYPE_CHECKING:
    # All that reads files: who names a phone system connects to it before anything of that is needed.
    from callboard.app.handover import Handover
    from callboard.app.kept.machine_defaults import MachineDefaults
    from callboard.app.kept.profiles_store import ProfilesStore
    from callboard.command_line.profile import Kept

log = logging.getLogger(__name__)


@dataclass(slots=True)
class KeptStart:
    """Made without anything it knows nothing and keeps nothing. `profile_id` is the profile that this start is for, ""
    for a phone system that is not kept. `handover` tells how the window before was, None for none. `next_start` is
    where somebody asks for another start after this one. `store` None is made when it is first wanted: that of this
    computer with `looks`, else one that knows nothing. `claim` is what makes this the one window, `offered` the link or
    number it was started with. `is_in_place`: of a window that ended; `is_another`: beside one that is open."""

    store: ProfilesStore | None = None
    secrets: SecretStore = field(default_factory=SecretStore)
    handover: Handover | None = None
    profile_id: str = ""
    next_start: NextStart = field(default_factory=NextStart)
    guarding: Guarding = field(default_factory=Guarding)
    looks: bool = False
    claim: Claim = field(default_factory=Claim)
    offered: str = ""
    is_in_place: bool = False
    is_another: bool = False

    @property
    def profiles(self) -> ProfilesStore:
        """The phone systems that are known."""
        if self.store is None:
            self.store = _store_of_computer() if self.looks else _empty_store()
        return self.store

    @property
    def machine(self) -> MachineDefaults:
        """What IT prepared."""
        return self.profiles.machine

    @property
    def profile(self) -> PbxProfile:
        """The profile of this start as it is kept now; an empty one where there is none."""
        if not self.profile_id:
            return PbxProfile()
        return self.profiles.known.get(self.profile_id, PbxProfile())

    def handed_on(self, place: Handover | None = None) -> Handover:
        """`place`, with what is known for this run only."""
        from callboard.app.handover import Handover  # noqa: PLC0415 - at the end of a window only

        return replace(place or Handover(), secrets=self.secrets.held())

    def take(self, profile_id: str) -> None:
        """Let this start be for `profile_id`, and the next one too. Raises SessionFailed PROFILE_UNKNOWN."""
        if profile_id not in self.profiles.known:
            raise SessionFailed(problem(ProblemCode.PROFILE_UNKNOWN, profile=printable(profile_id)))
        self.profile_id = profile_id
        try:
            self.profiles.choose(profile_id)
        except SessionFailed as failure:
            # Only the next start without arguments would want to know.
            log.warning("which phone system was used last cannot be kept: %s", failure.problem.code)


def kept_start(handle: int | None = None) -> KeptStart:
    """Look at what there is. `handle` is the open file through which the window before tells how it was."""
    kept = KeptStart(looks=True)
    if handle is not None:
        from callboard.app.handover import received  # noqa: PLC0415 - there is hardly ever one

        kept.handover = received(handle)
    for profile_id, credentials in (kept.handover.secrets if kept.handover is not None else {}).items():
        kept.secrets.hold(profile_id, credentials)
    return kept


def _store_of_computer() -> ProfilesStore:
    from callboard.app.kept.profiles_store import ProfilesStore  # noqa: PLC0415 - see above
    from callboard.app.kept.settings_folder import machine_file, settings_folder  # noqa: PLC0415

    return ProfilesStore(settings_folder(), machine_file())


def _empty_store() -> ProfilesStore:
    from callboard.app.kept.profiles_store import ProfilesStore  # noqa: PLC0415 - see above

    return ProfilesStore(None)


def tools_of(kept: KeptStart) -> Kept:
    """The same for the command line."""
    from callboard.app.kept.profile_exchange import export_profiles, import_profiles  # noqa: PLC0415 - a window needs
    from callboard.command_line.profile import Kept  # noqa: PLC0415 - none of the verbs

    store = kept.profiles
    return Kept(
        store,
        kept.secrets,
        lambda profile_ids: export_profiles(store, profile_ids),
        lambda text, file: import_profiles(store, text, file),
        tuple(store.warnings),
        lambda profile_id: _forget_pins(kept, profile_id),
    )


def _forget_pins(kept: KeptStart, profile_id: str) -> None:
    from callboard.app.kept.conference_store import conference_store  # noqa: PLC0415 - seldom needed
    from callboard.app.kept.memory_key import key_of_profile  # noqa: PLC0415
    from callboard.sessions.pin_store import PinStore  # noqa: PLC0415

    if kept.profiles.folder is not None:
        key = key_of_profile(profile_id)
        memory = conference_store(kept.profiles.folder, key).read()
        PinStore(key, kept.secrets.keyring).forget_all(memory)
