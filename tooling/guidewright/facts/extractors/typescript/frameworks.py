"""Ways to the environment that are known by the module that offers them, not by any code of the project.

`env("X")` of prisma/config, `getSecret("X")` of Astro, `ConfigService.get("X")` of NestJS, `env.get("X")` of env-var,
the names that SvelteKit and Astro export, and configurations that name variables.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tree_sitter import Node

from guidewright.facts.model import Variable

from .conditions import Subject
from .configurations import configured
from .imports import imported
from .project import Project, called
from .readers import Reader, read_by_call
from .requirement import judge
from .syntax import NAME, WRAPPERS, Module, ancestors, arguments, enclosing, field
from .variables import variable
from .verdict import REQUIRED, UNKNOWN, Verdict

_STATIC = frozenset({"$env/static/private", "$env/static/public", "astro:env/server", "astro:env/client"})
_READERS = {("prisma/config", "env"): REQUIRED, ("astro:env/server", "getSecret"): UNKNOWN}
_CHAINED = frozenset({"member_expression"}) | WRAPPERS
_CALL = frozenset({"call_expression"})
_NEST = "@nestjs/config"
_SERVICE_CALL = re.compile(rb"\b\w*[cC]onfig\w*\s*\.\s*(get|getOrThrow)\b")


def framework_reads(project: Project, modules: Sequence[Module]) -> Iterator[Variable]:
    """The variables that files read through one of these modules."""
    for module in modules:
        for item in imported(module):
            if item.local is None:
                continue
            if (item.module, item.name) in _READERS:
                yield from _read(project, module, item.local, _READERS[item.module, item.name])
            elif item.module in _STATIC and NAME.fullmatch(item.name):
                yield variable(module, item.name, item.node, UNKNOWN, "imported")
            elif item.module == "env-var":
                yield from _env_var(project, module, item.local)
        if _NEST in module.source.text:
            yield from _nest(module)
    yield from configured(project, modules)


def _read(project: Project, module: Module, local: Node, verdict: Verdict) -> Iterator[Variable]:
    outside = Reader(module, local, 0, False, None, verdict)
    for mention in project.mentions(module, local):
        call = called(mention)
        for reading in (read_by_call(module, call, outside) or ()) if call is not None else ():
            yield variable(module, reading.name, reading.place, reading.verdict, "helper")


def _env_var(project: Project, module: Module, local: Node) -> Iterator[Variable]:
    """`env.get("X").required().asString()`, also with `get` imported by its name."""
    for mention in project.mentions(module, local):
        call = enclosing(mention.node, _CALL)
        callee = field(call, "function")
        is_callee = callee in (mention.node, mention.node.parent)
        if call is not None and is_callee and module.text(callee).endswith("get"):
            for name, given in _named(module, call):
                yield variable(module, name, given, _of_chain(module, call), "chain")


def _named(module: Module, call: Node | None) -> Iterator[tuple[str, Node]]:
    """The name that a call begins with, and where it stands."""
    for given in arguments(call)[:1]:
        name = module.string(given) or ""
        if NAME.fullmatch(name):
            yield name, given


def _of_chain(module: Module, call: Node) -> Verdict:
    """What the calls behind `env.get("X")` say: a default stands in before anything is demanded."""
    verdict = UNKNOWN
    for _, parent in ancestors(call):
        if parent.type == "call_expression":
            method, given = module.text(field(field(parent, "function"), "property")), arguments(parent)
            if method == "default" and given:
                literal = module.literal(given[0])
                form = "default" if literal is not None else "default-computed"
                return Verdict("optional", literal if literal is not None else module.text(given[0]), form)
            if method == "required":
                verdict = UNKNOWN if given else REQUIRED
        elif parent.type not in _CHAINED:
            break
    return verdict


def _nest(module: Module) -> Iterator[Variable]:
    for match in module.hits(_SERVICE_CALL):
        call = enclosing(module.at(match.start(1), match.end(1)), _CALL)
        callee = field(call, "function")
        if call is not None and callee is not None and callee.start_byte <= match.start(1) < callee.end_byte:
            for name, given in _named(module, call):
                yield variable(module, name, given, _of_service(module, call, match[1]), "service")


def _of_service(module: Module, call: Node, method: bytes) -> Verdict:
    if method == b"getOrThrow":
        return REQUIRED
    literal = next((module.literal(given) for given in arguments(call)[1:2]), None)
    if literal:
        return Verdict("optional", literal, "default")
    return judge(Subject(module, frozenset({re.sub(r"\s+", "", module.text(call))})), call)
