"""What was pasted and is no number to call, one row each."""

from dataclasses import dataclass

from callboard.domain.numbers.number_chip import LeftOut


@dataclass(frozen=True, slots=True)
class LeftOutFacts:
    """One text with why it was left out."""

    left_out: LeftOut

    @property
    def key(self) -> str:
        """Which row it is."""
        return f"{self.left_out.reason} {self.left_out.written}"
