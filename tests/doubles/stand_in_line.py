"""How a test names the options that connect to the stand-in."""

from collections.abc import Callable

Connect = Callable[..., tuple[str, ...]]
"""(port, and maybe another folder or generation) -> the options."""
