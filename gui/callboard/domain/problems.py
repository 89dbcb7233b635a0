"""What went wrong, as a code with facts. The sentences are in `wording/problem_sentences.py`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

_NO_FACTS: Mapping[str, str] = MappingProxyType({})


class ProblemCode(StrEnum):
    """Every expected failure. The value is what `--json` prints, so it is part of the interface."""

    # What was typed
    NUMBER_EMPTY = "number-empty"
    NUMBER_HAS_LETTERS = "number-has-letters"
    NUMBER_HAS_FORBIDDEN_CHARACTERS = "number-has-forbidden-characters"
    NUMBER_TOO_LONG = "number-too-long"
    SAME_PHONE = "same-phone"
    FROM_NOT_INTERNAL = "from-not-internal"
    FROM_UNKNOWN = "from-unknown"
    PIN_NOT_DIGITS = "pin-not-digits"
    PIN_TOO_LONG = "pin-too-long"
    NO_PARTICIPANTS = "no-participants"
    PARTICIPANT_TWICE = "participant-twice"
    SLOT_UNKNOWN = "slot-unknown"
    SLOT_IS_GATEWAY = "slot-is-gateway"
    SLOT_OWNER_UNKNOWN = "slot-owner-unknown"
    SLOT_IN_USE = "slot-in-use"
    SLOT_NOT_KNOWN = "slot-not-known"
    SLOT_NOT_RUNNING = "slot-not-running"
    SLOT_IS_PARTICIPANT = "slot-is-participant"
    OPTIONS_NOT_SUPPORTED = "options-not-supported"
    FEATURE_NOT_OFFERED = "feature-not-offered"
    TITLE_MISSING = "title-missing"
    TITLE_TOO_LONG = "title-too-long"
    TIME_UNREADABLE = "time-unreadable"
    TIME_PAST = "time-past"
    TIME_SKIPPED = "time-skipped"
    TIME_TOO_FAR = "time-too-far"
    ASKS_FIRST = "asks-first"
    PLANNED_HAS_BEGUN = "planned-has-begun"
    PIN_MISSING = "pin-missing"
    TEMPLATE_UNKNOWN = "template-unknown"
    TEMPLATE_NAME_MISSING = "template-name-missing"
    TEMPLATE_NAME_TAKEN = "template-name-taken"
    NO_CONFERENCE_BEFORE = "no-conference-before"
    ROSTER_FILE_UNREADABLE = "roster-file-unreadable"
    PEOPLE_FILE_UNREADABLE = "people-file-unreadable"
    NO_FREE_ROOM = "no-free-room"
    NOT_IN_ROOM = "not-in-room"
    ROSTER_NOT_KEPT = "roster-not-kept"
    PLANNED_UNKNOWN = "planned-unknown"
    NOT_CONFIRMED = "not-confirmed"
    CALL_UNREADABLE = "call-unreadable"
    CALL_UNKNOWN = "call-unknown"
    CALL_UNCLEAR = "call-unclear"
    CALL_OR_NUMBER = "call-or-number"
    NO_SUCH_CALL = "no-such-call"
    SIDE_UNCLEAR = "side-unclear"
    NOT_IN_CALL = "not-in-call"
    CALL_DIFFERS = "call-differs"
    MY_PHONE_NOT_SAID = "my-phone-not-said"
    LISTENING_OFF = "listening-off"
    # What the PBX did
    REFUSED = "refused"
    NO_REACTION = "no-reaction"
    NO_ANSWER_FROM_PBX = "no-answer-from-pbx"
    NOT_ANSWERED = "not-answered"
    NOT_REACHED = "not-reached"
    CANCELLED = "cancelled"
    CALL_GONE = "call-gone"
    CALL_NOT_ANSWERED = "call-not-answered"
    CALL_NOT_RINGING = "call-not-ringing"
    CALL_INTO_ROOM = "call-into-room"
    ALREADY_IN_CALL = "already-in-call"
    CALL_HIDDEN = "call-hidden"
    TAKEN_ELSEWHERE = "taken-elsewhere"
    ENDED_MEANWHILE = "ended-meanwhile"
    NOT_ENDED = "not-ended"
    NOT_TRANSFERRED = "not-transferred"
    NOT_DIVERTED = "not-diverted"
    NOT_PICKED_UP = "not-picked-up"
    NOT_JOINED = "not-joined"
    NOT_RECORDED = "not-recorded"
    OUTCOME_NOT_KNOWN = "outcome-not-known"
    TARGET_BUSY = "target-busy"
    TARGET_NOT_REGISTERED = "target-not-registered"
    SCHEDULE_REFUSED = "schedule-refused"
    SCHEDULE_NOT_KEPT = "schedule-not-kept"
    SCHEDULE_DIFFERS = "schedule-differs"
    SCHEDULE_CHANGED = "schedule-changed"
    SCHEDULE_GONE = "schedule-gone"
    SCHEDULE_NOT_STARTED = "schedule-not-started"
    PRESENCE_REFUSED = "presence-refused"
    PRESENCE_CONFLICT = "presence-conflict"
    PRESENCE_NOT_KEPT = "presence-not-kept"
    PRESENCE_UNKNOWN = "presence-unknown"
    PRESENCE_NOT_CHANGED = "presence-not-changed"
    # The connection
    NOT_CONNECTED = "not-connected"
    CALL_MANAGER_NOT_CONNECTED = "call-manager-not-connected"
    CONNECTION_LOST = "connection-lost"
    CANNOT_CONNECT = "cannot-connect"
    SIGN_IN_REFUSED = "sign-in-refused"
    NAME_IN_USE = "name-in-use"
    CLOSED = "closed"
    # What a connection is made with
    SETTINGS_INCOMPLETE = "settings-incomplete"
    INI_UNREADABLE = "ini-unreadable"
    INI_NO_CONF_SERVICE = "ini-no-conf-service"
    INI_TEMPLATE = "ini-template"
    MY_PHONE_UNKNOWN = "my-phone-unknown"
    # The assembly
    FOLDER_MISSING = "folder-missing"
    FILE_MISSING = "file-missing"
    FILE_NOT_READABLE = "file-not-readable"
    WRONG_FOLDER = "wrong-folder"
    FILE_NOT_DOTNET = "file-not-dotnet"
    WRONG_GENERATION = "wrong-generation"
    WRONG_BITNESS = "wrong-bitness"
    OTHER_COPY_LOADED = "other-copy-loaded"
    NATIVE_LIBRARY_MISSING = "native-library-missing"
    VENDOR_SURFACE_DIFFERS = "vendor-surface-differs"
    PUMP_MISSING = "pump-missing"
    RUNTIME_MISSING = "runtime-missing"
    RUNTIME_FAILED = "runtime-failed"
    RUNTIME_ALREADY_STARTED = "runtime-already-started"
    OTHER_DOTNET_NEEDED = "other-dotnet-needed"
    PROBE_ENDED = "probe-ended"
    ENDED_TOO_OFTEN = "ended-too-often"
    COPY_NOT_MADE = "copy-not-made"
    COPY_DAMAGED = "copy-damaged"
    # What is kept on this computer
    PROFILE_UNKNOWN = "profile-unknown"
    PROFILE_LOCKED = "profile-locked"
    PROFILE_UNUSABLE = "profile-unusable"
    PROFILE_FILE_UNREADABLE = "profile-file-unreadable"
    SETTINGS_UNREADABLE = "settings-unreadable"
    SETTINGS_NOT_SAVED = "settings-not-saved"
    RECORDS_NOT_SAVED = "records-not-saved"
    RECORDS_UNREADABLE = "records-unreadable"
    BUNDLE_NOT_SAVED = "bundle-not-saved"
    LOG_NOT_WRITTEN = "log-not-written"
    MACHINE_FILE_UNUSABLE = "machine-file-unusable"
    KEYRING_MISSING = "keyring-missing"
    KEYRING_LOCKED = "keyring-locked"
    KEYRING_FAILED = "keyring-failed"
    KEYRING_SILENT = "keyring-silent"
    # The rehearsal
    SCENARIO_UNREADABLE = "scenario-unreadable"
    # Anything a vendor library throws that no rule recognises
    VENDOR_ERROR = "vendor-error"


WRONG_SET_UP = frozenset(
    {
        ProblemCode.FOLDER_MISSING,
        ProblemCode.FILE_MISSING,
        ProblemCode.FILE_NOT_READABLE,
        ProblemCode.WRONG_FOLDER,
        ProblemCode.FILE_NOT_DOTNET,
        ProblemCode.WRONG_GENERATION,
        ProblemCode.WRONG_BITNESS,
        ProblemCode.OTHER_COPY_LOADED,
        ProblemCode.NATIVE_LIBRARY_MISSING,
        ProblemCode.VENDOR_SURFACE_DIFFERS,
        ProblemCode.PUMP_MISSING,
        ProblemCode.RUNTIME_MISSING,
        ProblemCode.RUNTIME_FAILED,
        ProblemCode.RUNTIME_ALREADY_STARTED,
        ProblemCode.OTHER_DOTNET_NEEDED,
        ProblemCode.PROBE_ENDED,
        ProblemCode.ENDED_TOO_OFTEN,
        ProblemCode.COPY_NOT_MADE,
        ProblemCode.COPY_DAMAGED,
        ProblemCode.SETTINGS_INCOMPLETE,
        ProblemCode.INI_UNREADABLE,
        ProblemCode.INI_NO_CONF_SERVICE,
        ProblemCode.INI_TEMPLATE,
        ProblemCode.KEYRING_MISSING,
        ProblemCode.KEYRING_LOCKED,
        ProblemCode.KEYRING_FAILED,
    }
)
"""Problems of this computer, not of the phone system: they stay until somebody acts."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One expected failure: `facts` fill the placeholders of its sentence (never secrets, never a PIN)."""

    code: ProblemCode
    facts: Mapping[str, str] = field(default_factory=lambda: _NO_FACTS)


def problem(code: ProblemCode, **facts: str) -> Problem:
    """Shorthand: `problem(ProblemCode.SLOT_IN_USE, slot="702")`."""
    return Problem(code, MappingProxyType(dict(facts)))


class SessionFailed(Exception):
    """Carries a `Problem` up to the place where it is shown."""

    def __init__(self, what: Problem) -> None:
        super().__init__(what.code.value)
        self.problem = what
