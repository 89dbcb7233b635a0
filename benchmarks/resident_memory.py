"""How much memory this process holds, as Linux counts it."""

from pathlib import Path

_ROLLUP = Path("/proc/self/smaps_rollup")
_WANTED = {"Rss:": "resident_kib", "Pss:": "proportional_kib", "Private_Clean:": "own_kib", "Private_Dirty:": "own_kib"}


def resident_memory() -> dict[str, int]:
    """KiB: `resident` with everything that is shared, `proportional` with a fair share of it, `own` without it."""
    sizes = dict.fromkeys(_WANTED.values(), 0)
    for line in _ROLLUP.read_text(encoding="ascii").splitlines():
        name, _, rest = line.partition(" ")
        if name in _WANTED:
            sizes[_WANTED[name]] += int(rest.split()[0])
    return sizes
