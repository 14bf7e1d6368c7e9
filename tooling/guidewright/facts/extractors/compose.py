"""Docker compose files: their services, what they hand to these, and what they take from the environment themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Container, Facts, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_words import words
from guidewright.facts.yaml_nodes import Entries, Items, Node, Text, documents, walk
from guidewright.source import Source

NAMES = (".yaml", ".yml")
_FILE = re.compile(r"(?:^|/)(?:[\w.-]*-)?compose(?:[.-][\w.-]+)?\.ya?ml$|(?:^|/)(?:docker-)?compose/[\w.-]+\.ya?ml$")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_SETTING = ("environment", "args")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """Services by name; `environment:` and `args:` entries are set; `- X` without a value and `${X}` are reads."""
    return Facts.merged(_facts(source) for source in sources)


def _facts(source: Source) -> Facts:
    found: list[Variable] = []
    read = documents(source.text)
    for node in walk(read):
        if isinstance(node, Text):
            text = source.text[node.start : node.end]
            found += [word.read(source, node.start, "container") for word in words(text)]
        elif isinstance(node, Entries):
            for key, value in node.entries:
                if key.value in _SETTING:
                    found += _entries(source, value)
    return Facts(variables=tuple(dict.fromkeys(found)), containers=tuple(_containers(source, read)))


def _containers(source: Source, read: Sequence[Node]) -> Iterator[Container]:
    for document in read:
        for key, value in document.merged() if isinstance(document, Entries) else ():
            if key.value == "services" and isinstance(value, Entries):
                for name, _ in value.merged():
                    yield Container(name.value, source.path, source.place_of(name.start).line)
            elif key.value == "include":
                yield Container("*", source.path, source.place_of(key.start).line)


def _entries(source: Source, node: Node) -> Iterator[Variable]:
    if isinstance(node, Entries):
        for key, value in node.merged():
            given = value.value if isinstance(value, Text) and not value.null else None
            yield from _entry(source, key.start, key.value, given)
    elif isinstance(node, Items):
        for item in node.items:
            if isinstance(item, Text):
                name, equals, text = item.value.partition("=")
                yield from _entry(source, item.start, name, text if equals else None)
    elif node.value:
        # A secret or a config whose content is a variable of the host.
        yield from _entry(source, node.start, node.value, None)


def _entry(source: Source, start: int, name: str, value: str | None) -> Iterator[Variable]:
    if not _NAME.fullmatch(name):
        return
    place = source.place_of(start)
    if value is None:
        yield Variable(name, place.path, place.line, place.column, "unknown", None, "passed-on", "read", "container")
    else:
        computed = "$" in value.replace("$$", "")
        default = None if computed else shown(name, value.replace("$$", "$")) or None
        yield Variable(
            name, place.path, place.line, place.column, "unknown", default, "environment", "set", "container"
        )
