"""YAML of other people's files: any number of documents, aliases shared, broken texts by their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

# libyaml needs quadratic time for brackets that nest deeper than in any file.
_DEEPEST = 60
_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")
_DASH = re.compile(r"-(?:[ \t]+|$)")
_KEY = re.compile(r"(?P<quote>[\"']?)(?P<key>[^\s\"'#:\-{\[][^\"':#]*)(?P=quote)[ \t]*:(?:[ \t]+|$)")
_COMMENT = re.compile(r"(?:^|[ \t])#.*$")
_BLOCK = re.compile(r"[|>][-+\d]*")
_ESCAPE = re.compile(r"\\(.)")
_NULLS = ("", "~", "null", "Null", "NULL")
_STREAM = (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent)


@dataclass(eq=False)
class Text:
    """A scalar: its value, and where what is between its quotes, or below its `|`, begins and ends in the source."""

    value: str
    start: int
    end: int
    style: str

    @property
    def null(self) -> bool:
        """Whether nothing is said."""
        return self.style == "" and self.value in _NULLS

    def written(self, text: str) -> str:
        """What stands in the text of the file, with blanks for YAML's own escapes, so that offsets stay."""
        raw = text[self.start : self.end]
        if self.style == "'":
            return raw.replace("''", "' ")
        return _ESCAPE.sub(_unescaped, raw) if self.style == '"' else raw


@dataclass(eq=False)
class Items:
    """A list."""

    items: list[Node] = field(default_factory=list)


@dataclass(eq=False)
class Entries:
    """A mapping; only what has a plain text as its key."""

    entries: list[tuple[Text, Node]] = field(default_factory=list)

    def get(self, key: str) -> Node | None:
        """The value of a key, also where it is merged in."""
        return next((value for name, value in self.merged() if name.value == key), None)

    def merged(self) -> Iterator[tuple[Text, Node]]:
        """The entries, followed by those that `<<` merges in; no mapping is merged in twice."""
        pending, seen = [self], {id(self)}
        while pending:
            for key, value in pending.pop(0).entries:
                if key.value != "<<":
                    yield key, value
                    continue
                for part in value.items if isinstance(value, Items) else [value]:
                    if isinstance(part, Entries) and id(part) not in seen:
                        seen.add(id(part))
                        pending.append(part)


Node = Text | Items | Entries


def documents(text: str) -> list[Node]:
    """The documents of a file. A text that is no YAML is read by its lines, as far as these go."""
    try:
        return list(_documents(text))
    except yaml.YAMLError:
        return [_by_lines(text)]


def _unescaped(match: re.Match[str]) -> str:
    return "\n " if match[1] == "n" else f" {match[1]}"


def walk(roots: list[Node]) -> Iterator[Node]:
    """All nodes below and including these, each once."""
    pending, seen = list(reversed(roots)), set[int]()
    while pending:
        node = pending.pop()
        if id(node) not in seen:
            seen.add(id(node))
            yield node
            if isinstance(node, Items):
                pending.extend(reversed(node.items))
            elif isinstance(node, Entries):
                pending.extend(value for _, value in reversed(node.entries))


def _documents(text: str) -> Iterator[Node]:
    anchors = dict[str, Node]()
    # What is open, from outside in, and the key that waits for its value in each.
    around: list[Items | Entries] = []
    keys: list[Node | None] = []
    event: Any
    for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        if isinstance(event, _STREAM):
            continue
        if isinstance(event, yaml.CollectionEndEvent):
            around.pop()
            keys.pop()
            continue
        node = anchors.get(str(event.anchor)) if isinstance(event, yaml.AliasEvent) else _node(event, text)
        if node is None:
            raise yaml.YAMLError
        if event.anchor is not None:
            anchors[event.anchor] = node
        if not around:
            yield node
        elif isinstance(outer := around[-1], Items):
            outer.items.append(node)
        elif (key := keys[-1]) is None:
            keys[-1] = node
        else:
            keys[-1] = None
            if isinstance(key, Text):
                outer.entries.append((key, node))
        if isinstance(event, yaml.CollectionStartEvent) and not isinstance(node, Text):
            around.append(node)
            keys.append(None)
            if len(around) > _DEEPEST:
                raise yaml.YAMLError


def _node(event: Any, text: str) -> Node:
    if isinstance(event, yaml.MappingStartEvent):
        return Entries()
    if isinstance(event, yaml.SequenceStartEvent):
        return Items()
    start, end, style = event.start_mark.index, event.end_mark.index, event.style or ""
    if style in ("'", '"'):
        # The marks hold an anchor or a tag too.
        start = text.index(style, start) + 1
        end -= 1
    elif style:
        start = text.index("\n", start) + 1 if "\n" in text[start:end] else end
    return Text(event.value, start, end, style)


def _by_lines(text: str) -> Node:
    """A tree by the indentation of the lines alone: a value is what follows its key, or the lines of its block."""
    reader = _Lines()
    for line in _LINE.finditer(text):
        reader.take(line[0], line.start())
    return reader.root


class _Lines:
    """The tree so far; `_open` holds the lists and mappings that a next line can belong to, with their columns."""

    def __init__(self) -> None:
        self.root = Entries()
        self._open: list[tuple[int, Items | Entries]] = [(0, self.root)]
        self._block: tuple[int, Text] | None = None

    def take(self, line: str, start: int) -> None:
        """Take the next line."""
        content = line.lstrip(" ")
        column = len(line) - len(content)
        if self._block is not None and column > self._block[0]:
            self._block[1].end = start + len(line)
            return
        self._block = None
        outer = column
        items: Items | None = None
        while (dash := _DASH.match(line, column)) is not None:
            items = self._list(column)
            column = dash.end()
        key = _KEY.match(line, column)
        end = self._end(line, column if key is None else key.end())
        if key is None:
            if items is not None:
                items.items.append(_written(line, column, end, start))
            return
        self._mapping(column, items).entries.append(
            (
                _written(line, column, key.end("key") + len(key["quote"]), start),
                value := _written(line, key.end(), end, start),
            )
        )
        if value.style == "|":
            self._block = outer, value

    def _end(self, line: str, start: int) -> int:
        comment = _COMMENT.search(line, start)
        return len(line[: comment.start() if comment is not None else len(line)].rstrip())

    def _list(self, column: int) -> Items:
        while self._open[-1][0] > column:
            self._open.pop()
        inner = self._open[-1][1]
        if isinstance(inner, Items):
            return inner
        made = Items()
        self._attach(inner, made)
        self._open.append((column, made))
        return made

    def _mapping(self, column: int, items: Items | None) -> Entries:
        while len(self._open) > 1 and (
            self._open[-1][0] > column or (self._open[-1][0] == column and isinstance(self._open[-1][1], Items))
        ):
            self._open.pop()
        at, inner = self._open[-1]
        if isinstance(inner, Entries) and at == column:
            return inner
        made = Entries()
        if items is not None:
            items.items.append(made)
        else:
            self._attach(inner, made)
        self._open.append((column, made))
        return made

    def _attach(self, outer: Items | Entries, inner: Items | Entries) -> None:
        """Put something in the place of the value that the last key had no text for."""
        if isinstance(outer, Items):
            outer.items.append(inner)
        elif outer.entries:
            outer.entries[-1] = outer.entries[-1][0], inner


def _written(line: str, start: int, end: int, offset: int) -> Text:
    value = line[start:end]
    if _BLOCK.fullmatch(value):
        return Text("", offset + len(line) + 1, offset + len(line) + 1, "|")
    quoted = value[:1] in ("'", '"') and value[-1:] == value[0] and len(value) > 1
    inner = int(quoted)
    return Text(
        value[inner : len(value) - inner], offset + start + inner, offset + end - inner, value[0] if quoted else ""
    )
