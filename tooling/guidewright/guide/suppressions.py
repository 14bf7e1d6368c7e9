"""Suppressions in Markdown: comments outside of code, each with the block or the line that it speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from markdown_it.token import Token

from guidewright.guide.blocks import block_tokens
from guidewright.source import Source
from guidewright.suppression import INSTRUCTION, Suppression, read

_COMMENT = re.compile(rf"<!--\s*{INSTRUCTION}(?=\s|-->)(?P<said>.*?)-->", re.DOTALL)
# MDX has comments of its own; some sites take both.
_IN_MDX = re.compile(rf"(?:<!--|\{{/\*)\s*{INSTRUCTION}(?=\s|-->|\*/)(?P<said>.*?)(?:-->|\*/\}})", re.DOTALL)
_CODE_SPAN = re.compile(r"\\[\\`<]|(?<!`)(`+)(?!`)(?:.*?[^`])?\1(?!`)", re.DOTALL)
# What may stand before a comment that is alone on its line: the marks of the quotes and lists that it lies in.
_MARGIN = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*")


def set_apart(path: str, body: str) -> tuple[str, tuple[Suppression, ...]]:
    """Markdown (line ends LF) without its suppressions, every line where it was, and the suppressions.

    One that is alone on its line speaks of the block below, be it a paragraph, a list, a table, a fence or a heading;
    one beside something speaks of that line. In a code block or a code span it is text like any other.
    """
    if "guidewright:" not in body:
        return body, ()
    source = Source(path, body)
    found = list(_comments(path, body))
    for comment, _ in reversed(found):
        body = _without(body, comment)
    return body, tuple(_suppression(source, comment, below) for comment, below in found)


def _comments(path: str, body: str) -> Iterator[tuple[re.Match[str], tuple[int, int] | None]]:
    """The comments that suppress, each with the first and last line of what is below it (None: it stands beside)."""
    tokens = block_tokens(path, body)
    pattern = _IN_MDX if path.endswith(".mdx") else _COMMENT
    starts = [0, *accumulate(len(line) + 1 for line in body.split("\n"))]
    seen = -1
    for at, token in enumerate(tokens):
        if token.type not in ("inline", "html_block") or token.map is None:
            continue
        start, end = starts[token.map[0]], starts[token.map[1]]
        # Each cell of a row is a token of the whole row.
        if start <= seen:
            continue
        seen = start
        if "guidewright:" not in body[start:end]:
            continue
        legible = body if token.type == "html_block" else _blanked(body, start, end)
        for comment in pattern.finditer(legible, start, end):
            alone = token.type == "html_block" and _is_alone(body, comment)
            yield comment, _block_below(tokens[at + 1 :], pattern) if alone else None


def _blanked(body: str, start: int, end: int) -> str:
    """The text with the code spans between two characters blanked, so that nothing is found in them."""
    spans = _CODE_SPAN.sub(lambda span: re.sub(r"[^\n]", " ", span[0]), body[start:end])
    return body[:start] + spans + body[end:]


def _is_alone(body: str, comment: re.Match[str]) -> bool:
    before = body[body.rfind("\n", 0, comment.start()) + 1 : comment.start()]
    after = body[comment.end() :].partition("\n")[0]
    return not after.strip() and _MARGIN.fullmatch(before) is not None


def _block_below(tokens: Sequence[Token], comment: re.Pattern[str]) -> tuple[int, int]:
    """The lines of the first of these blocks that is no suppression itself."""
    for token in tokens:
        if token.map and not (token.type == "html_block" and comment.fullmatch(token.content.strip())):
            return token.map[0] + 1, token.map[1]
    return (0, 0)


def _suppression(source: Source, comment: re.Match[str], below: tuple[int, int] | None) -> Suppression:
    place = source.place_of(comment.start())
    # A code span in the reason was blanked where the comment was found.
    start, end = comment.span("said")
    return read(
        source.text[start:end],
        lambda index: source.place_of(start + index),
        place,
        below or (place.line, place.line),
    )


def _without(body: str, comment: re.Match[str]) -> str:
    """The text with blanks for a comment, or with nothing where it ends its line."""
    rest = body[comment.end() :]
    if rest.partition("\n")[0].strip():
        return body[: comment.start()] + re.sub(r"[^\n]", " ", body[comment.start() : comment.end()]) + rest
    return body[: comment.start()].rstrip(" \t") + "\n" * comment[0].count("\n") + rest
