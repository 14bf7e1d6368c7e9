"""The calls of reader functions, in all files, until no new reader turns up."""

from __future__ import annotations

from collections.abc import Iterator

from .collected import Collected
from .keys import elements
from .methods import method_calls
from .project import Mention, Project, called
from .readers import Reader, passed_on, read_by_call
from .syntax import NAME, arguments, field
from .unlisted import looks, not_enumerable
from .variables import variable


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
                _passed_as_value(collected, mention, reader)
                continue
            readers.extend(passed_on(mention.module, call, reader))
            readings = read_by_call(mention.module, call, reader)
            if readings is None:
                given = arguments(call)[reader.position : reader.position + 1]
                names = looks(mention.module, given[0]) if given and not reader.many else "*"
                collected.note(not_enumerable(mention.module, call, names))
            for reading in readings or ():
                collected.add(variable(mention.module, reading.name, reading.place, reading.verdict, "helper"))


def _reader_mentions(project: Project, reader: Reader) -> Iterator[Mention]:
    if reader.declaration.type == "property_identifier":
        yield from method_calls(project, reader.module, reader.declaration)
    else:
        yield from project.mentions(reader.module, reader.declaration)


def _passed_as_value(collected: Collected, mention: Mention, reader: Reader) -> None:
    """`NAMES.map(requireEnv)` reads each name; elsewhere somebody else calls it with names that cannot be listed."""
    module, given = mention.module, mention.node.parent
    if given is None or given.type != "arguments":
        return
    callee = field(given.parent, "function")
    method = module.text(field(callee, "property"))
    listed = field(callee, "object") if reader.position == 0 and method in ("map", "forEach", "flatMap") else None
    keys = list(elements(module, listed)) if listed is not None else []
    for key in keys:
        if key.node is not None and NAME.fullmatch(key.name):
            collected.add(variable(module, key.name, key.node, reader.verdict, "helper"))
    if not keys or any(key.node is None for key in keys):
        collected.note(not_enumerable(module, mention.node))
