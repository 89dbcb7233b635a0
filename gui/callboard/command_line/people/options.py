"""What may be asked about contacts: `callboard people`."""

import argparse
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from callboard.command_line.conference.options import AddDeed
from callboard.domain.people.people_files import PeopleForm

_MOST_FOUND = 20


class PeopleDeed(StrEnum):
    """What to do."""

    IMPORT = "import"
    EXPORT = "export"
    FIND = "find"


@dataclass(frozen=True, slots=True)
class PeopleWish:
    """`text` is looked for, at most `most` are told of. `file` is read, or written; without one the text of `form` is
    said. `is_trial`: it is only told what would be done. `joins`: who is there already gets what the file says
    besides."""

    deed: PeopleDeed
    text: str = ""
    most: int = _MOST_FOUND
    file: Path | None = None
    form: PeopleForm | None = None
    is_trial: bool = False
    joins: bool = True


def add_people_deeds(add: AddDeed) -> None:
    """The options of all of them."""
    taking = add(PeopleDeed.IMPORT, "take contacts from a file: vCard, or a table with a name and numbers in each row")
    taking.add_argument("file", type=Path, metavar="FILE")
    taking.add_argument("--dry-run", action="store_true", help="change nothing: tell what would be taken")
    taking.add_argument("--only-new", action="store_true", help="leave contacts that are there already as they are")
    giving = add(PeopleDeed.EXPORT, "write all contacts that are kept here")
    giving.add_argument("--to", type=Path, metavar="FILE", help="else they are said; .vcf is a vCard, .csv a table")
    giving.add_argument("--form", type=PeopleForm, choices=list(PeopleForm), help="vcard or csv")
    finding = add(PeopleDeed.FIND, "look for a name, a company or a number")
    finding.add_argument("text", metavar="TEXT", nargs="+")
    finding.add_argument("--most", type=_count, default=_MOST_FOUND, metavar="N", help=f"as many ({_MOST_FOUND})")


def people_wish(typed: argparse.Namespace) -> PeopleWish:
    """What was typed."""
    deed = PeopleDeed(typed.deed)
    if deed is PeopleDeed.IMPORT:
        return PeopleWish(deed, file=typed.file, is_trial=typed.dry_run, joins=not typed.only_new)
    if deed is PeopleDeed.EXPORT:
        return PeopleWish(deed, file=typed.to, form=typed.form)
    return PeopleWish(deed, " ".join(typed.text), typed.most)


def _count(text: str) -> int:
    number = int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else 0
    if number < 1:
        raise argparse.ArgumentTypeError("must be a whole number above 0.")
    return number
