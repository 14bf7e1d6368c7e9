"""Dockerfiles: `ENV` sets, `ARG` declares, and `$X` of what neither of them gives is a read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.model import Facts, Requirement, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_words import OWN_NAMES, assigned, words
from guidewright.source import Source

_FILE = re.compile(r"(?:^|/)(?:[\w-]+\.)?(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$")
_ARGUMENT = re.compile(r"^\s*ARG\s+(.*)$", re.IGNORECASE)
_SETTING = re.compile(r"^\s*ENV\s+(.*)$", re.IGNORECASE)
_COMMENT = re.compile(r"^\s*#.*$", re.MULTILINE)
_PAIR = re.compile(r"([A-Z][A-Z0-9_]*)(?:=(\"[^\"]*\"|'[^']*'|\S*))?")
_OLD_FORM = re.compile(r"^([A-Z][A-Z0-9_]*)\s+([^=].*)$")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(source: Source) -> Facts:
    """The variables of a Dockerfile; a `\\` at a line's end carries its instruction on."""
    return Facts(variables=tuple(_variables(source)))


def _variables(source: Source) -> Iterator[Variable]:
    instruction, given = "", set(assigned(_COMMENT.sub("", source.text)) - _declared_names(source))
    for number, line in enumerate(source.lines, 1):
        if line.lstrip().startswith("#"):
            continue
        begun = not instruction
        text = line if begun else f"{instruction} {line}"
        for kind, pattern in (("ARG", _ARGUMENT), ("ENV", _SETTING)):
            match = pattern.match(text)
            if match is not None:
                offset = match.start(1) if begun else 0
                for name, column, value in _pairs(line[offset:], offset):
                    given.add(name)
                    default = None if value is None or "$" in value else shown(name, value) or None
                    yield _fact(source, number, name, column, default, kind)
        for word in words(line):
            if word.name not in given and word.name not in OWN_NAMES:
                yield word.read(source.path, number, 1, "container")
        carried = line.rstrip().endswith("\\")
        instruction = (text.split()[0] if text.split() else "") if carried else ""


def _declared_names(source: Source) -> set[str]:
    return {
        m[1] for line in source.lines if (m := re.match(r"\s*(?:ARG|ENV)\s+([A-Z][A-Z0-9_]*)", line, re.IGNORECASE))
    }


def _fact(source: Source, line: int, name: str, column: int, default: str | None, kind: str) -> Variable:
    if kind == "ENV":
        return Variable(name, source.path, line, column, "unknown", default, "ENV", "set", "container")
    requirement: Requirement = "unknown" if default is None else "optional"
    return Variable(name, source.path, line, column, requirement, default, "ARG", "declared", "container")


def _pairs(text: str, offset: int) -> Iterator[tuple[str, int, str | None]]:
    old = _OLD_FORM.match(text)
    if old is not None:
        yield old[1], offset + 1, old[2].strip()
        return
    for match in _PAIR.finditer(text):
        before = text[: match.start()]
        if not before or before[-1].isspace():
            value = match[2].strip("\"'") if match[2] is not None else None
            yield match[1], offset + match.start() + 1, value
