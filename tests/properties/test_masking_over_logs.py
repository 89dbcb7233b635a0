"""Whatever comes in, whatever goes wrong with it: nothing that is written down says a number, a name or a note.

The window, its desks, the database and the pipe are the real ones; the log is as detailed as it can be. What they keep
for the person at the desk (history, contacts, promises) is no log. Nor is the list of what was asked of the phone
system and is not confirmed: the next start has to name the number, and once all is confirmed it is empty.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import socket
import threading
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, unquote

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callboard.app.console import Console
from callboard.app.instance.caller import call
from callboard.app.instance.errand import errand_for
from callboard.app.instance.pipe import InstancePipe
from callboard.app.kept.journal_files import JournalFile
from callboard.app.reports.crash_report import report_of
from callboard.app.reports.crash_watch import CrashWatch
from callboard.app.reports.log_files import DETAILED
from callboard.app.reports.uncaught import uncaught_is_logged
from callboard.app.shutdown import shut_down
from callboard.app.wiring.connect_later_starts import ANSWERS
from callboard.command_line.arguments import parse
from callboard.command_line.output import Output
from callboard.command_line.people.options import PeopleDeed, PeopleWish
from callboard.command_line.people.verb import people_verb
from callboard.controller.switchboard import Switchboard
from callboard.domain.calls.call import LegState
from callboard.domain.changes import BoardReplaced
from callboard.domain.commands import AddToConference, PlaceCall, StartConference
from callboard.domain.conferences.conference import ConferencePlan
from callboard.domain.history.history_entry import HistoryEntry, HistoryKind, HistoryParty, Outcome
from callboard.domain.history.history_filter import HistoryFilter
from callboard.domain.numbers.dialling_way import way_on
from callboard.domain.numbers.phone_number import clean_number
from callboard.domain.outside.origin import CLIPBOARD, COMMAND, LINK, SELECTION
from callboard.domain.people.contact import Contact, ContactNumber, ContactSource, tidy_contact
from callboard.domain.people.duplicates import merge_of
from callboard.domain.people.people_edit import PeopleEdit, added, removed
from callboard.domain.preferences import Preferences
from callboard.domain.problems import Problem, ProblemCode, problem
from callboard.domain.promises.promise import PromiseEnd
from callboard.models.override_guard import guard_overrides
from callboard.records.database import Database
from callboard.records.history_store import HistoryStore
from callboard.records.people_store import PeopleStore
from callboard.sessions.masking_formatter import LINE_FORMAT, MaskingFormatter
from tests.doubles.boards import picture
from tests.doubles.fake_session import FakeSession
from tests.doubles.leaks import nothing_left_behind
from tests.doubles.window_loop import finish, window_loop_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
IN_A_ROW = 7
"""Digits of a number that nobody may find beside each other."""
WITHIN_S = 10.0
_BETWEEN = re.compile(r"[\s.\-/()\[\]?*#\u00ad\u2010-\u2015\u2212]+")


@dataclass(frozen=True)
class Secret:
    """What must not be found. `written` is the number as somebody wrote it; all words are found nowhere else."""

    number: str
    written: str
    name: str
    company: str
    note: str

    @property
    def text(self) -> str:
        """A line of a mail."""
        return f"{self.name} ({self.company}), {self.written}\n{self.note}"

    @property
    def contact(self) -> Contact:
        numbers = (ContactNumber(self.written), ContactNumber(self.number))
        return tidy_contact(self.name, self.company, numbers, self.note)

    @property
    def file_name(self) -> str:
        return f"{self.name} {re.sub('[^0-9 +-]', ' ', self.written)}"

    def found_in(self, text: str) -> list[str]:
        """What of it `text` tells, in whatever form."""
        plain = _plain(text)
        digits = "".join(each for each in self.number if each.isdigit())
        parts = {digits[at : at + IN_A_ROW] for at in range(len(digits) - IN_A_ROW + 1)}
        without = [_BETWEEN.sub("", line) for line in plain.splitlines()]
        found = [part for part in sorted(parts) for line in without if part in line]
        words = [word for said in (self.name, self.company, self.note) for word in said.split()]
        return found + [word for word in words if word.casefold() in plain.casefold()]


def _plain(text: str) -> str:
    """`text` as somebody would read it who wants to know: links and escapes undone, digits of all scripts alike."""
    text = re.sub(r"\\u([0-9a-f]{4})|\\x([0-9a-f]{2})", lambda one: chr(int(one[1] or one[2], 16)), text)
    text = unquote(text, errors="replace")
    return "".join(c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c) != "Cf")


WORD = st.text("abcdefghijklmnoprstuvwyäöüéłşßжд", min_size=4, max_size=9).map("Zqx{}".format)
DIGITS = st.from_regex(r"(\+|00|0)[1-9][0-9]{8,12}", fullmatch=True)
SPLIT = st.sampled_from([" ", "-", ".", "/", " - ", " / ", "\u00a0", "\u2009", "\u2011", "  ", ") ", "\t", "\u200b"])
WAYS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "a link": "tel:{}".format,
    "an old link": lambda text: f"callto:{quote(text, safe='')}",
    "two slashes": lambda text: f"tel://{quote(text, safe='')}?call",
    "sip": lambda text: f"sip:{quote(text)}@pbx.example",
    "every character": lambda text: "tel:" + "".join(f"%{ord(c):02X}" if c.isascii() else quote(c) for c in text),
    "full width": lambda text: "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isdigit() else c for c in text),
    "in words": "please call {} today".format,
    "in quotes": "'{}'".format,
}


@st.composite
def secrets(draw: st.DrawFn) -> Secret:
    """Somebody, and the number in one of the ways in which people and programs write it."""
    digits = draw(DIGITS)
    plus, rest = ("+", digits[1:]) if digits[0] == "+" else ("", digits)
    ends = sorted(draw(st.sets(st.integers(2, len(rest) - 2), max_size=5)))
    parts = [rest[a:b] for a, b in zip([0, *ends], [*ends, len(rest)], strict=True)]
    written = plus + "".join(part + draw(SPLIT) for part in parts[:-1]) + parts[-1]
    if draw(st.booleans()) and len(parts) > 1:
        written = f"{plus}({parts[0]}) {written.removeprefix(plus + parts[0]).lstrip(')- .')}"
    written = WAYS[draw(st.sampled_from(sorted(WAYS)))](written)
    return Secret(digits, written, f"{draw(WORD)} {draw(WORD)}", draw(WORD), f"{draw(WORD)} {draw(WORD)}")


class Written(logging.Handler):
    """Every record there is, as it would be written; no storm is kept back here."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.setFormatter(MaskingFormatter(LINE_FORMAT))
        self._lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self._lines.append(self.format(record))

    def taken(self) -> str:
        """What was written since the last time."""
        with self.lock or contextlib.nullcontext():
            lines, self._lines = self._lines, []
        return "\n".join(lines)


class Office:
    """A running window, all that may come to it, and all that may go wrong with that."""

    def __init__(self, console: Console, session: FakeSession, qtbot: QtBot, folder: Path) -> None:
        self.console, self.session, self.qtbot, self.folder = console, session, qtbot, folder
        self.written = Written()
        self.others: list[str] = []
        self.count = 0
        self.pipe = InstancePipe(console)
        self.pipe.offer_requested.connect(
            lambda text, _, reply: console.outside.offer(text, COMMAND, lambda fate: reply(ANSWERS[fate]))
        )
        assert self.pipe.listen(str(folder / "pipe"))

    def new_folder(self) -> Path:
        self.count += 1
        folder = self.folder / str(self.count)
        folder.mkdir()
        return folder

    def until(self, happened: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(happened, timeout=int(WITHIN_S * 1000))

    def clear(self) -> None:
        """As it was before anything came."""
        outside = self.console.outside
        outside.window.hide()
        self.console.questions.put_away()
        outside.desk.open_again()
        for row in outside.tray.rows[:]:
            outside.tray.remove(row.offer.number)
        self.session.answers.clear()
        self.others.clear()

    # what comes from outside

    def offered(self, secret: Secret) -> None:
        for text, origin in ((secret.written, LINK), (secret.text, SELECTION), (secret.number, CLIPBOARD)):
            self.console.outside.offer(text, origin)
            QApplication.processEvents()
            self.console.outside.desk.open_again()
        for _ in range(7):
            self.console.outside.offer(f"{self.count}{secret.written}", COMMAND)

    def later_start(self, secret: Secret) -> None:
        place, answers = str(self.folder / "pipe"), list[object]()

        def ask() -> None:
            answers.append(call(place, errand_for(secret.text), WITHIN_S))
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
                line.connect(place)
                line.sendall(f"{secret.text}\n".encode())
                answers.append(line.recv(64))

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        self.until(lambda: len(answers) == 2)
        asking.join(WITHIN_S)

    def hotkey_pressed(self, secret: Secret) -> None:
        self.console.outside_keys._on_pressed(secret.text)

    def pasted(self, secret: Secret) -> None:
        pasting = self.console.pasting
        pasting.show_text(f"{secret.text}\n{secret.written}; {secret.number} {secret.name}")
        QApplication.processEvents()
        pasting.sheet.hide()

    def typed_on_the_command_line(self, secret: Secret) -> None:
        for words in (
            [secret.written],
            ["dial", secret.written, secret.name],
            ["people", "find", secret.name],
            ["people", "import", secret.file_name],
        ):
            with contextlib.suppress(SystemExit), contextlib.redirect_stderr(io.StringIO()):
                parse(words)
        file, nobody = self.new_folder() / "people.csv", io.StringIO()
        file.write_text(f"Name,Phone\n{secret.name},{secret.number}\n", "utf-8")
        for wish in (
            PeopleWish(PeopleDeed.IMPORT, file=file),
            PeopleWish(PeopleDeed.IMPORT, file=file.parent),
            PeopleWish(PeopleDeed.FIND, text=secret.name),
            PeopleWish(PeopleDeed.EXPORT, file=file.parent / "no folder" / secret.file_name),
        ):
            people_verb(wish, Database(file.parent / "records.db"), "GB", Output(as_json=True, out=nobody))

    # what is asked of the phone system

    def called(self, secret: Secret) -> None:
        self.console.desk.call("101", secret.number, self.console.window.rect())
        self._asked(secret, None)

    def refused(self, secret: Secret) -> None:
        said = f"{secret.name}: {secret.written}"
        self._asked(secret, problem(ProblemCode.VENDOR_ERROR, type="Exception", said=said))

    def broken(self, secret: Secret) -> None:
        self._asked(secret, KeyError(secret.name))
        self._asked(secret, ValueError(f"{secret.text!r} is no number"))
        self._asked(secret, RuntimeError(f"no line to {secret.written}"))

    def _asked(self, secret: Secret, answer: Problem | Exception | None) -> None:
        plan = ConferencePlan("701", (secret.number, "104"))
        commands = (PlaceCall("101", secret.number), StartConference(plan), AddToConference("701", secret.number))
        journal = JournalFile(self.new_folder())
        board = Switchboard(lambda: session, journal=journal.journal)
        session = FakeSession(picture())
        session.answers = dict.fromkeys(commands, answer) if answer is not None else {}
        board.start(lambda: None)
        self.until(lambda: any(isinstance(each, BoardReplaced) for each in board.take_changes()))
        futures = [board.submit(command).accepted for command in commands]
        for future in futures:
            with contextlib.suppress(Exception):
                future.result(WITHIN_S)
        assert board.stop(WITHIN_S)
        assert set(session.executed) >= set(commands[:2])
        for number in range(9):
            journal.journal.settled(number)
        journal.end(keeps_open=True)
        left = (self.folder / str(self.count) / "journal").iterdir()
        self.others += [file.read_text("utf-8") for file in left]

    def rang_here(self, secret: Secret) -> None:
        self.count += 1
        self.session.leg(self.count, 1, "100", LegState.RINGING, secret.number)
        self.session.leg(self.count, 2, secret.number, LegState.DIALLING, "100", line="10000")
        known = self.console.board
        self.until(lambda: bool(known().legs_of("100")))
        for leg in (1, 2):
            self.session.end(self.count, leg)
        self.until(lambda: not known().legs_of("100"))

    def dialled_by_the_rules(self, secret: Secret) -> None:
        for typed in (secret.written, secret.number):
            way_on(typed, self.console.board())
            self.console.panels.dial.set_to(typed)
        self.console.panels.dial.number_to.clear()

    # what is kept

    def entry(self, secret: Secret) -> HistoryEntry:
        who = HistoryParty(secret.number, secret.name, is_outside=True, why=secret.note)
        return HistoryEntry(HistoryKind.INCOMING, Outcome.MISSED, 1_790_000_000.0 + self.count, who, call_id=self.count)

    def history(self, secret: Secret) -> None:
        console, told = self.console, list[object]()
        console.recorder.keep(self.entry(secret))
        wanted = HistoryFilter(text=secret.name, numbers=(secret.number,), named=(secret.number,))
        for each in (wanted, HistoryFilter(text=secret.written), HistoryFilter(text=f'"{secret.name}* NEAR(')):
            console.records.ask(console.history.page(each), told.append, told.append)
        folder, ended = self.new_folder(), list[object]()
        files = console.history_desk.files
        ending = files.ended.connect(lambda: ended.append(None))
        files.write(folder / "no folder" / secret.file_name, wanted)
        self.until(lambda: len(told) == 3 and len(ended) == 1)
        files.ended.disconnect(ending)

    def promised(self, secret: Secret) -> None:
        desk, ended = self.console.history_desk, list[object]()
        made = desk.promise_desk.promises.make(secret.number, 1.0, "101", secret.name, secret.note)
        assert not isinstance(made, Problem)
        desk.promise_desk.promises.look_at_clock()
        ending = desk.sheet.ended.connect(lambda: ended.append(None))
        desk.sheet.write(self.new_folder() / "no folder" / secret.file_name, "html")
        self.until(lambda: len(ended) == 1)
        desk.sheet.ended.disconnect(ending)
        desk.promise_desk.promises.end(made.promise_id, PromiseEnd.DONE)

    def people(self, secret: Secret) -> None:
        people, one, other = self.console.people, secret.contact, secret.contact
        people.apply(added([one, other]))
        merged = merge_of([one, other], "GB") or PeopleEdit()
        people.apply(merged)
        people.apply(removed(merged.after))
        listed = Contact("book", secret.name, secret.company, source=ContactSource.PHONE_SYSTEM)
        people.show_phone_book([listed])
        people.show_phone_book([])
        people.look_again()

    def people_in_files(self, secret: Secret) -> None:
        people, told, folder = self.console.people, list[object](), self.new_folder()
        said = {"FN": secret.name, "ORG": secret.company, "TEL": secret.written, "NOTE": secret.note}
        card = "\n".join(("BEGIN:VCARD", "VERSION:3.0", *map(":".join, said.items())))
        for name, content in (
            ("good.vcf", f"{card}\nEND:VCARD\n"),
            ("half.vcf", f"{card}\nTEL;{secret.text}"),
            ("good.csv", f"Name;Phone;Notes\n{secret.name};{secret.written};{secret.note}\n"),
            ("odd.csv", f'"{secret.text}";\x00\n{secret.written}'),
        ):
            (folder / name).write_text(content, "utf-8")
            people.import_file(folder / name, told.append)
        for name in ("none", ""):
            people.import_file(folder / secret.file_name / name, told.append)
        for name in (f"no folder/{secret.file_name}.vcf", "all.csv"):
            people.export_file(folder / name, [secret.contact], told.append)
        people.import_file(folder, told.append)
        self.until(lambda: len(told) == 9)

    # what goes wrong with what is kept

    def database_breaks(self, secret: Secret) -> None:
        console, told = self.console, list[object]()

        def fail(_: object) -> None:
            raise ValueError(secret.text)

        def ask_nonsense(connection: object) -> object:
            return connection.execute(f"SELECT {secret.name}")  # type: ignore[attr-defined]

        for job in (fail, ask_nonsense):
            for way in (console.records.database.read, console.records.database.write):
                console.records.ask(way(job), told.append, told.append)
        console.records.ask(console.records.database.keep(fail), told.append, told.append)
        console.records.ask(console.records.database.read(fail), told.append)
        self.until(lambda: len(told) == 5)

    def disk_is_full(self, secret: Secret) -> None:
        told: list[object] = []
        database = Database(self.new_folder() / "records.db", retry_s=0.01)
        database.hear(told.append)
        store, people = HistoryStore(database, secret.name), PeopleStore(database)
        store.keep(self.entry(secret)).result(WITHIN_S)
        database.write(lambda connection: connection.execute("PRAGMA max_page_count = 1")).result(WITHIN_S)
        many = PeopleEdit(after=tuple(secret.contact for _ in range(200)))
        assert isinstance(people.write(many).exception(WITHIN_S), Exception)
        kept = store.keep(self.entry(secret))
        people.keep(PeopleEdit(after=(secret.contact,))).result(WITHIN_S)
        kept.result(WITHIN_S)
        database.close()
        assert told

    def disk_refuses(self, secret: Secret) -> None:
        folder = self.new_folder()
        damaged, taken = folder / "damaged.db", folder / "taken.db"
        damaged.write_text(secret.text * 200, "utf-8")
        taken.mkdir()
        for path in (damaged, taken):
            database = Database(path, retry_s=0.01)
            with contextlib.suppress(Exception):
                HistoryStore(database, "x").page(HistoryFilter(text=secret.name)).result(WITHIN_S)
            with contextlib.suppress(Exception):
                PeopleStore(database).write(added([secret.contact])).result(WITHIN_S)
            database.close(0.5)

    # what nobody caught

    def on_a_thread(self, secret: Secret) -> None:
        def fail() -> None:
            try:
                raise KeyError(secret.name)
            except KeyError as error:
                raise ValueError(f"cannot use {secret.written!r} of {secret.company!r}") from error

        with uncaught_is_logged():
            for work in (fail, lambda: int(secret.text), lambda: {}[secret.note]):
                failing = threading.Thread(target=work)
                failing.start()
                failing.join(WITHIN_S)

    def at_the_end(self, secret: Secret) -> None:
        folder = self.new_folder()
        watch = CrashWatch(folder)
        watch.note(f"on the way: {secret.written}")
        try:
            {}[secret.name][f"{secret.written} {secret.number}"]
        except KeyError as error:
            watch.failed(error)
        report = report_of(folder, os.getpid())
        assert report is not None
        self.others += [report.text, report.path.read_text("utf-8")]


ROUTES: dict[str, Callable[[Office, Secret], None]] = {
    act.__name__: act
    for act in (
        *(Office.offered, Office.later_start, Office.hotkey_pressed, Office.pasted, Office.typed_on_the_command_line),
        *(Office.called, Office.refused, Office.broken, Office.rang_here, Office.dialled_by_the_rules),
        *(Office.history, Office.promised, Office.people, Office.people_in_files),
        *(Office.database_breaks, Office.disk_is_full, Office.disk_refuses, Office.on_a_thread, Office.at_the_end),
    )
}


@pytest.fixture
def office(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    before, session = QLocale(), FakeSession(picture())
    guard_overrides()
    with window_loop_for(qapp) as loop, nothing_left_behind():
        console = Console(lambda: session, qapp, loop, my_phone="100", preferences=Preferences(country="GB"))
        console.start()
        qtbot.waitUntil(lambda: console.feed.board.connection.is_live and bool(console.feed.board.extensions))
        there = Office(console, session, qtbot, tmp_path)
        loggers = [logging.getLogger(name) for name in DETAILED]
        levels = [each.level for each in loggers]
        logging.getLogger().addHandler(there.written)
        try:
            for each in loggers:
                each.setLevel(logging.DEBUG)
            yield there
        finally:
            for each, level in zip(loggers, levels, strict=True):
                each.setLevel(level)
            logging.getLogger().removeHandler(there.written)
            there.pipe.close()
        assert finish(loop, shut_down(console))
    QLocale.setDefault(before)


def walked(office: Office, secret: Secret, names: list[str]) -> str:
    """All that was written while these things happened."""
    office.clear()
    for name in names:
        ROUTES[name](office, secret)
        QApplication.processEvents()
    return "\n".join([office.written.taken(), *office.others])


SOMEBODY = Secret("+442079460311", "+44 (20) 7946-0311", "Zqxanna Zqxbrandt", "Zqxwerke", "Zqxlate Zqxlunch")


def test_no_way_into_the_program_leaves_a_trace_of_whom_it_was_about(office: Office) -> None:
    """All of them once, so that none depends on what is drawn below."""
    for route in ROUTES:
        said = walked(office, SOMEBODY, [route])
        assert SOMEBODY.found_in(said) == [], f"{route}: {said}"


@settings(
    max_examples=500 if os.environ.get("CALLBOARD_DEEP") else 60,
    deadline=None,
    derandomize=not os.environ.get("CALLBOARD_DEEP"),
    database=None,
    phases=[Phase.generate],  # a window does not shrink in the time that a test has
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(secret=secrets(), names=st.lists(st.sampled_from(sorted(ROUTES)), min_size=1, max_size=4, unique=True))
def test_nor_does_any_number_however_it_is_written(office: Office, secret: Secret, names: list[str]) -> None:
    said = walked(office, secret, names)
    assert secret.found_in(said) == [], said


@settings(max_examples=300, deadline=None, derandomize=True, database=None)
@given(secret=secrets(), around=st.sampled_from(["{}", "to {} in 12 ms", "{!r}", "line 3: {}, 2 more", "('{}',)"]))
def test_a_line_of_the_log_never_holds_a_number(secret: Secret, around: str) -> None:
    record = logging.LogRecord("x", logging.INFO, "x.py", 1, around.format(secret.written), (), None)
    line = MaskingFormatter(LINE_FORMAT).format(record)
    assert secret.found_in(line) == [], line


def test_what_is_looked_for_would_be_found() -> None:
    full_width = WAYS["full width"]("020 7946 0311")
    said = [SOMEBODY.written, quote(SOMEBODY.written), full_width, repr("020\u00a07946\u00a00311")]
    assert all(SOMEBODY.found_in(f"at 08:19:14,123 to {each}") for each in said)
    assert SOMEBODY.found_in("zqxanna")
    assert not SOMEBODY.found_in("2026-11-23 08:19:14,123 +4*********11 in 79 ms")
    assert isinstance(clean_number(SOMEBODY.written), str)
