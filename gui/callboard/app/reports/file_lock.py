"""Whether another process is using a file: a lock that the system takes away when its owner dies."""

import sys
from typing import IO

if sys.platform == "win32":
    import msvcrt

    FAR_AWAY = 1 << 30
    """Bytes. On Windows nobody else can read what is locked, so this is beyond everything that is written."""

    def take(file: IO[bytes]) -> bool:
        """Lock the open `file` until it is closed. False when somebody has it. Raises OSError where there are no
        locks, as on some network drives."""
        place = file.tell()
        file.seek(FAR_AWAY)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        finally:
            file.seek(place)
        return True

else:
    import fcntl

    def take(file: IO[bytes]) -> bool:
        """Lock the open `file` until it is closed. False when somebody has it. Raises OSError where there are no
        locks, as on some network drives."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
