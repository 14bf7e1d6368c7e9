"""Struct tags that name a variable: caarlos0/env, cleanenv, envconfig, go-envconfig and kong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts, NotEnumerable, Variable
from guidewright.facts.readers import Verdict

from .code import GoFile, Project

_TAG = re.compile(r"`[^`\n]*`")
_PAIR = re.compile(r'([\w-]+):"((?:[^"\\]|\\.)*)"')
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_STRUCT = re.compile(r"\btype[ \t]+(\w+)(?:\[[^\]]*\])?[ \t]+struct[ \t]*(?=\{)")
_TYPE = re.compile(r"([\w.]+)[ \t]*\Z")
_PREFIX = re.compile(r'\bOptions\{[^{}]*\bPrefix:\s*"([A-Z][A-Z0-9_]*)"')
_TAGGED = re.compile(r'env\w*:"')


@dataclass(frozen=True)
class _Prefixed:
    """A field whose type's variables all begin with a prefix."""

    offset: int
    prefix: str
    type: str


def tagged(project: Project) -> Facts:
    """The variables of all struct tags; below a prefix they are read once for each place that gives it."""
    files = [file for file in project.files if _TAGGED.search(file.code.source.text)]
    prefixes: dict[tuple[str | None, str], list[str]] = {}
    unlisted: list[NotEnumerable] = []
    for file in files:
        for field in _prefixed(file):
            package, _, name = field.type.rpartition(".")
            folder = project.folder_of(file.imports.get(package, "")) if package else file.folder
            if not any(name in _structs(other) for other in project.packages.get(folder, ())):
                unlisted.append(file.code.not_enumerable(field.offset, f"{field.prefix}*"))
            else:
                prefixes.setdefault((folder, name), []).append(field.prefix)
    found = tuple(variable for file in files for variable in _variables(project, file, prefixes))
    return Facts(variables=found, not_enumerable=tuple(unlisted))


def _prefixed(file: GoFile) -> Iterator[_Prefixed]:
    for tag in file.code.finds(_TAG):
        for pair in _PAIR.finditer(tag[0]):
            outer = _TYPE.search(file.code.bare, max(0, tag.start() - 200), tag.start())
            if pair[1] == "envPrefix" and pair[2] and outer is not None:
                yield _Prefixed(tag.start() + pair.start(2), pair[2], outer[1])


def _structs(file: GoFile) -> dict[str, Span]:
    return {found[1]: (found.end(), file.brackets.closing(found.end())) for found in _STRUCT.finditer(file.code.bare)}


def _variables(project: Project, file: GoFile, prefixes: dict[tuple[str | None, str], list[str]]) -> Iterator[Variable]:
    structs = _structs(file)
    package = [other.code.text for other in project.packages[file.folder]]
    common = [found[1] for text in package for found in _PREFIX.finditer(text)] or [""]
    for tag in file.code.finds(_TAG):
        pairs = {pair[1]: pair[2] for pair in _PAIR.finditer(tag[0])}
        key = next((key for key in ("env", "envconfig") if key in pairs), None)
        if key is None:
            continue
        holder = next((name for name, (start, end) in structs.items() if start < tag.start() < end), "")
        verdict = _verdict(pairs, pairs[key])
        offset = tag.start() + tag[0].index(f'{key}:"') + len(key) + 2
        for name in re.finditer(r"[^,]+", pairs[key]):
            if not _NAME.fullmatch(name[0]):
                break
            for prefix in (outer + inner for outer in common for inner in prefixes.get((file.folder, holder), [""])):
                form, place = f"derived-{verdict.form}" if prefix else verdict.form, offset + name.start()
                yield file.code.variable(prefix + name[0], place, form, verdict.requirement, verdict.default)


def _verdict(pairs: dict[str, str], value: str) -> Verdict:
    """`required` and the default stand in the tag as options, or in tags of their own."""
    written = re.search(r",\s*default=(.*)", value)
    default = next((pairs[key] for key in ("envDefault", "env-default", "default") if pairs.get(key)), None)
    default = written[1] if written is not None else default
    if default:
        return Verdict("optional", default, "tag-default")
    options = {option.strip() for option in value.split(",")[1:]}
    demanded = options & {"required", "notEmpty"} or {
        key for key in ("required", "env-required") if pairs.get(key, "false") != "false"
    }
    return Verdict("required" if demanded else "unknown", None, "tag")
