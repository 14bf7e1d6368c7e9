"""The calls of reader functions, in all files, until no new reader turns up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .collected import Collected
from .imports import imported
from .methods import method_calls
from .project import Mention, Project, called
from .readers import Reader, passed_on, read_by_call
from .syntax import Module
from .variables import not_enumerable, variable
from .verdict import REQUIRED


def follow_readers(collected: Collected, readers: list[Reader]) -> None:
    """Read the calls of everything in `readers`; who passes his own parameter on becomes a reader himself."""
    seen: set[tuple[str, int, int]] = set()
    while readers:
        reader = readers.pop(0)
        if reader.key in seen:
            continue
        seen.add(reader.key)
        for mention in _reader_mentions(collected.project, reader):
            call = called(mention)
            if call is None:
                _passed_as_value(collected, mention)
                continue
            made = list(passed_on(mention.module, call, reader))
            readers.extend(made)
            readings = read_by_call(mention.module, call, reader)
            if readings is None and not made:
                collected.note(not_enumerable(mention.module, call))
            for reading in readings or ():
                collected.add(variable(mention.module, reading.name, reading.place, reading.verdict, "helper"))


def _reader_mentions(project: Project, reader: Reader) -> Iterator[Mention]:
    if reader.declaration.type == "property_identifier":
        yield from method_calls(project, reader.module, reader.declaration)
    else:
        yield from project.mentions(reader.module, reader.declaration)


def _passed_as_value(collected: Collected, mention: Mention) -> None:
    """`names.map(requireEnv)`: somebody else calls the reader, with names that cannot be listed here."""
    parent = mention.node.parent
    if parent is not None and parent.type == "arguments":
        collected.note(not_enumerable(mention.module, mention.node))


def follow_prisma(collected: Collected, modules: Sequence[Module]) -> None:
    """`env("X")` of prisma/config throws when the variable is unset; it is the one reader known by its module."""
    for module in modules:
        if "prisma/config" not in module.source.text:
            continue
        for item in imported(module):
            if item.module == "prisma/config" and item.name == "env" and item.local is not None:
                outside = Reader(module, item.local, 0, False, None, REQUIRED)
                for mention in collected.project.mentions(module, item.local):
                    call = called(mention)
                    for reading in (read_by_call(module, call, outside) or ()) if call is not None else ():
                        collected.add(variable(module, reading.name, reading.place, reading.verdict, "helper"))
