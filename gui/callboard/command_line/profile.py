"""`callboard profile`: the phone systems that are known here, without a window."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Protocol

from callboard.command_line.arguments import ProfileDeed, ProfileWish
from callboard.command_line.exit_codes import ExitCode
from callboard.command_line.output import Field, Output
from callboard.domain.numbers.phone_number import printable
from callboard.domain.pbx_profile import PbxProfile, profile_id_for
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.secret_store import SecretStore
from callboard.sessions.threecx.ini_file import profile_from_ini, read_ini

_INI_ENDING = ".ini"
_LONGEST_FILE = 1_000_000


class ProfileShelf(Protocol):
    """Where profiles are kept (`app/kept/profiles_store.py`). What changes something raises SessionFailed."""

    @property
    def known(self) -> Mapping[str, PbxProfile]: ...
    @property
    def current(self) -> str: ...
    def is_prepared(self, profile_id: str) -> bool: ...
    def is_locked(self, profile_id: str, field: str) -> bool: ...
    def save(self, profile_id: str, profile: PbxProfile) -> None: ...
    def remove(self, profile_id: str) -> None: ...
    def choose(self, profile_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept on this computer, and how it is told to another one: `exported(ids)` is a text without secrets,
    `imported(text, file)` keeps what one holds and returns the ids. `forget_pins(id)` forgets the PINs of its
    conferences. `warnings` say what could not be read."""

    shelf: ProfileShelf
    secrets: SecretStore
    exported: Callable[[tuple[str, ...]], str]
    imported: Callable[[str, str], tuple[str, ...]]
    warnings: tuple[Problem, ...] = ()
    forget_pins: Callable[[str], None] = lambda _profile_id: None


def known_profile(shelf: ProfileShelf, profile_id: str) -> PbxProfile:
    """The profile of that id. Raises SessionFailed PROFILE_UNKNOWN."""
    found = shelf.known.get(profile_id)
    if found is None:
        raise SessionFailed(problem(ProblemCode.PROFILE_UNKNOWN, profile=printable(profile_id)))
    return found


def profile(wish: ProfileWish, kept: Kept, output: Output) -> ExitCode:
    """Do it and tell it. Raises SessionFailed."""
    deeds = {
        ProfileDeed.SHOW: _show,
        ProfileDeed.USE: _use,
        ProfileDeed.REMOVE: _remove,
        ProfileDeed.EXPORT: _export,
        ProfileDeed.IMPORT: _import,
    }
    if wish.deed is ProfileDeed.LIST:
        return _list(kept, output)
    return deeds[wish.deed](wish, kept, output)


def _list(kept: Kept, output: Output) -> ExitCode:
    shelf = kept.shelf
    for profile_id, each in shelf.known.items():
        star = "*" if profile_id == shelf.current else " "
        by_it = " (from your IT)" if shelf.is_prepared(profile_id) else ""
        output.tell(f"{star} {profile_id}: {each.shown_name or each.kind}{by_it}", "profile", **_told(profile_id, kept))
    count = len(shelf.known)
    sentence = "" if count else "No phone system is known here yet. “callboard profile import” takes one in."
    output.tell(sentence, "result", outcome="done", profiles=count)
    return ExitCode.DONE


def _show(wish: ProfileWish, kept: Kept, output: Output) -> ExitCode:
    profile_id = wish.ids[0] if wish.ids else kept.shelf.current
    known_profile(kept.shelf, profile_id)
    told = _told(profile_id, kept) | {"password": _password(profile_id, kept.secrets)}
    output.tell(f"{profile_id}:", "profile", **told)
    for name, value in told.items():
        if value not in (None, "", False, []) and name != "id":
            output.go_on(f"    {name.replace('_', ' ')}: {_in_words(value)}")
    output.tell("", "result", outcome="done", profiles=1)
    return ExitCode.DONE


def _use(wish: ProfileWish, kept: Kept, output: Output) -> ExitCode:
    (profile_id,) = wish.ids
    kept.shelf.choose(profile_id)
    output.tell(f"Callboard begins with {profile_id} the next time.", "result", outcome="done", id=profile_id)
    return ExitCode.DONE


def _remove(wish: ProfileWish, kept: Kept, output: Output) -> ExitCode:
    from callboard.sessions.threecx.assembly_library import forget_copies, library_folder  # noqa: PLC0415 - only here

    (profile_id,) = wish.ids
    kept.shelf.remove(profile_id)
    forget_copies(profile_id, library_folder())
    output.tell(f"{profile_id} is forgotten.", "removed", id=profile_id)

    def forget() -> None:
        kept.secrets.forget(profile_id)
        kept.forget_pins(profile_id)

    return _with_keyring(forget, profile_id, output)


def _export(wish: ProfileWish, kept: Kept, output: Output) -> ExitCode:
    ids = wish.ids or tuple(kept.shelf.known)
    text = kept.exported(ids)
    if wish.file is None:
        first, *more = text.rstrip("\n").splitlines() or [""]
        output.tell(first, "exported", ids=list(ids), text=text)
        for line in more:
            output.go_on(line)
        output.tell("", "result", outcome="done", profiles=len(ids))
        return ExitCode.DONE
    try:
        wish.file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        said = printable(error.strerror or "", 200)
        raise SessionFailed(problem(ProblemCode.SETTINGS_NOT_SAVED, file=str(wish.file), said=said)) from error
    told = f"{wish.file} holds {', '.join(ids)}. No password is in it."
    output.tell(told, "result", outcome="done", profiles=len(ids), file=str(wish.file))
    return ExitCode.DONE


def _import(wish: ProfileWish, kept: Kept, output: Output) -> ExitCode:
    file = wish.file if wish.file is not None else Path()
    if file.suffix.lower() == _INI_ENDING:
        return _import_ini(file, wish.more, kept, output)
    ids = kept.imported(_text_of(file), str(file))
    for profile_id in ids:
        output.tell(f"{profile_id} is known now.", "profile", **_told(profile_id, kept))
    output.tell("", "result", outcome="done", profiles=len(ids))
    return ExitCode.DONE


def _import_ini(file: Path, more: PbxProfile, kept: Kept, output: Output) -> ExitCode:
    settings = read_ini(file)
    made = profile_from_ini(settings, more)
    if not made.host:
        raise SessionFailed(problem(ProblemCode.SETTINGS_INCOMPLETE, case="no-host-in-ini"))
    profile_id = profile_id_for(made.shown_name, frozenset(kept.shelf.known))
    kept.shelf.save(profile_id, made)
    output.tell(f"{profile_id} is known now.", "profile", **_told(profile_id, kept))
    if not settings.credentials.is_complete:
        output.tell("", "result", outcome="done", profiles=1)
        return ExitCode.DONE
    return _with_keyring(lambda: kept.secrets.write(profile_id, settings.credentials), profile_id, output)


def _with_keyring(step: Callable[[], None], profile_id: str, output: Output) -> ExitCode:
    """`step`, which may fail without taking back what was done before it."""
    try:
        step()
    except SessionFailed as failure:
        what = failure.problem
        # What holds for this run holds for nothing here.
        output.complain(what if "case" in what.facts else problem(what.code, case="in-no-window"))
        output.tell("", "result", outcome="done-without-keyring", id=profile_id)
        return ExitCode.SAID_NO
    output.tell("", "result", outcome="done", id=profile_id)
    return ExitCode.DONE


def _text_of(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(_LONGEST_FILE + 1).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        said = printable(error.strerror or "", 200) if isinstance(error, OSError) else ""
        raise SessionFailed(problem(ProblemCode.PROFILE_FILE_UNREADABLE, file=str(file), said=said)) from error


def _told(profile_id: str, kept: Kept) -> dict[str, Field]:
    fields = asdict(kept.shelf.known[profile_id])
    locked = [name for name in fields if kept.shelf.is_locked(profile_id, name)]
    return {
        "id": profile_id,
        **fields,
        "is_current": profile_id == kept.shelf.current,
        "is_prepared": kept.shelf.is_prepared(profile_id),
        "locked": locked,
    }


def _password(profile_id: str, secrets: SecretStore) -> str:
    """Whether there is one; never what it is."""
    try:
        return "known" if secrets.read(profile_id).config_password else "not known"
    except SessionFailed as failure:
        return str(failure.problem.code)


def _in_words(value: Field) -> str:
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return "yes" if value is True else str(value)
