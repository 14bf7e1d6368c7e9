"""Docker compose files: what they hand to containers, and what they take from the environment themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from guidewright.facts.model import Facts, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_words import words
from guidewright.source import Source

_FILE = re.compile(r"(?:^|/)(?:[\w.-]*-)?compose(?:[.-][\w.-]+)?\.ya?ml$")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_COMMENT = re.compile(r"^\s*#|\s#(?!\{)")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(source: Source) -> Facts:
    """`environment:` entries are set, `- X` without a value and `${X}` are reads; broken YAML keeps its `${X}`."""
    found = [*_interpolated(source), *_environment(source)]
    return Facts(variables=tuple(sorted(found, key=lambda v: (v.line, v.column))))


def _interpolated(source: Source) -> Iterator[Variable]:
    for number, line in enumerate(source.lines, 1):
        comment = _COMMENT.search(line)
        code = line[: comment.start()] if comment is not None else line
        for word in words(code):
            yield word.read(source.path, number, 1, "container")


def _environment(source: Source) -> Iterator[Variable]:
    try:
        root = yaml.compose(source.text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError:
        return
    pending: list[yaml.Node] = [root] if root is not None else []
    seen: set[int] = set()
    while pending:
        node = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            pending.extend(node.value)
        elif isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == "environment":
                    yield from _entries(source, value)
                pending.append(value)


def _entries(source: Source, node: yaml.Node) -> Iterator[Variable]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                empty = isinstance(value, yaml.ScalarNode) and value.tag.endswith(":null")
                yield from _entry(source, key, key.value, None if empty else str(value.value))
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            if isinstance(item, yaml.ScalarNode):
                name, given, value = str(item.value).partition("=")
                yield from _entry(source, item, name.strip(), value if given else None)


def _entry(source: Source, node: yaml.Node, name: str, value: str | None) -> Iterator[Variable]:
    if not _NAME.fullmatch(name):
        return
    line, column = node.start_mark.line + 1, node.start_mark.column + 1
    if source.line(line)[column - 1 : column] in ("'", '"'):
        column += 1
    if value is None:
        yield Variable(name, source.path, line, column, "unknown", None, "passed-on", "read", "container")
    else:
        default = None if "$" in value else shown(name, value) or None
        yield Variable(name, source.path, line, column, "unknown", default, "environment", "set", "container")
