"""What a person reads about something: what it is, what to do, and the raw words behind it."""

import string
from collections.abc import Mapping
from dataclasses import dataclass

_NOT_KNOWN = "?"


@dataclass(frozen=True, slots=True)
class Sentence:
    """As English source text with `{placeholders}`, or filled in. `detail` is what the phone system itself said."""

    what: str
    mend: str = ""
    detail: str = ""

    def filled(self, facts: Mapping[str, str]) -> "Sentence":
        """With `facts` in place of the placeholders; a fact nobody gave shows as "?"."""
        return Sentence(filled(self.what, facts), filled(self.mend, facts), self.detail)

    @property
    def whole(self) -> str:
        """All of it in one line."""
        said = f"({self.detail})" if self.detail else ""
        return " ".join(part for part in (self.what, self.mend, said) if part)


def placeholders_in(text: str) -> frozenset[str]:
    """The names between braces in a source text."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


def filled(text: str, facts: Mapping[str, str]) -> str:
    """`text` with `facts` in place of its placeholders. Never fails: a sentence with a gap beats none."""
    return text.format(**{name: facts.get(name, "") or _NOT_KNOWN for name in placeholders_in(text)})
