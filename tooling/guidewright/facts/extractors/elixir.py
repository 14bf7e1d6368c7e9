"""Elixir: `System.get_env` and its relatives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.plain_code import DOUBLE_QUOTED, HASH_COMMENT, SINGLE_QUOTED, PlainCode, Syntax
from guidewright.source import Source

NAMES = (".ex", ".exs")
_HEREDOCS = (r"~[a-zA-Z]?\"\"\".*?\"\"\"", r"\"\"\".*?\"\"\"", r"'''.*?'''")
_SIGILS = (r"~[a-zA-Z](?:\([^)\n]*\)|\[[^\]\n]*\]|\{[^}\n]*\}|/[^/\n]*/|\|[^|\n]*\||\"[^\"\n]*\")", r"\?[\"'#]")
_SYNTAX = Syntax((HASH_COMMENT,), (*_HEREDOCS, *_SIGILS, DOUBLE_QUOTED, SINGLE_QUOTED))
_CALL = re.compile(
    r"\bSystem\.(?P<function>get_env|fetch_env!?)(?:\(\s*|[ \t]+)"
    r"(?P<name>\"(?:(?P<plain>[A-Z][A-Z0-9_]*)|[^\"#\n]*)\"(?!\s*<>)|)"
)
_PIPED = re.compile(r"\"(?P<plain>[A-Z][A-Z0-9_]*)\"\s*\|>\s*System\.(?P<function>get_env|fetch_env!?)(?:\(\))?")
_DEFAULT = re.compile(r"(?<=\")\s*,\s*(?:\"((?:[^\"\\\n]|\\.)*)\"|(nil\b)|([^()\n]+|[^\n]*?\))(?=\)|$))", re.MULTILINE)
_OTHERWISE = re.compile(r"\)?\s*\|\|\s*(?:(raise)\b|\"((?:[^\"\\\n]|\\.)*)\")")
_NAMES = re.compile(r"\"([A-Z][A-Z0-9_]*_)(?:#\{|\"\s*<>)")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.endswith((".ex", ".exs"))


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The reads of each file; a name that is computed cannot be listed."""
    return Facts.merged(_facts(source) for source in sources)


def _facts(source: Source) -> Facts:
    code = PlainCode(source, _SYNTAX)
    calls = list(code.finds(_CALL))
    piped = {match.start("function"): match for match in code.finds(_PIPED)}
    variables = [_read(code, match) for match in calls if match["plain"]] + [_read(code, m) for m in piped.values()]
    dynamic = tuple(_dynamic(code, calls, piped))
    return Facts(variables=tuple(variables), not_enumerable=dynamic)


def _read(code: PlainCode, match: re.Match[str]) -> Variable:
    name, at, function = match["plain"], match.start("plain"), match["function"]
    if function == "fetch_env!":
        return code.variable(name, at, "fetch-env", "required")
    given = _DEFAULT.match(code.text, match.end())
    if given is not None and given[2] is None:
        computed = given[1] is None
        value = given[3].strip() if computed else given[1].replace('\\"', '"')
        form = "get-env-computed" if computed else "get-env"
        return code.variable(name, at, form, "optional" if value else "unknown", value or None)
    otherwise = _OTHERWISE.match(code.text, match.end())
    if otherwise is not None and otherwise[1]:
        return code.variable(name, at, "get-env", "required")
    if otherwise is not None and otherwise[2]:
        return code.variable(name, at, "get-env", "optional", otherwise[2].replace('\\"', '"'))
    return code.variable(name, at, "get-env")


def _dynamic(
    code: PlainCode, calls: Sequence[re.Match[str]], piped: dict[int, re.Match[str]]
) -> Iterator[NotEnumerable]:
    for match in calls:
        if match["name"] or match.start("function") in piped:
            continue
        names = _NAMES.match(code.text, match.end())
        yield code.not_enumerable(match.start(), f"{names[1]}*" if names is not None else "*")
