"""How to mend what the connection check found, step by step (ui-spec, section 7.8): a head, and what to try in order.

Where a failure has no steps of its own, the one sentence of `problem_sentences` is the only step.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from callboard.domain.problems import Problem, ProblemCode
from callboard.wording.phrase import Phrase
from callboard.wording.problem_sentences import source_text_of
from callboard.wording.sentence import Sentence

TRY_IN_ORDER = "Try this, in order"
TRY_THIS = "Try this"

Steps = Mapping[int, Sentence]
"""By their number. What to do, and why or how."""


def _in_order(*steps: Sentence) -> Steps:
    return dict(enumerate(steps, 1))


ASK_IT = Sentence("If it stays, copy the report for your IT support.", "It holds no password, no PIN and no callers.")
PC_ONLINE = Sentence("Is this PC online?", "Open a web page. If that fails too, it is the network, not the PBX.")
SERVER_RUNS = Sentence(
    "Ask whether the 3CX server is running.",
    "It may be restarting after an update. Callboard reconnects by itself.",
)
FIREWALL = Sentence("Ask IT to allow this PC through the firewall.", "Port {port} on {host}, from this PC.")
NAME_AND_PORT = Sentence("Check the name and port.", "They may have changed if the PBX was moved.")
FRESH_INI = Sentence(
    "Take a fresh 3CXPhoneSystem.ini from the server.",
    "3CX may write a new password into it when it is updated or installed again.",
)
TYPE_DETAILS = Sentence("Or type the details yourself.", "Name or address, port, user and password.")
ALL_FILES = Sentence(
    "Copy all files again from the 3CX server's Bin folder.", "All from the same server, at the same time."
)
OTHER_FOLDER = Sentence("Or choose another folder.", "It has to hold 3cxpscomcpp2.dll and what belongs to it.")
SERVICES_RUN = Sentence(
    "Ask whether all 3CX services are running.", "After a restart of the server some of them take a few minutes."
)
CHECK_AGAIN = Sentence("Then check again.")

HEADS: Mapping[ProblemCode, str] = {
    ProblemCode.SETTINGS_INCOMPLETE: "Something is missing in the settings",
    ProblemCode.INI_UNREADABLE: "3CXPhoneSystem.ini cannot be read",
    ProblemCode.INI_NO_CONF_SERVICE: "This is another file",
    ProblemCode.INI_TEMPLATE: "This file is only a template",
    ProblemCode.FOLDER_MISSING: "The folder is not there",
    ProblemCode.FILE_MISSING: "A file of 3CX is missing",
    ProblemCode.FILE_NOT_READABLE: "A file of 3CX cannot be read",
    ProblemCode.WRONG_FOLDER: "These are not the files in use",
    ProblemCode.FILE_NOT_DOTNET: "A file of 3CX is damaged, or another one",
    ProblemCode.WRONG_GENERATION: "The files are from another 3CX version",
    ProblemCode.WRONG_BITNESS: "The files need the other edition",
    ProblemCode.OTHER_COPY_LOADED: "Another copy is in use",
    ProblemCode.NATIVE_LIBRARY_MISSING: "A library of 3CX cannot be loaded",
    ProblemCode.VENDOR_SURFACE_DIFFERS: "The files do not fit this version",
    ProblemCode.PUMP_MISSING: "A part of Callboard is missing",
    ProblemCode.RUNTIME_MISSING: "Microsoft .NET was not found",
    ProblemCode.RUNTIME_FAILED: "Microsoft .NET does not start",
    ProblemCode.OTHER_DOTNET_NEEDED: "The files need another .NET",
    ProblemCode.PROBE_ENDED: "The 3CX files broke the test",
    ProblemCode.CANNOT_CONNECT: "The phone system does not answer",
    ProblemCode.SIGN_IN_REFUSED: "The sign-in was refused",
    ProblemCode.NAME_IN_USE: "Another program has the same name",
    ProblemCode.NO_ANSWER_FROM_PBX: "The phone system is silent",
    ProblemCode.CALL_MANAGER_NOT_CONNECTED: "Calls cannot be made",
    ProblemCode.MY_PHONE_UNKNOWN: "My phone is not there",
}
"""What stands above the steps. Anything else has the title of its row."""

STEPS: Mapping[ProblemCode, Steps] = {
    ProblemCode.SETTINGS_INCOMPLETE: _in_order(
        Sentence("Import 3CXPhoneSystem.ini again.", "Port, user and password are read from it."), TYPE_DETAILS
    ),
    ProblemCode.INI_NO_CONF_SERVICE: _in_order(
        Sentence("Take 3CXPhoneSystem.ini from the live folder.", "The one in which the phone system itself uses it."),
        TYPE_DETAILS,
    ),
    ProblemCode.INI_TEMPLATE: _in_order(
        Sentence("Take 3CXPhoneSystem.ini from the live folder.", "The one in which the phone system itself uses it."),
        TYPE_DETAILS,
    ),
    ProblemCode.FOLDER_MISSING: _in_order(
        Sentence("Choose the folder again.", "It may have been moved, or its drive is not connected."),
        ALL_FILES,
    ),
    ProblemCode.FILE_MISSING: _in_order(ALL_FILES, OTHER_FOLDER),
    ProblemCode.FILE_NOT_DOTNET: _in_order(ALL_FILES, OTHER_FOLDER),
    ProblemCode.FILE_NOT_READABLE: _in_order(
        Sentence("Ask IT for the right to read {folder}.", "Your own user needs it, nobody else."),
        Sentence("Or copy the files to a folder of your own.", "Then choose that folder in the connection settings."),
    ),
    ProblemCode.WRONG_GENERATION: _in_order(
        Sentence("Choose the version that the files are from.", "If your phone system was updated, that is it."),
        Sentence("Or take the files from the right server.", "From the Bin folder of the 3CX that you connect to."),
    ),
    ProblemCode.OTHER_COPY_LOADED: _in_order(
        Sentence("Restart Callboard.", "What was loaded once stays loaded until then."),
        Sentence("Ask IT to remove the shared copy.", "3CX files in the global assembly cache go before your own."),
    ),
    ProblemCode.NATIVE_LIBRARY_MISSING: _in_order(
        ALL_FILES,
        Sentence("Ask IT what {file} needs in turn.", "Often it is the Visual C++ runtime that the server has."),
        ASK_IT,
    ),
    ProblemCode.RUNTIME_MISSING: _in_order(
        Sentence("Ask IT to install Microsoft .NET on this PC.", "Wanted: {wanted}."), CHECK_AGAIN
    ),
    ProblemCode.PROBE_ENDED: _in_order(
        ALL_FILES, Sentence("Check again.", "The test runs in a process of its own: nothing else was harmed."), ASK_IT
    ),
    ProblemCode.CANNOT_CONNECT: _in_order(PC_ONLINE, SERVER_RUNS, FIREWALL, NAME_AND_PORT),
    ProblemCode.SIGN_IN_REFUSED: _in_order(
        FRESH_INI, Sentence("Check user and password.", "Capital letters count. Spaces at the end count too."), ASK_IT
    ),
    ProblemCode.NAME_IN_USE: _in_order(
        Sentence("Close other copies of Callboard.", "On this PC, and on others that use the same settings."),
        Sentence("Close other programs that connect to 3CX.", "Two of one name take each other's connection away."),
        CHECK_AGAIN,
    ),
    ProblemCode.NO_ANSWER_FROM_PBX: _in_order(SERVICES_RUN, SERVER_RUNS, ASK_IT),
    ProblemCode.CALL_MANAGER_NOT_CONNECTED: _in_order(
        SERVICES_RUN,
        Sentence("Check port, user and password for calls.", "They are further down in the connection settings."),
        FIREWALL,
    ),
    ProblemCode.MY_PHONE_UNKNOWN: _in_order(
        Sentence("Choose my phone again.", "In the connection settings, or under Settings, My phone."),
        Sentence("Is this the right phone system?", "Extension {number} may be on another one."),
    ),
}

STEPS_IN_CASE: Mapping[tuple[ProblemCode, str], Steps] = {
    (ProblemCode.CANNOT_CONNECT, "refused"): _in_order(
        Sentence("Ask whether the phone system is running.", "The computer {host} is on, but port {port} is closed."),
        Sentence("Check the port.", "It stands in 3CXPhoneSystem.ini on the server."),
        FIREWALL,
    ),
    (ProblemCode.CANNOT_CONNECT, "unknown-name"): _in_order(
        Sentence("Check the spelling of {host}.", "Nobody on this network knows a computer of that name."),
        Sentence("Or type its address.", "Four numbers with dots, such as 192.168.1.10. Your IT knows it."),
        PC_ONLINE,
    ),
    (ProblemCode.CANNOT_CONNECT, "listens-on-itself"): _in_order(
        Sentence("Run Callboard on the 3CX server.", "By its 3CXPhoneSystem.ini it answers its own computer only."),
        ASK_IT,
    ),
    (ProblemCode.CANNOT_CONNECT, "this-computer"): _in_order(
        Sentence("Type the name or address of the 3CX server.", "{host} means this PC itself."), SERVER_RUNS
    ),
    (ProblemCode.SETTINGS_INCOMPLETE, "no-host"): _in_order(
        Sentence("Type the name or address of the 3CX server.", "The file does not say which computer the PBX is on.")
    ),
}
"""Instead of the ordinary steps, for the fact `case`."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to tell about a failure. `head` is empty when it has none of its own; each step may have a second line."""

    head: Phrase
    steps: Sequence[tuple[Phrase, Phrase]]


def advice_on(problem: Problem) -> Advice:
    """How to mend `problem`."""
    case = problem.facts.get("case", "")
    steps = STEPS_IN_CASE.get((problem.code, case)) or STEPS.get(problem.code) or _only_step(problem)
    facts = problem.facts
    told = tuple((Phrase(step.what, facts), Phrase(step.mend, facts)) for step in steps.values())
    return Advice(Phrase(HEADS.get(problem.code, "")), told)


def _only_step(problem: Problem) -> Steps:
    mend = source_text_of(problem).mend
    return _in_order(Sentence(mend)) if mend else {}
