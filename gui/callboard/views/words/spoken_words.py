"""Rows in words for a screen reader (ui-spec, section 10): what they show, with times in whole minutes, and what the
Enter key does there."""

from PySide6.QtCore import QCoreApplication

from callboard.domain.conferences.conference import SlotKind, SlotState
from callboard.domain.conferences.conference_progress import MemberStep
from callboard.domain.problems import ProblemCode
from callboard.domain.profile_memory import RecentNumber
from callboard.models.conferences.member_facts import MemberFacts
from callboard.models.conferences.participants_model import PersonFacts
from callboard.models.conferences.slot_facts import SlotFacts
from callboard.models.extension_facts import ExtensionFacts
from callboard.sessions.steady_clock import unix_time_of
from callboard.views.words.clock_words import spoken_duration
from callboard.views.words.number_words import clock_of
from callboard.views.words.phrases import problem_text
from callboard.views.words.presence_words import reserved_words
from callboard.views.words.state_words import TIMED, in_sentence, slot_line, slot_title, state_word, tile_lines

translate = QCoreApplication.translate

BETWEEN = " · "
_OVER = frozenset({MemberStep.LEFT, MemberStep.FAILED})
_SAID_BY_WORD = frozenset({ProblemCode.CANCELLED, ProblemCode.NOT_ANSWERED})


def as_part(word: str) -> str:
    """`word` inside a sentence: "free" for "Free". What is written in capitals stays so."""
    return word[:1].lower() + word[1:] if word[1:2].islower() or word[1:2] == " " else word


def spoken_tile(facts: ExtensionFacts, now_s: float, mine: bool = False, favourite: bool = False) -> str:
    """Somebody on the board."""
    lines = tile_lines(facts, now_s)
    minutes = spoken_duration(now_s - facts.since) if lines.time and facts.since is not None else ""
    about = lines.about if facts.state in TIMED else ""
    liked = translate("Tile", "favourite") if favourite else ""
    yours = translate("Tile", "your phone") if mine else ""
    held = reserved_words(facts.reserved) if facts.reserved is not None else ""
    parts = (facts.extension.name, facts.extension.number, lines.word, about, minutes, held, liked, yours)
    return ", ".join(part for part in parts if part)


def on_enter_person(_facts: ExtensionFacts) -> str:
    """On the board."""
    return translate("Tile", "Enter calls from your phone.")


def on_enter_roster() -> str:
    """In the list of people to add to a conference."""
    return translate("Room", "Enter adds this person to the conference.")


def spoken_slot(facts: SlotFacts, my_phone: str = "", now_s: float | None = None) -> str:
    """A room: "Room 702, free", "My room, running, 4 people, 12 minutes"."""
    title = slot_title(facts, my_phone)
    if facts.slot.kind is SlotKind.FIXED:
        title = translate("Room", "Room {room}").format(room=title)
    if facts.state is SlotState.NOT_USABLE:
        return f"{title}, {slot_line(facts)}"
    parts = [title, *map(as_part, slot_line(facts).split(BETWEEN))]
    if facts.is_in_use and facts.since is not None and now_s is not None:
        parts.append(spoken_duration(now_s - facts.since))
    return ", ".join(filter(None, parts))


def on_enter_room(facts: SlotFacts) -> str:
    """On a room; callers dial into a gateway themselves."""
    if facts.state is SlotState.NOT_USABLE:
        return ""
    if facts.is_in_use:
        return translate("Room", "Enter shows who is in this room.")
    return translate("Room", "Enter sets up a conference in this room.")


def spoken_person(facts: PersonFacts) -> str:
    """Somebody on the list of a conference."""
    word = state_word(facts.state) if facts.state is not None else translate("Tile", "outside number")
    opens = translate("Conference", "opens the room", "said of the first person on the list") if facts.opens else ""
    return ", ".join(filter(None, (in_sentence(facts.number, facts.name), as_part(word), opens)))


def on_enter_chip(_facts: PersonFacts) -> str:
    """Enter does nothing on a chip; other keys do."""
    return translate("Room", "Delete takes this person off the list, Alt and an arrow change the order.")


def spoken_member(facts: MemberFacts, word: str, now_s: float) -> str:
    """Somebody in a running conference: "Anna Berg, no answer, 09:43", "Anna Berg, joined, 2 minutes". `word` says
    where they are; the time is that of the clock where it is over. Why somebody is not in follows as a sentence, unless
    the word tells it."""
    when = ""
    if facts.since is not None:
        is_over = facts.step in _OVER
        when = clock_of(unix_time_of(facts.since)) if is_over else spoken_duration(now_s - facts.since)
    parts = (facts.name or in_sentence(facts.number, ""), as_part(word), when)
    said = ", ".join(part for part in parts if part)
    has_more = facts.problem is not None and facts.problem.code not in _SAID_BY_WORD
    return f"{said}. {problem_text(facts.problem).what}" if facts.problem and has_more else said


def on_enter_member(facts: MemberFacts, can_add: bool, can_drop: bool) -> str:
    """The same as the button of the row."""
    if facts.step in _OVER:
        return translate("Member", "Enter calls again.") if can_add else ""
    if not facts.is_in_call or not can_drop:
        return ""
    is_in = facts.step in (MemberStep.JOINED, MemberStep.ANSWERED)
    return translate("Member", "Enter removes this person.") if is_in else translate("Member", "Enter stops calling.")


def on_enter_recent(_one: RecentNumber) -> str:
    """On a number that was called lately."""
    return translate("Dialler", "Enter calls this number.")
