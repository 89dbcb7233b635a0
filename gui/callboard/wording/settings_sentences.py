"""The sentences about what is kept on this computer: phone systems, settings, passwords."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

THIS_RUN_ONLY = "It is used until Callboard ends, and has to be typed again after that."
CHECK_FILE = "Ask your IT to look at the file. Everything else works."
SET_IT_EACH_TIME = "Unlock it and import again, or set CALLBOARD_CONFIG_PASSWORD each time."
UNLOCK_AND_REMOVE = "Remove it there, under “callboard”."
UNLOCK = "Unlock it, or type the password again."
UNLOCK_OR_TYPE_PIN = "Unlock it, or type the PIN again."

SETTINGS_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.PROFILE_UNKNOWN: Sentence(
        "There is no phone system called “{profile}” here.",
        "“callboard profile list” shows those that there are.",
    ),
    ProblemCode.PROFILE_LOCKED: Sentence("Set by your IT: {fields}.", "Ask your IT to change it."),
    ProblemCode.PROFILE_UNUSABLE: Sentence("This cannot be used for a phone system: {fields}.", "Type it again."),
    ProblemCode.PROFILE_FILE_UNREADABLE: Sentence(
        "{file} holds no phone system that Callboard could read.", "Export it again, and take the whole file."
    ),
    ProblemCode.SETTINGS_UNREADABLE: Sentence(
        "{file} cannot be read.", "Give your user the right to read it, then start Callboard again."
    ),
    ProblemCode.SETTINGS_NOT_SAVED: Sentence(
        "{file} could not be saved.", "Make room on the disk, or give your user the right to write there."
    ),
    ProblemCode.RECORDS_NOT_SAVED: Sentence(
        "{file} could not be saved. What happens meanwhile is remembered until Callboard ends.",
        "Make room on the disk, or give your user the right to write there. Callboard tries again by itself.",
    ),
    ProblemCode.RECORDS_UNREADABLE: Sentence(
        "{file} cannot be read.", "Give your user the right to read it. Callboard tries again by itself."
    ),
    ProblemCode.BUNDLE_NOT_SAVED: Sentence(
        "The support bundle could not be saved as {file}.", "Choose another folder, or make room on the disk."
    ),
    ProblemCode.LOG_NOT_WRITTEN: Sentence(
        "Callboard cannot write its log in {folder}. Everything else works.",
        "Make room on the disk, or give your user the right to write there.",
    ),
    ProblemCode.MACHINE_FILE_UNUSABLE: Sentence(
        "What your IT prepared for this computer cannot be used: {file}.", CHECK_FILE
    ),
    ProblemCode.KEYRING_MISSING: Sentence(
        "The password could not be saved: this computer has no place for passwords.", THIS_RUN_ONLY
    ),
    ProblemCode.KEYRING_LOCKED: Sentence(
        "The password could not be saved: the place for passwords of this computer is locked.", THIS_RUN_ONLY
    ),
    ProblemCode.KEYRING_FAILED: Sentence(
        "The password could not be saved: the place for passwords of this computer refused it.", THIS_RUN_ONLY
    ),
    ProblemCode.KEYRING_SILENT: Sentence(
        "The password could not be read: the place for passwords of this computer has not answered for {seconds} s.",
        "It may be asking for a password of its own in another window. Unlock it there; Callboard goes on by itself.",
    ),
}

SETTINGS_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.RECORDS_UNREADABLE, "damaged"): Sentence(
        "Contacts and history of this computer were damaged. They were set aside as {file}, and new ones begin.",
        "Ask your IT to look at that file, or to bring it back from a backup.",
    ),
    (ProblemCode.RECORDS_UNREADABLE, "newer"): Sentence(
        "{file} was written by a newer Callboard.",
        "Start the newer Callboard. What happens meanwhile is remembered until this one ends.",
    ),
    (ProblemCode.BUNDLE_NOT_SAVED, "exists"): Sentence(
        "There is a file {file} already.", "Choose another name, or remove that file first."
    ),
    (ProblemCode.SETTINGS_UNREADABLE, "broken"): Sentence(
        "{file} cannot be understood.",
        "It is set aside as “.bad” with the next change. Choose your phone system again.",
    ),
    (ProblemCode.WRONG_GENERATION, "not-spoken"): Sentence(
        "Callboard cannot speak to 3CX {chosen} yet.", "Choose another phone system."
    ),
    (ProblemCode.SETTINGS_INCOMPLETE, "no-host-in-ini"): Sentence(
        "The file does not say which computer the phone system is on.",
        "Add --host with the name or address of the 3CX server.",
    ),
    (ProblemCode.KEYRING_MISSING, "in-no-window"): Sentence(
        "The password could not be saved: this computer has no place for passwords.",
        "Set CALLBOARD_CONFIG_PASSWORD each time.",
    ),
    (ProblemCode.KEYRING_LOCKED, "in-no-window"): Sentence(
        "The password could not be saved: the place for passwords of this computer is locked.", SET_IT_EACH_TIME
    ),
    (ProblemCode.KEYRING_FAILED, "in-no-window"): Sentence(
        "The password could not be saved: the place for passwords of this computer refused it.", SET_IT_EACH_TIME
    ),
    (ProblemCode.KEYRING_MISSING, "read"): Sentence(
        "No password is known: this computer has no place for passwords.", "Type the password again."
    ),
    (ProblemCode.KEYRING_LOCKED, "read"): Sentence(
        "The password could not be read: the place for passwords of this computer is locked.", UNLOCK
    ),
    (ProblemCode.KEYRING_FAILED, "read"): Sentence(
        "The password could not be read: the place for passwords of this computer does not answer.", UNLOCK
    ),
    (ProblemCode.KEYRING_MISSING, "forget"): Sentence(
        "No password was kept: this computer has no place for passwords.", "There is nothing to do."
    ),
    (ProblemCode.KEYRING_LOCKED, "forget"): Sentence(
        "The password is still kept: the place for passwords of this computer is locked.", UNLOCK_AND_REMOVE
    ),
    (ProblemCode.KEYRING_FAILED, "forget"): Sentence(
        "The password is still kept: the place for passwords of this computer does not answer.", UNLOCK_AND_REMOVE
    ),
    (ProblemCode.KEYRING_MISSING, "pin"): Sentence(
        "The PIN could not be saved: this computer has no place for passwords.", THIS_RUN_ONLY
    ),
    (ProblemCode.KEYRING_LOCKED, "pin"): Sentence(
        "The PIN could not be saved: the place for passwords of this computer is locked.", THIS_RUN_ONLY
    ),
    (ProblemCode.KEYRING_FAILED, "pin"): Sentence(
        "The PIN could not be saved: the place for passwords of this computer refused it.", THIS_RUN_ONLY
    ),
    (ProblemCode.KEYRING_MISSING, "pin-read"): Sentence(
        "The PIN is not known: this computer has no place for passwords.", "Type the PIN again."
    ),
    (ProblemCode.KEYRING_LOCKED, "pin-read"): Sentence(
        "The PIN could not be read: the place for passwords of this computer is locked.", UNLOCK_OR_TYPE_PIN
    ),
    (ProblemCode.KEYRING_FAILED, "pin-read"): Sentence(
        "The PIN could not be read: the place for passwords of this computer does not answer.", UNLOCK_OR_TYPE_PIN
    ),
    (ProblemCode.KEYRING_LOCKED, "pin-forget"): Sentence(
        "The PIN is still kept: the place for passwords of this computer is locked.", UNLOCK_AND_REMOVE
    ),
    (ProblemCode.KEYRING_FAILED, "pin-forget"): Sentence(
        "The PIN is still kept: the place for passwords of this computer does not answer.", UNLOCK_AND_REMOVE
    ),
}
