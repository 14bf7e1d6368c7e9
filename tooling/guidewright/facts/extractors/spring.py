"""Spring's settings files: `${X:default}` is read when the application starts, and without a default it must be there.

Every property may come out of a variable as well (`SPRING_DATASOURCE_URL`), so that these names cannot be listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from guidewright.facts.model import Facts, NotEnumerable, Requirement, Variable
from guidewright.facts.placeholders import as_variable, variables_of
from guidewright.facts.plain_code import PlainCode, Syntax
from guidewright.source import Source

NAMES = ("application", "bootstrap", "src/main/resources/")
_FILE = re.compile(r"(?:^|/)(?:application|bootstrap)(?P<profile>-[\w-]+)?\.(?:ya?ml|properties)$")
_NAMED_OTHERWISE = re.compile(r"(?:^|/)src/main/resources/[\w-]+\.ya?ml$")
_SPRING = re.compile(r"^(?:spring|server):\s*(?:#.*)?$", re.MULTILINE)
_YAML = Syntax((r"(?:^|(?<=[ \t\n]))#[^\n]*",), (r"(?!)",))
_PROPERTIES = Syntax((r"(?:^|(?<=\n))[ \t]*[#!][^\n]*",), (r"(?!)",))
_TOP_KEY = re.compile(r"^([a-z][\w-]*)(?=[.:= \[])", re.MULTILINE)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None or _NAMED_OTHERWISE.search(path) is not None


def may_hold(path: str, data: bytes) -> bool:
    """Whether a file is one of Spring's, by its name or by what it configures."""
    return _FILE.search(path) is not None or b"spring:" in data or b"server:" in data


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The placeholders of all settings files; one with another name counts where it configures Spring."""
    read = [source for source in sources if _FILE.search(source.path) or _SPRING.search(source.text)]
    return Facts.merged(_facts(source) for source in read)


def _facts(source: Source) -> Facts:
    code = PlainCode(source, _PROPERTIES if source.path.endswith(".properties") else _YAML)
    return Facts(variables=tuple(_variables(code)), not_enumerable=tuple(_bound(code)))


def _variables(code: PlainCode) -> Iterator[Variable]:
    file = _FILE.search(code.source.path)
    tested = file is not None and file["profile"] == "-test"
    for each, form, default in variables_of(code, 0, len(code.text)):
        requirement: Requirement = "required" if each.default is None else "optional"
        variable = code.variable(each.key, each.offset, form, requirement, default)
        yield replace(variable, scope="test") if tested else variable


def _bound(code: PlainCode) -> Iterator[NotEnumerable]:
    seen: set[str] = set()
    for found in _TOP_KEY.finditer(code.text):
        if found[1] not in seen:
            seen.add(found[1])
            yield code.not_enumerable(found.start(), f"{as_variable(found[1])}_*")
