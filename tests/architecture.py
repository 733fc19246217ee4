"""Reads the imports and sizes of a package without running it, so that the rules of its rooms can be tested."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

Graph = dict[str, set[str]]
"""Module -> the modules it imports, at whatever place in its code."""


@dataclass(frozen=True)
class Import:
    """One import. `lazy` ones stand in a function, `typing` ones under TYPE_CHECKING."""

    module: str
    line: int
    lazy: bool = False
    typing: bool = False


@dataclass
class Module:
    """A source file: its dotted name, its imports, its tree."""

    name: str
    path: Path
    tree: ast.Module
    lines: int
    imports: list[Import] = field(default_factory=list)


def read_package(folder: Path) -> dict[str, Module]:
    """Every module of the package in `folder`, by its dotted name."""
    modules = {}
    for path in sorted(folder.rglob("*.py")):
        parts = [folder.name, *path.relative_to(folder).with_suffix("").parts]
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        text = path.read_text("utf-8")
        module = Module(name, path, ast.parse(text), len(text.splitlines()))
        module.imports = list(_imports(module.tree, parts))
        modules[name] = module
    return modules


def graph_of(modules: dict[str, Module], *, at_start_only: bool = False) -> Graph:
    """Who imports whom within the package; `from package import module` counts as the module."""
    graph: Graph = {name: set() for name in modules}
    for module in modules.values():
        for found in module.imports:
            target = _owner(found.module, modules)
            if target is None or target == module.name or (at_start_only and (found.lazy or found.typing)):
                continue
            graph[module.name].add(target)
    return graph


def circles(graph: Graph) -> list[list[str]]:
    """Groups of modules that import each other in a circle (strongly connected parts, after Tarjan)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        index[node] = low[node] = len(index)
        stack.append(node)
        for target in sorted(graph[node]):
            if target not in index:
                visit(target)
                low[node] = min(low[node], low[target])
            elif target in stack:
                low[node] = min(low[node], index[target])
        if low[node] == index[node]:
            group = stack[stack.index(node) :]
            del stack[stack.index(node) :]
            if len(group) > 1:
                found.append(sorted(group))

    for node in sorted(graph):
        if node not in index:
            visit(node)
    return found


def reachable(graph: Graph, start: str) -> set[str]:
    """`start` and all that it imports, directly or not."""
    seen, waiting = set(), [start]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting.extend(graph.get(node, ()))
    return seen


def forbidden_imports(modules: Iterable[Module], rooms: tuple[str, ...], forbidden: tuple[str, ...]) -> list[str]:
    """Where a module in `rooms` imports something in `forbidden`, as "file:line imports x"."""
    return [
        f"{module.path.name}:{found.line} {module.name} imports {found.module}"
        for module in modules
        if is_in(module.name, rooms)
        for found in module.imports
        if is_in(found.module, forbidden)
    ]


def is_in(name: str, places: tuple[str, ...]) -> bool:
    """Whether a dotted name is one of `places` or lies inside one."""
    return any(name == place or name.startswith(f"{place}.") for place in places)


def long_functions(module: Module, limit: int) -> list[str]:
    """Functions of more than `limit` lines, docstring and decorators left out."""
    found = []
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            size = node.end_lineno - node.lineno + 1
            if ast.get_docstring(node, clean=False) is not None:
                doc = node.body[0]
                assert doc.end_lineno is not None
                size -= doc.end_lineno - doc.lineno + 1
            if size > limit:
                found.append(f"{module.name}.{node.name} has {size} lines")
    return found


def large_classes(module: Module, limit: int) -> list[str]:
    """Classes with `limit` public methods or more; what Qt calls (camelCase) and properties do not count."""
    found = []
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.ClassDef):
            continue
        methods = [
            part.name
            for part in node.body
            if isinstance(part, ast.FunctionDef)
            and re.fullmatch(r"[a-z][a-z0-9_]*", part.name)
            and not any(isinstance(mark, ast.Name) and mark.id == "property" for mark in part.decorator_list)
        ]
        if len(methods) >= limit:
            found.append(f"{module.name}.{node.name} has {len(methods)} public methods")
    return found


def opens_files(module: Module) -> list[str]:
    """Calls of the builtin `open`."""
    return [
        f"{module.path.name}:{node.lineno} {module.name} calls open()"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open"
    ]


def _imports(tree: ast.AST, parts: list[str], lazy: bool = False, typing: bool = False) -> Iterator[Import]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, lazy, typing)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(parts[: -node.level]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            for alias in node.names:
                yield Import(f"{module}.{alias.name}", node.lineno, lazy, typing)
        else:
            in_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            for_types = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
            yield from _imports(node, parts, lazy or in_function, typing or for_types)


def _owner(name: str, modules: dict[str, Module]) -> str | None:
    """The module that a dotted name lies in; an empty package that is only passed through does not count."""
    while name and name not in modules:
        name = name.rpartition(".")[0]
    return name or None
