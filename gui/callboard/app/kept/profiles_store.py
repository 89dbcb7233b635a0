"""The phone systems this person can choose from: their own, and those that IT prepared for the computer."""

import logging
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType

from callboard.app.kept.kept_values import NotReadable, text_of, value_of
from callboard.app.kept.machine_defaults import MachineDefaults, read_machine_defaults
from callboard.app.kept.sensible_values import is_profile_id
from callboard.app.kept.turn import our_turn
from callboard.app.kept.whole_file import TooLarge, read_small, write_whole
from callboard.domain.numbers.phone_number import printable
from callboard.domain.pbx_profile import PbxProfile
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem

FILE_NAME = "profiles.toml"
FIELDS = tuple(each.name for each in fields(PbxProfile))
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptProfiles:
    """What the file holds: the profiles by their id, and the one that was used last."""

    current: str = ""
    profiles: Mapping[str, PbxProfile] = field(default_factory=lambda: MappingProxyType({}))


class ProfilesStore:
    """Reads `profiles.toml` in `folder` and the file of the computer; writes every change at once, whole or not at all.

    Without a `folder` nothing is kept. Nothing in it is a secret. `warnings` says what could not be read. All that
    change something raise SessionFailed with a sentence; then nothing has changed.
    """

    def __init__(self, folder: Path | None, machine_file: Path | None = None) -> None:
        self.machine: MachineDefaults = read_machine_defaults(machine_file)
        self.warnings: list[Problem] = [self.machine.warning] if self.machine.warning else []
        self.folder = folder
        self._path = folder / FILE_NAME if folder is not None else None
        self._refusal: Problem | None = None
        self._is_broken = False
        self._own = KeptProfiles()
        self._read()

    @property
    def known(self) -> Mapping[str, PbxProfile]:
        """All of them by their id: those of IT first, then the person's own."""
        prepared = {profile_id: self._completed(profile_id) for profile_id in self.machine.profiles}
        own = {name: profile for name, profile in self._own.profiles.items() if name not in prepared}
        return MappingProxyType(prepared | own)

    @property
    def current(self) -> str:
        """The id of the profile to start with: used last, else named by IT, else the only one; "" when none is."""
        known = self.known
        for wanted in (self._own.current, self.machine.current):
            if wanted in known:
                return wanted
        return next(iter(known)) if len(known) == 1 else ""

    def is_prepared(self, profile_id: str) -> bool:
        """Whether it came from IT: it can be used, but not removed."""
        return profile_id in self.machine.profiles

    def is_locked(self, profile_id: str, field: str) -> bool:
        """Whether this field of this profile stays as IT set it."""
        return self.machine.locks_profile(profile_id, field)

    def save(self, profile_id: str, profile: PbxProfile) -> None:
        """Keep `profile` under `profile_id`, in the place of what was there."""
        usable = self._usable(profile_id, profile)
        with self._our_turn():
            self._read()
            before = self.known.get(profile_id, PbxProfile())
            changed = [name for name in FIELDS if getattr(usable, name) != getattr(before, name)]
            if locked := [name for name in changed if self.is_locked(profile_id, name)]:
                raise SessionFailed(problem(ProblemCode.PROFILE_LOCKED, fields=_shown(locked)))
            self._write(replace(self._own, profiles={**self._own.profiles, profile_id: usable}))

    def remove(self, profile_id: str) -> None:
        """Forget it. The one in use after that is none."""
        if self.is_prepared(profile_id):
            shown = self.known[profile_id].shown_name
            raise SessionFailed(problem(ProblemCode.PROFILE_LOCKED, fields=shown))
        with self._our_turn():
            self._read()
            self._check_known(profile_id)
            others = {name: profile for name, profile in self._own.profiles.items() if name != profile_id}
            current = "" if self._own.current == profile_id else self._own.current
            self._write(KeptProfiles(current, others))

    def choose(self, profile_id: str) -> None:
        """The next start shall begin with it."""
        self._read()
        self._check_known(profile_id)
        if profile_id == self._own.current:
            return
        with self._our_turn():
            self._read()
            self._check_known(profile_id)
            self._write(replace(self._own, current=profile_id))

    def _completed(self, profile_id: str) -> PbxProfile:
        """As IT prepared it, with what the person had to say for themselves."""
        prepared, own = self.machine.profiles[profile_id], self._own.profiles.get(profile_id)
        if own is None:
            return prepared
        free = [name for name in FIELDS if not self.is_locked(profile_id, name)]
        return replace(prepared, **{name: getattr(own, name) for name in free})

    def _check_known(self, profile_id: str) -> None:
        if profile_id not in self.known:
            raise SessionFailed(problem(ProblemCode.PROFILE_UNKNOWN, profile=printable(profile_id)))

    def _usable(self, profile_id: str, profile: PbxProfile) -> PbxProfile:
        if not is_profile_id(profile_id):
            raise SessionFailed(problem(ProblemCode.PROFILE_UNUSABLE, fields=printable(profile_id)))
        # Nothing goes into the file that would be left out when it is read again.
        kept = value_of(PbxProfile, text_of(profile))
        if kept.left_out:
            raise SessionFailed(problem(ProblemCode.PROFILE_UNUSABLE, fields=_shown(kept.left_out)))
        return kept.value

    @contextmanager
    def _our_turn(self) -> Generator[None]:
        """Nobody else changes the file between reading and writing it. Raises SessionFailed."""
        if self._path is None:
            yield
            return
        try:
            with our_turn(self._path):
                yield
        except OSError as error:
            raise SessionFailed(_not_saved(self._path, error)) from error

    def _read(self) -> None:
        """Another console or the command line may have written since."""
        if self._path is None:
            return
        # Whoever looks from another thread meanwhile sees what was there before.
        found, refusal, is_broken = KeptProfiles(), None, False
        try:
            kept = value_of(KeptProfiles, read_small(self._path).decode("utf-8"))
        except FileNotFoundError:
            pass
        except (TooLarge, NotReadable, UnicodeDecodeError):
            is_broken = True
            self._warn(problem(ProblemCode.SETTINGS_UNREADABLE, case="broken", file=str(self._path)))
        except OSError as error:
            said = printable(error.strerror or "", 200)
            refusal = problem(ProblemCode.SETTINGS_UNREADABLE, file=str(self._path), said=said)
            self._warn(refusal)
        else:
            found = kept.value
            if kept.left_out:
                log.warning("%s: left out what cannot be used: %s", FILE_NAME, ", ".join(kept.left_out))
        self._own, self._refusal, self._is_broken = found, refusal, is_broken

    def _warn(self, what: Problem) -> None:
        if what not in self.warnings:
            log.warning("%s cannot be read (%s)", FILE_NAME, what.code)
            self.warnings.append(what)

    def _write(self, wanted: KeptProfiles) -> None:
        if self._refusal is not None:
            raise SessionFailed(self._refusal)
        if self._path is not None:
            try:
                if self._is_broken:
                    # Somebody may still mend by hand what nobody can read.
                    self._path.replace(self._path.with_name(FILE_NAME + ".bad"))
                write_whole(self._path, text_of(wanted).encode("utf-8"))
            except OSError as error:
                raise SessionFailed(_not_saved(self._path, error)) from error
        self._own, self._is_broken = wanted, False


def _not_saved(path: Path, error: OSError) -> Problem:
    said = printable(error.strerror or str(error), 200)
    return problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(path), said=said)


def _shown(names: Iterable[str]) -> str:
    return ", ".join(name.replace("_", " ") for name in names)
