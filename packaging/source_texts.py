"""Every text of the window that has to be translated, read out of the Python sources.

Qt's own lupdate reads Python too, but takes no plural for one, calls `console.tr("...")` by the name of the variable
and cannot see the tables of `wording`. So it is given what is found here, as a list that it does understand.
"""

from __future__ import annotations

import ast
import importlib
import json
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import callboard.wording
from callboard.wording.sentence import Sentence

WORDING = "Wording"
"""The context under which `views/words/phrases.py` looks up what comes from the floor `wording`."""
FLOORS = ("views", "models", "app")


@dataclass(frozen=True, order=True)
class SourceText:
    """One text as it stands in the source. `place` is its module, for whoever translates it."""

    context: str
    text: str
    hint: str = ""
    is_plural: bool = False
    place: str = ""


class NotTranslatable(Exception):
    """A call that no translation can be looked up for; the text says where and why."""


def all_source_texts(package: Path) -> list[SourceText]:
    """All texts of the package in the folder `package`. Raises NotTranslatable."""
    modules = [path for floor in FLOORS for path in sorted((package / floor).rglob("*.py"))]
    trees = {path.relative_to(package).as_posix(): ast.parse(path.read_text("utf-8")) for path in modules}
    found = [text for place, tree in trees.items() for text in texts_in(tree, place)]
    return found + list(_texts_of_wording(package, trees.values()))


def as_cpp(texts: Iterable[SourceText]) -> str:
    """What lupdate reads: calls of translate in C++."""
    lines: list[str] = []
    for text in texts:
        arguments = [text.context, text.text, *([text.hint] if text.hint or text.is_plural else [])]
        quoted = ", ".join(json.dumps(argument, ensure_ascii=False) for argument in arguments)
        lines.append(f"//: {text.place}")
        lines.append(f"QCoreApplication::translate({quoted}{', n' if text.is_plural else ''});")
    return "\n".join(lines) + "\n"


def texts_in(tree: ast.Module, place: str) -> Iterator[SourceText]:
    """The texts of one module, in their order."""
    return _Finder(place, tree).found_in(tree)


class _Finder:
    def __init__(self, place: str, tree: ast.Module) -> None:
        self._place = place
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_marked(node.func)]
        # Texts of a table are marked where they stand and looked up somewhere else.
        self._looked_up = {WORDING, *(_literal(call.args[0]) for call in calls if call.args)}

    def found_in(self, tree: ast.AST, owner: str = "", types: Mapping[str, str] | None = None) -> Iterator[SourceText]:
        types = types or {}
        for node in ast.iter_child_nodes(tree):
            if isinstance(node, ast.ClassDef):
                yield from self.found_in(node, node.name, {**types, **_types_kept_by(node)})
                continue
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from self.found_in(node, owner, {**types, **_types_of(node)})
                continue
            if isinstance(node, ast.Call):
                yield from self._of_call(node, owner, types)
            yield from self.found_in(node, owner, types)

    def _of_call(self, call: ast.Call, owner: str, types: Mapping[str, str]) -> Iterator[SourceText]:
        if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
            name = ast.unparse(call.func.value)
            context = owner if name == "self" else types.get(name, "")
            if not context:
                raise NotTranslatable(f"{self._where(call)}: of which class is this tr()?")
            yield self._made(context, call, call.args)
        elif (_is_translate(call.func) or _is_marked(call.func)) and call.args:
            context = _literal(call.args[0])
            if context in self._looked_up and len(call.args) > 1 and _literal(call.args[1]) is None:
                return
            if context is None:
                raise NotTranslatable(f"{self._where(call)}: the context is no literal text")
            yield self._made(context, call, call.args[1:])

    def _made(self, context: str, call: ast.Call, arguments: list[ast.expr]) -> SourceText:
        text = _literal(arguments[0]) if arguments else None
        hint = _literal(arguments[1]) if len(arguments) > 1 else ""
        if not text or hint is None:
            raise NotTranslatable(f"{self._where(call)}: only literal texts can be looked up")
        is_plural = len(arguments) > 2 or any(keyword.arg == "n" for keyword in call.keywords)
        if is_plural != ("%n" in text):
            raise NotTranslatable(f"{self._where(call)}: %n and a number go together")
        return SourceText(context, text, hint, is_plural, self._place)

    def _where(self, call: ast.Call) -> str:
        return f"{self._place}:{call.lineno}"


def _types_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> dict[str, str]:
    arguments = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return {one.arg: one.annotation.id for one in arguments if isinstance(one.annotation, ast.Name)}


def _types_kept_by(owner: ast.ClassDef) -> dict[str, str]:
    """What its maker is given as `console: Console`, a class keeps as `self._console` here."""
    makers = (node for node in owner.body if isinstance(node, ast.FunctionDef) and node.name == "__init__")
    return {f"self._{name}": kind for maker in makers for name, kind in _types_of(maker).items()}


def _is_translate(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute):
        return function.attr == "translate" and ast.unparse(function.value) == "QCoreApplication"
    return isinstance(function, ast.Name) and function.id == "translate"


def _is_marked(function: ast.expr) -> bool:
    return isinstance(function, ast.Name) and function.id == "QT_TRANSLATE_NOOP"


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _texts_of_wording(package: Path, readers: Iterable[ast.Module]) -> Iterator[SourceText]:
    """The constants of `wording` that a window shows: those that it imports, and those that wording's own functions
    hand out. The others are for the command line, which speaks English."""
    imported = {name for tree in readers for name in _imported_from_wording(tree)}
    for info in pkgutil.iter_modules(callboard.wording.__path__):
        module = importlib.import_module(f"callboard.wording.{info.name}")
        place = f"wording/{info.name}.py"
        tree = ast.parse((package / place).read_text("utf-8"))
        handed_out = {
            name for function in tree.body if isinstance(function, ast.FunctionDef) for name in _names(function)
        }
        for constant in _constants_of(tree):
            if constant in imported | handed_out:
                texts = dict.fromkeys(_texts_of(getattr(module, constant)))
                yield from (SourceText(WORDING, text, place=place) for text in texts)


def _imported_from_wording(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("callboard.wording"):
            yield from (alias.name for alias in node.names)


def _names(tree: ast.AST) -> Iterator[str]:
    return (node.id for node in ast.walk(tree) if isinstance(node, ast.Name))


def _constants_of(tree: ast.Module) -> Iterator[str]:
    for node in tree.body:
        targets = (
            node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
        )
        yield from (one.id for one in targets if isinstance(one, ast.Name) and one.id.isupper() and one.id[0] != "_")


def _texts_of(value: object) -> Iterator[str]:
    if isinstance(value, Sentence):
        yield from filter(None, (value.what, value.mend))
    elif isinstance(value, str) and value:
        yield value
    elif isinstance(value, Mapping):
        for part in cast("Mapping[object, object]", value).values():
            yield from _texts_of(part)
