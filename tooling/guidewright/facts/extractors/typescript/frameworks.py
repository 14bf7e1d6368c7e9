"""Ways to the environment that are known by the module that offers them, not by any code of the project.

`env("X")` of prisma/config, `ConfigService.get("X")` of NestJS, and the names that SvelteKit and Astro export.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tree_sitter import Node

from guidewright.facts.model import Variable

from .conditions import Subject
from .imports import Imported, imported
from .prefilter import FRAMEWORKS
from .project import Project, called
from .readers import Reader, read_by_call
from .requirement import judge
from .syntax import NAME, Module, arguments, field
from .variables import variable
from .verdict import REQUIRED, UNKNOWN, Verdict

_STATIC = frozenset({"$env/static/private", "$env/static/public", "astro:env/server", "astro:env/client"})
_NEST = "@nestjs/config"
_SERVICE_CALL = re.compile(rb"\b\w*[cC]onfig\w*\s*\.\s*(get|getOrThrow)\b")


def framework_reads(project: Project, modules: Sequence[Module]) -> Iterator[Variable]:
    """The variables that files read through one of these modules."""
    for module in modules:
        if not any(name in module.source.text for name in FRAMEWORKS):
            continue
        for item in imported(module):
            if item.module == "prisma/config" and item.name == "env":
                yield from _prisma(project, module, item)
            elif item.module in _STATIC and NAME.fullmatch(item.name):
                yield variable(module, item.name, item.node, UNKNOWN, "imported")
        if _NEST in module.source.text:
            yield from _nest(module)


def _prisma(project: Project, module: Module, item: Imported) -> Iterator[Variable]:
    if item.local is None:
        return
    outside = Reader(module, item.local, 0, False, None, REQUIRED)
    for mention in project.mentions(module, item.local):
        call = called(mention)
        for reading in (read_by_call(module, call, outside) or ()) if call is not None else ():
            yield variable(module, reading.name, reading.place, reading.verdict, "helper")


def _nest(module: Module) -> Iterator[Variable]:
    for match in module.hits(_SERVICE_CALL):
        call: Node | None = module.at(match.start(1), match.end(1)).parent
        while call is not None and call.type in ("member_expression", "instantiation_expression"):
            call = call.parent
        given = arguments(call) if call is not None and call.type == "call_expression" else []
        name = module.string(given[0]) if given else None
        if call is not None and name is not None and NAME.fullmatch(name):
            yield variable(module, name, given[0], _of_service(module, call, given), "service")


def _of_service(module: Module, call: Node, given: list[Node]) -> Verdict:
    if module.text(field(field(call, "function"), "property")) == "getOrThrow":
        return REQUIRED
    literal = module.literal(given[1]) if len(given) > 1 else None
    if literal:
        return Verdict("optional", literal, "default")
    return judge(Subject(module, frozenset({re.sub(r"\s+", "", module.text(call))})), call)
