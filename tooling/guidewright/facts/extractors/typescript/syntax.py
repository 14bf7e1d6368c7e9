"""One parsed file: its tree, the text of a node, literals, and the way up and down through wrappers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar, cast

import tree_sitter_typescript
from tree_sitter import Language, Node, Parser, Tree

from guidewright.source import Place, Source

from .components import SUFFIXES as COMPONENTS
from .components import script_of

Found = TypeVar("Found")

NAME = re.compile(r"[A-Z][A-Z0-9_]*")

# These say nothing about the value inside them: `(x)`, `x as string`, `x satisfies T`, `<T>x`.
WRAPPERS = frozenset({"parenthesized_expression", "as_expression", "satisfies_expression", "type_assertion"})
_CASTS = frozenset({"as_expression", "satisfies_expression"})
FUNCTIONS = frozenset(
    {
        "function_declaration",
        "function_expression",
        "generator_function_declaration",
        "generator_function",
        "arrow_function",
        "method_definition",
    }
)
# A hit of a regex in one of these is text, not code.
PROSE = frozenset({"comment", "string_fragment", "jsx_text", "regex_pattern", "html_comment"})
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "b": "\b", "f": "\f", "v": "\v", "\n": ""}


@lru_cache(maxsize=2)
def _parser(plain: bool) -> Parser:
    pointer = tree_sitter_typescript.language_typescript() if plain else tree_sitter_typescript.language_tsx()
    return Parser(Language(pointer))


@dataclass(frozen=True)
class Module:
    """A source with its tree, parsed when first asked for. A file with syntax errors has a tree too."""

    source: Source

    def __post_init__(self) -> None:
        if self.path.endswith(COMPONENTS):
            object.__setattr__(self, "source", script_of(self.source))

    @property
    def path(self) -> str:
        """The path of the source."""
        return self.source.path

    @cached_property
    def tree(self) -> Tree:
        """The syntax tree. Plain TypeScript has casts (`<T>x`) where the others have JSX."""
        return _parser(self.path.endswith((".ts", ".mts", ".cts", *COMPONENTS))).parse(self.source.data)

    @property
    def root(self) -> Node:
        """The node of the whole file."""
        return self.tree.root_node

    def text(self, node: Node | None) -> str:
        """The source text of a node; empty for none."""
        return "" if node is None else self.source.data[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def at(self, start: int, end: int) -> Node:
        """The smallest named node that covers these bytes."""
        return self.root.named_descendant_for_byte_range(start, max(start, end - 1)) or self.root

    def line(self, node: Node) -> int:
        """The line of a node's first byte."""
        return node.start_point[0] + 1

    def place(self, node: Node) -> Place:
        """The place of a node's first byte; its column counts characters, that of the tree bytes."""
        row, before = node.start_point
        written = self.source.data[node.start_byte - before : node.start_byte]
        return Place(self.path, row + 1, len(written.decode("utf-8", "replace")) + 1)

    def hits(self, pattern: re.Pattern[bytes], within: Node | None = None) -> Iterator[re.Match[bytes]]:
        """The matches of `pattern` in the file, or in the bytes of one node."""
        data = self.source.data
        return pattern.finditer(data) if within is None else pattern.finditer(data, within.start_byte, within.end_byte)

    @cached_property
    def _kept(self) -> dict[object, tuple[object, ...]]:
        return {}

    def once(self, key: object, find: Callable[[], Iterable[Found]]) -> tuple[Found, ...]:
        """What `find` gives, looked for only the first time that this `key` is asked for."""
        if key not in self._kept:
            self._kept[key] = tuple(find())
        return cast(tuple[Found, ...], self._kept[key])

    def literal(self, node: Node | None) -> str | None:
        """The value of a string, a template without holes, a number or a boolean; None for anything else."""
        if node is None:
            return None
        node = inner(node)
        if node.type in ("number", "true", "false"):
            return self.text(node)
        if node.type == "unary_expression":
            return self.text(node) if part(node, "argument").type == "number" else None
        return self.string(node)

    def string(self, node: Node | None) -> str | None:
        """The value of a string or of a template without holes; None for anything else."""
        if node is None or node.type not in ("string", "template_string"):
            return None
        if any(child.type == "template_substitution" for child in node.named_children):
            return None
        raw = self.text(node)[1:-1]
        return re.sub(r"\\(.|\n)", lambda m: _ESCAPES.get(m[1], m[1]), raw) if "\\" in raw else raw


def inner(node: Node) -> Node:
    """The expression inside parentheses, casts and `!`."""
    while node.type in WRAPPERS or node.type == "non_null_expression" or _is_cast(node):
        child = node.named_child(node.named_child_count - 1 if node.type == "type_assertion" else 0)
        if child is None:
            break
        node = child
    return node


def outer(node: Node) -> Node:
    """The widest expression that is this one in parentheses, casts and `!`."""
    parent = node.parent
    while parent is not None and (
        parent.type in WRAPPERS or parent.type == "non_null_expression" or (node.type in _CASTS and _is_cast(parent))
    ):
        node, parent = parent, parent.parent
    return node


def _is_cast(node: Node) -> bool:
    # The grammar takes `x as Stripe.Event.Type` for a property of `x as Stripe.Event`.
    target = node.child_by_field_name("object") if node.type == "member_expression" else None
    return target is not None and target.type in _CASTS


def field(node: Node | None, name: str) -> Node | None:
    """The child in a field; None for no node."""
    return None if node is None else node.child_by_field_name(name)


def part(node: Node, name: str) -> Node:
    """The child in a field that every node of this kind has; the node itself where broken code lacks it."""
    return node.child_by_field_name(name) or node


def operator(node: Node) -> str:
    """The operator of a binary, unary or assignment expression."""
    found = node.child_by_field_name("operator")
    return "" if found is None else found.type


def ancestors(node: Node) -> Iterator[tuple[Node, Node]]:
    """Pairs of a node and its parent, from `node` up to the root."""
    child, parent = node, node.parent
    while parent is not None:
        yield child, parent
        child, parent = parent, parent.parent


def enclosing(node: Node, kinds: frozenset[str]) -> Node | None:
    """The nearest ancestor of one of these kinds."""
    return next((parent for _, parent in ancestors(node) if parent.type in kinds), None)


def walk(node: Node, stop: frozenset[str] = frozenset()) -> Iterator[Node]:
    """All named nodes below `node` in the order of the text; nodes of the kinds in `stop` are given but not entered."""
    pending = list(reversed(node.named_children))
    while pending:
        found = pending.pop()
        yield found
        if found.type not in stop:
            pending.extend(reversed(found.named_children))


def arguments(call: Node | None) -> list[Node]:
    """The arguments of a call, without comments; none of anything else."""
    given = field(call, "arguments")
    return [] if given is None else [child for child in given.named_children if child.type != "comment"]


def parameters(function: Node | None) -> list[Node]:
    """The parameter nodes of a function, also of `x => ...`; none of anything else."""
    single = field(function, "parameter")
    if single is not None:
        return [single]
    listed = field(function, "parameters")
    return [] if listed is None else [child for child in listed.named_children if child.type != "comment"]


def parameter_name(parameter: Node) -> Node:
    """The pattern or identifier of a parameter, without type, default and dots."""
    pattern = field(parameter, "pattern") or parameter
    if pattern.type == "rest_pattern":
        return pattern.named_child(0) or pattern
    return pattern


def function_name(function: Node) -> Node | None:
    """The name that a function is known by in its file: its own, its constant's, its method's or its key's."""
    own = field(function, "name")
    if own is not None:
        return own
    parent = cast(Node, outer(function).parent)
    if parent.type in ("variable_declarator", "public_field_definition"):
        return field(parent, "name")
    return field(parent, "key")
