"""What somebody typed after `callboard presence`."""

import argparse
from dataclasses import dataclass, replace

from callboard.domain.problems import ProblemCode, SessionFailed, problem


@dataclass(frozen=True, slots=True)
class PresenceWish:
    """The texts as typed; `profile` None shows how it is. `number` "" is my phone."""

    number: str
    profile: str | None = None

    def of_somebody(self, my_extension: str) -> "PresenceWish":
        """The same with a number. Raises SessionFailed where it is mine and nobody said which that is."""
        if not self.number and not my_extension:
            raise SessionFailed(problem(ProblemCode.MY_PHONE_NOT_SAID))
        return self if self.number else replace(self, number=my_extension)


def add_presence_options(parser: argparse.ArgumentParser) -> None:
    """What may stand behind the verb."""
    parser.add_argument("number", metavar="NUMBER", nargs="?", help="the extension; left out with --my")
    parser.add_argument("--my", action="store_true", help="of my phone (CALLBOARD_MY_EXTENSION)")
    parser.add_argument(
        "presence",
        metavar="PRESENCE",
        nargs="?",
        help="change to this one: “Away”, or what it is called there: “Lunch”",
    )


def presence_wish(typed: argparse.Namespace) -> PresenceWish:
    """What was typed."""
    words = [word for word in (typed.number, typed.presence) if word is not None]
    number = "" if typed.my else words.pop(0)
    return PresenceWish(number, words[0] if words else None)


def what_is_wrong(typed: argparse.Namespace) -> str:
    """What is said of it where nobody can tell what is meant, else ""."""
    if typed.my and typed.presence is not None:
        return f"With --my there is no extension: leave out “{typed.number}”, or --my."
    if typed.number is None and not typed.my:
        return "Whose presence? Give an extension, or --my for your own phone."
    return ""
