"""The sentence for every Problem: what happened and what to do. English source text with named placeholders."""

from collections.abc import Mapping

from callboard.domain.problems import Problem, ProblemCode
from callboard.wording.conference_sentences import CONFERENCE_SPECIAL_TEXTS, CONFERENCE_TEXTS
from callboard.wording.file_sentences import FILE_SPECIAL_TEXTS, FILE_TEXTS
from callboard.wording.planned_sentences import PLANNED_TEXTS
from callboard.wording.schedule_sentences import SCHEDULE_SPECIAL_TEXTS, SCHEDULE_TEXTS
from callboard.wording.sentence import Sentence
from callboard.wording.settings_sentences import SETTINGS_SPECIAL_TEXTS, SETTINGS_TEXTS

ONLY_DIGITS = "Use digits, *, # and one + at the beginning."
FROM_BIN_FOLDER = "Copy it from the 3CX server's Bin folder, or choose another folder."
NO_ANSWER = "No answer from {host}, port {port}."
IMPORT_AGAIN = "Import 3CXPhoneSystem.ini again, or type the details."
LIVE_INI = "Take 3CXPhoneSystem.ini from the folder in which the phone system itself uses it."

TEXTS: Mapping[ProblemCode, Sentence] = {
    **SETTINGS_TEXTS,
    **FILE_TEXTS,
    **SCHEDULE_TEXTS,
    **CONFERENCE_TEXTS,
    **PLANNED_TEXTS,
    ProblemCode.NUMBER_EMPTY: Sentence("A number is missing.", "Type an extension or a phone number."),
    ProblemCode.NUMBER_HAS_LETTERS: Sentence("“{number}” is not a phone number.", ONLY_DIGITS),
    ProblemCode.NUMBER_HAS_FORBIDDEN_CHARACTERS: Sentence(
        "“{number}” is not a phone number: it has characters that no phone can dial.", ONLY_DIGITS
    ),
    ProblemCode.NUMBER_TOO_LONG: Sentence(
        "Too long: a number has at most {most} digits.", "Check it; perhaps several numbers ran together."
    ),
    ProblemCode.SAME_PHONE: Sentence("From and To are the same phone.", "Choose another number to call."),
    ProblemCode.FROM_NOT_INTERNAL: Sentence(
        "Calls start from one of your own phones. Two outside numbers cannot be connected.",
        "Choose an extension of this phone system instead of {number}.",
    ),
    ProblemCode.FROM_UNKNOWN: Sentence(
        "Extension {number} is not on this phone system.", "Choose one of its extensions."
    ),
    ProblemCode.PIN_NOT_DIGITS: Sentence("A PIN has digits only.", "Leave it empty if no PIN is needed."),
    ProblemCode.PIN_TOO_LONG: Sentence("Too long: a PIN has at most {most} digits.", "Choose a shorter one."),
    ProblemCode.NO_PARTICIPANTS: Sentence("Nobody is in the list.", "Add at least one person."),
    ProblemCode.PARTICIPANT_TWICE: Sentence("{number} is already in the list.", "Name each person once."),
    ProblemCode.SLOT_UNKNOWN: Sentence(
        "There is no conference room {slot} on this phone system.", "Choose another room, for example: {usable}."
    ),
    ProblemCode.SLOT_IS_GATEWAY: Sentence("Room {slot} is for dialling in. Callboard can't start it.", "Use {usable}."),
    ProblemCode.SLOT_OWNER_UNKNOWN: Sentence(
        "Room {slot} would belong to extension {owner}, which is not on this phone system.",
        "Choose the room of an extension that exists.",
    ),
    ProblemCode.OPTIONS_NOT_SUPPORTED: Sentence(
        "3CX {generation} no longer lets other programs set a PIN, skip names or start instantly.",
        "Start the conference without them. The conference itself works as usual.",
    ),
    ProblemCode.FEATURE_NOT_OFFERED: Sentence("Your phone system does not offer this.", "Do it on the phone itself."),
    ProblemCode.REFUSED: Sentence(
        "The phone system refused this call.", "Check the numbers, and whether the phone that rings first is free."
    ),
    ProblemCode.NO_REACTION: Sentence(
        "No news from the phone system for {seconds} s.",
        "The phone may be offline, busy or on do not disturb. Look at it, then try again.",
    ),
    ProblemCode.NO_ANSWER_FROM_PBX: Sentence(
        "The phone system has not answered for {seconds} s.",
        "The call may still come. Look at the phone before you try again.",
    ),
    ProblemCode.NOT_ANSWERED: Sentence("{who} did not answer.", "Try again later."),
    ProblemCode.NOT_REACHED: Sentence(
        "The call to {who} ended before it was answered.",
        "The number may be busy or wrong; the phone system did not say which. Try again later.",
    ),
    ProblemCode.CANCELLED: Sentence("Cancelled.", "Call again whenever you like."),
    ProblemCode.CALL_GONE: Sentence("This call is already over.", "There is nothing to do."),
    ProblemCode.CALL_NOT_ANSWERED: Sentence(
        "{who} is not talking in this call.", "Only an answered call can be passed on. Divert one that rings."
    ),
    ProblemCode.CALL_NOT_RINGING: Sentence(
        "This call does not ring at {who} any more.", "Only a ringing call can be picked up or diverted."
    ),
    ProblemCode.CALL_INTO_ROOM: Sentence(
        "3CX {generation} can't move a running call into a room.", "Add the person to the conference instead."
    ),
    ProblemCode.ALREADY_IN_CALL: Sentence("{number} is in this call already.", "Choose somebody else."),
    ProblemCode.TAKEN_ELSEWHERE: Sentence("Someone else picked up this call.", "There is nothing to do."),
    ProblemCode.ENDED_MEANWHILE: Sentence("The call ended meanwhile.", "There is nothing to do."),
    ProblemCode.NOT_TRANSFERRED: Sentence(
        "The call could not be transferred: {why}. It is still with {who}.", "Try again, or pass it on from the phone."
    ),
    ProblemCode.NOT_DIVERTED: Sentence(
        "The call could not be diverted: {why}. It still rings at {who}.", "Try again, or pick it up."
    ),
    ProblemCode.NOT_PICKED_UP: Sentence("The call could not be picked up: {why}.", "Look whether it still rings."),
    ProblemCode.NOT_CONNECTED: Sentence(
        "You are not connected to the phone system.", "Nothing was sent. Try again when the connection is back."
    ),
    ProblemCode.CALL_MANAGER_NOT_CONNECTED: Sentence(
        "The call service of the phone system does not answer at {host}, port {port}.",
        "Check that it is running, and its port, user and password. Until then no calls can be made.",
    ),
    ProblemCode.CONNECTION_LOST: Sentence(
        "The connection to the phone system was lost. A call may still be going on.",
        "Look at the phone before you try again.",
    ),
    ProblemCode.CANNOT_CONNECT: Sentence(
        NO_ANSWER,
        "Is that computer on, is the phone system running, does a firewall let it through? Check name and port.",
    ),
    ProblemCode.SIGN_IN_REFUSED: Sentence(
        "The phone system refused the user or password.",
        "Take both from a fresh 3CXPhoneSystem.ini of the server, and the 3CX files from the same server.",
    ),
    ProblemCode.NAME_IN_USE: Sentence(
        "Signed in, and the connection was taken away at once. Another program may use the same name.",
        "Close other copies of Callboard and other programs that connect to 3CX, then check again.",
    ),
    ProblemCode.SETTINGS_INCOMPLETE: Sentence("No port, user or password found.", IMPORT_AGAIN),
    ProblemCode.INI_UNREADABLE: Sentence(
        "{file} cannot be read.", "Give your user the right to read it, or copy it to another folder."
    ),
    ProblemCode.INI_NO_CONF_SERVICE: Sentence(
        "This is not a 3CXPhoneSystem.ini: it has no [ConfService] part.", LIVE_INI
    ),
    ProblemCode.INI_TEMPLATE: Sentence("{file} is only a template: it holds nobody's user and password.", LIVE_INI),
    ProblemCode.MY_PHONE_UNKNOWN: Sentence("Extension {number} is not on this phone system.", "Choose my phone again."),
    ProblemCode.CLOSED: Sentence("Callboard is closing.", "Start it again. A call that has begun goes on."),
    ProblemCode.FOLDER_MISSING: Sentence(
        "The folder {folder} does not exist.", "Choose the folder that holds 3cxpscomcpp2.dll and sl.dll."
    ),
    ProblemCode.FILE_MISSING: Sentence("{file} is missing from {folder}.", FROM_BIN_FOLDER),
    ProblemCode.FILE_NOT_READABLE: Sentence(
        "Callboard may not read {file} in {folder}.",
        "Give your user the right to read that folder, or copy the files to another one.",
    ),
    ProblemCode.WRONG_FOLDER: Sentence("The files in {folder} are not the ones in use.", "Take them from {better}."),
    ProblemCode.FILE_NOT_DOTNET: Sentence("{file} in {folder} is not a .NET library.", FROM_BIN_FOLDER),
    ProblemCode.WRONG_GENERATION: Sentence(
        "These files are from 3CX {found}, but you chose 3CX {chosen}.",
        "Choose the other version, or files from the right server.",
    ),
    ProblemCode.WRONG_BITNESS: Sentence(
        "The 3CX files need the {file_bits}-bit edition.",
        "Use the {file_bits}-bit edition of Callboard; this is the {program_bits}-bit edition.",
    ),
    ProblemCode.OTHER_COPY_LOADED: Sentence(
        "Another copy was loaded: {loaded}.", "Restart Callboard; ask IT to remove the shared copy."
    ),
    ProblemCode.NATIVE_LIBRARY_MISSING: Sentence(
        "{file}, or a file that it needs, cannot be loaded.", "Copy all files from the 3CX server's Bin folder."
    ),
    ProblemCode.VENDOR_SURFACE_DIFFERS: Sentence(
        "The 3CX files lack something that Callboard needs: {member}.",
        "Use the files of the 3CX version you chose, all from the same server.",
    ),
    ProblemCode.PUMP_MISSING: Sentence("A part of Callboard is missing: {file}.", "Install Callboard again."),
    ProblemCode.RUNTIME_MISSING: Sentence(
        "Microsoft .NET was not found (wanted: {wanted}; found: {found}).", "Install it, or choose one that was found."
    ),
    ProblemCode.RUNTIME_FAILED: Sentence("Microsoft .NET ({runtime}) does not start.", "Install it again."),
    ProblemCode.RUNTIME_ALREADY_STARTED: Sentence(
        "Callboard already runs on {running}; {wanted} needs a fresh start.", "Restart Callboard."
    ),
    ProblemCode.OTHER_DOTNET_NEEDED: Sentence(
        "The 3CX files need {wanted}; this would be {chosen}.", "Install {wanted}, or choose it for this phone system."
    ),
    ProblemCode.PROBE_ENDED: Sentence(
        "What the 3CX files did here ended the test, with code {exit_code}.",
        "Copy all files from the same 3CX server again. If it stays, send the report.",
    ),
    ProblemCode.ENDED_TOO_OFTEN: Sentence(
        "Connecting ended Callboard several times in a few minutes.",
        "Check the connection, or press Try now to connect all the same.",
    ),
    ProblemCode.SCENARIO_UNREADABLE: Sentence(
        "The rehearsal “{scenario}” cannot be used.", "Choose one that ships with Callboard, or mend the file."
    ),
    ProblemCode.VENDOR_ERROR: Sentence(
        "Something unexpected went wrong ({type}).", "Try again. If it stays, look into the log."
    ),
}
"""One for every code."""

SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    **SETTINGS_SPECIAL_TEXTS,
    **CONFERENCE_SPECIAL_TEXTS,
    **FILE_SPECIAL_TEXTS,
    **SCHEDULE_SPECIAL_TEXTS,
    (ProblemCode.NO_ANSWER_FROM_PBX, "not-sent"): Sentence(
        "The phone system has not answered an earlier request yet.", "This one was not sent. Try again in a moment."
    ),
    (ProblemCode.NO_ANSWER_FROM_PBX, "connecting"): Sentence(
        "The phone system has not answered for {seconds} s while Callboard was connecting.",
        "Check that the 3CX services are running.",
    ),
    (ProblemCode.NO_ANSWER_FROM_PBX, "silent"): Sentence(
        "The phone system has not answered for {seconds} s.",
        "Check that it is running and that the network to it works.",
    ),
    (ProblemCode.NO_ANSWER_FROM_PBX, "stuck"): Sentence(
        "The phone system's library has been stuck for {seconds} s: it brings no news.",
        "It may come back by itself. Restart Callboard if it does not.",
    ),
    (ProblemCode.NO_ANSWER_FROM_PBX, "no-extensions"): Sentence(
        "Signed in, but no extensions arrived in {seconds} s.", "Check the 3CX services are running."
    ),
    (ProblemCode.CANNOT_CONNECT, "refused"): Sentence(
        NO_ANSWER,
        "That computer is on, but nothing listens on this port. Is the phone system running? Check the port.",
    ),
    (ProblemCode.CANNOT_CONNECT, "not-let-in"): Sentence(
        "{host} answers on port {port}, but does not let Callboard in.",
        "It may still be starting. Otherwise its user, its password or its version may be another one now.",
    ),
    (ProblemCode.CANNOT_CONNECT, "silent"): Sentence(
        NO_ANSWER,
        "Is that computer on? A firewall may be in the way: ask IT about port {port}. Check name and port.",
    ),
    (ProblemCode.CANNOT_CONNECT, "unknown-name"): Sentence(
        NO_ANSWER, "Nobody here knows a computer of that name. Check the spelling, or type its address."
    ),
    (ProblemCode.CANNOT_CONNECT, "listens-on-itself"): Sentence(
        NO_ANSWER,
        "By its 3CXPhoneSystem.ini the phone system listens on its own computer only. Run Callboard there.",
    ),
    (ProblemCode.CANNOT_CONNECT, "this-computer"): Sentence(
        NO_ANSWER,
        "{host} is this computer, and no phone system answers here. Type the name or address of the 3CX server.",
    ),
    (ProblemCode.SETTINGS_INCOMPLETE, "no-host"): Sentence(
        "No name or address of the phone system found.", "Type the name or address of the 3CX server."
    ),
    (ProblemCode.WRONG_GENERATION, "not-offered"): Sentence(
        "These files are from 3CX {found}, but you chose 3CX {chosen}.",
        "Callboard cannot speak to 3CX {found} yet. Choose files from a 3CX {chosen} server.",
    ),
    (ProblemCode.OTHER_COPY_LOADED, "on Windows"): Sentence(
        "Windows loaded another copy: {loaded}.", "Restart Callboard; ask IT to remove the shared copy."
    ),
    (ProblemCode.PROBE_ENDED, "silent"): Sentence(
        "What the 3CX files did here did not end within {seconds} s, and was stopped.",
        "Check again. If it stays, send the report.",
    ),
    (ProblemCode.NOT_ANSWERED, "hung-up"): Sentence(
        "{who} answered, and hung up before joining.", "Call again, or go on without."
    ),
    (ProblemCode.NOT_TRANSFERRED, "gone"): Sentence(
        "The call could not be transferred: {why}.", "Look who has the call before you try again."
    ),
    (ProblemCode.NOT_DIVERTED, "gone"): Sentence(
        "The call could not be diverted: {why}.", "Look who has the call before you try again."
    ),
    (ProblemCode.SLOT_UNKNOWN, "no usable"): Sentence(
        "There is no conference room {slot} on this phone system.", "It has no room that can be started from here."
    ),
    (ProblemCode.SLOT_IS_GATEWAY, "no usable"): Sentence(
        "Room {slot} is for dialling in. Callboard can't start it.",
        "This phone system has no room that can be started from here.",
    ),
    (ProblemCode.FILE_MISSING, "no folder"): Sentence(
        "A file that the 3CX files need was not found: {file}", "Copy all files from the 3CX server's Bin folder."
    ),
    (ProblemCode.WRONG_GENERATION, "no found"): Sentence(
        "These files (version {version}) are not from 3CX {chosen}.",
        "Choose another version, or files from the right server.",
    ),
    (ProblemCode.RUNTIME_MISSING, "no found"): Sentence(
        "Microsoft .NET was not found (wanted: {wanted}).", "Install it."
    ),
}
"""Instead of the ordinary text, for the fact `case`, or when a fact is not known."""

_MAY_BE_UNKNOWN = ("usable", "folder", "found")
_NOT_KNOWN = ("", "?")
_RAW_WORDS = ("said", "reason")


def source_text_of(problem: Problem) -> Sentence:
    """The English source text with its placeholders, for a translation; fill it with `problem.facts`."""
    special = SPECIAL_TEXTS.get((problem.code, _case_of(problem)))
    return special or TEXTS[problem.code]


def sentence_of(problem: Problem) -> Sentence:
    """What to show for `problem`, in English."""
    text = source_text_of(problem).filled(problem.facts)
    return Sentence(text.what, text.mend, raw_words_of(problem))


def raw_words_of(problem: Problem) -> str:
    """What the phone system or .NET itself said, "" when it said nothing."""
    return next((problem.facts[name] for name in _RAW_WORDS if problem.facts.get(name)), "")


def _case_of(problem: Problem) -> str:
    facts = problem.facts
    if "case" in facts:
        return facts["case"]
    return next((f"no {name}" for name in _MAY_BE_UNKNOWN if facts.get(name, "known") in _NOT_KNOWN), "")
