"""A link or a number behind the command: for the window, which offers it. No verb is made of it, and no option."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

LINK_OPTION = "--link"
"""What a desktop writes before a link. All that follows is the link: it comes from a web page and may hold anything."""
_LINK = re.compile(r"(tel|callto|sips?):", re.IGNORECASE)
_NUMBER = re.compile(r"[+(*#]?[0-9*#][0-9 ()/.*#-]*")
_WITHOUT_VALUE = frozenset({"--no-guard", "--another-window"})


def parted(argv: Sequence[str], verbs: AbstractSet[str]) -> tuple[list[str], str]:
    """`argv` without the link or number for the window, and that; "" where there is none. Where one of `verbs` is
    typed, everything belongs to that."""
    if LINK_OPTION in argv:
        place = argv.index(LINK_OPTION)
        return list(argv[:place]), " ".join(argv[place + 1 :])
    found = [place for place, word in enumerate(argv) if _is_offered(word, argv[place - 1] if place else "")]
    if len(found) != 1 or verbs & set(argv):
        return list(argv), ""
    (place,) = found
    return [*argv[:place], *argv[place + 1 :]], argv[place]


def _is_offered(word: str, before: str) -> bool:
    if _LINK.match(word):
        return True
    is_value = before.startswith("--") and "=" not in before and before not in _WITHOUT_VALUE
    return not is_value and _NUMBER.fullmatch(word) is not None
