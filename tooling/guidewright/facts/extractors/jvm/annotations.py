"""What Spring and MicroProfile inject: `@Value("${X:d}")`, `@ConfigProperty(name = "X")`, groups of properties."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.brackets import Brackets, Span
from guidewright.facts.model import Facts, Requirement, Variable
from guidewright.facts.placeholders import as_variable, placeholders, variables_of
from guidewright.facts.plain_code import PlainCode

_VALUE = re.compile(r"@(?:\w+:)?Value\(")
_PROPERTY = re.compile(r"@ConfigProperty\(")
_GROUP = re.compile(r"@ConfigurationProperties\((?:\s*(?:prefix|value)\s*=)?\s*\"([\w.-]+)\"")
_NAMED = re.compile(r"\bname\s*=\s*\"([\w.-]+)\"")
_FALLBACK = re.compile(r"\bdefaultValue\s*=\s*\"([^\"\\]*)\"")
_OPTIONAL = re.compile(r"\)\s*(?:\w+\s+)*(?:Optional|Provider|Instance)\b")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")


def injected(code: PlainCode) -> Facts:
    """The variables that a file's annotations name; the program does not start without one that has no default."""
    brackets = Brackets(code.bare)
    values = [(found.end(), brackets.closing(found.end() - 1)) for found in code.finds(_VALUE)]
    named = [
        (name, found.end(), brackets.closing(found.end() - 1))
        for found in code.finds(_PROPERTY)
        if (name := _NAMED.search(code.text, found.end(), brackets.closing(found.end() - 1))) is not None
    ]
    variables = [variable for span in values for variable in _values(code, span)]
    unlisted = [code.not_enumerable(found.start(), f"{as_variable(found[1])}_*") for found in code.finds(_GROUP)]
    for start, end in values:
        properties = (each for each in placeholders(code.text, start, end) if not each.is_variable)
        unlisted += [code.not_enumerable(start, as_variable(each.key)) for each in properties]
    for name, start, end in named:
        if _NAME.fullmatch(name[1]):
            variables.append(_named(code, name, (start, end)))
        else:
            unlisted.append(code.not_enumerable(start, re.sub(r"\W", "_", name[1]).upper()))
    return Facts(variables=tuple(variables), not_enumerable=tuple(unlisted))


def _values(code: PlainCode, span: Span) -> Iterator[Variable]:
    for each, form, default in variables_of(code, *span):
        requirement: Requirement = "required" if each.default is None else "optional"
        yield code.variable(each.key, each.offset, form, requirement, default)


def _named(code: PlainCode, name: re.Match[str], span: Span) -> Variable:
    default = _FALLBACK.search(code.text, *span)
    if default is not None:
        return code.variable(name[1], name.start(1), "property-default", "optional", default[1] or None)
    requirement: Requirement = "unknown" if _OPTIONAL.match(code.bare, span[1]) else "required"
    return code.variable(name[1], name.start(1), "property", requirement)
