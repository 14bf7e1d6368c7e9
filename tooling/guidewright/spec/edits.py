"""Edits of a spec: another value, one more key, one more item, items in another order. All else stays as typed."""

from __future__ import annotations

import re
from collections.abc import Sequence as Many

from guidewright.finding import Edit
from guidewright.source import Place, Source
from guidewright.spec.load import Loaded
from guidewright.yaml_tree import Mapping, Node, Scalar, Sequence, find, requoted, walk


def retyped(loaded: Loaded, place: Place, old: str, new: str) -> Edit | None:
    """Writes `new` for the word `old` in the value at `place`, in the same quotes; in a long text, in that line.

    None where `old` does not stand there, or not only once.
    """
    scalar = next((node for _, node in _nodes(loaded) if isinstance(node, Scalar) and node.place == place), None)
    if scalar is None or scalar.raw[:1] in ("|", ">"):
        return respelt_in_line(loaded.source, place, old, new)
    text = scalar.text
    if text != old:
        found = list(word(old).finditer(text))
        if len(found) != 1:
            return None
        new = text[: found[0].start()] + new + text[found[0].end() :]
    after = requoted(scalar, new)
    return Edit(place, scalar.raw, after) if after is not None else None


def word(text: str) -> re.Pattern[str]:
    """Where a name or path stands as a whole, and not as part of a longer one; a method's name follows its object."""
    if re.fullmatch(r"\w+", text):
        return re.compile(rf"(?<![\w/$@-]){text}(?![\w$/-])")
    return re.compile(rf"(?<![\w./$@-]){re.escape(text)}(?![\w$/-]|\.\w)")


def respelt_in_line(source: Source, place: Place, old: str, new: str) -> Edit | None:
    """Writes `new` for the word `old` in the line of `place`, where it stands there exactly once."""
    found = list(word(old).finditer(source.line(place.line)))
    return Edit(Place(place.path, place.line, found[0].start() + 1), old, new) if len(found) == 1 else None


def with_value(loaded: Loaded, path: tuple[str | int, ...], value: str, below: Many[str] = ()) -> Edit | None:
    """Gives the key at the end of `path` a value that needs no quotes.

    Where the key is not there yet, it is added below the first of its neighbours `below` that stands in one line.
    """
    holder, key = (find(loaded.tree, path[:-1]) if loaded.tree else None), path[-1]
    if not isinstance(holder, Mapping):
        return None
    entry = holder.entry(str(key))
    if entry is not None:
        stated = entry.value
        # What an alias stands for is written elsewhere, for others too.
        if not isinstance(stated, Scalar) or stated.place.line != entry.key_place.line:
            return None
        return Edit(stated.place, stated.raw, value)
    known = (holder.entry(name) for name in below)
    above = next((e for e in known if e and isinstance(e.value, Scalar) and "\n" not in e.value.raw), None)
    if above is None or not isinstance(above.value, Scalar) or above.value.place.line != above.key_place.line:
        return None
    place, line = above.value.place, loaded.source.line(above.key_place.line)
    if _opens(loaded, holder, "{"):
        return Edit(Place(place.path, place.line, place.column + len(above.value.raw)), "", f", {key}: {value}")
    indent = " " * (above.key_place.column - 1)
    return Edit(Place(place.path, place.line, len(line) + 1), "", f"\n{indent}{key}: {value}")


def with_item(loaded: Loaded, path: tuple[str | int, ...], item: str) -> Edit | None:
    """Adds an item below the last one of the list at `path`; None where the list is written in brackets."""
    items = find(loaded.tree, path) if loaded.tree else None
    starts = _dashes(loaded.source, items)
    if not starts:
        return None
    first, *_, last = (*starts, starts[-1])
    end = _last_line(loaded.source, last)
    indent = loaded.source.line(first)[: loaded.source.line(first).index("-")]
    return Edit(Place(loaded.source.path, end, len(loaded.source.line(end)) + 1), "", f"\n{indent}- {item}")


def items_sorted(loaded: Loaded, path: tuple[str | int, ...], order: Many[int]) -> Edit | None:
    """Puts the items of the list at `path` into an order of their indexes."""
    items = find(loaded.tree, path) if loaded.tree else None
    starts = _dashes(loaded.source, items)
    return blocks_sorted(loaded.source, starts, _last_line(loaded.source, starts[-1]), order) if starts else None


def blocks_sorted(source: Source, starts: Many[int], last: int, order: Many[int]) -> Edit | None:
    """Puts blocks of lines, which begin at `starts` and end with line `last`, into an order of their indexes.

    Blank lines between them stay where they are. None where a comment between them may belong to either.
    """
    blocks: list[str] = []
    gaps: list[str] = []
    for start, end in zip(starts, [*(start - 1 for start in starts[1:]), last], strict=True):
        lines = [source.line(number) for number in range(start, end + 1)]
        if any(line.lstrip().startswith("#") for line in lines):
            return None
        text = "\n".join(lines)
        blocks.append(text.rstrip())
        gaps.append(text[len(text.rstrip()) :])
    before = "\n".join(block + gap for block, gap in zip(blocks, gaps, strict=True))
    after = "\n".join(blocks[at] + gap for at, gap in zip(order, gaps, strict=True))
    return Edit(Place(source.path, starts[0], 1), before, after)


def path_at(loaded: Loaded, place: Place) -> tuple[str | int, ...]:
    """The path of the value at a place; empty where there is none."""
    return next((path for path, node in _nodes(loaded) if isinstance(node, Scalar) and node.place == place), ())


def _nodes(loaded: Loaded) -> list[tuple[tuple[str | int, ...], Node]]:
    return list(walk(loaded.tree)) if loaded.tree is not None else []


def _opens(loaded: Loaded, node: Node, bracket: str) -> bool:
    return loaded.source.line(node.place.line)[node.place.column - 1 :].startswith(bracket)


def _dashes(source: Source, items: Node | None) -> list[int]:
    """The lines of the dashes of a list; empty where not each item begins behind one in a line of its own."""
    lines = [item.place.line for item in items.items] if isinstance(items, Sequence) else []
    alone = all(re.match(r"\s*- ", source.line(line)) for line in lines)
    return lines if alone and len(set(lines)) == len(lines) else []


def _last_line(source: Source, dash: int) -> int:
    """The last line of an item: what follows its dash and is indented deeper."""
    indent = source.line(dash).index("-")
    last = dash
    for number in range(dash + 1, len(source.lines) + 1):
        line = source.line(number)
        if line.strip():
            if len(line) - len(line.lstrip()) <= indent:
                break
            last = number
    return last
