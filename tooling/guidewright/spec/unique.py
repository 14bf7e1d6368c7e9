"""Entries that one spec names twice. Their headings and anchors in the guide would be the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.finding import Problem, Related
from guidewright.source import Place, shown
from guidewright.yaml_tree import Mapping, Node, Scalar, Sequence, find


@dataclass(frozen=True)
class _Named:
    """A list whose entries must differ in `key` ("": the items are words); `what` is the name of one."""

    path: tuple[str, ...]
    key: str
    what: str
    help: str = "keep one of the two"


_OTHER_TITLE = "give it a title of its own: readers and links tell them apart by it"
_LISTS = (
    _Named(("type",), "", "the service type"),
    _Named(("tags",), "", "the tag"),
    _Named(("env",), "name", "the variable"),
    _Named(("not_owned",), "name", "the variable"),
    _Named(("setup",), "title", "the step", _OTHER_TITLE),
    _Named(("code", "client", "functions"), "name", "the function"),
    _Named(("code", "webhook", "events"), "type", "the event"),
    _Named(("code", "tables"), "name", "the table"),
    _Named(("examples",), "title", "the example", _OTHER_TITLE),
    _Named(("troubleshooting",), "issue", "the issue", _OTHER_TITLE),
    _Named(("related",), "path", "the document"),
    _Named(("changelog",), "date", "the day", "put the changes of a day under one date"),
)


def duplicate_entries(tree: Node) -> Iterator[Problem]:
    """A problem at every entry that an earlier one of the same list has named already."""
    for named in _LISTS:
        first: dict[str, Place] = {}
        for scalar in _names(tree, named):
            # Titles become anchors, which know no capitals; names of code do.
            name = " ".join(scalar.text.split())
            key = name.casefold() if named.help == _OTHER_TITLE else name
            if key in first:
                yield Problem(
                    scalar.place,
                    f"{named.what} {shown(name)} is listed twice",
                    named.help,
                    (Related(first[key], "listed here first"),),
                    rule="duplicate-entry",
                )
            elif name:
                first[key] = scalar.place


def _names(tree: Node, named: _Named) -> Iterator[Scalar]:
    entries = find(tree, named.path)
    for item in entries.items if isinstance(entries, Sequence) else ():
        if named.key and isinstance(item, Mapping):
            entry = item.entry(named.key)
            if entry is not None and isinstance(entry.value, Scalar):
                yield entry.value
        elif not named.key and isinstance(item, Scalar):
            yield item
