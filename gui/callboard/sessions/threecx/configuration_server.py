"""The vendor's configuration server connection (`PhoneSystem`): sign in, subscribe, read everything.

Only methods and accessor methods are called, never a bare property: pythonnet keeps Python's lock during those.
"""

import importlib
import logging
from collections.abc import Callable
from typing import Any

from callboard.domain.changes import ReadingProgress
from callboard.domain.connection import PbxIdentity
from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.network_probe import why_no_answer
from callboard.sessions.session import PROGRESS_EVERY_S
from callboard.sessions.threecx.assemblies import VendorAssembly
from callboard.sessions.threecx.conversion import (
    COLUMNS_OF_KIND,
    CONNECTION,
    EXTENSION,
    GROUP,
    LINE,
    MENU,
    PLACE,
    QUEUE,
    RECORD_ID,
    RING_GROUP,
)
from callboard.sessions.threecx.failures import (
    Server,
    VendorException,
    dotnet_exceptions,
    problem_of,
    read_exception,
    vendor_failures,
)
from callboard.sessions.threecx.members import set_static
from callboard.sessions.threecx.pump import Columns, EventColumns, Pump, PumpAssembly, Row
from callboard.sessions.threecx.vendor_rows import Operation, VendorEvent, VendorRow, VendorTables, columns_of

log = logging.getLogger(__name__)

_EVENTS = {"Inserted": Operation.INSERTED, "Updated": Operation.UPDATED, "Deleted": Operation.DELETED}
_OPERATIONS = {operation.value: operation for operation in Operation}
_EVENT_COLUMNS = EventColumns(key=("EntityName", "RecID"), object_path="ConfObject")
_NOBODY_THERE = frozenset({ProblemCode.CANNOT_CONNECT, ProblemCode.CALL_MANAGER_NOT_CONNECTED})
_TAG, _ENTITY, _RECORD, _KIND, _FIRST = range(5)
_PATHS = {kind: (RECORD_ID, *paths) for kind, paths in COLUMNS_OF_KIND.items()}
_CALL_GROUP_LISTS = {QUEUE: "GetQueues", RING_GROUP: "GetRingGroups", MENU: "GetIVRs"}
_PLACES = {kind: columns_of(paths) for kind, paths in _PATHS.items()}


def event_from(row: Row) -> VendorEvent | None:
    """The notification in a row of the pump; None when it does not even say what it is about."""
    record, kind = row[_RECORD], row[_KIND]
    record_id = _whole(record)
    if record_id is None:
        return None
    vendor_row = None
    if kind in _PLACES:
        is_own = row[_FIRST] == record  # as nearly always: the object's id is that of the event
        values = row[_FIRST:]
        vendor_row = VendorRow(kind, record_id, _PLACES[kind], values) if is_own else row_from(kind, values, record_id)
    return VendorEvent(_OPERATIONS[row[_TAG]], row[_ENTITY], record_id, vendor_row)


def row_from(kind: str, values: list[str], record_id: int = 0) -> VendorRow:
    """One object of `kind`; its record id comes first in `values`, and `record_id` counts when it cannot be read."""
    own = _whole(values[0])
    return VendorRow(kind, record_id if own is None else own, _PLACES[kind], values)


def _whole(field: str) -> int | None:
    try:
        return int(field)
    except ValueError:
        return None


class ConfigurationServer:
    """One client of the configuration server. All on the PBX thread."""

    def __init__(
        self, vendor: VendorAssembly, pump_assembly: PumpAssembly, choice: ThreeCxChoice, application_name: str
    ) -> None:
        self._phone_system = vendor.configuration.PhoneSystem
        self._choice = choice
        self._server = Server(choice.host, choice.port, choice.call_manager_port_used)
        self._application_name = application_name
        self._columns = {kind: pump_assembly.columns(*paths) for kind, paths in _PATHS.items()}
        self._no_columns = pump_assembly.columns()
        self._identity_columns = pump_assembly.columns("Version", "Build")
        self._root: Any = None
        self._attached: Any = None
        self._somebody = ""

    @property
    def root(self) -> Any:
        """The vendor's PhoneSystem, as `connect` gave it."""
        return self._root

    @property
    def who(self) -> Server:
        """Whom we are talking to, for the failures of a request."""
        return self._server

    def columns_of(self, kind: str) -> Columns:
        """What is read of objects of that kind."""
        return self._columns[kind]

    def set_up(self, credentials: Credentials) -> None:
        """Say whom to connect to; nothing is connected yet. The application's name has to be unique (help of v12)."""
        self._server.secrets.keep_credentials_out(credentials)
        settings = {
            "ApplicationName": self._application_name,
            "CfgServerHost": self._choice.host,
            "CfgServerPort": self._choice.port,
            "CfgServerUser": credentials.config_user,
            "CfgServerPassword": credentials.config_password,
        }
        for name, value in settings.items():
            set_static(self._phone_system, name, value)

    def connect(self) -> None:
        """Make a connection. Raises SessionFailed.

        The vendor says the same words for no server and for a wrong password, so the network is asked first: when a
        server is there and lets nobody in, it is the sign-in (inferred).
        """
        why_not = why_no_answer(self._choice.host, self._choice.port)
        if why_not is not None:
            raise SessionFailed(why_not)
        try:
            self.verify()
        except SessionFailed as failure:
            if failure.problem.code is not ProblemCode.CANNOT_CONNECT:
                raise
            facts = {**failure.problem.facts, "case": "not-let-in"}
            raise SessionFailed(problem(ProblemCode.CANNOT_CONNECT, **facts)) from failure

    def verify(self) -> None:
        """Make sure that there is still a connection. Raises SessionFailed."""
        try:
            self._root = self._phone_system.get_Root()
        except dotnet_exceptions() as error:
            raise SessionFailed(self._why_no_root(read_exception(error))) from error

    def ask(self) -> None:
        """Have the server answer a small question. Raises SessionFailed; may never return.

        Each access to the root verifies the connection (help of v12), and may do so by what the library remembers.
        Which devices a phone has registered with stands in no object of its cache, so that is asked as well (that it
        is asked of the server is inferred).
        """
        self.verify()
        self._ask_of(self._root)

    def ask_beside(self) -> None:
        """`ask` from another thread, while nothing else is asked of this server. What is known here stays as it is."""
        try:
            root = self._phone_system.get_Root()
        except dotnet_exceptions() as error:
            raise SessionFailed(self._why_no_root(read_exception(error))) from error
        self._ask_of(root)

    def _ask_of(self, root: Any) -> None:
        if not self._somebody:
            return
        try:
            phone = root.GetDNByNumber(self._somebody)
            ask = getattr(phone, "GetRegistrarContacts", None)  # a method: to look it up calls nothing
            if ask is not None:
                ask()
        except dotnet_exceptions() as error:
            found = problem_of(read_exception(error), self._server)
            if found.code in _NOBODY_THERE:
                raise SessionFailed(found) from error
            # Whoever throws anything else is there, and would do it every few seconds.
            log.warning("the configuration server cannot be asked for registrations: %s", found.code)
            self._somebody = ""

    def _why_no_root(self, thrown: VendorException) -> Problem:
        found = problem_of(thrown, self._server)
        if found.code is ProblemCode.CANNOT_CONNECT and self._attached is None:
            return problem(ProblemCode.SIGN_IN_REFUSED, **found.facts)
        return found

    def subscribe(self, pump: Pump) -> None:
        """Let `pump` listen to the object that `connect` gave, unless it already does."""
        if self._attached is not None and _is_same(self._attached, self._root):
            return
        for kind, paths in _PATHS.items():
            pump.read(kind, paths)
        with vendor_failures(self._server):
            for event, operation in _EVENTS.items():
                pump.attach(self._root, event, operation.value, _EVENT_COLUMNS)
        self._attached = self._root

    def read(self, tell: Callable[[ReadingProgress], None]) -> VendorTables:
        """Everything there is; `tell` hears how far the longest list is. Raises SessionFailed."""
        with vendor_failures(self._server):
            extensions = self._extensions(tell)
            self._somebody = next(filter(None, (row.text("Number") for row in extensions)), "")
            return VendorTables(
                extensions=extensions,
                places=self._rows(PLACE, self._root.GetConferencePlaceExtensions()),
                lines=self._rows(LINE, self._root.GetExternalLines()),
                groups=self._rows(GROUP, self._root.GetExtensionGroups()),
                legs=self.legs(),
                call_groups=[row for kind, name in _CALL_GROUP_LISTS.items() for row in self._listed(kind, name)],
            )

    def legs(self) -> list[VendorRow]:
        """The parts of all calls. Raises SessionFailed."""
        # For each DN its own legs: the list of all calls is "reserved for future use" in these generations (help).
        columns: Columns = self._columns[CONNECTION]
        with vendor_failures(self._server):
            rows = self._no_columns.nested(self._root.GetDN(), "GetActiveConnections()", columns)
        return [row_from(CONNECTION, values) for values in rows]

    def people(self) -> list[VendorRow]:
        """All extensions, in one piece. Raises SessionFailed."""
        with vendor_failures(self._server):
            return self._rows(EXTENSION, self._root.GetExtensions())

    def leg(self, call_id: int, number: str) -> Any:
        """The vendor's object for the part that DN `number` has in call `call_id`, None when it has none."""
        with vendor_failures(self._server):
            dn = self._root.GetDNByNumber(number)
            legs = dn.GetActiveConnections() if dn is not None else ()
            # By index: `for` over a .NET sequence keeps Python's lock.
            for index in range(len(legs)):
                leg = legs[index]
                if leg.get_CallID() == call_id:
                    return leg
        return None

    def identity(self, generation: str) -> PbxIdentity:
        """Which phone system this is. What it does not tell stays empty."""
        version = self._identity_columns.row(self._root)[0]
        return PbxIdentity(generation, version if version.isprintable() else "")

    def _extensions(self, tell: Callable[[ReadingProgress], None]) -> list[VendorRow]:
        rows: list[VendorRow] = []
        for piece in self._columns[EXTENSION].slices(self._root.GetExtensions(), PROGRESS_EVERY_S):
            rows += [row_from(EXTENSION, values) for values in piece.rows]
            tell(ReadingProgress(piece.done, piece.total))
        return rows

    def _rows(self, kind: str, objects: Any) -> list[VendorRow]:
        return [row_from(kind, values) for values in self._columns[kind].table(objects)]

    def _listed(self, kind: str, name: str) -> list[VendorRow]:
        """What an assembly may not list: nothing then. No call needs it."""
        get = getattr(self._root, name, None)  # a method: to look it up calls nothing
        return self._rows(kind, get()) if get is not None else []


def _is_same(one: Any, other: Any) -> bool:
    system: Any = importlib.import_module("System")
    return bool(system.Object.ReferenceEquals(one, other))
