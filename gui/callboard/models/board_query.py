"""Who is looked for on the board, as one value: words, group, status. Nothing of Qt here."""

from dataclasses import dataclass
from enum import Enum

from callboard.models.extension_status import Status


class Part(Enum):
    """Which people a list holds: everybody, the favourites in their own order, or everybody else."""

    EVERYBODY = "everybody"
    FAVOURITES = "favourites"
    OTHERS = "others"


@dataclass(frozen=True, slots=True)
class BoardQuery:
    """`group` "" means all groups. No `statuses` mean all people; of several, one is enough. `favourites` are the
    numbers of all favourites, in their order; whether they are looked for is said by `Status.FAVOURITE`."""

    typed: str = ""
    group: str = ""
    statuses: frozenset[Status] = frozenset()
    favourites: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether it lets everybody through."""
        return not (self.typed.strip() or self.group or self.statuses)
