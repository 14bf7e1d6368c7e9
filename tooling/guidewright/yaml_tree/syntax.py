"""What libyaml says of a text that it cannot read, in a writer's words and at the place to look at."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import yaml

from guidewright.source import Place, shown


@dataclass(frozen=True)
class Mistake:
    """Why a text is no YAML that is accepted here."""

    kind: Literal["invalid-yaml", "duplicate-key"]
    message: str
    place: Place
    help: str = ""
    first: Place | None = None


@dataclass(frozen=True)
class _Trouble:
    """An error of libyaml: what it expected, in which context, and both offsets; `text` is the whole document."""

    text: str
    problem: str
    context: str
    at: int
    began: int

    @property
    def character(self) -> str:
        return self.text[self.at : self.at + 1]

    @property
    def before(self) -> str:
        """The part of the line before the place of the error."""
        return self.text[self.text.rfind("\n", 0, self.at) + 1 : self.at]


# Offset, message, help.
_Said = tuple[int, str, str]


def syntax_mistake(text: str, error: yaml.MarkedYAMLError, place: Callable[[int], Place]) -> Mistake:
    """The mistake behind an error of the C parser; `place` turns offsets in `text` into places."""
    problem, context = error.problem_mark or error.context_mark, error.context_mark or error.problem_mark
    at, began = (mark.index if mark else 0 for mark in (problem, context))
    trouble = _Trouble(text, error.problem or "", error.context or "", min(at, len(text)), min(began, len(text)))
    said = next(said for explain in _EXPLANATIONS if (said := explain(trouble)))
    return Mistake("invalid-yaml", said[1], place(said[0]), said[2])


def _tab(trouble: _Trouble) -> _Said | None:
    at = trouble.at
    if trouble.character != "\t":
        if "tab character" not in trouble.problem:
            return None
        at = max(trouble.text.rfind("\t", 0, at), 0)
    return at, "a tab indents this line", "indent with spaces; YAML allows no tabs there"


def _quote(trouble: _Trouble) -> _Said | None:
    if "quoted scalar" not in trouble.context:
        return None
    if "unexpected end" in trouble.problem or "document indicator" in trouble.problem:
        quote = trouble.text[trouble.began : trouble.began + 1]
        return trouble.began, "the quote that opens here is never closed", f"add the closing `{quote}`"
    escape = trouble.text[trouble.at : trouble.at + 2]
    help = "write `\\\\` for a backslash, or use single quotes"
    return trouble.at, f"{shown(escape)} is no escape that double quotes know", help


def _after_quote(trouble: _Trouble) -> _Said | None:
    """A quote that closed too early or too late: libyaml stumbles over what follows it."""
    token = _last_token(trouble)
    if not isinstance(token, yaml.ScalarToken) or token.style not in ('"', "'"):
        return None
    start, end = token.start_mark, token.end_mark
    inside = '`\\"`' if token.style == '"' else "`''`"
    if start.line != end.line:
        return (
            start.index,
            f"the quote that opens here closes only on line {end.line + 1}",
            f"add the closing `{token.style}` where the text ends; a quote inside the text is written {inside}",
        )
    if end.line != trouble.text.count("\n", 0, trouble.at):
        return None
    return trouble.at, "text follows the closing quote", f"quote the whole value; a quote inside is written {inside}"


def _after_bracket(trouble: _Trouble) -> _Said | None:
    token = _last_token(trouble)
    if not isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken):
        return None
    if token.end_mark.line != trouble.text.count("\n", 0, trouble.at):
        return None
    closing, opening = ("]", "[") if isinstance(token, yaml.FlowSequenceEndToken) else ("}", "{")
    help = f"put quotes around the value: without them a value that begins with `{opening}` ends at its `{closing}`"
    return trouble.at, f"text follows the closing `{closing}`", help


def _colon(trouble: _Trouble) -> _Said | None:
    if "mapping values are not allowed" not in trouble.problem:
        return None
    key = re.fullmatch(r"(\s*(?:- +)*)[^\s:]+", trouble.before)
    if key is None:
        return trouble.at, "a `: ` stands inside this value", "put quotes around the whole value"
    above = trouble.text[: trouble.at - len(trouble.before)].rstrip().rpartition("\n")[2]
    if above and ":" not in above and not above.lstrip().startswith(("- ", "#")):
        begin = trouble.text.rfind(above, 0, trouble.at) + len(above) - len(above.lstrip())
        return begin, "this line is no `key: value`", "add the `:` after the key, or remove the line"
    return (
        trouble.at - len(trouble.before) + len(key[1]),
        f"{shown(trouble.before.strip() + ':')} is read as part of the value above it",
        "indent it like the keys around it; a text that holds `: ` needs quotes",
    )


def _flow(trouble: _Trouble) -> _Said | None:
    if "flow" not in trouble.context:
        return None
    opened = _open_bracket(trouble)
    bracket = trouble.text[opened : opened + 1]
    closing = {"[": "]", "{": "}"}.get(bracket, "]")
    if not trouble.text[trouble.at :].strip() or "\n" in trouble.text[opened : trouble.at]:
        help = f"add the closing `{closing}`; a text that begins with `{bracket}` needs quotes"
        return opened, f"the `{bracket}` that opens here is not closed", help
    if "node content" in trouble.problem:
        return (
            trouble.at,
            f"a value is missing before the {shown(trouble.character)}",
            "write the value, or remove the `,`",
        )
    return trouble.at, f"a `,` or `{closing}` is missing here", "a text that holds brackets or commas needs quotes"


def _layout(trouble: _Trouble) -> _Said | None:
    at, rest = trouble.at, trouble.text[trouble.at : trouble.at + 2]
    if "expected '-' indicator" in trouble.problem:
        help = "indent it deeper to belong to the item above, or less to end the list"
        return at, "a `- ` is expected here, as for the other items of this list", help
    if "expected key" in trouble.problem:
        if rest in ("- ", "-\n", "-"):
            help = "indent all items of a list alike, below their key"
            return at, "a list item stands where a key is expected", help
        if rest.startswith(":"):
            return at, "a key is missing before the `:`", "write the key, or put quotes around a text with `:`"
        return at, "this line is not indented like the keys around it", "indent it like the keys it belongs with"
    if "could not find expected ':'" in trouble.problem:
        help = "add the `:` after the key, or indent the text to continue the value above"
        return trouble.began, "this line is no `key: value`", help
    if "<document start>" in trouble.problem and "\n..." in trouble.text[:at]:
        return at, "text follows the end of the document", "remove the `...`"
    if "<document start>" in trouble.problem:
        return at, "this line is indented less than the first key", "begin every key of the top level in column 1"
    return None


# Part of libyaml's problem or context, whether the offset of the context counts, message, help.
_QUOTES = "put quotes around the text"
_SAYINGS = (
    ("block sequence entries are not allowed", False, "a list cannot begin on the line of its key",
     "put each `- item` on a line of its own"),
    ("while scanning an alias", True, "`*` begins an alias here", "put quotes around a text that begins with `*`"),
    ("while scanning an anchor", True, "`&` begins an anchor here", "put quotes around a text that begins with `&`"),
    ("while scanning a tag", True, "`!` begins a tag here", "put quotes around a text that begins with `!`"),
    ("undefined tag handle", True, "`!` begins a tag here", "put quotes around a text that begins with `!`"),
    ("while scanning a directive", True, "a line cannot begin with `%`", _QUOTES),
    ("while scanning a block scalar", False, "text stands behind `|` or `>`", "begin the text on the next line"),
    ("mapping keys are not allowed", False, "a value cannot begin with `? `", _QUOTES),
)  # fmt: skip


def _saying(trouble: _Trouble) -> _Said | None:
    for part, context_counts, message, help in _SAYINGS:
        if part in trouble.problem or part in trouble.context:
            return trouble.began if context_counts else trouble.at, message, help
    if "cannot start any token" in trouble.problem or "node content" in trouble.problem:
        what = shown(trouble.character)
        return trouble.at, f"a value cannot begin with {what}", _QUOTES
    return None


def _anything(trouble: _Trouble) -> _Said:
    said = " ".join(filter(None, (trouble.problem, trouble.context)))
    return trouble.at, f"this cannot be read: {said}", "check the quotes and the indentation here and just above"


_EXPLANATIONS: tuple[Callable[[_Trouble], _Said | None], ...] = (
    _tab, _quote, _after_quote, _after_bracket, _colon, _flow, _layout, _saying, _anything,
)  # fmt: skip


def _tokens(trouble: _Trouble) -> list[Any]:
    """The tokens before the place of the error."""
    scanner: Any = yaml.CSafeLoader(trouble.text)
    tokens: list[Any] = []
    try:
        while (token := scanner.get_token()) is not None and token.start_mark.index < trouble.at:
            tokens.append(token)
    except yaml.YAMLError:
        pass
    finally:
        scanner.dispose()
    return tokens


def _last_token(trouble: _Trouble) -> Any:
    """The token that ends just before the place of the error, with only spaces and line ends between them."""
    tokens = [token for token in _tokens(trouble) if token.end_mark.index > token.start_mark.index]
    if not tokens or trouble.text[tokens[-1].end_mark.index : trouble.at].strip():
        return None
    return tokens[-1]


def _open_bracket(trouble: _Trouble) -> int:
    """The offset of the innermost bracket that is open at the place of the error."""
    opened: list[int] = []
    for token in _tokens(trouble):
        if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
            opened.append(token.start_mark.index)
        elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken) and opened:
            opened.pop()
    return opened[-1] if opened else trouble.began
