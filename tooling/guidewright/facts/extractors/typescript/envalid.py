"""The specifications of envalid (`cleanEnv(process.env, { X: str() })`) and envsafe (`envsafe({ X: str() })`)."""

from __future__ import annotations

from tree_sitter import Node

from .definitions import definition
from .key_types import REQUIRED_KEY, defaulted
from .objects import entries
from .project import Project
from .shapes import Entry, Shape
from .syntax import Module, arguments, field
from .verdict import UNKNOWN, Verdict

_SPECIFIED = frozenset({"str", "bool", "num", "email", "host", "port", "url", "json"})
_FOR_SOME = frozenset({"devDefault", "testDefault", "requiredWhen"})


def specified(project: Project, module: Module, specifications: Node) -> Shape:
    """The keys of an object of specifications, as far as they are known."""
    found = definition(project, module, specifications)
    if found is None or found.node.type != "object":
        return Shape(complete=False)
    listed = entries(found.module, found.node)
    keys = tuple(Entry(key, found.module, node, _specified(found.module, value)) for key, node, value in listed)
    return Shape(keys, all(child.type != "spread_element" for child in found.node.named_children))


def _specified(module: Module, value: Node) -> Verdict:
    name = module.text(field(value, "function")).rsplit(".", 1)[-1]
    if name not in _SPECIFIED:
        return UNKNOWN
    options = {key: given for key, _, given in entries(module, arguments(value)[0])} if arguments(value) else {}
    if "default" in options:
        return defaulted(module, [options["default"]])
    return UNKNOWN if _FOR_SOME & set(options) else REQUIRED_KEY
