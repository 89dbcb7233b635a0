"""Which phone system to connect to: chosen on the command line or in the settings, without secrets."""

from dataclasses import dataclass
from pathlib import Path

from callboard.domain.pbx_profile import PbxProfile

CONFIG_SERVER_PORT = 5485
CALL_MANAGER_PORT = 5482
"""What a 3CX listens on unless its ini file says otherwise (3cx-object-model, section 2.1)."""


@dataclass(frozen=True, slots=True)
class RehearsalChoice:
    """A phone system that only pretends, inside this process. None means what the scenario says."""

    generation: str
    scenario: str = "quiet_office"
    speed: float = 1.0
    extensions: int | None = None
    seed: int | None = None


@dataclass(frozen=True, slots=True)
class ThreeCxChoice:
    """A 3CX (or the demo PBX) through the vendor's assembly in `assembly_folder`.

    `call_manager_port` None: 5482 beside the usual 5485, else the same port (the demo PBX has one for both).
    `runtime` is a name such as "core80"; None is the one that suits best.
    """

    generation: str
    assembly_folder: Path
    host: str
    port: int = CONFIG_SERVER_PORT
    call_manager_port: int | None = None
    runtime: str | None = None

    @property
    def call_manager_port_used(self) -> int:
        """The port to reach the call manager on."""
        if self.call_manager_port is not None:
            return self.call_manager_port
        return CALL_MANAGER_PORT if self.port == CONFIG_SERVER_PORT else self.port


SessionChoice = RehearsalChoice | ThreeCxChoice


def choice_of(profile: PbxProfile) -> ThreeCxChoice:
    """The choice that a profile of a 3CX stands for; its generation has to be known by now."""
    return ThreeCxChoice(
        generation=profile.generation,
        assembly_folder=Path(profile.assembly_folder),
        host=profile.host,
        port=CONFIG_SERVER_PORT if profile.port is None else profile.port,
        call_manager_port=profile.call_manager_port,
        runtime=profile.runtime or None,
    )
