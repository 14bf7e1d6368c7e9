"""The blocks of a document's text, as tokens: Markdown as GitHub and MkDocs read it, or MDX in `.mdx` files."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

# Tags alone on their lines; the last one may go on below.
_TAGS = re.compile(
    r"[ \t]*(?:</?(?:[A-Za-z][\w.:-]*(?:\s[^<>\n]*)?)?/?>[ \t]*)+$"
    r"|[ \t]*<[A-Za-z][\w.:-]*(?:[ \t][^<>\n]*)?\n(?:[^\n<>]+\n)*?[^\n<>]*>[ \t]*$",
    re.MULTILINE,
)
# As MDX has it, and as some sites take it.
_COMMENT = re.compile(r"[ \t]*(?:\{/\*.*?\*/\}|<!--.*?-->)", re.DOTALL)


def block_tokens(path: str, text: str) -> list[Token]:
    """The tokens of `text` (line ends LF), with their lines; what stands within a line is not read."""
    return (_MDX if path.endswith(".mdx") else _MARKDOWN).parse(text)


def _markup(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Tags or a comment are a block of HTML, which ends with them: in MDX no blank line is needed."""
    start, end = state.bMarks[first] + state.tShift[first], state.eMarks[last - 1]
    if not state.src.startswith(("<", "{"), start):
        return False
    found = _COMMENT.match(state.src, start, end) or _TAGS.match(state.src, start, end)
    if found is None:
        return False
    if not silent:
        state.line = next(line for line in range(first, last) if state.eMarks[line] >= found.end()) + 1
        token = state.push("html_block", "", 0)
        token.map = [first, state.line]
        token.content = state.getLines(first, state.line, state.blkIndent, True)
    return True


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable("table")
    parser.core.ruler.enableOnly(["normalize", "block"])
    return parser


_MARKDOWN = _parser()
# MDX has no code by indentation, and reads Markdown between its tags.
_MDX = _parser().disable(["code", "html_block"])
_MDX.block.ruler.before("heading", "markup", _markup, {"alt": ["paragraph", "reference", "blockquote", "list"]})
