"""Spring's placeholders: `${X}`, `${X:default}`, `${A:${B:default}}`, in settings files and in `@Value`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .plain_code import PlainCode
from .settings import shown

_OPENING = re.compile(r"\$\{\s*([\w.\[\]-]+)\s*([:}])")
_BRACE = re.compile(r"[$#]\{|\}|\n")
_NAME = re.compile(r"[A-Z][A-Z0-9_]*")


@dataclass(frozen=True)
class Placeholder:
    """A placeholder: its key and where that stands; `default` is None where there is none."""

    key: str
    offset: int
    default: str | None

    @property
    def is_variable(self) -> bool:
        """Whether the key is written as a variable's name; any other is a property's, which a variable may give too."""
        return _NAME.fullmatch(self.key) is not None


def placeholders(text: str, start: int, end: int) -> Iterator[Placeholder]:
    """The placeholders between two places, inner ones too."""
    for found in _OPENING.finditer(text, start, end):
        default = text[found.end() : _closing(text, found.end(), end)] if found[2] == ":" else None
        yield Placeholder(found[1], found.start(1), default)


def variables_of(code: PlainCode, start: int, end: int) -> Iterator[tuple[Placeholder, str, str | None]]:
    """Those that are variables, each with a form and the default as facts may hold it."""
    for each in placeholders(code.text, start, end):
        if not each.is_variable:
            continue
        if each.default is None:
            yield each, "placeholder", None
        else:
            computed = "${" in each.default or "#{" in each.default
            form = "placeholder-default-computed" if computed else "placeholder-default"
            yield each, form, shown(each.key, each.default.strip()) or None


def as_variable(key: str) -> str:
    """The variable that gives a property by relaxed binding: `app.base-url` is `APP_BASEURL`."""
    return re.sub(r"\W+", "_", key.replace("-", "")).strip("_").upper()


def _closing(text: str, at: int, end: int) -> int:
    depth = 0
    for found in _BRACE.finditer(text, at, end):
        if found[0] == "\n" or (found[0] == "}" and not depth):
            return found.start()
        depth += -1 if found[0] == "}" else 1
    return end
