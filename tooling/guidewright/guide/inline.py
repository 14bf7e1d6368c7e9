"""What Markdown within a line shows: its text, its code spans, its links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

_MARKDOWN = MarkdownIt("commonmark")
# Most lines hold none of the characters that could mean something, and need no parser.
_MARK = re.compile(r"[\\`*_\[\]<&\n\x00]")
# Headings, labels and claims all ask for the same lines: about what a hundred guides hold.
_REMEMBERED = 1 << 14


@dataclass(frozen=True)
class Span:
    """A code span: what it shows, and on which line of the Markdown it stands (0: the first)."""

    text: str
    line: int = 0


@dataclass(frozen=True)
class Link:
    """A link (not an image): its words, where it leads, and on which line of the Markdown it stands (0: the first)."""

    words: str
    target: str
    line: int = 0


@lru_cache(_REMEMBERED)
def shown(markdown: str) -> str:
    """The text as a reader sees it: no marks, escapes and entities resolved, line breaks as blanks."""
    if not _MARK.search(markdown):
        return markdown.strip()
    return "".join(_text(token) for token in _tokens(markdown)).strip()


@lru_cache(_REMEMBERED)
def spans(markdown: str) -> tuple[Span, ...]:
    """The code spans, whether written with backticks or as `<code>` (needed for `|` in a table)."""
    found: list[Span] = []
    line, open_html = 0, False
    for token in _tokens(markdown):
        line += token.type in ("softbreak", "hardbreak")
        if token.type == "html_inline" and token.content.lower() in ("<code>", "</code>"):
            open_html = token.content.lower() == "<code>"
            if open_html:
                found.append(Span("", line))
        elif open_html and _text(token):
            found[-1] = Span(found[-1].text + _text(token), found[-1].line)
        elif token.type == "code_inline":
            found.append(Span(token.content, line))
    return tuple(found)


@lru_cache(_REMEMBERED)
def links(markdown: str) -> tuple[Link, ...]:
    """The links in the order of the text."""
    found: list[Link] = []
    line, inside = 0, False
    for token in _tokens(markdown):
        line += token.type in ("softbreak", "hardbreak")
        if token.type == "link_open":
            inside = True
            found.append(Link("", str(token.attrGet("href") or ""), line))
        elif token.type == "link_close":
            inside = False
        elif inside:
            found[-1] = Link(found[-1].words + _text(token), found[-1].target, found[-1].line)
    return tuple(found)


def _tokens(markdown: str) -> Iterator[Token]:
    for block in _MARKDOWN.parseInline(markdown):
        yield from block.children or ()


def _text(token: Token) -> str:
    if token.type in ("text", "code_inline", "text_special"):
        return token.content
    return " " if token.type in ("softbreak", "hardbreak") else ""
