"""What expressions come to: names of variables, and literals, through constants, loops and arguments."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from .bindings import Bind
from .file import File
from .project import Project
from .syntax import elements, string

_DEPTH = 6
_MOST = 200
_FEW = 20


@dataclass(frozen=True, eq=False)
class Argument:
    """What a call gives for a parameter; None where that cannot be said."""

    view: View
    node: ast.expr | None


@dataclass(frozen=True, eq=False)
class View:
    """A file as it is seen from a call: with what the parameters of the function that is called stand for."""

    project: Project
    file: File
    given: Mapping[ast.AST, Argument] = field(default_factory=dict)

    def elsewhere(self, file: File) -> View:
        """Another file, seen from the same call."""
        return replace(self, file=file)


@dataclass(frozen=True, eq=False)
class Piece:
    """A part of a name: its text, or the parameter that it comes from, or neither where it is computed."""

    text: str | None = None
    parameter: ast.arg | None = None


@dataclass(frozen=True, eq=False)
class Key:
    """The name of a variable in its pieces; `node` is where it is written, as far as it is."""

    pieces: tuple[Piece, ...]
    file: File
    node: ast.AST

    @property
    def name(self) -> str | None:
        """The name, if all of it is known."""
        texts = [piece.text for piece in self.pieces]
        return "".join(text for text in texts if text is not None) if None not in texts else None

    @property
    def pattern(self) -> str:
        """What the name looks like, with `*` for what is not known."""
        glob = "".join("*" if piece.text is None else piece.text for piece in self.pieces)
        while "**" in glob:
            glob = glob.replace("**", "*")
        return glob

    @property
    def parameters(self) -> list[ast.arg]:
        """The parameters that the name depends on."""
        return [piece.parameter for piece in self.pieces if piece.parameter is not None]


def keys(view: View, node: ast.AST | None, depth: int = _DEPTH) -> list[Key]:
    """All names that an expression may come to; at least one, which may be unknown."""
    if node is None or depth == 0:
        return [Key((Piece(),), view.file, view.file.tree)]
    text, unknown = string(node), Key((Piece(),), view.file, node)
    if text is not None:
        return [Key((Piece(text),), view.file, node)]
    if isinstance(node, ast.IfExp):
        return keys(view, node.body, depth) + keys(view, node.orelse, depth)
    if isinstance(node, (ast.Name, ast.Attribute)):
        return _named(view, node, depth)
    if isinstance(node, ast.Subscript):
        held = value_of(view, node.value)
        if held is not None and isinstance(held[1], ast.Dict):
            listed = _entries(held[1], string(node.slice))
            return [key for value in listed for key in keys(held[0], value, depth - 1)] or [unknown]
        if column := _column(view, node, depth):
            return column
    parts = _parts(node)
    return [_joined(view, node, parts, depth)] if parts else [unknown]


def _parts(node: ast.AST) -> list[ast.AST]:
    """The parts that a text is put together from, in their order; none for what is no such text."""
    if isinstance(node, ast.JoinedStr):
        plain = all(not isinstance(v, ast.FormattedValue) or v.format_spec is None for v in node.values)
        return [v.value if isinstance(v, ast.FormattedValue) else v for v in node.values] if plain else []
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return [node.left, node.right]
    if isinstance(node, ast.BinOp):
        given = node.right.elts if isinstance(node.right, ast.Tuple) else [node.right]
        return _filled(node.left, "%s", given)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return _filled(node.func.value, "{}", node.args)
    return []


def _filled(template: ast.expr, hole: str, given: Sequence[ast.expr]) -> list[ast.AST]:
    """`"%s_KEY" % name`: the text between the holes, and what fills them."""
    between = (string(template) or "").split(hole)
    if len(between) != len(given) + 1:
        return []
    parts: list[ast.AST] = [ast.copy_location(ast.Constant(between[0]), template)]
    for value, text in zip(given, between[1:], strict=True):
        parts += [value, ast.copy_location(ast.Constant(text), template)]
    return parts


def _joined(view: View, node: ast.AST, parts: list[ast.AST], depth: int) -> Key:
    pieces: list[Piece] = []
    file, at = view.file, node
    for part in parts:
        upper = isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr == "upper"
        inner = part.func.value if isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) else part
        found = keys(view, inner if upper else part, depth - 1)
        known = found[0].pieces if len(found) == 1 else (Piece(),)
        pieces += [Piece(p.text.upper(), p.parameter) if upper and p.text else p for p in known]
        # What a call gives stands in the call; the rest of the name stands in the function.
        if view.given and string(part) is None:
            file, at = found[0].file, found[0].node
    return Key(tuple(pieces), file, at)


def _named(view: View, node: ast.Name | ast.Attribute, depth: int) -> list[Key]:
    unknown = [Key((Piece(),), view.file, node)]
    bound = view.file.bindings.of(node.id, node) if isinstance(node, ast.Name) else []
    loops = [bind for bind in bound if bind.kind == "loop"]
    if loops:
        return [key for bind in loops for key in _looped(view, bind, depth)] or unknown
    # A name that is put together step by step leads to itself.
    if any(getattr(part, "id", "") == bind.name for bind in bound for part in ast.walk(bind.node)):
        return unknown
    if len(bound) > 1:
        return [key for bind in bound[:_FEW] for key in keys(view, bind.node, min(depth - 1, 2))]
    meaning = view.project.meaning(view.file, node)
    if meaning.bind is None or meaning.file is None:
        if isinstance(node, ast.Attribute) and node.attr == "value":
            return keys(view, node.value, depth - 1)
        return unknown
    if meaning.bind.kind == "parameter":
        return _given(view, meaning.bind.node, node, depth)
    if meaning.bind.kind != "value":
        return unknown
    return keys(view.elsewhere(meaning.file), meaning.bind.node, depth - 1)


def _column(view: View, node: ast.Subscript, depth: int) -> list[Key]:
    """`row["key"]` in a loop over a literal list of dicts: what each of them holds there."""
    found: list[Key] = []
    wanted = string(node.slice)
    bound = view.file.bindings.of(node.value.id, node.value) if isinstance(node.value, ast.Name) else []
    for bind in bound if wanted is not None else ():
        held, over = value_of(view, bind.node) or (view, bind.node)
        for row in elements(over)[:_MOST]:
            values = _entries(row, wanted) if isinstance(row, ast.Dict) else []
            found += [key for value in values for key in keys(held, value, depth - 1)]
    return found


def _entries(held: ast.Dict, wanted: str | None) -> list[ast.expr]:
    """What a dict holds under a key; all that it holds where the key is not known."""
    return [v for k, v in zip(held.keys, held.values, strict=True) if wanted is None or string(k) == wanted]


def _given(view: View, parameter: ast.AST, node: ast.AST, depth: int) -> list[Key]:
    argument = view.given.get(parameter)
    if argument is not None:
        return keys(argument.view, argument.node, depth - 1)
    return [Key((Piece(None, parameter if isinstance(parameter, ast.arg) else None),), view.file, node)]


def _looped(view: View, bind: Bind, depth: int) -> list[Key]:
    held = value_of(view, bind.node) or (view, bind.node)
    over = held[1]
    if isinstance(over, ast.Dict) and bind.position == 1:
        listed: list[ast.expr] = over.values
    else:
        listed = elements(over)
    found: list[Key] = []
    for element in listed[:_MOST]:
        parts = element.elts[bind.position : bind.position + 1] if isinstance(element, ast.Tuple) else [element]
        found += [key for part in parts for key in keys(held[0], part, depth - 1)]
    return found


def value_of(view: View, node: ast.AST, depth: int = _DEPTH) -> tuple[View, ast.AST] | None:
    """The expression that a name stands for, and where it stands; the expression itself where it is no name."""
    if not isinstance(node, (ast.Name, ast.Attribute)):
        return view, node
    meaning = view.project.meaning(view.file, node)
    if meaning.bind is None or meaning.file is None or depth == 0:
        return None
    if meaning.bind.kind == "parameter":
        argument = view.given.get(meaning.bind.node)
        if argument is None or argument.node is None:
            return None
        return value_of(argument.view, argument.node, depth - 1)
    if meaning.bind.kind != "value":
        return None
    return value_of(view.elsewhere(meaning.file), meaning.bind.node, depth - 1)


def literal(view: View, node: ast.AST | None) -> str | None:
    """The text of a literal, or of the constant that a name stands for; None for whatever else, and for None."""
    found = value_of(view, node) if node is not None else None
    if found is None:
        return None
    value = found[1]
    if isinstance(value, ast.UnaryOp) and isinstance(value.operand, ast.Constant):
        return found[0].file.text(value)
    if not isinstance(value, ast.Constant) or value.value is None or isinstance(value.value, (bytes, type(...))):
        return None
    return value.value if isinstance(value.value, str) else found[0].file.text(value)


def is_none(view: View, node: ast.AST) -> bool:
    """Whether an expression is None."""
    found = value_of(view, node)
    return found is not None and isinstance(found[1], ast.Constant) and found[1].value is None
