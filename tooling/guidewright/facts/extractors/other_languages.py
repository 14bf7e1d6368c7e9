"""Python, Go, Ruby, Java, Kotlin, Rust, PHP and C#: enough to know that somebody there reads a variable.

Plain patterns over string literals, comment lines dropped. What is driven by macros or settings tables is not seen,
except for pydantic-settings, whose classes are noted as places that cannot be listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.facts.model import Facts, NotEnumerable, Requirement, Variable
from guidewright.facts.scope import scope_of
from guidewright.source import Source

_NAME = r"[\"']([A-Z][A-Z0-9_]*)[\"']"
_DEFAULT = r"(?:\s*,\s*(?:default\s*=\s*)?(\"[^\"\n]*\"|'[^'\n]*'|\d[\d.]*|True|False))?"


@dataclass(frozen=True)
class _Form:
    """One way to read a variable; `needed` is a word without which the file has none of it."""

    pattern: re.Pattern[str]
    requirement: Requirement = "unknown"
    needed: str = ""


@dataclass(frozen=True)
class _Language:
    suffixes: tuple[str, ...]
    comment: str
    forms: tuple[_Form, ...]


def _form(pattern: str, requirement: Requirement = "unknown", needed: str = "") -> _Form:
    return _Form(re.compile(pattern), requirement, needed)


_PYTHON = (
    _form(rf"\bgetenv\(\s*{_NAME}{_DEFAULT}"),
    _form(rf"\benviron\.get\(\s*{_NAME}{_DEFAULT}"),
    _form(rf"\benviron\[\s*{_NAME}\s*\](?!\s*=[^=])", "required"),
    _form(rf"\bconfig\(\s*{_NAME}{_DEFAULT}", needed="decouple"),
    # environ's env.str("X"), and helpers called like get_int_from_env("X").
    _form(rf"\b\w*env\w*(?:\.\w+)?\(\s*{_NAME}{_DEFAULT}"),
)
_GO = (_form(rf"\bos\.(?:Getenv|LookupEnv)\(\s*{_NAME}"), _form(r"`[^`]*\benv:\"([A-Z][A-Z0-9_]*)"))
_RUBY = (
    _form(rf"\bENV\[\s*{_NAME}\s*\](?!\s*=[^=])"),
    _form(rf"\bENV\.fetch\(?\s*{_NAME}{_DEFAULT}", "required"),
)
_JVM = (_form(rf"\b[gG]etenv\(\s*{_NAME}"), _form(r"@Value\(\s*\"[^\"]*\$\{([A-Z][A-Z0-9_]*)(?::([^}]*))?\}"))
_RUST = (
    _form(rf"\benv::var(?:_os)?\(\s*{_NAME}"),
    _form(rf"\boption_env!\(\s*{_NAME}"),
    _form(rf"(?<!option_)\benv!\(\s*{_NAME}", "required"),
    _form(rf"\benv\s*=\s*{_NAME}", needed="clap"),
)
_PHP = (_form(rf"\b(?:env|getenv)\(\s*{_NAME}{_DEFAULT}"), _form(rf"\$_ENV\[\s*{_NAME}\s*\]"))
_CSHARP = (_form(rf"\bGetEnvironmentVariable\(\s*{_NAME}"),)
_LANGUAGES = (
    _Language((".py",), "#", _PYTHON),
    _Language((".go",), "//", _GO),
    _Language((".rb", ".rake", ".ru"), "#", _RUBY),
    _Language((".java", ".kt", ".kts", ".scala", ".groovy"), "//", _JVM),
    _Language((".rs",), "//", _RUST),
    _Language((".php",), "//", _PHP),
    _Language((".cs",), "//", _CSHARP),
)
_SETTINGS_CLASS = re.compile(r"^class\s+\w+\([^)]*\bBaseSettings\b", re.MULTILINE)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _language(path) is not None


def extract(source: Source) -> Facts:
    """The variables that the file names in one of the forms of its language."""
    language = _language(source.path)
    if language is None:
        return Facts()
    unlisted = tuple(
        NotEnumerable(source.path, line, source.line(line).strip())
        for match in _SETTINGS_CLASS.finditer(source.text)
        if (line := source.text.count("\n", 0, match.start()) + 1) and language.suffixes == (".py",)
    )
    return Facts(variables=tuple(_variables(source, language)), not_enumerable=unlisted)


def _language(path: str) -> _Language | None:
    return next((language for language in _LANGUAGES if path.endswith(language.suffixes)), None)


def _variables(source: Source, language: _Language) -> Iterator[Variable]:
    scope = scope_of(source.path)
    forms = [form for form in language.forms if form.needed in source.text]
    for number, line in enumerate(source.lines, 1):
        if line.lstrip().startswith((language.comment, "*", "/*")):
            continue
        seen: set[int] = set()
        for form in forms:
            for match in form.pattern.finditer(line):
                if match.start(1) in seen:
                    continue
                seen.add(match.start(1))
                default = match[2].strip("\"'") if match.re.groups > 1 and match[2] else None
                requirement: Requirement = "optional" if default else form.requirement
                kind = "call-default" if default else "call"
                column = match.start(1) + 1
                yield Variable(match[1], source.path, number, column, requirement, default, kind, "read", scope)
