"""Paths that are given to servers: the text of a path, and the pattern of a URL that it means."""

from __future__ import annotations

import re
from collections.abc import Iterable

from tree_sitter import Node

from .definitions import definition
from .objects import entry
from .project import Project
from .syntax import Module, enclosing, field, inner, operator

_PLAIN = re.compile(r"[\w.~@!$&'%-]+")
_ALL = re.compile(r"\*|\(\.\*\)|\*(\w+)|\{\*(\w+)\}|:(\w+)(?:\*|\+|\(\.[*+]\)|\{\.[*+]\})")
_ONE_OR_MORE = re.compile(r"^\*\w|\+[)}]?$|^:\w+\(\.\*")
_PARAMETER = re.compile(r":(\w+)(?:\([^()]*\)|\{[^{}]*\})?(\?)?")
_MIXED = re.compile(r"(?:[\w.@-]*:\w+)+[\w.@-]*")
# An option under its own name, or all options of another object.
_MAY_BE = re.compile(r"^(?:prefix$|\.\.\.)")
_BRACES = re.compile(r"\{(\w+)\}")
_CONSTANT = frozenset({"lexical_declaration", "variable_declaration"})
_DEEPEST = 8


def text_of(project: Project, module: Module, node: Node | None, deep: int = _DEEPEST) -> str | None:
    """The text of a string, a sum or a template, through constants and other files; None for one that is computed."""
    if node is None or deep == 0:
        return None
    node = inner(node)
    if node.type == "template_string":
        parts = [_part(project, module, child, deep) for child in node.named_children]
        return _joined(parts)
    if operator(node) == "+":
        return _joined([text_of(project, module, field(node, side), deep - 1) for side in ("left", "right")])
    if node.type in ("identifier", "member_expression"):
        return _named(project, module, node, deep)
    return module.string(node)


def _part(project: Project, module: Module, child: Node, deep: int) -> str | None:
    if child.type == "template_substitution":
        return text_of(project, module, next(iter(child.named_children), None), deep - 1)
    return module.text(child)


def _joined(parts: Iterable[str | None]) -> str | None:
    known = [part for part in parts if part is not None]
    return "".join(known) if len(known) == len([*parts]) else None


def _named(project: Project, module: Module, node: Node, deep: int) -> str | None:
    found = definition(project, module, node)
    if found is not None:
        statement = enclosing(found.node, _CONSTANT)
        fixed = statement is None or found.module.text(statement).startswith("const")
        return text_of(project, found.module, found.node, deep - 1) if fixed else None
    holder = field(node, "object")
    held = definition(project, module, holder) if holder is not None else None
    value = entry(held.module, held.node, module.text(field(node, "property"))) if held is not None else None
    return text_of(project, held.module, value, deep - 1) if held is not None else None


def texts_of(project: Project, module: Module, node: Node) -> list[str | None]:
    """The text of a path, or those of a list of paths."""
    given = inner(node)
    listed = [child for child in given.named_children if child.type != "comment"] if given.type == "array" else [given]
    return [text_of(project, module, one) for one in listed]


def patterns(path: str) -> tuple[str, ...]:
    """The URL patterns that a path means, two for an optional parameter; none where that cannot be said."""
    *before, last = [part for part in path.split("/") if part] or [""]
    fixed = [_segment(part) for part in before]
    start = "".join(f"/{part}" for part in fixed)
    everything = _ALL.fullmatch(last)
    if None in fixed:
        return ()
    if everything is not None:
        name = next((name for name in everything.groups() if name), "rest")
        return (f"{start}/[...{name}]" if _ONE_OR_MORE.search(last) else f"{start}/[[...{name}]]",)
    optional = _PARAMETER.fullmatch(last)
    if optional is not None and optional[2]:
        return (start or "/", f"{start}/[{optional[1]}]")
    segment = _segment(last) if last else ""
    return () if segment is None else (f"{start}/{segment}",)


def _segment(part: str) -> str | None:
    """One segment: fixed, or a parameter; a segment that is a parameter in part counts as one."""
    braced = _BRACES.fullmatch(part)
    if braced is not None:
        return f"[{braced[1]}]"
    if _PLAIN.fullmatch(part):
        return part
    found = _PARAMETER.fullmatch(part)
    if found is not None and not found[2]:
        return f"[{found[1]}]"
    mixed = re.search(r":(\w+)", part) if _MIXED.fullmatch(part) else None
    return None if mixed is None else f"[{mixed[1]}]"


def own_prefix(project: Project, module: Module, given: list[Node]) -> str | None:
    """The prefix in the options of a router, `{ prefix: "/x" }`; None where it is computed, or may be among others."""
    if not given:
        return ""
    found = definition(project, module, given[0])
    if found is None or found.node.type != "object":
        return None
    value = entry(found.module, found.node, "prefix")
    if value is not None:
        return text_of(project, found.module, value)
    return None if any(_MAY_BE.search(found.module.text(child)) for child in found.node.named_children) else ""


def joined(*parts: str | None) -> str | None:
    """Prefixes and a path as one path; None where one of them is not known."""
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    return re.sub(r"/{2,}", "/", "/".join(known))
