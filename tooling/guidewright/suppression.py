"""Suppressions: comments that say which findings stay as they are, and why.

`guidewright: ignore GW301, broken-link the reason`, in Markdown between `<!--` and `-->`, in YAML behind `#`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import accumulate

from guidewright.source import Place, Source
from guidewright.yaml_tree import Node, Scalar, walk

INSTRUCTION = r"guidewright:\s*ignore"
_COMMENT = re.compile(rf"(?:^|(?<=\s))#+\s*{INSTRUCTION}(?!\S)(?P<said>.*)$", re.MULTILINE)
_WORD = r"[A-Za-z][\w-]*"
_SAID = re.compile(rf"\s*(?P<rules>{_WORD}(?:\s*,\s*{_WORD})*)?[\s,:–—-]*(?P<reason>.*)", re.DOTALL)


@dataclass(frozen=True)
class Word:
    """What a suppression calls a rule: by code or name, and where."""

    text: str
    place: Place


@dataclass(frozen=True)
class Suppression:
    """A comment at `place` and the lines that it speaks of, from `first` to `last` (0: nothing follows it)."""

    place: Place
    rules: tuple[Word, ...]
    reason: str
    first: int
    last: int

    def covers(self, place: Place) -> bool:
        """Whether a place lies in what the suppression speaks of."""
        return place.path == self.place.path and self.first <= place.line <= self.last and place.line > 0


def read(said: str, at: Callable[[int], Place], place: Place, lines: tuple[int, int]) -> Suppression:
    """The suppression that says `said` behind its instruction; `at` gives the place of a character of that."""
    found = _SAID.match(said)
    # The pattern matches every text.
    assert found is not None
    start = max(found.start("rules"), 0)
    words = (Word(word[0], at(start + word.start())) for word in re.finditer(_WORD, found["rules"] or ""))
    return Suppression(place, tuple(words), found["reason"].strip(), *lines)


def in_yaml(source: Source, tree: Node) -> Iterator[Suppression]:
    """The suppressions in a YAML text: beside something they speak of that line, above an entry of the whole entry."""
    if "guidewright:" not in source.text:
        return
    text = source.text.replace("\r", " ")
    texts = tuple(_texts(text, tree))
    lines = text.split("\n")
    for found in _COMMENT.finditer(text):
        if any(start <= found.start() < end for start, end in texts):
            continue
        place = source.place_of(found.start())
        beside = lines[place.line - 1][: place.column - 1].strip()
        speaks_of = (place.line, place.line) if beside else _entry_below(lines, place.line)
        yield read(found["said"], partial(_place, source, found.start("said")), place, speaks_of)


def _place(source: Source, start: int, index: int) -> Place:
    return source.place_of(start + index)


def _texts(text: str, tree: Node) -> Iterator[tuple[int, int]]:
    """Where values stand in a text, from which character to which: a `#` in them begins no comment."""
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    for _, node in walk(tree):
        if isinstance(node, Scalar) and node.raw:
            start = starts[node.place.line - 1] + node.place.column - 1
            # Behind the `|` of a text in lines a comment may follow.
            head = node.raw.find("\n") if node.raw[0] in "|>" else 0
            yield start + max(head, 0), start + len(node.raw)


def _entry_below(lines: list[str], number: int) -> tuple[int, int]:
    """The first and last line of the entry that begins below line `number`: all that is indented deeper belongs to it.

    The items of a list may stand as far left as its key.
    """
    first = next((n for n in range(number, len(lines)) if _holds_something(lines[n])), None)
    if first is None:
        return (0, 0)
    indent, item = _indent(lines[first]), _is_item(lines[first])
    last = first
    for at in range(first + 1, len(lines)):
        if not _holds_something(lines[at]):
            continue
        deeper = _indent(lines[at]) > indent
        if not deeper and (item or _indent(lines[at]) < indent or not _is_item(lines[at])):
            break
        last = at
    return (first + 1, last + 1)


def _holds_something(line: str) -> bool:
    bare = line.strip()
    return bool(bare) and not bare.startswith("#") and bare != "---"


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _is_item(line: str) -> bool:
    return re.match(r"\s*-(\s|$)", line) is not None
