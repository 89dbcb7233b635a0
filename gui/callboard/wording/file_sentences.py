"""The sentences about the 3CX files: why they cannot be read, copied or used."""

from collections.abc import Mapping

from callboard.domain.problems import ProblemCode
from callboard.wording.sentence import Sentence

FILE_TEXTS: Mapping[ProblemCode, Sentence] = {
    ProblemCode.COPY_NOT_MADE: Sentence(
        "The 3CX files could not be copied to {folder}.",
        "Nothing was changed. Give your user the right to write there, then try again.",
    ),
    ProblemCode.COPY_DAMAGED: Sentence(
        "Callboard's copy of the 3CX files is not as it was made: {file}.", "Copy them again from the 3CX server."
    ),
}

FILE_SPECIAL_TEXTS: Mapping[tuple[ProblemCode, str], Sentence] = {
    (ProblemCode.COPY_NOT_MADE, "no-room"): Sentence(
        "There is not enough room on the disk for a copy of the 3CX files.",
        "Nothing was changed. Make room on the disk of {folder}, then try again.",
    ),
    (ProblemCode.COPY_NOT_MADE, "changing"): Sentence(
        "The files in {folder} changed while they were copied.",
        "Nothing was changed. Wait until the 3CX server has finished its update, then try again.",
    ),
    (ProblemCode.WRONG_GENERATION, "not-served"): Sentence(
        "These are files of 3CX {found}. This version of Callboard works with these only: {served}.",
        "Choose the files of another 3CX server, or try the demo PBX.",
    ),
    (ProblemCode.WRONG_GENERATION, "no-3cx"): Sentence(
        "{file} in {folder} is not from a 3CX server.", "Copy it from the 3CX server's Bin folder."
    ),
    (ProblemCode.FILE_NOT_READABLE, "loop"): Sentence(
        "{file} in {folder} is a link that leads back to itself.",
        "Choose the folder of the 3CX server that holds the file itself.",
    ),
    (ProblemCode.FILE_NOT_READABLE, "in-use"): Sentence(
        "Another program holds {file} in {folder} and lets nobody read it.", "Close that program, then try again."
    ),
    (ProblemCode.FILE_NOT_READABLE, "too-large"): Sentence(
        "{file} in {folder} is no file of a 3CX: it is larger than {most} MB.",
        "Copy it from the 3CX server's Bin folder, or choose another folder.",
    ),
    (ProblemCode.FILE_NOT_READABLE, "odd"): Sentence(
        "{file} in {folder} cannot be read.", "Copy it from the 3CX server again, or choose another folder."
    ),
}
"""Instead of the ordinary text, for the fact `case`."""
