"""The rows of the connection check for a 3CX: what is looked at in which order, and what each row needs."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from callboard.domain.problems import Problem, ProblemCode, SessionFailed, problem
from callboard.paths import stand_in_folder
from callboard.sessions.check_result import Check, CheckRow, Patience, Seen
from callboard.sessions.choices import ThreeCxChoice
from callboard.sessions.credentials import Credentials
from callboard.sessions.network_probe import REFUSED, SILENT, why_no_answer
from callboard.sessions.threecx.file_checks import FileChecks
from callboard.sessions.threecx.ini_file import FILE_NAME, IniSettings, is_loopback, read_ini
from callboard.sessions.threecx.vendor_files import MAIN_FILE
from callboard.sessions.threecx.vendor_trial import VendorTrial

LISTENS_ON_ITSELF, THIS_COMPUTER = "listens-on-itself", "this-computer"
_NOBODY_THERE = (REFUSED, SILENT)


class ThreeCxRows:
    """About one choice. `ini_file` None: the one beside the DLLs, when there is one. To be closed."""

    def __init__(
        self,
        choice: ThreeCxChoice,
        credentials: Credentials,
        my_extension: str,
        ini_file: Path | None,
        patience: Patience,
    ) -> None:
        self._choice = choice
        self._credentials = credentials
        self._patience = patience
        beside = choice.assembly_folder / FILE_NAME
        self._ini_file = ini_file or (beside if beside.is_file() else None)
        self._files = FileChecks(choice)
        self._trial = VendorTrial(choice, credentials, my_extension, patience)

    def rows(self) -> Sequence[CheckRow]:
        """In the order of 3cx-field-problems, section 3."""
        choice, files, trial = self._choice, self._files, self._trial
        folder, ports = str(choice.assembly_folder), " and ".join(map(str, self._ports()))
        where = {"host": choice.host, "ports": ports}
        return (
            CheckRow(Check.SETTINGS, self._settings, facts=where | {"ini": str(self._ini_file or "")}),
            CheckRow(Check.FILES, files.present, facts={"files": files.wanted_files, "folder": folder}),
            CheckRow(Check.GENERATION, files.generation, (Check.FILES,), {"file": MAIN_FILE}),
            # A missing file is no reason not to look for .NET.
            CheckRow(Check.RUNTIME, lambda: trial.start_runtime(files.runtime()), facts={"file": MAIN_FILE}),
            CheckRow(Check.NETWORK, self._network, () if choice.host else (Check.SETTINGS,), where),
            CheckRow(Check.NATIVE, files.native_libraries, (Check.FILES,), {"folder": folder}),
            CheckRow(
                Check.COPY,
                trial.load,
                (Check.FILES, Check.GENERATION, Check.RUNTIME, Check.NATIVE),
                {"file": str(choice.assembly_folder / MAIN_FILE)},
            ),
            CheckRow(
                Check.SIGN_IN,
                lambda: trial.answer(Check.SIGN_IN),
                (Check.SETTINGS, Check.NETWORK, Check.COPY),
                {"host": choice.host, "port": str(choice.port)},
            ),
            CheckRow(
                Check.CALL_MANAGER,
                lambda: trial.answer(Check.CALL_MANAGER),
                (Check.SIGN_IN,),
                {"host": choice.host, "port": str(choice.call_manager_port_used)},
            ),
            CheckRow(Check.EXTENSIONS, lambda: trial.answer(Check.EXTENSIONS), (Check.SIGN_IN,)),
            CheckRow(Check.MY_PHONE, lambda: trial.answer(Check.MY_PHONE), (Check.EXTENSIONS,)),
        )

    def close(self) -> None:
        """End what was started for it."""
        self._trial.close()

    def _settings(self) -> Seen:
        choice = self._choice
        ini = self._ini()
        if not choice.host:
            raise SessionFailed(problem(ProblemCode.SETTINGS_INCOMPLETE, case="no-host"))
        facts = {"number": choice.generation.removeprefix("v")}
        if choice.assembly_folder.parent == stand_in_folder(choice.generation).parent:
            return Seen(facts, "asks-nobody")  # the demo PBX
        if not self._credentials.is_complete:
            raise SessionFailed(problem(ProblemCode.SETTINGS_INCOMPLETE))
        if ini is not None and ini.port not in (None, choice.port):
            return Seen({**facts, "ini_port": str(ini.port)}, "other-port")
        return Seen(facts)

    def _network(self) -> Seen:
        for port in self._ports():
            why_not = why_no_answer(self._choice.host, port, self._patience.network_s)
            if why_not is not None:
                raise SessionFailed(self._explained(why_not))
        return Seen()

    def _explained(self, why_not: Problem) -> Problem:
        """With what is known about where the phone system listens (field problems, 19)."""
        if why_not.facts.get("case") not in _NOBODY_THERE:
            return why_not
        if is_loopback(self._choice.host):
            return replace(why_not, facts={**why_not.facts, "case": THIS_COMPUTER})
        try:
            ini = self._ini()
        except SessionFailed:
            return why_not
        if ini is not None and ini.is_loopback:
            return replace(why_not, facts={**why_not.facts, "case": LISTENS_ON_ITSELF})
        return why_not

    def _ini(self) -> IniSettings | None:
        return None if self._ini_file is None else read_ini(self._ini_file)

    def _ports(self) -> tuple[int, ...]:
        return tuple(sorted({self._choice.port, self._choice.call_manager_port_used}, reverse=True))
