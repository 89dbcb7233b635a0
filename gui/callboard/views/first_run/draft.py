"""What the steps of the first run have come to so far, and what comes out at the end. Values, nothing of Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path

from callboard.domain.pbx_profile import PbxProfile, ProfileKind
from callboard.sessions.choices import ThreeCxChoice, choice_of
from callboard.sessions.credentials import Credentials


class Way(StrEnum):
    """How Callboard gets to know the phone system."""

    IMPORT = "import"
    DETAILS = "details"
    SAVED = "saved"
    DEMO = "demo"


@dataclass(frozen=True, slots=True)
class SavedProfile:
    """One that can be taken as it is. `locked` are its fields that stay as they are; `is_prepared`: by IT."""

    profile: PbxProfile
    locked: frozenset[str] = frozenset()
    is_prepared: bool = False


SavedProfiles = Mapping[str, SavedProfile]


@dataclass(frozen=True, slots=True)
class Draft:
    """`profile_id` "" is a new one. The files are still where they come from: `profile.files_from`.

    `generation` of the profile is "" while it is to be told from the files; then `detected` is what they said.
    `is_known`: the credentials came from the keyring, which need not be told of them.
    """

    way: Way = Way.IMPORT
    profile_id: str = ""
    profile: PbxProfile = field(default_factory=PbxProfile)
    credentials: Credentials = field(default_factory=Credentials, repr=False)
    locked: frozenset[str] = frozenset()
    ini_file: Path | None = None
    app_path: str = ""
    detected: str = ""
    is_known: bool = False

    @property
    def is_demo(self) -> bool:
        """Whether nothing else has to be asked."""
        return self.profile.kind is ProfileKind.DEMO

    @property
    def has_fixed_files(self) -> bool:
        """Whether IT said where the files are: they are used from there."""
        return "assembly_folder" in self.locked and bool(self.profile.assembly_folder)

    @property
    def choice(self) -> ThreeCxChoice:
        """What to connect to for a trial, with the files where they are now."""
        profile = self.result.profile
        folder = profile.assembly_folder if self.has_fixed_files else profile.files_from
        return choice_of(replace(profile, assembly_folder=folder))

    @property
    def result(self) -> "FirstRunResult":
        """What Finish hands over."""
        profile = replace(self.profile, generation=self.profile.generation or self.detected)
        credentials = Credentials() if self.is_known else self.credentials
        return FirstRunResult(self.profile_id, profile, credentials, self.has_fixed_files)


@dataclass(frozen=True, slots=True)
class FirstRunResult:
    """A phone system that somebody has set up. `profile_id` "" is a new one.

    The files are to be copied from `profile.files_from`, unless `has_fixed_files`: then they stay where they are.
    `credentials` is empty for a demo, and where the keyring knows them already.
    """

    profile_id: str
    profile: PbxProfile
    credentials: Credentials = field(default_factory=Credentials, repr=False)
    has_fixed_files: bool = False
