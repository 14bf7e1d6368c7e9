"""Markdown out of a spec, written anew so that GitHub and MkDocs read it alike.

What `Inline` and `Prose` may hold is little: code spans, links, strong and emphasised words; paragraphs, lists, fences,
quotes and tables. It is taken apart and put together again in the one form that both renderers know; all the rest is
text and shown as typed. So raw HTML, attribute lists, footnotes and whatever else one renderer knows cannot come in.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from guidewright.guide.escape import (
    MAIL,
    Markdown,
    Position,
    autolink,
    code,
    fence,
    guarded,
    indented,
    link,
    one_line,
    plain,
)

_BLOCKS = (
    MarkdownIt("commonmark", {"html": False})
    .enable("table")
    .disable(["heading", "lheading", "hr", "code", "reference", "html_block"])
)
_BLOCKS.core.ruler.enableOnly(["normalize", "block"])

# Emphasis begins and ends at a letter, a span or a bracket and stands between words: `lib/*/x` and `2 * 3` are text.
_INNER = r"(?:[^*_`\\\[\]]|(?<=\w)_(?=\w)|\\.|`[^`]+`|\[[^\[\]]*\]\([^\s()]*\))"
_OPENS, _CLOSES = r"(?<![^\s(\[\"'—–-])", r"(?=$|[\s.,;:!?)\]\"'—–-])"
_FIRST, _LAST = r"(?=[\w`\[(\"'])", r"(?<=[\w`)\"'.!?%])"
_TOKEN = re.compile(
    rf"""
      \\(?P<escaped>[!-/:-@\[-`{{-~])
    | (?<!`)(?P<ticks>`+)(?!`)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)
    | <(?P<address>https?://[^\s<>`|\\]+|{MAIL})>
    | \[(?P<words>(?:[^\[\]\\`]|\\.|`[^`]+`)+)\]\((?P<target>[^\s()<>]+(?:\([^\s()<>]*\)[^\s()<>]*)*)\)
    | {_OPENS}(?P<strong_mark>\*\*|__){_FIRST}(?P<strong>{_INNER}+?){_LAST}(?P=strong_mark){_CLOSES}
    | {_OPENS}(?P<em_mark>[*_]){_FIRST}(?P<em>{_INNER}+?){_LAST}(?P=em_mark){_CLOSES}
    """,
    re.VERBOSE,
)
_MARKS = frozenset("\\`<[*_")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_SAFE_SCHEMES = ("http:", "https:", "mailto:")
_BLOCK = re.compile(r"^\s*(?:[-+*]\s|\d+[.)]\s|>|`{3}|~{3}|\|?\s*:?-+:?\s*(?:\||$))", re.MULTILINE)
_LISTS = ("bullet_list", "ordered_list")
# A block that shows nothing.
_NOTHING = "<!-- -->"
_ITEM = re.compile(r"(?:-|\d+\.) ")
_TASK = re.compile(r"\[([ xX])\][ \t]+")
_ALERT = re.compile(r"(\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\])[ \t]*(?:\n|$)", re.IGNORECASE)


def inline(value: str, position: Position = "line") -> Markdown:
    """The Markdown of an `Inline`; `guarded` it where it begins a line."""
    text, parts, literal, at = one_line(value), list[str](), "", 0
    if _MARKS.isdisjoint(text):
        return plain(text, position)
    for found in _TOKEN.finditer(text):
        literal += text[at : found.start()]
        at = found.end()
        written = found["escaped"] or _written(found, position)
        if written is None or found["escaped"]:
            literal += written or found[0]
            continue
        before = _between(parts[-1:], literal, written, position)
        if before.endswith("!") and written.startswith("["):
            before = f"{before[:-1]}\\!"
        parts += [before, written]
        literal = ""
    return Markdown("".join([*parts, _between(parts[-1:], literal + text[at:], "", position)]))


def _between(before: list[str], text: str, after: str, position: Position) -> str:
    """Text between two pieces of markup: the blanks at its ends count."""
    inner = text.strip()
    if not inner:
        return text
    start, end = text.index(inner), text.index(inner) + len(inner)
    beside = text[:start] or "".join(before), text[end:] or after
    return text[:start] + plain(inner, position, *beside) + text[end:]


def _written(found: re.Match[str], position: Position) -> str | None:
    """A piece of markup in its one form, or None where it is text after all."""
    if found["code"]:
        content = found["code"]
        if not content.strip():
            return None
        padded = content.startswith(" ") and content.endswith(" ") and content.strip()
        return code(content[1:-1] if padded else content, position)
    if found["address"]:
        return plain(found["address"], position) if position == "words" else autolink(found["address"])
    if found["words"]:
        scheme = _SCHEME.match(found["target"])
        if scheme and scheme[0].lower() not in _SAFE_SCHEMES:
            return None
        words = inline(found["words"], "words")
        # A link within the words of another would take its place on GitHub.
        return words if position == "words" else link(words, found["target"])
    if found["strong"]:
        return f"**{inline(found['strong'], position)}**"
    return f"*{inline(found['em'], position)}*"


def prose(value: str) -> Markdown:
    """The Markdown of a `Prose`: blocks with a blank line between them, nested by four spaces."""
    if _BLOCK.search(value) is None:
        # Nothing but paragraphs, as most prose is: the parser is not needed.
        paragraphs = re.split(r"\n[ \t]*\n\s*", value.strip())
        return Markdown("\n\n".join(guarded(inline(paragraph)) for paragraph in paragraphs))
    return Markdown("\n\n".join(_blocks(SyntaxTreeNode(_BLOCKS.parse(value)))))


def below(markdown: Markdown) -> Markdown:
    """Blocks so that they may stand below a list: one that begins with a list would go on with it."""
    return Markdown(f"{_NOTHING}\n\n{markdown}") if _ITEM.match(markdown) else markdown


def _blocks(parent: SyntaxTreeNode) -> list[str]:
    written: list[str] = []
    above = ""
    for node in parent.children:
        block = _block(node)
        if not block:
            continue
        if above in _LISTS and node.type in _LISTS:
            # Python-Markdown makes one list of two, whatever their marks.
            written.append(_NOTHING)
        written.append(block)
        above = node.type
    return written


def _block(node: SyntaxTreeNode) -> str:
    if node.type == "paragraph":
        return guarded(inline(_content(node)))
    if node.type == "fence":
        return fence(node.content, re.sub(r"[^\w+-].*", "", node.info.strip(), flags=re.DOTALL))
    if node.type == "blockquote":
        return _quote(node)
    if node.type == "table":
        return _table(node)
    return _list(node)


def _content(node: SyntaxTreeNode) -> str:
    return "".join(child.content for child in node.children)


def _list(node: SyntaxTreeNode) -> str:
    start = int(str(node.attrs.get("start", 1))) if node.type == "ordered_list" else None
    # Python-Markdown knows no item without content.
    items = [blocks for blocks in map(_item, node.children) if blocks]
    markers = ["- " if start is None else f"{start + offset}. " for offset in range(len(items))]
    between = "\n" if all(map(_is_tight, node.children)) else "\n\n"
    return between.join(marker + indented(between.join(blocks)) for marker, blocks in zip(markers, items, strict=True))


def _is_tight(item: SyntaxTreeNode) -> bool:
    """Whether an item is a line of text, with no more than a list below it, and no blank line around it."""
    first, rest = item.children[:1], item.children[1:]
    if not all(node.type == "paragraph" and node.hidden for node in first) or len(rest) > 1:
        return False
    # Python-Markdown takes a line right below a loose list for the end of its last block.
    return all(node.type in _LISTS and all(map(_is_tight, node.children)) for node in rest)


def _item(item: SyntaxTreeNode) -> list[str]:
    blocks = _blocks(item)
    first = item.children[0] if item.children else None
    if first is None or not blocks:
        return []
    if first.type != "paragraph":
        # Python-Markdown begins an item with nothing but a line of text.
        return [_NOTHING, *blocks]
    task = _TASK.match(_content(first))
    if task:
        blocks[0] = f"[{task[1].lower()}] {guarded(inline(_content(first)[task.end() :]))}"
    return blocks


def _quote(node: SyntaxTreeNode) -> str:
    blocks = _blocks(node)
    first = node.children[0] if node.children else None
    alert = _ALERT.match(_content(first)) if first is not None and first.type == "paragraph" else None
    if first is not None and alert:
        rest = _content(first)[alert.end() :]
        blocks[0] = f"{alert[1].upper()}\n{guarded(inline(rest))}" if rest.strip() else alert[1].upper()
    return "\n".join(f"> {line}".rstrip() for line in "\n\n".join(blocks).split("\n") if blocks)


def _table(node: SyntaxTreeNode) -> str:
    rows = [
        "| " + " | ".join(inline(_content(cell), "cell") for cell in row.children) + " |"
        for part in node.children
        for row in part.children
    ]
    columns = len(node.children[0].children[0].children)
    return "\n".join([rows[0], "|" + " --- |" * columns, *rows[1:]])
