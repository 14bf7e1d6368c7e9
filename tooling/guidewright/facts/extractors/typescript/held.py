"""Names under which code gets the environment from elsewhere: constants, functions that give it, parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tree_sitter import Node

from .bindings import references
from .definitions import definition
from .given import taking
from .project import Project, called
from .schemas import Schema
from .syntax import FUNCTIONS, Module, enclosing, function_name, outer, parameter_name, parameters


@dataclass(frozen=True)
class Held:
    """A name that holds the environment, validated or as it is; a function that gives it, or a parameter for it."""

    module: Module
    declaration: Node
    schema: Schema | None
    role: Literal["constant", "function", "parameter"] = "constant"

    def expressions(self, project: Project) -> Iterator[tuple[Module, Node]]:
        """What is the environment by this name, in all files."""
        if self.role == "parameter":
            yield from ((self.module, node) for node in references(self.module, self.declaration))
            return
        for mention in project.mentions(self.module, self.declaration):
            node = called(mention) if self.role == "function" else mention.node
            # The other uses of a constant in its own file were followed when its name was given.
            if node is not None and (self.role == "function" or mention.module.path != self.module.path):
                yield mention.module, node


def carried(project: Project, module: Module, node: Node, schema: Schema | None) -> Held | None:
    """Where an environment goes that is returned, or given to a function of the project; None where it is lost."""
    name = returning(node)
    if name is not None:
        return Held(module, name, schema, "function")
    top = outer(node)
    by = taking(top)
    found = definition(project, module, by.callee) if by is not None else None
    if by is None or found is None:
        return None
    for parameter in parameters(found.node)[by.arguments.index(top) :][:1]:
        name = parameter_name(parameter)
        if name.type == "identifier" and name.parent == parameter:
            return Held(found.module, name, schema, "parameter")
    return None


def returning(node: Node) -> Node | None:
    """The name of the function that returns an expression as its result."""
    top = outer(node)
    function = enclosing(top, FUNCTIONS)
    if function is None or top.parent != enclosing(top, FUNCTIONS | {"return_statement"}):
        return None
    name = function_name(function)
    return name if name is not None and name.type == "identifier" else None
