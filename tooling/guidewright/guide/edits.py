"""Edits of a guide that somebody writes by hand: a word, a heading, the language of a code block, a row, a key."""

from __future__ import annotations

import json
import re

from guidewright.finding import Edit
from guidewright.guide.model import Guide
from guidewright.source import Place, Source
from guidewright.spec.edits import blocks_sorted, respelt_in_line, word

# What content alone decides: other code may be of several languages.
PLAIN_LANGUAGES = ("bash", "json")
_FENCE = re.compile(r"(\s*(?:`{3,}|~{3,}))\s*([^\s`]*)")
# Other words for the language of a fence.
_MEANT = {"ts": "typescript", "js": "javascript", "sh": "bash", "shell": "bash", "console": "bash", "yml": "yaml"}
_SHELL = re.compile(r"(?:\$ |#!|(?:pnpm|npm|npx|yarn|bun|curl|git|docker|cd|export|pip|make|stripe|brew)\b)")
_ENV = re.compile(r"(?:export )?[A-Z][A-Z0-9_]*=")
_SCRIPT = re.compile(
    r"(?:import\b.*\bfrom\b|import\s+['\"{]|(?:export\s+)?(?:const|let|async function|function|class)\s)"
)


def reworded(source: Source, place: Place, old: str, new: str) -> Edit | None:
    """Writes `new` for the word `old` at `place`; without an exact column, in that line.

    There it must stand exactly once, or once as a code span.
    """
    line = source.line(place.line)
    if place.column > 1 and word(old).match(line, place.column - 1):
        return Edit(place, old, new)
    if place.column > 1 and line[place.column - 1 :].startswith(f"`{old}"):
        return Edit(Place(place.path, place.line, place.column + 1), old, new)
    whole = respelt_in_line(source, place, old, new)
    spans = [found.start() + 2 for found in re.finditer(rf"`{re.escape(old)}(?:\(\))?`", line)]
    if whole is None and len(spans) == 1:
        return Edit(Place(place.path, place.line, spans[0]), old, new)
    return whole


def heading_edit(source: Source, line: int, before: str, after: str) -> Edit | None:
    """Changes the beginning of a heading that is written with `#`."""
    text = source.line(line)
    start = len(text) - len(text.lstrip(" "))
    if not text.startswith(before, start) or text[start : start + 1] != "#":
        return None
    return Edit(Place(source.path, line, start + 1), before, after)


def renamed(source: Source, line: int, old: str, new: str) -> Edit | None:
    """Gives a heading other words; None for one with more in its line than those, or that the guide links to."""
    text, anchor = source.line(line), re.sub(r"[^\w-]", "", old.lower().replace(" ", "-"))
    if f"(#{anchor})" in source.text and old.lower() != new.lower():
        return None
    found = re.fullmatch(rf" {{0,3}}#+ +({re.escape(old)})\s*", text)
    return Edit(Place(source.path, line, found.start(1) + 1), old, new) if found and "{" not in new else None


def fence_edit(source: Source, line: int, allowed: tuple[str, ...]) -> Edit | None:
    """Names the language of the fence that opens in `line`, where its content or its present word decides it."""
    opening = _FENCE.fullmatch(source.line(line).rstrip())
    if opening is None:
        return None
    language = _MEANT.get(opening[2], "") if opening[2] else language_of(_content(source, line, opening[1]))
    if language not in allowed:
        return None
    return Edit(Place(source.path, line, opening.start(2) + 1), opening[2], language)


def _content(source: Source, line: int, fence: str) -> str:
    lines: list[str] = []
    for text in source.lines[line:]:
        if text.strip().startswith(fence.strip()):
            break
        lines.append(text)
    return "\n".join(lines)


def language_of(code: str) -> str:
    """The language of a code block as its content shows it; empty where it does not."""
    lines = [line.strip() for line in code.split("\n") if line.strip() and not line.strip().startswith(("#", "//"))]
    if code.lstrip()[:1] in ("{", "["):
        try:
            json.loads(code)
        except (ValueError, RecursionError):
            return ""
        return "json"
    if not lines:
        return ""
    if _SHELL.match(lines[0]):
        return "bash"
    if all(_ENV.match(line) for line in lines):
        return "bash"
    return "typescript" if _SCRIPT.match(lines[0]) else ""


def keys_sorted(source: Source, guide: Guide, order: tuple[str, ...]) -> Edit | None:
    """Puts the keys of the frontmatter into an order, keys that it does not name last; each moves with its lines."""
    entries = guide.frontmatter.entries if guide.frontmatter else ()
    starts = [entry.key_place.line for entry in entries]
    if not starts or len(set(starts)) < len(starts) or any(entry.key_place.column > 1 for entry in entries):
        return None
    ends = (n for n in range(starts[-1] + 1, len(source.lines) + 1) if source.line(n).rstrip() == "---")
    end = next(ends, None)
    if end is None:
        return None
    rank = {key: at for at, key in enumerate(order)}
    sorted_ = sorted(range(len(entries)), key=lambda at: rank.get(entries[at].key, len(order)))
    return blocks_sorted(source, starts, end - 1, sorted_)


def key_added(source: Source, guide: Guide, key: str, value: str, order: tuple[str, ...]) -> Edit | None:
    """Adds a key to the frontmatter, below the last of those that stand before it in the order."""
    if guide.frontmatter is None or not guide.frontmatter_line:
        return None
    before = order[: order.index(key)]
    above = guide.frontmatter_line
    for at, entry in enumerate(guide.frontmatter.entries):
        if entry.key in before and entry.key_place.column == 1:
            following = guide.frontmatter.entries[at + 1 : at + 2]
            if not following and source.line(entry.key_place.line + 1).rstrip() != "---":
                return None
            above = following[0].key_place.line - 1 if following else entry.key_place.line
    return Edit(Place(source.path, above, len(source.line(above)) + 1), "", f"\n{key}: {value}")


def sibling(source: Source, line: int, old: str, new: str) -> Edit | None:
    """A row or list item like the one in `line` below it: `old` becomes `new`, and all else is left to be written."""
    text = source.line(line)
    if text.lstrip().startswith("|"):
        cells = re.split(r"(?<!\\)\|", text.strip().strip("|"))
        added = "|".join(f" `{new}` " if word(old).search(cell) else "  " for cell in cells)
        row = f"{text[: text.index('|')]}|{added}|"
    elif item := re.match(r"\s*[-*+] (?:\[[ xX]\] )?", text):
        row = f"{item[0]}`{new}`"
    else:
        return None
    if new not in row or source.line(line + 1).startswith((" ", "\t")):
        return None
    return Edit(Place(source.path, line, len(text) + 1), "", f"\n{row}")
