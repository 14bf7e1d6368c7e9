"""Markdown as GitHub and as the site show it, taken apart for comparison."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote

import cmarkgfm
import markdown
import pymdownx.slugs
from cmarkgfm.cmark import Options

# As in mkdocs.yml, which a test below holds against this list.
EXTENSIONS = (
    "sane_lists",
    "tables",
    "md_in_html",
    "attr_list",
    "admonition",
    "footnotes",
    "toc",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.inlinehilite",
    "pymdownx.magiclink",
    "pymdownx.quotes",
    "pymdownx.tasklist",
    "pymdownx.superfences",
)
SETTINGS = {
    "toc": {"slugify": pymdownx.slugs.slugify(case="lower")},
    "pymdownx.quotes": {"callouts": True},
    "pymdownx.tasklist": {"clickable_checkbox": True},
}
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
BLOCKS = {"p", "li", "ul", "ol", "table", "tr", "td", "th", "pre", "blockquote", "h1", "h2", "h3", "h4", "div"}

RUNS = {
    "script",
    "iframe",
    "object",
    "embed",
    "style",
    "base",
    "meta",
    "link",
    "form",
    "svg",
    "math",
    "template",
    "frame",
}


def on_github(text: str) -> str:
    return cmarkgfm.github_flavored_markdown_to_html(text, options=Options.CMARK_OPT_UNSAFE)


def on_site(text: str) -> str:
    return markdown.markdown(text, extensions=list(EXTENSIONS), extension_configs=SETTINGS)


@dataclass
class Shown:
    """What a reader sees: the texts of each kind of element in order, all tags, and the whole text.

    `anchors` are those of headings, `targets` those of all elements; `quotes` counts alerts too; `starts` are the first
    numbers of numbered lists; `unsafe` is what runs, or shows what others wrote.
    """

    texts: dict[str, list[str]] = field(default_factory=dict)
    tags: set[str] = field(default_factory=set)
    links: list[tuple[str, str]] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    boxes: list[bool] = field(default_factory=list)
    quotes: int = 0
    starts: list[str] = field(default_factory=list)
    unsafe: list[str] = field(default_factory=list)
    text: str = ""

    def of(self, *tags: str) -> list[tuple[str, str]]:
        return [(tag, text) for tag in tags for text in self.texts.get(tag, [])]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.shown = Shown()
        self.open: list[tuple[str, dict[str, str | None], list[str]]] = []
        self.whole: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shown.tags.add(tag)
        named = dict(attrs)
        self.shown.unsafe += unsafe(tag, named)
        self.shown.quotes += tag == "blockquote" or (tag == "div" and "admonition" in (named.get("class") or ""))
        if tag == "ol":
            self.shown.starts.append(named.get("start") or "1")
        if named.get("id"):
            self.shown.targets.append(named["id"] or "")
        if tag == "input":
            self.shown.boxes.append("checked" in named)
        if tag in BLOCKS:
            self.handle_data("\n")
        if tag not in VOID:
            self.open.append((tag, named, []))

    def handle_data(self, data: str) -> None:
        self.whole.append(data)
        for _, _, collected in self.open:
            collected.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        opened, attrs, collected = self.open.pop()
        assert opened == tag, f"</{tag}> closes <{opened}>"
        text = squeezed("".join(collected)) if tag != "pre" else "".join(collected).strip("\n").expandtabs(4)
        if tag in BLOCKS:
            self.handle_data("\n")
        self.shown.texts.setdefault(tag, []).append(text)
        if tag == "a":
            self.shown.links.append((text, unquote(attrs.get("href") or "")))
        if re.fullmatch(r"h[1-6]", tag):
            self.shown.anchors.append(attrs.get("id") or "")


def unsafe(tag: str, attrs: Mapping[str, str | None]) -> Iterator[str]:
    """What of an element runs, or brings in what others wrote."""
    if tag in RUNS:
        yield f"<{tag}>"
    for name, value in attrs.items():
        if name.startswith("on") or name in ("style", "srcdoc", "formaction"):
            yield f"{tag} {name}"
        address = re.sub(r"[\x00-\x20]", "", value or "").lower()
        if name in ("href", "src", "action") and re.match(r"(?:javascript|vbscript|data|file):", address):
            yield f"{tag} {name}={address}"


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def read(html: str) -> Shown:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert not reader.open, f"never closed: {[tag for tag, *_ in reader.open]}"
    reader.shown.text = squeezed("".join(reader.whole))
    return reader.shown


def github_anchors(headings: list[str]) -> Iterator[str]:
    """The anchors that github.com gives to headings: lower case, blanks as dashes, punctuation dropped."""
    seen: dict[str, int] = {}
    for heading in headings:
        slug = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        count = seen.get(slug, 0)
        seen[slug] = count + 1
        yield f"{slug}-{count}" if count else slug


def both(text: str) -> tuple[Shown, Shown]:
    return read(on_github(text)), read(on_site(text))
