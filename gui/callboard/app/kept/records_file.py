"""Where contacts and history are kept."""

from pathlib import Path

from callboard.records.database import Database


def records_file(settings: Path) -> Path:
    """The file of everybody's records in the folder of the settings."""
    return settings / "records.db"


def records_of(settings: Path | None) -> Database:
    """The database of a start; without a folder it is forgotten with the program. Nothing is opened yet."""
    return Database(records_file(settings) if settings is not None else None)
