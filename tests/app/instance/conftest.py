"""A desk on which the program is started."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.instance.started_desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path)
    yield desk
    desk.close()
