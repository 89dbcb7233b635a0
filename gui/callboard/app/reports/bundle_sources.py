"""Where everything is that goes into a support bundle, on this computer and for this person."""

from collections.abc import Callable
from pathlib import Path

from callboard.app.kept.settings_folder import machine_file, settings_folder
from callboard.app.kept_start import KeptStart
from callboard.app.reports.log_files import log_folder
from callboard.app.reports.support_bundle import BundleSources, MadeBundle, make_bundle
from callboard.controller.line.line_figures import LineNumbers
from callboard.sessions.known_secrets import KnownSecrets, known_from_environment


def sources_here(
    kept: KeptStart,
    check_report: Callable[[], str] = lambda: "",
    numbers: LineNumbers | None = None,
    secrets: KnownSecrets | None = None,
) -> BundleSources:
    """All of it, with the files of every phone system that is known."""
    folders = (Path(profile.assembly_folder) for profile in kept.profiles.known.values() if profile.assembly_folder)
    return BundleSources(
        log_folder(),
        settings_folder(),
        machine_file(),
        tuple(folders),
        check_report,
        numbers,
        secrets or known_from_environment(),
    )


def bundle_of(kept: KeptStart) -> Callable[[Path, Callable[[], str]], MadeBundle]:
    """For the command line."""
    return lambda where, check_report: make_bundle(where, sources_here(kept, check_report))
