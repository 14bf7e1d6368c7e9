"""YAML text -> tree, by the events of libyaml's C parser.

Events instead of the composed document: they are as fast, a nesting of a hundred thousand brackets stops at the limit
instead of exhausting the C stack, and an alias is seen as one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

import yaml

from guidewright.source import Place, Source, shown
from guidewright.yaml_tree.nodes import Entry, Mapping, Node, Plain, Scalar, Sequence
from guidewright.yaml_tree.syntax import Mistake, syntax_mistake

# Far beyond the largest real spec (about 700 nodes); an alias bomb passes it at once.
MOST_NODES = 20_000
MOST_DEPTH = 40
# A text with more control characters than this is no text; one mistake says so.
MOST_CONTROL_CHARACTERS = 20

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NULLS = ("", "~", "null", "Null", "NULL")
_TRUTHS = ("true", "True", "TRUE", "false", "False", "FALSE")
# Longer numbers are text: Python refuses to read integers of thousands of digits.
_INTEGER = re.compile(r"[-+]?[0-9]{1,300}")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def parse(source: Source) -> tuple[Node | None, tuple[Mistake, ...]]:
    """The tree of a YAML document (None where there is none), and every mistake of its form."""
    text = source.text.removeprefix("\ufeff")
    marks = _Marks(source.path, text)
    mistakes = _control_characters(marks)
    if conflict := re.search(r"^(?:<{7}|>{7})(?: |$)", text, re.MULTILINE):
        place = marks.place(conflict.start())
        return None, (
            Mistake("invalid-yaml", "a merge left its marks here", place, "keep one side, and take the marks out"),
        )
    # Replaced one for one, so that the rest is still read and every position stays right.
    legible = _CONTROL.sub("\ufffd", text)
    reader = _Reader(marks, yaml.CSafeLoader(legible))
    try:
        root = reader.document()
    except yaml.MarkedYAMLError as error:
        root = None
        reader.mistakes.append(syntax_mistake(legible, error, marks.place))
    except _EndlessError:
        root = None
    finally:
        reader.events.dispose()
    return root, tuple(sorted([*mistakes, *reader.mistakes], key=lambda mistake: mistake.place))


class _EndlessError(Exception):
    """Reading on would be endless; the mistake is noted."""


class _Marks:
    """Turns character offsets into places. Lines end at LF alone, as everywhere else (libyaml sees more line ends)."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def place(self, offset: int) -> Place:
        line = bisect_right(self._starts, offset)
        return Place(self.path, line, offset - self._starts[line - 1] + 1)


@dataclass(frozen=True)
class _Anchored:
    """What an alias stands for, with its number of nodes and levels; None while it is being read."""

    node: Node | None
    count: int = 0
    levels: int = 0


class _Reader:
    """Builds the tree from events, noting mistakes instead of stopping at the first."""

    def __init__(self, marks: _Marks, events: Any) -> None:
        self.marks = marks
        self.events = events
        self.mistakes: list[Mistake] = []
        self.anchors: dict[str, _Anchored] = {}
        self.count = 0
        self.levels = 0

    def document(self) -> Node | None:
        """The first document's tree; a second one is a mistake."""
        self.events.get_event()
        if isinstance(self.events.get_event(), yaml.StreamEndEvent):
            self._wrong("the file is empty", Place(self.marks.path, 1, 1), "begin with `service: <the file's name>`")
            return None
        root = self._node(self.events.get_event(), 1)
        self.events.get_event()
        after: Any = self.events.get_event()
        if not isinstance(after, yaml.StreamEndEvent):
            place = self.marks.place(after.start_mark.index)
            self._wrong("a second document begins here", place, "remove the `---`; a file holds one document")
        return root

    def _node(self, event: Any, depth: int) -> Node:
        place = self.marks.place(event.start_mark.index)
        anchor: str = event.anchor or ""
        if isinstance(event, yaml.AliasEvent):
            return self._alias(anchor, depth, place)
        self.levels = max(self.levels, depth)
        self._measure(1, depth, place)
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._wrong(
                f"the tag {shown(tag)} is not allowed", place, "remove it, or put quotes around a text with `!`"
            )
        before, levels = self.count, self.levels
        if anchor:
            self.levels = depth
            self.anchors[anchor] = _Anchored(None)
        node: Node
        if isinstance(event, yaml.MappingStartEvent):
            node = Mapping(self._entries(depth), place)
        elif isinstance(event, yaml.SequenceStartEvent):
            node = Sequence(self._items(depth), place)
        else:
            raw = self.marks.text[event.start_mark.index : event.end_mark.index]
            node = Scalar(_value(event), place, event.value, raw)
        if anchor:
            self.anchors[anchor] = _Anchored(node, self.count - before + 1, self.levels - depth)
            self.levels = max(levels, self.levels)
        return node

    def _alias(self, name: str, depth: int, place: Place) -> Node:
        anchored = self.anchors.get(name)
        if anchored is None:
            help = f"put quotes around a text that begins with `*`, or set `&{name}` above"
            self._wrong(f"`*{name}` refers to nothing", place, help)
        elif anchored.node is None:
            self._wrong(f"`*{name}` refers to what it stands in", place, "write the value out")
        else:
            self._measure(anchored.count, depth + anchored.levels, place)
            self.levels = max(self.levels, depth + anchored.levels)
            return anchored.node
        return Scalar(None, place)

    def _items(self, depth: int) -> tuple[Node, ...]:
        items = []
        while not isinstance(event := self.events.get_event(), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return tuple(items)

    def _entries(self, depth: int) -> tuple[Entry, ...]:
        entries: dict[str, Entry] = {}
        while not isinstance(event := self.events.get_event(), yaml.MappingEndEvent):
            place = self.marks.place(event.start_mark.index)
            key_node = self._node(event, depth + 1)
            value = self._node(self.events.get_event(), depth + 1)
            if not isinstance(event, yaml.ScalarEvent):
                help = "put quotes around a text that holds `{`, `[` or `*`"
                self._wrong("a key must be a word", place, help)
            elif event.value == "<<" and not event.style:
                self._wrong("the merge key `<<` is not read", place, "write the keys out")
            elif not event.value:
                self._wrong("a key is missing before the `:`", place, "write the key, or remove the line")
            elif event.value in entries:
                first = entries[event.value].key_place
                self.mistakes.append(
                    Mistake(
                        "duplicate-key", f"{shown(event.value)} is given twice", place, "keep one of the two", first
                    )
                )
            elif isinstance(key_node, Scalar):
                entries[event.value] = Entry(event.value, place, value)
        return tuple(entries.values())

    def _measure(self, nodes: int, depth: int, place: Place) -> None:
        self.count += nodes
        if depth > MOST_DEPTH:
            self._wrong("the nesting is too deep here", place, f"keep it under {MOST_DEPTH} levels")
        elif self.count > MOST_NODES:
            self._wrong("the file holds too much up to here", place, "write values out where aliases multiply them")
        else:
            return
        raise _EndlessError

    def _wrong(self, message: str, place: Place, help: str) -> None:
        self.mistakes.append(Mistake("invalid-yaml", message, place, help))


def _control_characters(marks: _Marks) -> list[Mistake]:
    found = list(_CONTROL.finditer(marks.text))
    if len(found) > MOST_CONTROL_CHARACTERS:
        message = f"the file is no text: it holds {len(found)} control characters, the first one here"
        return [Mistake("invalid-yaml", message, marks.place(found[0].start()), "save it as UTF-8 text")]
    return [
        Mistake(
            "invalid-yaml",
            f"the control character U+{ord(one[0]):04X} stands here",
            marks.place(one.start()),
            "delete it",
        )
        for one in found
    ]


def _value(event: Any) -> Plain:
    text: str = event.value
    if event.style:
        return text
    if text in _NULLS:
        return None
    if text in _TRUTHS:
        return text.lower() == "true"
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _FLOAT.fullmatch(text) and len(text) < 300 else text
