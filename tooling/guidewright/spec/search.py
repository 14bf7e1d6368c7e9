"""Where something stands in the texts of a spec: the line and column within a long text, not only its beginning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.source import Place
from guidewright.spec.load import Loaded
from guidewright.yaml_tree import Scalar, find, walk


@dataclass(frozen=True)
class Hit:
    """A match in a text of the spec; `path` leads to the text (YAML keys and indexes)."""

    found: re.Match[str]
    path: tuple[str | int, ...]
    place: Place


def search(loaded: Loaded, pattern: re.Pattern[str], *at: str | int) -> Iterator[Hit]:
    """Every match of `pattern` in the texts at and below `at`; none where the spec is no YAML.

    What is written otherwise than it reads (escaped, or over two lines) is placed where the text begins.
    """
    top = find(loaded.tree, at) if loaded.tree is not None else None
    for path, node in walk(top, at) if top is not None else ():
        if isinstance(node, Scalar) and isinstance(node.value, str):
            end = 0
            for found in pattern.finditer(node.value):
                start = node.raw.find(found[0], end)
                end = max(start + len(found[0]), end)
                yield Hit(found, path, _inside(node, max(start, 0)))


def _inside(text: Scalar, offset: int) -> Place:
    before = text.raw[:offset].split("\n")
    column = len(before[-1]) + (text.place.column if len(before) == 1 else 1)
    return Place(text.place.path, text.place.line + len(before) - 1, column)
