"""What links into a document may name: its headings as GitHub and MkDocs spell them, and anchors of its own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from guidewright.guide.inline import shown
from guidewright.guide.model import Guide

_OWN = re.compile(r"""<[A-Za-z][^<>]*?\s(?:id|name)\s*=\s*["']([^"'<>]+)["']|\{[^{}\n]*#([\w:.-]+)[^{}\n]*\}""")
_CLOSING = re.compile(r"\s*\{[^{}]*\}\s*$")
# `[words][label]`: which labels there are is said elsewhere in the text, and each that stands in a heading is one.
_REFERENCE = re.compile(r"\[([^\[\]]+)\]\[[^\[\]]*\]")
# `## Title#own` and `## Title [#own]`, as some sites write it.
_APPENDED = re.compile(r"(?:\S|\s\[)#([\w-]+)\]?\s*$")
# `{{ value }}` and `{{% param "x" %}}`, and a word for it that no heading holds.
_FILLED = re.compile(r"\{\{.*?\}\}")
_HOLE = "filledbythesite"
# What mkdocstrings documents: `::: package.Class`.
_DOCUMENTED = re.compile(r"^ *::: +([\w.]+)", re.MULTILINE)
# What a tab, a note or an element of MDX holds is indented, a quotation has its mark: Markdown alone sees no heading.
# As Python-Markdown, MkDocs, Jinja, Hugo, VitePress and MDX do it.
_INCLUDE = re.compile(
    r"\{!.+?!\}|^ *-+8<-+ |\{%-? *include|\{\{[<%] *(?:docs/shared|include|readfile|snippet)|<!-- *@?include"
    r"|^import \w+ from [\"'][^\"']+\.mdx?[\"']|^\[\[% *include",
    re.MULTILINE,
)
_TAB = re.compile(r'^ *===[!+]? +"(.+)" *$', re.MULTILINE)
_INNER = re.compile(r"^(?: {4}|\t|[ \t]*>)[ \t>]*#{2,6}[ \t]+(\S.*)$", re.MULTILINE)


def anchors(guide: Guide, text: str) -> frozenset[str]:
    """All anchors of a document; `text` is its Markdown, whose HTML may set further ones.

    `*` stands in them for what the site fills in.
    """
    sections = sorted((s for root in (*guide.titles, *guide.sections) for s in root.walk()), key=lambda s: s.line)
    headings = [shown(_CLOSING.sub("", _REFERENCE.sub(r"\1", section.heading))) for section in sections]
    filled = (shown(_FILLED.sub(_HOLE, s.heading)) for s in sections if _FILLED.search(s.heading))
    own = {github_slug(heading).replace(_HOLE, "*") for heading in filled}
    own |= {found[1] or found[2] for found in _OWN.finditer(text)}
    own |= {found[1] for section in sections if (found := _APPENDED.search(section.heading))}
    tabs = [shown(title) for title in _TAB.findall(text)]
    own |= {*map(github_slug, tabs), *map(_site_slug, tabs)}
    own |= set(_DOCUMENTED.findall(text))
    own |= {github_slug(shown(_CLOSING.sub("", found[1]))) for found in _INNER.finditer(text)}
    return frozenset({*_numbered(map(github_slug, headings), "-"), *_numbered(map(_site_slug, headings), "_"), *own})


def includes_others(text: str) -> bool:
    """Whether a page is put together with other files, whose headings are then its own too."""
    return _INCLUDE.search(text) is not None


def github_slug(heading: str) -> str:
    """The anchor that GitHub gives a heading, by its shown text; a second one of it gets `-1`."""
    kept = (c for c in heading.strip().lower() if c in "-_ " or unicodedata.category(c)[0] in "LNM")
    return "".join(kept).replace(" ", "-")


def _site_slug(heading: str) -> str:
    """The anchor that the site's Markdown gives a heading."""
    plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def _numbered(slugs: Iterator[str], before: str) -> Iterator[str]:
    given: set[str] = set()
    for slug in slugs:
        unique, count = slug, 0
        while unique in given:
            count += 1
            unique = f"{slug}{before}{count}"
        given.add(unique)
        yield unique
