"""How values enter a template: each escaped by its type for the place where it lands.

Within a line nothing is to be done: `{{ value }}` escapes a `Text` or an `Inline` by itself. Elsewhere a filter says
where: `below`, `cell`, `code`, `fence`, `inner`, `item`, `link`, `prose`, and `verbatim` within a fence. Whatever has
no safe form there is refused.
"""

from __future__ import annotations

import re

from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment

from guidewright.guide import escape, rewrite
from guidewright.guide.escape import Markdown
from guidewright.guide.view_sections import Absent
from guidewright.spec.text import Code, Inline, Prose, Text

# Around what `verbatim` lets through: outside a fence it would be markup, so none of these may be left in a guide.
OPEN, CLOSE = "\x0e", "\x0f"


class MisplacedError(Exception):
    """A value stands where its type has no safe form; the message says which filter to use."""


def line(value: object) -> Markdown | int:
    """A value within a line, or at the start of one. Raises MisplacedError for a bare Code, Prose or str."""
    match value:
        case Markdown():
            return value
        case Absent():
            return value.instead
        case Inline():
            return escape.guarded(rewrite.inline(value))
        case Text():
            return escape.guarded(escape.plain(value))
        case StrictUndefined():
            # Raises an error with the name that is not defined.
            raise MisplacedError(str(value))
        case bool():
            raise MisplacedError("a true or false cannot be printed; use {% if %}")
        case int():
            return value
        case Code():
            raise MisplacedError("code cannot stand in a line as it is; use `code`, `cell`, `fence` or `verbatim`")
        case Prose():
            raise MisplacedError("prose cannot stand in a line; use the filter `prose`")
    raise MisplacedError(f"a {type(value).__name__} cannot be printed; print the values of `guide` one by one")


def below(value: object) -> Markdown:
    """A value as blocks that may stand below a list."""
    return rewrite.below(prose(value))


def cell(value: object) -> Markdown:
    """A value in a table cell; Code becomes a code span."""
    match value:
        case Inline():
            return rewrite.inline(value, "cell")
        case Text():
            return escape.plain(value, "cell")
        case Code():
            return escape.code(value, "cell")
    shown = str(line(value))
    if "|" in shown or "\n" in shown:
        raise MisplacedError("finished Markdown with a `|` or a line break would tear the table")
    return Markdown(shown)


def code(value: object) -> Markdown:
    """A value as a code span."""
    if isinstance(value, Code | Text):
        return escape.code(value)
    return _instead(value, "code")


def fence(value: object, language: str) -> Markdown:
    """A value, or the content of a filter block, as a fenced code block."""
    if isinstance(value, Absent):
        return value.instead
    if isinstance(value, Code):
        return escape.fence(value, language)
    if isinstance(value, str) and not isinstance(value, Text | Inline | Prose):
        return escape.fence(value.replace(OPEN, "").replace(CLOSE, ""), language)
    return _instead(value, "fence")


def inner(value: object) -> Markdown:
    """A value that never begins a line, so that a `#` or `-` at its start needs no backslash."""
    match value:
        case Inline():
            return rewrite.inline(value)
        case Text():
            return escape.plain(value)
    return _instead(value, "inner")


def item(value: object) -> Markdown:
    """A value as the content of a list item, its further lines nested by four spaces."""
    return escape.indented(prose(value) if isinstance(value, Prose) else str(line(value)))


def link(value: object, url: object) -> Markdown:
    """A value as the words of a link on `url`."""
    match value:
        case Inline():
            words = rewrite.inline(value, "words")
        case Text():
            words = escape.plain(value, "words")
        case Code():
            words = escape.code(value, "words")
        case _:
            return _instead(value, "link")
    return escape.link(words, str(url))


def prose(value: object) -> Markdown:
    """A value as blocks."""
    if isinstance(value, Prose):
        return rewrite.prose(value)
    return value.instead if isinstance(value, Absent) else Markdown(line(value))


def verbatim(value: object) -> Markdown:
    """A value as it is, for the inside of a fence."""
    if isinstance(value, Code | Text):
        return Markdown(OPEN + re.sub(rf"[{OPEN}{CLOSE}]", "", value) + CLOSE)
    return _instead(value, "verbatim")


def _instead(value: object, name: str) -> Markdown:
    if isinstance(value, Absent):
        return value.instead
    if isinstance(value, StrictUndefined):
        raise MisplacedError(str(value))
    raise MisplacedError(f"the filter `{name}` takes no {type(value).__name__}")


def environment() -> SandboxedEnvironment:
    """A Jinja environment in which every value is escaped by its type and nothing undefined passes."""
    jinja = SandboxedEnvironment(
        undefined=StrictUndefined,
        finalize=line,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    jinja.filters |= {f.__name__: f for f in (below, cell, code, fence, inner, item, link, prose, verbatim)}
    jinja.tests["absent"] = lambda value: isinstance(value, Absent)
    return jinja
