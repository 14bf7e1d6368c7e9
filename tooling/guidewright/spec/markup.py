"""What Markdown in a spec must not hold: raw HTML, and headings, which would tear the guide's sections apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

# Elements of HTML, with SVG and MathML. Other words in angle brackets are placeholders such as `<your-key>`.
_ELEMENTS = frozenset(
    re.findall(
        r"\w+",
        "a abbr acronym address applet area article aside audio b base bdi bdo big blink blockquote body br button "
        "canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed "
        "fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i "
        "iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noembed "
        "noframes noscript object ol optgroup option output p param picture plaintext portal pre progress q rp rt "
        "ruby s samp script search section select slot small source span strike strong style sub summary sup svg "
        "table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp ",
    )
)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
# What a setext heading or an ATX heading needs; only such texts are parsed.
_MAYBE_HEADING = re.compile(r"#|^[ \t>]*(=+|-+)[ \t]*$", re.MULTILINE)

# Blocks of HTML are read as paragraphs: placeholders are escaped where they land, so they begin no block there.
_MARKDOWN = MarkdownIt("commonmark").disable("html_block")


def html_in(text: str) -> str | None:
    """The first piece of raw HTML in Markdown, as it stands there; None where there is none."""
    if "<" not in text:
        return None
    for token in _leaves(_MARKDOWN.parse(text)):
        if token.type == "html_inline":
            tag = _TAG.match(token.content)
            if tag is None or tag[1].lower() in _ELEMENTS:
                return token.content
        elif token.type == "text" and "<!--" in token.content:
            return "<!--"
    return None


def heading_in(text: str) -> str | None:
    """The line of the first heading in Markdown; None where there is none."""
    if not _MAYBE_HEADING.search(text):
        return None
    lines = text.splitlines()
    for token in _MARKDOWN.parse(text):
        if token.type == "heading_open" and token.map:
            return lines[token.map[0]].strip()
    return None


def _leaves(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.children:
            yield from _leaves(token.children)
        else:
            yield token
