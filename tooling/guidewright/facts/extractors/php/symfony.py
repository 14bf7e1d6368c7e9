"""Symfony's `%env(int:X)%` in settings files and code, and `env(X): value`, which gives X a default."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from guidewright.facts.model import Facts, Variable
from guidewright.facts.plain_code import HASH_COMMENT, PlainCode, Syntax
from guidewright.facts.settings import shown
from guidewright.source import Source

_PROCESSED = re.compile(r"%env\((?:(?P<before>[\w:.-]*):)?(?P<name>[A-Z][A-Z0-9_]*)\)%")
_DEFAULT = re.compile(r"(?:^|:)default:([\w.]*)")
_DECLARED = re.compile(r"^[ \t]+['\"]?env\(([A-Z][A-Z0-9_]*)\)['\"]?:[ \t]*([^\n]*)", re.MULTILINE)
_YAML = Syntax((rf"(?:^|(?<=\s)){HASH_COMMENT}",), (r"(?!)",))


def processors(source: Source, file: Callable[[Source], PlainCode]) -> Facts:
    """The variables that are named so in a source; `file` gives the code of one in PHP."""
    yaml = not source.path.endswith(".php")
    code = PlainCode(source, _YAML) if yaml else file(source)
    return Facts(variables=(*_read(code), *(_declared(code) if yaml else ())))


def _read(code: PlainCode) -> Iterator[Variable]:
    for found in _PROCESSED.finditer(code.text):
        fallback = _DEFAULT.search(found["before"] or "")
        at = found.start("name")
        if fallback is None:
            yield code.variable(found["name"], at, "processor")
        elif fallback[1]:
            yield code.variable(found["name"], at, "processor-default-computed", "optional", fallback[1])
        else:
            yield code.variable(found["name"], at, "processor-default", "optional")


def _declared(code: PlainCode) -> Iterator[Variable]:
    for found in _DECLARED.finditer(code.text):
        value = found[2].strip().strip("'\"")
        default = shown(found[1], value) or None
        yield code.variable(found[1], found.start(1), "parameter", "optional", default, "declared")
