"""Small assemblies that say of themselves what those of a generation of 3CX say, compiled when a test asks."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

DEADLINE_S = 60

DEADLY_PHONE_SYSTEM = """
namespace TCX.PBXAPI { public class PBXConnection {} }
namespace TCX.Configuration {
  public class PhoneSystem {
    public static string ApplicationName { get; set; }
    public static string CfgServerHost { get; set; }
    public static string CfgServerUser { get; set; }
    public static string CfgServerPassword { get; set; }
    public static int CfgServerPort { get; set; }
    public static PhoneSystem Root { get { System.Environment.FailFast("it ended itself"); return null; } }
  }
}
"""
"""What ends its process as soon as somebody connects."""


def vendor_like(
    folder: Path,
    version: str,
    *,
    name: str = "3cxpscomcpp2",
    file_version: str = "",
    informational: str = "",
    target: str = "",
    references: Mapping[str, str] | None = None,
    native: Sequence[str] = (),
    platform: str = "anycpu",
    body: str = "",
) -> Path:
    """`folder`/`name`.dll of AssemblyVersion `version`, made against `references` (name -> version).

    `body` is C# that goes into it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = [_reference(folder / "references", each, of) for each, of in (references or {}).items()]
    attributes = {
        "AssemblyVersion": version,
        "AssemblyFileVersion": file_version,
        "AssemblyInformationalVersion": informational,
        "System.Runtime.Versioning.TargetFramework": target,
    }
    lines = ["using System.Reflection;", "using System.Runtime.InteropServices;"]
    lines += [f'[assembly: {attribute}("{text}")]' for attribute, text in attributes.items() if text]
    lines += ["public class It {"]
    lines += [f"public Only{number} F{number};" for number in _numbers(references or {})]
    lines += [f'[DllImport("{each}")] static extern int f{number}();' for number, each in enumerate(native)]
    lines += ["}", body]
    return _compiled(folder / f"{name}.dll", "\n".join(lines), made, platform)


def _reference(folder: Path, name: str, version: str) -> Path:
    folder.mkdir(exist_ok=True)
    text = f'[assembly: System.Reflection.AssemblyVersion("{version}")]\npublic class Only{_number(name)} {{}}\n'
    return _compiled(folder / f"{name}.dll", text, [], "anycpu")


def _numbers(references: Mapping[str, str]) -> list[str]:
    return [_number(name) for name in references]


def _number(name: str) -> str:
    return name.replace(".", "")


def _compiled(target: Path, text: str, references: Sequence[Path], platform: str) -> Path:
    compiler = shutil.which("mcs")
    if compiler is None:
        pytest.skip("no C# compiler here")
    source = target.with_suffix(".cs")
    source.write_text(text, encoding="utf-8")
    # A reference may be called like a part of .NET itself, which the compiler would take instead of it.
    options = ["-nologo", "-target:library", "-nowarn:1685,169,649,626", f"-platform:{platform}", f"-out:{target}"]
    command = [compiler, *options, *(f"-reference:{each}" for each in references), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=DEADLINE_S, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    source.unlink()
    return target
