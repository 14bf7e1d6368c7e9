"""Makefiles: the variables that they take from outside, those of their recipes' shell, and their targets."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from guidewright.facts.model import Facts, Requirement, Script, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_code import ShellCode
from guidewright.facts.shell_words import Word, own_name
from guidewright.source import Source

NAMES = ("akefile", ".mk")
_FILE = re.compile(r"(?:^|/)(?:GNUm|m|M)akefile(?:\.[\w-]+)?$|\.mk$")
_COMMENT = re.compile(r"(?:^|(?<=[\s@]))#[^\n]*", re.MULTILINE)
_RECIPE = re.compile(r"^\t[^\n]*(?:(?<=\\)\n[^\n]*)*", re.MULTILINE)
_ASSIGNED = re.compile(
    r"^(?:[^\t\n=:#][^\n=:#]*:)?[ \t]*(?:(?:export|override|private|define)[ \t]+)*"
    r"([A-Z][A-Z0-9_]*)[ \t]*(?P<sign>\?|:{0,3}|[+!])="
    r"(?=(?P<value>[^\n]*))|^define[ \t]+([A-Z][A-Z0-9_]*)[ \t]*$|\$\((?:eval|foreach)[ \t]+([A-Z][A-Z0-9_]*)",
    re.MULTILINE,
)
_READ = re.compile(r"(?<!\$)\$[({]([A-Z][A-Z0-9_]*)(?=[)}:])")
_DEFINED = re.compile(r"^[ \t]*(ifn?def)[ \t]+([A-Z][A-Z0-9_]*)", re.MULTILINE)
_COMPARED = re.compile(
    r"^[ \t]*(ifn?eq)[ \t]+(\(?)[\"']?\$[({]([A-Z][A-Z0-9_]*)[)}][\"']?(?:,|[ \t])[ \t]*([^\n]*)", re.MULTILINE
)
_PART = re.compile(r"^[ \t]*(?:else|endif)\b", re.MULTILINE)
_CHOICE = re.compile(r"\$\((?:if|or)[ \t]+$")
_REFUSED = re.compile(r"\),[ \t]*,[ \t]*\$\(error\b")
_TARGETS = re.compile(
    r"^([A-Za-z0-9][\w.-]*(?:[ \t]+[A-Za-z0-9][\w.-]*)*)[ \t]*::?(?![=:])(?P<rest>[^\n]*)(?:\n\t(?P<recipe>[^\n]*))?",
    re.MULTILINE,
)
_PHONY = re.compile(r"^\.PHONY[ \t]*:([^\n]*)", re.MULTILINE)
_BUILT_IN = re.compile(
    r"AR|ARFLAGS|AS|CC|CFLAGS|CO|CPP|CPPFLAGS|CURDIR|CXX|CXXFLAGS|FC|INSTALL|LD|LDFLAGS|LDLIBS|LEX|MAKE\w*|MFLAGS|OUTPUT_OPTION|RM|SUFFIXES|YACC"
)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """What each file reads that no makefile of the project in or above its folder assigns; `X ?= d` is a read."""
    assigned = {source.path: frozenset(_assigned(source)) for source in sources}
    return Facts.merged(_facts(source, _around(source.path, assigned)) for source in sources)


def _around(path: str, assigned: dict[str, frozenset[str]]) -> frozenset[str]:
    """The names that are assigned in the file or in the makefiles that may include it, or be included by it."""
    folder = _folder(path)
    near = (other for other in assigned if folder.startswith(_folder(other)) or other.endswith(".mk"))
    return frozenset(name for other in near for name in assigned[other])


def _folder(path: str) -> str:
    return path[: path.rfind("/") + 1]


def _assigned(source: Source) -> Iterator[str]:
    for match in _ASSIGNED.finditer(_COMMENT.sub("", source.text)):
        yield match[1] or match[4] or match[5]


def _facts(source: Source, assigned: frozenset[str]) -> Facts:
    text = _COMMENT.sub(lambda match: " " * len(match[0]), source.text)
    found = {word.offset: word for word in _recipes(text, assigned)}
    for match in _READ.finditer(text):
        if match[1] not in assigned and not _dropped(match[1]):
            found.setdefault(match.start(1), _reference(match, text))
    found |= {word.offset: word for word in _conditions(text, assigned)}
    found |= {word.offset: word for word in _defaults(text)}
    variables: tuple[Variable, ...] = tuple(found[offset].read(source, 0, "script") for offset in sorted(found))
    return Facts(variables=variables, scripts=tuple(_scripts(source)))


def _dropped(name: str) -> bool:
    return own_name(name) or _BUILT_IN.fullmatch(name) is not None


def _recipes(text: str, assigned: frozenset[str]) -> Iterator[Word]:
    """The words of the recipes as the shell sees them: `$(X)` is replaced before, `$$` is its `$`."""
    for recipe in _RECIPE.finditer(text):
        shell = _READ.sub(lambda match: f"${{{match[1]}", recipe[0])
        for word in ShellCode(re.sub(r"(\$\{[A-Z][A-Z0-9_]*)\)", r"\1}", shell).replace("$$", " $")).reads(assigned):
            if not _dropped(word.name):
                yield replace(word, offset=recipe.start() + word.offset)


def _reference(match: re.Match[str], text: str) -> Word:
    if _CHOICE.search(text, max(0, match.start() - 8), match.start()) is None:
        return Word(match[1], match.start(1), form="reference")
    refused = _REFUSED.match(text, match.end()) is not None
    return Word(match[1], match.start(1), "required" if refused else "optional", form="choice")


def _defaults(text: str) -> Iterator[Word]:
    for match in _ASSIGNED.finditer(text):
        if match["sign"] == "?" and not _dropped(match[1]):
            value = match["value"].strip()
            form = "default-computed" if "$" in value else "default"
            requirement: Requirement = "optional" if value else "unknown"
            yield Word(match[1], match.start(1), requirement, shown(match[1], value) or None, form)


def _conditions(text: str, assigned: frozenset[str]) -> Iterator[Word]:
    for match in _DEFINED.finditer(text):
        yield from _condition(text, match, 2, "absent" if match[1] == "ifndef" else "present", assigned)
    for match in _COMPARED.finditer(text):
        if match[4].strip("\"' \t)"):
            if match[3] not in assigned and not _dropped(match[3]):
                yield Word(match[3], match.start(3), "optional", form="condition")
        else:
            yield from _condition(text, match, 3, "absent" if match[1] == "ifeq" else "present", assigned)


def _condition(
    text: str, match: re.Match[str], group: int, runs_if: Literal["absent", "present"], assigned: frozenset[str]
) -> Iterator[Word]:
    name, at = match[group], match.start(group)
    end = _PART.search(text, match.end())
    branch = text[match.end() : end.start() if end is not None else match.end()]
    given = _ASSIGNED.search(branch) if runs_if == "absent" else None
    if given is not None and given[1] == name:
        value = given["value"].strip()
        yield Word(name, at, "optional", shown(name, value) or None, "default-computed" if "$" in value else "default")
    elif name not in assigned and not _dropped(name):
        refused = "$(error" in branch
        if runs_if == "absent":
            yield Word(name, at, "required" if refused else "unknown", form="condition")
        else:
            yield Word(name, at, "unknown" if refused else "optional", form="condition")


def _scripts(source: Source) -> Iterator[Script]:
    phony = {name for match in _PHONY.finditer(source.text) for name in match[1].split()}
    seen = set[str]()
    for match in _TARGETS.finditer(source.text):
        if _ASSIGNED.match(match[0]):
            continue
        for name in re.finditer(r"\S+", match[1]):
            if name[0] not in seen and ("." not in name[0] or name[0] in phony):
                seen.add(name[0])
                command = (match["recipe"] or "").strip().lstrip("@-+ ")
                yield Script(name[0], command, source.path, source.place_of(match.start(1) + name.start()).line)
