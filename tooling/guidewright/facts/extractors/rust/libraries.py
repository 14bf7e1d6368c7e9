"""Configuration libraries that read all variables below a prefix: envy, config and figment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.model import Facts, NotEnumerable

from .code import Crates, RustFile, literal

_WITH_PREFIX = re.compile(r"\b(?:envy::(prefixed)|Environment::(with_prefix)|Env::(prefixed))\(")
_ALL = re.compile(r"\benvy::from_env\b|\bEnvironment::default\(|\bEnv::raw\(")
_NAMES = ("envy::", "Environment::", "Env::")
_LIBRARY = re.compile(r"\b(?:envy|config|figment)\b")
_SEPARATOR = re.compile(r'\.(?:prefix_)?separator\(\s*"([^"]*)"')


def by_libraries(crates: Crates) -> Facts:
    """What these libraries read; no name of it stands in the code."""
    called = [file for file in crates.files if any(name in file.code.source.text for name in _NAMES)]
    files = [file for file in called if _LIBRARY.search(file.code.source.text)]
    return Facts(not_enumerable=tuple(place for file in files for place in _places(file)))


def _places(file: RustFile) -> Iterator[NotEnumerable]:
    for found in _WITH_PREFIX.finditer(file.code.bare):
        closing = file.brackets.closing(found.end() - 1)
        prefix = literal(file.code.text[found.end() : closing].strip()) or ""
        end = file.code.bare.find(";", closing)
        separators = _SEPARATOR.findall(file.code.text[closing : max(end, closing)])
        if found[2] and prefix:
            prefix += separators[0] if separators else "_"
        yield file.code.not_enumerable(found.start(), f"{prefix.upper()}*")
    for found in _ALL.finditer(file.code.bare):
        yield file.code.not_enumerable(found.start())
