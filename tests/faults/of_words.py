"""What is said over the line: garbage, another generation, news that is out of order, empty, double or too much."""

from dataclasses import replace
from pathlib import Path
from shutil import copytree

from callboard.paths import stand_in_folder
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.simulator.wire_faults import GARBAGE
from tests.faults.expectations import AWAY, BACK, LOST, banner, chip, live, people, planned, read_again
from tests.faults.fault import EVERYWHERE, ON_SERVER, REHEARSED, V11, V12, Fault
from tests.faults.of_lines import HALF, cannot
from tests.faults.steps import (
    CUT,
    HEAL,
    KILL,
    RETRY,
    SEARCH,
    TALK,
    control,
    fault,
    restart,
)

UNREADABLE = {
    "binary",
    "endless",
    "few_fields",
    "no_number",
    "odd_pairs",
    "no_operation",
    "bad_escape",
    "not_utf8",
    "short_answer",
}
"""After these nobody can be sure of the picture any more: it has to be read anew. The others are passed over."""
BUSY = control("traffic", events_per_second=20)
"""Of the phone system's own time: twenty times as many arrive."""
STORM = control("traffic", events_per_second=100)
CALM = control("traffic", events_per_second=0)
OTHER = {V11: V12, V12: V11}


def garbage(sort: str, where: tuple[str, ...]) -> Fault:
    steps = (fault("garbage", member=sort), SEARCH)
    if sort in UNREADABLE:
        name = f"garbage: {sort.replace('_', ' ')}"
        short_on = (V12,) if sort == "binary" else ()
        return Fault("garbage", name, steps, (read_again(),), (), BACK, where, never=HALF, short_on=short_on)
    name = f"not understood: {sort.replace('_', ' ')}"
    return Fault("garbage", name, steps, (live(1.0),), (), BACK, where, never=(*HALF, chip("Reconnecting")))


def other_files(choice: ThreeCxChoice, _folder: Path) -> ThreeCxChoice:
    return replace(choice, assembly_folder=stand_in_folder(OTHER[choice.generation]))


def no_folder(choice: ThreeCxChoice, folder: Path) -> ThreeCxChoice:
    return replace(choice, assembly_folder=folder / "nowhere")


def no_library(choice: ThreeCxChoice, folder: Path) -> ThreeCxChoice:
    return replace(choice, assembly_folder=copied(choice, folder, "sl.dll", None))


def text_for_library(choice: ThreeCxChoice, folder: Path) -> ThreeCxChoice:
    return replace(choice, assembly_folder=copied(choice, folder, "3cxpscomcpp2.dll", b"This is no library.\n" * 500))


def half_a_library(choice: ThreeCxChoice, folder: Path) -> ThreeCxChoice:
    whole = (choice.assembly_folder / "3cxpscomcpp2.dll").read_bytes()
    return replace(choice, assembly_folder=copied(choice, folder, "3cxpscomcpp2.dll", whole[: len(whole) // 2]))


def copied(choice: ThreeCxChoice, folder: Path, name: str, content: bytes | None) -> Path:
    """A copy of the vendor's files, one of them missing or another one."""
    copy = copytree(choice.assembly_folder, folder / "files")
    if content is None:
        (copy / name).unlink()
    else:
        (copy / name).write_bytes(content)
    return copy


SORTS = tuple(
    garbage(sort, ON_SERVER if sort == "binary" else ((V11, V12)[number % 2],)) for number, sort in enumerate(GARBAGE)
)
STRANGERS = (
    Fault(
        "garbage",
        "something else answers when it starts",
        (),
        (chip("Not connected", 8.0), banner("Cannot connect", within_s=8.0)),
        (HEAL, RETRY),
        BACK,
        (V12,),
        (fault("stranger"),),
    ),
    Fault(
        "garbage",
        "something else answers after a loss",
        (fault("stranger"), CUT),
        (*LOST, banner("Cannot connect", within_s=30.0)),
        (HEAL, RETRY),
        BACK,
        (V11,),
    ),
    Fault(
        "garbage",
        "names that no form would accept",
        (fault("garbage_names"), SEARCH),
        (live(1.0),),
        (),
        BACK,
        EVERYWHERE,
    ),
)
GENERATIONS = (
    *(
        Fault(
            "generation",
            f"a 3CX {OTHER[each][1:]} where 3CX {each[1:]} was expected",
            (),
            cannot("sign-in-refused", "the 3CX files from the same server"),
            (),
            (),
            (each,),
            (HEAL,),
            (planned(0.0),),
            "",
            options=("--generation", OTHER[each]),
        )
        for each in ON_SERVER
    ),
    Fault(
        "generation",
        "another 3CX after a loss",
        (fault("other_generation"), CUT),
        (*LOST, banner("Cannot connect", "does not let Callboard in", "version", within_s=30.0)),
        (HEAL, RETRY),
        BACK,
    ),
    Fault(
        "generation",
        "files of another 3CX",
        (),
        cannot("wrong-generation"),
        (),
        (),
        ON_SERVER,
        (HEAL,),
        (planned(0.0),),
        "",
        chosen=other_files,
    ),
    Fault(
        "files",
        "no folder",
        (),
        cannot("folder-missing", "does not exist"),
        (),
        (),
        (V11,),
        (HEAL,),
        (planned(0.0),),
        "",
        chosen=no_folder,
    ),
    Fault(
        "files",
        "a library is missing",
        (),
        cannot("file-missing", "sl.dll is missing"),
        (),
        (),
        (V12,),
        (HEAL,),
        (planned(0.0),),
        "",
        chosen=no_library,
    ),
    Fault(
        "files",
        "text instead of a library",
        (),
        cannot("file-not-dotnet", "is not a .NET library"),
        (),
        (),
        (V11,),
        (HEAL,),
        (planned(0.0),),
        "",
        chosen=text_for_library,
    ),
    Fault(
        "files",
        "half a library",
        (),
        cannot("file-not-dotnet"),
        (),
        (),
        (V12,),
        (HEAL,),
        (planned(0.0),),
        "",
        chosen=half_a_library,
    ),
)
OTHERS = (
    Fault(
        "restart",
        "back as another one, with other calls",
        (*TALK, control("vanish", for_s=60)),
        (*LOST[:3], AWAY),
        (),
        BACK,
        EVERYWHERE,
        short_on=(REHEARSED,),
    ),
    Fault(
        "restart",
        "back with half of the people",
        (KILL, restart("--extensions", "30")),
        (people(30),),
        (),
        BACK,
        (V11,),
    ),
    Fault(
        "restart",
        "back with many more people",
        (KILL, restart("--extensions", "1500")),
        (people(1500),),
        (),
        BACK,
        (V12,),
        most_pause_ms=200.0,
    ),
    Fault(
        "restart",
        "back with one phone",
        (KILL, restart("--extensions", "1")),
        (people(1),),
        (),
        BACK,
        (V12,),
        calls_from="100",
    ),
    Fault("restart", "back while much happens", (BUSY, CUT), (read_again(),), (CALM,), BACK, EVERYWHERE),
    Fault(
        "restart",
        "started again under load",
        (KILL, restart("--events-per-second", "20")),
        (read_again(),),
        (CALM,),
        BACK,
        (V11,),
    ),
)
BAD_NEWS = (
    Fault(
        "news", "without objects", (fault("null_objects"), BUSY, SEARCH), (live(1.0),), (CALM, HEAL), BACK, EVERYWHERE
    ),
    Fault("news", "everything twice", (fault("twice"), BUSY, SEARCH), (live(1.0),), (CALM, HEAL), BACK, EVERYWHERE),
    Fault(
        "news",
        "out of order",
        (fault("out_of_order"), BUSY, SEARCH),
        (live(1.0),),
        (CALM, HEAL),
        BACK,
        EVERYWHERE,
        short_on=(REHEARSED,),
    ),
    Fault(
        "news",
        "new ones told as changed ones",
        (fault("inserted_as_updated"), BUSY, SEARCH),
        (live(1.0),),
        (CALM, HEAL),
        BACK,
        EVERYWHERE,
    ),
    Fault(
        "news",
        "all of that at once, and cut",
        (fault("null_objects"), fault("twice"), fault("out_of_order"), BUSY, CUT),
        (read_again(),),
        (CALM, HEAL),
        BACK,
    ),
)
STORMS = (
    Fault(
        "storm",
        "20,000 changes at once",
        (control("burst", events=20_000), SEARCH),
        (live(1.0),),
        (),
        (live(15.0),),
        ON_SERVER,
    ),
    Fault("storm", "2,000 changes a second", (STORM, SEARCH), (live(2.0),), (CALM,), BACK, EVERYWHERE, short_on=(V11,)),
    Fault("storm", "a storm while all is read again", (STORM, CUT, SEARCH), (read_again(),), (CALM,), BACK, EVERYWHERE),
    Fault("storm", "cut and cut again in a storm", (STORM, CUT, CUT, SEARCH), (read_again(),), (CALM,), BACK),
)
WORDS: tuple[Fault, ...] = (*SORTS, *STRANGERS, *GENERATIONS, *OTHERS, *BAD_NEWS, *STORMS)
