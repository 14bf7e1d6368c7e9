"""What names are bound to in a file, scope by scope."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from .syntax import FUNCTIONS, Function, Module

_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_BINDING = (
    *(ast.Assign, ast.AnnAssign, ast.AugAssign, ast.NamedExpr, ast.For, ast.AsyncFor, ast.comprehension, ast.With),
    *(ast.AsyncWith, ast.Import, ast.ImportFrom, ast.ExceptHandler, ast.ClassDef, *FUNCTIONS),
)
_SCOPES = (*FUNCTIONS, *_COMPREHENSIONS, ast.ClassDef, ast.Module)


@dataclass(frozen=True, eq=False)
class Bind:
    """One thing that a name is bound to.

    `node` is the value, what a loop runs over, the parameter, the definition, or the imported alias; `module` is the
    module that an import names, as written. `position` counts within what a loop takes apart.
    """

    kind: Literal["value", "loop", "parameter", "import", "function", "class", "other"]
    name: str
    node: ast.AST
    module: str = ""
    position: int = -1


@dataclass
class Bindings:
    """The names of each scope of a file, in the order in which they are bound."""

    module: Module
    scopes: dict[ast.AST, dict[str, list[Bind]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        outside = {id(node): _globals(node) for node in self.module.nodes if isinstance(node, FUNCTIONS)}
        for node in self.module.nodes:
            for target, bind in _binds(node) if isinstance(node, _BINDING) else ():
                scope = self._scope(node) if target is None else target
                if bind.name in outside.get(id(scope), ()):
                    scope = self.module.tree
                self.scopes.setdefault(scope, {}).setdefault(bind.name, []).append(bind)

    def at_top(self, name: str) -> list[Bind]:
        """What a name is bound to on the level of the file."""
        return self.scopes.get(self.module.tree, {}).get(name, [])

    def inside(self, scope: ast.AST, name: str) -> list[Bind]:
        """What a name is bound to in one scope alone."""
        return self.scopes.get(scope, {}).get(name, [])

    def of(self, name: str, node: ast.AST) -> list[Bind]:
        """What a name is bound to where `node` stands."""
        scope = self.holder(name, node)
        return self.inside(scope, name) if scope is not None else []

    def holder(self, name: str, node: ast.AST) -> ast.AST | None:
        """The scope that binds a name which is used at `node`."""
        in_function = False
        for child, scope in self.module.ancestors(node):
            if not isinstance(scope, _SCOPES) or (isinstance(scope, ast.ClassDef) and in_function):
                continue
            if isinstance(scope, FUNCTIONS) and _outside(scope, child):
                continue
            if name in self.scopes.get(scope, {}):
                return scope
            in_function = in_function or isinstance(scope, FUNCTIONS)
        return None

    def _scope(self, node: ast.AST) -> ast.AST:
        comprehension = isinstance(node, ast.comprehension)
        for _, above in self.module.ancestors(node):
            if isinstance(above, _SCOPES) and (comprehension or not isinstance(above, _COMPREHENSIONS)):
                return above
        return self.module.tree


def _outside(function: Function, child: ast.AST) -> bool:
    """Whether a part of a function is evaluated outside of it: a decorator, or the default of a parameter."""
    return isinstance(child, ast.arguments) or child in getattr(function, "decorator_list", ())


def _globals(function: Function) -> frozenset[str]:
    body = function.body if isinstance(function.body, list) else []
    return frozenset(name for statement in body if isinstance(statement, ast.Global) for name in statement.names)


def _binds(node: ast.AST) -> Iterator[tuple[ast.AST | None, Bind]]:
    """What a node binds, each with its scope where that is not simply the one around it."""
    if isinstance(node, ast.Assign):
        yield from ((None, bind) for target in node.targets for bind in _targets(target, node.value))
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and isinstance(node.target, ast.Name):
        # A name that is only given a type has no value yet.
        yield None, Bind("value" if node.value is not None else "other", node.target.id, node.value or node)
    elif isinstance(node, (ast.For, ast.AsyncFor, ast.comprehension)):
        yield from ((None, bind) for bind in _loops(node.target, node.iter))
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield None, Bind("function", node.name, node)
    elif isinstance(node, ast.ClassDef):
        yield None, Bind("class", node.name, node)
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        yield from ((None, bind) for bind in _imports(node))
    else:
        yield from _others(node)
    if isinstance(node, FUNCTIONS):
        arguments = node.args
        named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        yield from ((node, Bind("parameter", arg.arg, arg)) for arg in named)
        rest = [arg for arg in (arguments.vararg, arguments.kwarg) if arg is not None]
        yield from ((node, Bind("other", arg.arg, arg)) for arg in rest)


def _others(node: ast.AST) -> Iterator[tuple[ast.AST | None, Bind]]:
    names: list[ast.expr | None] = []
    if isinstance(node, (ast.With, ast.AsyncWith)):
        names = [item.optional_vars for item in node.items]
    elif isinstance(node, ast.AugAssign):
        names = [node.target]
    for name in names:
        if isinstance(name, ast.Name):
            yield None, Bind("other", name.id, node)
    if isinstance(node, ast.ExceptHandler) and node.name:
        yield None, Bind("other", node.name, node)


def _targets(target: ast.expr, value: ast.expr) -> Iterator[Bind]:
    if isinstance(target, ast.Name):
        yield Bind("value", target.id, value)
    elif isinstance(target, (ast.Tuple, ast.List)):
        values = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
        paired = len(values) == len(target.elts)
        for number, part in enumerate(target.elts):
            if paired:
                yield from _targets(part, values[number])
            elif isinstance(part, ast.Name):
                yield Bind("other", part.id, value)


def _loops(target: ast.expr, over: ast.expr) -> Iterator[Bind]:
    """The variables of a loop; in `for name, value in {...}.items()` the first stands for the keys."""
    if isinstance(target, ast.Name):
        yield Bind("loop", target.id, over)
    elif isinstance(target, ast.Tuple):
        called = over.func if isinstance(over, ast.Call) else None
        held = called.value if isinstance(called, ast.Attribute) and called.attr == "items" else over
        for number, part in enumerate(target.elts):
            if isinstance(part, ast.Name):
                yield Bind("loop", part.id, held, position=number)


def _imports(node: ast.Import | ast.ImportFrom) -> Iterator[Bind]:
    if isinstance(node, ast.ImportFrom):
        module = "." * node.level + (node.module or "")
        yield from (Bind("import", alias.asname or alias.name, alias, module) for alias in node.names)
        return
    for alias in node.names:
        module = alias.name if alias.asname else alias.name.partition(".")[0]
        yield Bind("import", alias.asname or module, node, module)
