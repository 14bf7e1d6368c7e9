"""A Python file as a tree: where things stand, what surrounds them, and their text."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from guidewright.source import Place, Source

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_QUOTE = re.compile(r"[rRbBuUfF]{0,2}(?:\"\"\"|'''|\"|')")
_NAME = re.compile(r"\w+")
# What Python 3.12 brought, so that a file is not lost to an older one: `type X = int`, `class Box[T]:`.
_ALIAS = re.compile(r"^(?P<kept>[ \t]*type[ \t]\w+)(?P<types>\[[^\n]*\])?(?=[ \t]*=)", re.MULTILINE)
_GENERIC = re.compile(
    r"^(?P<kept>[ \t]*(?:async def|def|class)[ \t]+\w+)(?P<types>\[[^\n]*?\])(?=[ \t]*[(:])", re.MULTILINE
)


@dataclass(frozen=True, eq=False)
class Module:
    """A file and its tree."""

    source: Source
    tree: ast.Module

    @property
    def path(self) -> str:
        """Where the file lies."""
        return self.source.path

    @cached_property
    def parents(self) -> Mapping[ast.AST, ast.AST]:
        """What each node stands in."""
        found: dict[ast.AST, ast.AST] = {}
        pending: list[ast.AST] = [self.tree]
        for node in pending:
            for name in node._fields:
                value = getattr(node, name, None)
                # Contexts like Load are one and the same object for all nodes.
                for child in value if isinstance(value, list) else (value,) if name != "ctx" else ():
                    if isinstance(child, ast.AST):
                        found[child] = node
                        pending.append(child)
        return found

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All nodes, outer ones before what they hold."""
        return (self.tree, *self.parents)

    @cached_property
    def calls(self) -> tuple[ast.Call, ...]:
        """All calls."""
        return tuple(node for node in self.nodes if isinstance(node, ast.Call))

    def parent(self, node: ast.AST) -> ast.AST:
        """What a node stands in; the tree itself stands in itself."""
        return self.parents.get(node, self.tree)

    def ancestors(self, node: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
        """Each node above, with the one below it: child first."""
        child = node
        while child is not self.tree:
            parent = self.parents[child]
            yield child, parent
            child = parent

    def function(self, node: ast.AST) -> Function | None:
        """The function that a node stands in."""
        return next((above for _, above in self.ancestors(node) if isinstance(above, FUNCTIONS)), None)

    def text(self, node: ast.AST) -> str:
        """The source of an expression on one line."""
        first, last = getattr(node, "lineno", 0), getattr(node, "end_lineno", 0)
        lines = [line.encode("utf-8", "surrogatepass") for line in self.source.lines[first - 1 : last]]
        if not lines:
            return ""
        lines[-1] = lines[-1][: getattr(node, "end_col_offset", 0)]
        lines[0] = lines[0][getattr(node, "col_offset", 0) :]
        return " ".join(line.decode("utf-8", "replace").strip() for line in lines)

    def place(self, node: ast.AST) -> Place:
        """The place where a node begins; columns count characters."""
        line, offset = getattr(node, "lineno", 1), getattr(node, "col_offset", 0)
        before = self.source.line(line).encode("utf-8", "surrogatepass")[:offset]
        return Place(self.path, line, len(before.decode("utf-8", "replace")) + 1)

    def place_of(self, node: ast.AST, name: str) -> Place | None:
        """The place of a name that a string literal holds; None if it is not written there as such."""
        at = self.place(node)
        line = self.source.line(at.line)
        quote = _QUOTE.match(line, at.column - 1)
        if quote is not None and line.startswith(name, quote.end()):
            return Place(self.path, at.line, quote.end() + 1)
        # Inside f-strings, older Pythons count places from elsewhere.
        for number in range(at.line, at.line + 1 + name.count("\n")):
            found = re.search(rf"(?<=[\"']){re.escape(name)}(?=[\"'])", self.source.line(number))
            if found is not None:
                return Place(self.path, number, found.start() + 1)
        return None

    def name_place(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> Place:
        """The place of the name that a definition gives."""
        at = self.place(node)
        skipped = {ast.FunctionDef: 4, ast.AsyncFunctionDef: 10, ast.ClassDef: 6}[type(node)]
        found = _NAME.search(self.source.line(at.line), at.column - 1 + skipped - 1)
        return Place(self.path, at.line, found.start() + 1) if found is not None else at


def parsed(source: Source) -> Module | None:
    """A file as a tree; None where it is no Python that the running Python knows."""
    # A carriage return alone would begin a line for Python, and no line for anybody else.
    text = source.text.replace("\r\n", "\n").replace("\r", " ")
    tree = _tree(text) or _tree(_GENERIC.sub(_blanked, _ALIAS.sub(_blanked, text)))
    return Module(source, tree) if tree is not None else None


def _tree(text: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _blanked(found: re.Match[str]) -> str:
    """As long as what was found: `type=X` for `type X`, and blanks for the parameters of types."""
    return re.sub(r"^([ \t]*)type[ \t]", r"\1type=", found["kept"]) + " " * len(found["types"] or "")


def string(node: ast.AST | None) -> str | None:
    """The text of a string literal."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def last(node: ast.AST) -> str:
    """The last part of a dotted name; empty for whatever else."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def keyword(call: ast.Call, *names: str) -> ast.expr | None:
    """What a call gives for the first of these keywords that it uses."""
    given = {k.arg: k.value for k in call.keywords}
    return next((given[name] for name in names if name in given), None)


def argument(call: ast.Call, position: int, *names: str) -> ast.expr | None:
    """What a call gives at a position or under a keyword; nothing where `*args` may shift positions."""
    before = call.args[: position + 1]
    if len(before) > position and not any(isinstance(a, ast.Starred) for a in before):
        return before[position]
    return keyword(call, *names)


def elements(node: ast.AST) -> list[ast.expr]:
    """The elements of a literal list, tuple or set, the keys of a dict; also within `frozenset(...)` and the like."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and len(node.args) == 1:
        return elements(node.args[0]) if node.func.id in ("frozenset", "set", "tuple", "list", "sorted") else []
    if isinstance(node, (ast.List, ast.Tuple, ast.Set)):
        return node.elts
    return [key for key in node.keys if key is not None] if isinstance(node, ast.Dict) else []
