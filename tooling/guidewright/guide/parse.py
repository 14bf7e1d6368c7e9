"""Markdown in, `Guide` out: frontmatter, headings and blocks, each at its line. No text makes it fail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from frontmatter.default_handlers import YAMLHandler
from markdown_it.token import Token

from guidewright import yaml_tree
from guidewright.guide.blocks import block_tokens
from guidewright.guide.model import Block, Fence, Guide, Html, Item, ItemList, Paragraph, Quote, Row, Section, Table
from guidewright.guide.suppressions import set_apart
from guidewright.source import Place, Source
from guidewright.suppression import Suppression, in_yaml
from guidewright.yaml_tree import Mapping, Mistake

_TASK = re.compile(r"\[([ xX])\](?:\s+|$)")
_KEY = re.compile(r"[A-Za-z_][\w-]*:(\s|$)")


def parse(source: Source) -> Guide:
    """The document in `source`. Lines are those of the file: frontmatter counts, line ends may be LF or CRLF."""
    text = source.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", " ")
    front, body = _split(source.path, text)
    body, suppressions = set_apart(source.path, body)
    # Blocks alone: what stands within a line is read where it is needed (`guide.inline`).
    tokens = block_tokens(source.path, body)
    if front is None:
        front, tokens = _stray(source.path, body, tokens)
    lines = text.count("\n") + (not text.endswith("\n"))
    before, headings = _headings(tokens, body.split("\n"))
    roots = nested(headings, lines)
    first = next((s.line for s in headings if s.level == 2), lines + 1)
    preamble = (*before, *(block for s in headings if s.line < first for block in s.blocks))
    front = front or _Front()
    return Guide(
        path=source.path,
        frontmatter=front.keys,
        titles=tuple(root for root in roots if root.level == 1),
        preamble=preamble,
        sections=tuple(root for root in roots if root.level > 1),
        lines=lines,
        frontmatter_line=front.line,
        frontmatter_mistakes=front.mistakes,
        suppressions=(*front.suppressions, *suppressions),
    )


def nested(headings: Iterable[Section], lines: int) -> tuple[Section, ...]:
    """Headings in reading order (with their own blocks only) as a tree, for a document of so many lines.

    An H2 is never below an H1: the title stands beside the sections.
    """
    flat, roots, at = list(headings), list[Section](), 0
    while at < len(flat):
        section = flat[at]
        end = next((i for i in range(at + 1, len(flat)) if flat[i].level <= max(section.level, 2)), len(flat))
        last = flat[end].line - 1 if end < len(flat) else lines
        roots.append(replace(section, end_line=last, sections=nested(flat[at + 1 : end], last)))
        at = end
    return tuple(roots)


@dataclass(frozen=True)
class _Front:
    """Frontmatter as read; the fields are those of `Guide`."""

    keys: Mapping | None = None
    line: int = 0
    mistakes: tuple[Mistake, ...] = ()
    suppressions: tuple[Suppression, ...] = ()


def _split(path: str, text: str) -> tuple[_Front | None, str]:
    """The frontmatter at the top, and the text with its lines blanked, so that line numbers stay those of the file."""
    start = len(text) - len(text.lstrip())
    start = text.rfind("\n", 0, start) + 1
    handler = YAMLHandler()
    if not handler.detect(text[start:]):
        return None, text
    try:
        header, content = handler.split(text[start:])
    except ValueError:
        return None, text
    above = text[: text.find(header, start + 3)].count("\n")
    line = text[:start].count("\n") + 1
    skipped = text[: len(text) - len(content)].count("\n")
    return _read_front(path, header, above, line), "\n" * skipped + content


def _read_front(path: str, header: str, above: int, line: int) -> _Front:
    """`header` with `above` lines over it, in a frontmatter that begins in `line`."""
    if not any(row.strip() and not row.lstrip().startswith("#") for row in header.split("\n")):
        return _Front(Mapping((), Place(path, line, 1)), line)
    readable = header.encode("utf-8", "replace").decode("utf-8")
    source = Source(path, "\n" * above + readable)
    tree, mistakes = yaml_tree.parse(source)
    if isinstance(tree, Mapping):
        return _Front(tree, line, mistakes, tuple(in_yaml(source, tree)))
    if tree is not None:
        wrong = Mistake("invalid-yaml", "the frontmatter holds no keys", tree.place, "write `key: value` lines")
        mistakes = (*mistakes, wrong)
    return _Front(None, line, mistakes)


def _stray(path: str, body: str, tokens: list[Token]) -> tuple[_Front | None, list[Token]]:
    """Frontmatter below other text, which Markdown takes for a rule and an underlined heading."""
    for at in range(len(tokens) - 3):
        rule, heading, words = tokens[at : at + 3]
        if (rule.type, rule.level, heading.type, heading.markup) != ("hr", 0, "heading_open", "-"):
            continue
        if not all(_KEY.match(row.lstrip()) for row in words.content.split("\n")):
            continue
        top, bottom = _span(heading)
        header = "\n".join(body.split("\n")[top : bottom - 1])
        return _read_front(path, header, top, _span(rule)[0] + 1), tokens[:at] + tokens[at + 4 :]
    return None, tokens


def _headings(tokens: list[Token], lines: Sequence[str]) -> tuple[tuple[Block, ...], list[Section]]:
    """The blocks before the first heading, and every heading with the blocks up to the next."""
    starts = [at for at, token in enumerate(tokens) if token.type == "heading_open" and token.level == 0]
    bounds = [*starts, len(tokens)]
    sections = []
    for start, end in zip(starts, bounds[1:], strict=True):
        line = _span(tokens[start])[0] + 1
        words = " ".join(tokens[start + 1].content.split())
        blocks = tuple(_blocks(tokens[start + 3 : end], lines))
        sections.append(Section(words, int(tokens[start].tag[1]), line, line, blocks))
    return tuple(_blocks(tokens[: bounds[0]], lines)), sections


def _blocks(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Block]:
    at = 0
    while at < len(tokens):
        end = _end(tokens, at)
        block = _block(tokens[at], tokens[at + 1 : end], lines)
        if block is not None:
            yield block
        at = end + 1


def _block(token: Token, inner: Sequence[Token], lines: Sequence[str]) -> Block | None:
    top, bottom = _span(token)
    match token.type:
        case "paragraph_open" | "heading_open":
            return Paragraph(inner[0].content, top + 1)
        case "bullet_list_open" | "ordered_list_open":
            return ItemList(tuple(_items(inner, lines)), top + 1, token.type.startswith("ordered"))
        case "fence" | "code_block":
            language = token.info.split(maxsplit=1)[0] if token.info.strip() else ""
            return Fence(language, token.content.removesuffix("\n"), top + 1)
        case "table_open":
            header, *rows = _rows(inner)
            return Table(header, tuple(rows), top + 1)
        case "blockquote_open":
            return Quote("\n".join(lines[top:bottom]), top + 1)
        case "html_block":
            return Html(token.content.rstrip("\n"), top + 1)
    return None


def _items(tokens: Sequence[Token], lines: Sequence[str]) -> Iterator[Item]:
    at = 0
    while at < len(tokens):
        end = _end(tokens, at)
        blocks = tuple(_blocks(tokens[at + 1 : end], lines))
        text = ""
        if blocks and isinstance(blocks[0], Paragraph):
            text, blocks = blocks[0].text, blocks[1:]
        task = _TASK.match(text)
        number = int(tokens[at].info) if tokens[at].info else None
        checked = task[1] != " " if task else None
        yield Item(text[task.end() :] if task else text, _span(tokens[at])[0] + 1, checked, number, blocks)
        at = end + 1


def _rows(tokens: Sequence[Token]) -> Iterator[Row]:
    cells: list[str] = []
    for token in tokens:
        if token.type == "tr_open":
            cells, line = [], _span(token)[0] + 1
        elif token.type == "inline":
            cells.append(token.content)
        elif token.type == "tr_close":
            yield Row(tuple(cells), line)


def _end(tokens: Sequence[Token], at: int) -> int:
    """The index of the token that closes the one at `at`; a token that holds nothing closes itself."""
    if tokens[at].nesting != 1:
        return at
    level = tokens[at].level
    return next(i for i in range(at + 1, len(tokens)) if tokens[i].nesting == -1 and tokens[i].level == level)


def _span(token: Token) -> tuple[int, int]:
    """The lines of a token, from 0, the end excluded."""
    return (token.map[0], token.map[1]) if token.map else (0, 0)
