"""Terraform: the variables of a module as `TF_VAR_x`, and what its resources hand to functions and containers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from guidewright.facts.brackets import Brackets
from guidewright.facts.model import Facts, Variable
from guidewright.facts.plain_code import BLOCK_COMMENT, DOUBLE_QUOTED, HASH_COMMENT, SLASH_COMMENT, PlainCode, Syntax
from guidewright.facts.settings import HIDDEN, shown
from guidewright.source import Source

NAMES = (".tf", ".tfvars")
_SYNTAX = Syntax((HASH_COMMENT, SLASH_COMMENT, BLOCK_COMMENT), (DOUBLE_QUOTED,))
_VARIABLE = re.compile(r"^variable[ \t]+\"([A-Za-z_]\w*)\"[ \t]*\{", re.MULTILINE)
_DEFAULT = re.compile(r"\bdefault[ \t]*=[ \t]*")
_VALUE = re.compile(r"(?:\"((?:[^\"\\\n]|\\.)*)\"|(true|false|-?[\d.]+)\b)?")
_SENSITIVE = re.compile(r"\bsensitive[ \t]*=[ \t]*true")
_GIVEN = re.compile(r"^([a-z_]\w*)[ \t]*=", re.MULTILINE)
_BLOCK = re.compile(
    r"\b(?:variables|environment|environment_variables|env_vars)[ \t]*=[ \t]*(?:merge\([^{]*|tomap\()?\{([^{}]*)"
)
_ENTRY = re.compile(
    r"(?:^|[{,])[ \t]*\"?([A-Z][A-Z0-9_]*)\"?[ \t]*[=:][ \t]*(?:\"((?:[^\"\\\n]|\\.)*)\")?", re.MULTILINE
)
_NAMED = re.compile(
    r"(?:\"name\"|\bname)[ \t]*[=:][ \t]*\"([A-Z][A-Z0-9_]*)\"[,\s]*\"?"
    r"(?:value\"?[ \t]*[=:][ \t]*(?:\"((?:[^\"\\\n]|\\.)*)\")?|value_?from\b|value_source\b)",
    re.IGNORECASE,
)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.endswith((".tf", ".tfvars"))


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """A variable without a default is required; what a `.tfvars` file gives, or a resource hands on, is set."""
    return Facts.merged(Facts(variables=tuple(_variables(source))) for source in sources)


def _variables(source: Source) -> Iterator[Variable]:
    code = PlainCode(source, _SYNTAX)
    if source.path.endswith(".tfvars"):
        for match in code.finds(_GIVEN):
            yield code.variable(f"TF_VAR_{match[1]}", match.start(1), "derived-variable", role="set")
        return
    brackets = Brackets(code.bare)
    for match in code.finds(_VARIABLE):
        yield _declared(code, match, brackets.closing(match.end() - 1))
    for block in _BLOCK.finditer(code.bare):
        for entry in _ENTRY.finditer(code.text, block.start(1) - 1, block.end(1)):
            yield _set(code, entry)
    for entry in code.finds(_NAMED):
        yield _set(code, entry)


def _declared(code: PlainCode, match: re.Match[str], end: int) -> Variable:
    default = _DEFAULT.search(code.bare, match.end(), end)
    given = _VALUE.match(code.text, default.end()) if default is not None else None
    name = f"TF_VAR_{match[1]}"
    value = None if given is None else (given[1] or given[2] or "").replace('\\"', '"') or None
    if value is not None:
        value = HIDDEN if _SENSITIVE.search(code.bare, match.end(), end) else shown(name.upper(), value)
    required = given is None
    return code.variable(
        name, match.start(1), "derived-variable", "required" if required else "optional", value, role="declared"
    )


def _set(code: PlainCode, entry: re.Match[str]) -> Variable:
    value = entry[2] if entry[2] and "${" not in entry[2] else None
    default = shown(entry[1], value.replace('\\"', '"')) if value is not None else None
    return code.variable(entry[1], entry.start(1), "environment", default=default, role="set")
