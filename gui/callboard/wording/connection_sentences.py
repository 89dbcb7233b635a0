"""The sentences about the connection, and the files of 3CX and .NET that it is made with."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

FROM_BIN_FOLDER = "Copy it from the 3CX server's Bin folder, or choose another folder."
NO_ANSWER = "No answer from {host}, port {port}."
IMPORT_AGAIN = "Import 3CXPhoneSystem.ini again, or type the details."
LIVE_INI = "Take 3CXPhoneSystem.ini from the folder in which the phone system itself uses it."

CONNECTION_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.NO_ANSWER_FROM_PBX: Sentence(
        "The phone system has not answered for {seconds} s.",
        "The call may still come. Look at the phone before you try again.",
    ),
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
}

CONNECTION_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
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
