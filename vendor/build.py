"""Compiles the C# sources of Callboard: `python vendor/build.py [--force] [target ...]`.

Targets: pump, stand-in-v11, stand-in-v12, test-vendor; without one, all whose sources are there. What is up to
date is left alone. Uses mcs (Debian: mono-mcs) or the csc of .NET Framework; CALLBOARD_CSC names another one.
Only the standard library is needed.
"""

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

GENERATIONS = ("v11", "v12")
COMPILE_TIMEOUT_S = 120

# C# 5 is what the compiler that comes with Windows understands.
OPTIONS = ("-nologo", "-langversion:5", "-warnaserror", "-optimize+", "-codepage:65001", "-target:library")


class BuildFailed(Exception):
    """The message is one line for people, or what the compiler printed."""


@dataclass(frozen=True, slots=True)
class Assembly:
    """One DLL: `sources` compiled with `defines` against `references`."""

    output: Path
    sources: tuple[Path, ...]
    defines: tuple[str, ...] = ()
    references: tuple[Path, ...] = ()

    def arguments(self, output: Path) -> list[str]:
        """The compiler's command line behind its name."""
        return [
            *OPTIONS,
            *(f"-define:{name}" for name in self.defines),
            *(f"-reference:{path}" for path in self.references),
            f"-out:{output}",
            *(str(path) for path in self.sources),
        ]


def sources_in(*folders: Path) -> tuple[Path, ...]:
    """The C# files directly in `folders`, in a fixed order."""
    return tuple(sorted(path for folder in folders for path in folder.glob("*.cs")))


def stand_in_assemblies(root: Path, generation: str) -> list[Assembly]:
    """`sl.dll` first, then the stand-in that references it."""
    folder = root / "vendor" / "stand_in"
    build = folder / "build" / generation
    define = generation.upper()
    native = Assembly(build / "sl.dll", sources_in(folder / "sl"), (define,))
    references = (native.output,) if native.sources else ()
    main_sources = sources_in(folder, folder / generation)
    return [native, Assembly(build / "3cxpscomcpp2.dll", main_sources, (define,), references)]


def targets(root: Path) -> dict[str, list[Assembly]]:
    """Every target whose sources are there, with its assemblies in the order of building."""
    pump = root / "vendor" / "pump"
    test_vendor = root / "tests" / "dotnet_stand_in"
    planned = {"pump": [Assembly(pump / "build" / "Callboard.Pump.dll", sources_in(pump))]}
    for generation in GENERATIONS:
        planned[f"stand-in-{generation}"] = stand_in_assemblies(root, generation)
    test_output = test_vendor / "build" / "Callboard.TestVendor.dll"
    planned["test-vendor"] = [Assembly(test_output, sources_in(test_vendor))]
    present = {name: [each for each in assemblies if each.sources] for name, assemblies in planned.items()}
    return {name: assemblies for name, assemblies in present.items() if assemblies}


def find_compiler() -> str:
    """The path of a C# compiler; BuildFailed when there is none."""
    named = os.environ.get("CALLBOARD_CSC")
    if named:
        return named
    if sys.platform == "win32":
        frameworks = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Microsoft.NET"
        for bits in ("Framework64", "Framework"):
            csc = frameworks / bits / "v4.0.30319" / "csc.exe"
            if csc.exists():
                return str(csc)
        raise BuildFailed("No C# compiler: .NET Framework 4 is not installed.")
    mcs = shutil.which("mcs")
    if mcs is None:
        raise BuildFailed("No C# compiler: install mono-mcs (Debian: sudo apt-get install mono-mcs).")
    return mcs


def fingerprint(assembly: Assembly, compiler: str) -> str:
    """Changes when anything that goes into the assembly does."""
    digest = hashlib.sha256()
    parts: Iterable[str] = (Path(compiler).name, *OPTIONS, *assembly.defines)
    digest.update("\0".join(parts).encode())
    for path in (*assembly.sources, *assembly.references):
        content = path.read_bytes()
        if path.suffix == ".dll":
            # Compiling the same sources twice gives different bytes; the fingerprint of a reference does not.
            content = stamp_of(path).read_bytes()
        digest.update(f"\0{path.name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def stamp_of(output: Path) -> Path:
    """Where the fingerprint of the last build is kept."""
    return output.with_name(output.name + ".stamp")


def is_up_to_date(assembly: Assembly, wanted: str) -> bool:
    """Whether the DLL on disk was built from exactly these sources."""
    stamp = stamp_of(assembly.output)
    return assembly.output.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted


def build(assembly: Assembly, compiler: str, *, force: bool = False) -> bool:
    """Compiles `assembly` when needed. True when it did; BuildFailed when the compiler refuses."""
    wanted = fingerprint(assembly, compiler)
    if not force and is_up_to_date(assembly, wanted):
        return False
    assembly.output.parent.mkdir(parents=True, exist_ok=True)
    # Compiled beside its place and moved there: two builds at once, or one that is interrupted, leave no half file.
    with tempfile.TemporaryDirectory(dir=assembly.output.parent) as folder:
        fresh = Path(folder) / assembly.output.name
        command = [compiler, *assembly.arguments(fresh)]
        try:
            done = subprocess.run(
                command, capture_output=True, text=True, errors="replace", timeout=COMPILE_TIMEOUT_S, check=False
            )
        except OSError as error:
            raise BuildFailed(f"The C# compiler {compiler} cannot be run: {error.strerror}.") from error
        except subprocess.TimeoutExpired as error:
            raise BuildFailed(f"The C# compiler gave no answer within {COMPILE_TIMEOUT_S} s.") from error
        if done.returncode != 0 or not fresh.exists():
            raise BuildFailed((done.stdout + done.stderr).strip() or f"{compiler} failed without a word.")
        move_into_place(fresh, assembly.output)
    stamp_of(assembly.output).write_text(wanted, encoding="ascii")
    return True


def move_into_place(fresh: Path, output: Path) -> None:
    """Replaces `output`; BuildFailed when a running program holds it (Windows)."""
    try:
        fresh.replace(output)
    except PermissionError as error:
        raise BuildFailed(f"{output} is in use by a running program: close it and build again.") from error


def build_targets(root: Path, names: Sequence[str], *, force: bool) -> None:
    """Builds the named targets, all without a name, and says what was done."""
    known = targets(root)
    for name in names:
        if name not in known:
            raise BuildFailed(f"No target {name!r} here. There are: {', '.join(known)}.")
    compiler = find_compiler()
    for name in names or known:
        for assembly in known[name]:
            built = build(assembly, compiler, force=force)
            print(f"{'built' if built else 'up to date'}: {assembly.output.relative_to(root)}")


def main() -> int:
    """The command line; 0 when everything asked for is there, else 1 and a line on stderr."""
    parser = argparse.ArgumentParser(description="Compiles the C# sources of Callboard.")
    parser.add_argument("targets", nargs="*", metavar="target", help="pump, stand-in-v11, stand-in-v12, test-vendor")
    parser.add_argument("--force", action="store_true", help="compile what is up to date, too")
    chosen = parser.parse_args()
    try:
        build_targets(Path(__file__).resolve().parents[1], chosen.targets, force=chosen.force)
    except BuildFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
