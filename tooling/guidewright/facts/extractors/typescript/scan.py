"""The variables of all TypeScript and JavaScript files: the passes over a project."""

from __future__ import annotations

from collections.abc import Iterable

from tree_sitter import Node

from guidewright.facts.model import Facts

from .collected import Collected
from .environment import environments, named_environments, unparsed, uses
from .frameworks import framework_reads
from .held import Held, carried
from .prefilter import FRAMEWORK
from .project import Project
from .reader_calls import follow_readers
from .readers import Reader
from .syntax import Module
from .validated import flow, follow_held, of_schema, schemas_of
from .variables import declared, found, known_values, unparsed_variable, written


def variables(project: Project, wanted: Iterable[str]) -> Facts:
    """The variables of a project; `wanted` are files that mention an environment, all of them or a part."""
    collected = Collected(project)
    readers: list[Reader] = []
    held: list[Held] = []
    listed = tuple(wanted)
    for module in project.at(listed):
        _first_pass(module, collected, readers, held)
    follow_held(collected, held)
    follow_readers(collected, readers)
    framed = [path for path in listed if FRAMEWORK in project.files.marks[path]]
    for fact in framework_reads(project, tuple(project.at(framed))):
        collected.add(fact)
    return collected.facts()


def _first_pass(module: Module, collected: Collected, readers: list[Reader], held: list[Held]) -> None:
    listed = list(uses(module, environments(module), named_environments(module)))
    schemas = list(schemas_of(collected.project, module, listed))
    for schema in schemas:
        for fact in of_schema(module, schema, listed):
            collected.add(fact)
        held.extend(flow(collected, module, schema.call, schema))
    known = known_values(module, listed)
    for use in listed:
        if use.kind == "alias":
            held.append(Held(module, use.place, None))
        elif use.kind == "whole" and any(s.entries and _inside(use.place, s.call) for s in schemas):
            continue
        elif use.kind == "whole" and (item := carried(collected.project, module, use.place, None)) is not None:
            held.append(item)
        else:
            result = found(module, use, known)
            readers.extend(result.readers)
            for fact in result.variables:
                collected.add(fact)
            for place in result.not_enumerable:
                collected.note(place)
    for fact in (*written(module), *declared(module)):
        collected.add(fact)
    if module.root.has_error:
        for offset, name in unparsed(module):
            collected.add(unparsed_variable(module, offset, name))


def _inside(node: Node, around: Node) -> bool:
    return around.start_byte <= node.start_byte and node.end_byte <= around.end_byte
