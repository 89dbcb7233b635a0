"""Whether this computer is asked to keep things still."""

import sys

_SPI_GETCLIENTAREAANIMATION = 0x1042


def system_reduces_motion(platform: str = sys.platform) -> bool:
    """Whether Windows' "Animation effects" are switched off. Other systems have no switch that Qt could be asked for;
    there it is the receptionist's own choice."""
    if platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 - only there

    is_animated = ctypes.c_int(1)
    user32 = ctypes.WinDLL("user32")  # type: ignore[attr-defined] - only there
    asked = user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(is_animated), 0)
    return bool(asked) and not is_animated.value
