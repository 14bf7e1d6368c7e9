"""The configuration: `guidewright.toml`, or `[tool.guidewright]` in `pyproject.toml`, else the defaults."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from guidewright.config.model import PLATFORM_VARIABLES, Config, Profile, Site
from guidewright.source import Source, nearest

__all__ = ["PLATFORM_VARIABLES", "Config", "ConfigError", "Profile", "Site", "parse", "place_of"]


class ConfigError(Exception):
    """The configuration cannot be used; the message names the file, the key and the way out."""


def parse(source: Source) -> Config | None:
    """The configuration in a TOML file; None for a `pyproject.toml` without a `[tool.guidewright]` table.

    Raises ConfigError for a file that is no TOML, an unknown key or a wrong value.
    """
    try:
        document: Any = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{source.path}: not valid TOML: {_lower(str(error))}") from error
    if _is_pyproject(source):
        tool = document.get("tool")
        document = tool.get("guidewright") if isinstance(tool, dict) else None
        if document is None:
            return None
        if not isinstance(document, dict):
            raise ConfigError(
                f"{_where(source, ('guidewright',))}: `tool.guidewright` is a table of keys, not one value"
            )
    try:
        return Config.model_validate(document)
    except ValidationError as error:
        raise ConfigError("\n".join(_explained(source, dict(e)) for e in error.errors())) from error


def place_of(source: Source, key: str) -> str:
    """Where a key of the first level stands, as `file:line`; the file alone where it cannot be found."""
    return _where(source, (key,))


def _is_pyproject(source: Source) -> bool:
    return source.path.rsplit("/", 1)[-1] == "pyproject.toml"


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]


def _where(source: Source, path: Sequence[str]) -> str:
    """Where a key stands, or the table that holds it. TOML's own parser keeps no positions, so lines are looked at."""
    wanted = (*(("tool", "guidewright") if _is_pyproject(source) else ()), *path)
    table: tuple[str, ...] = ()
    lines: dict[tuple[str, ...], int] = {}
    for number, line in enumerate(source.lines, 1):
        if heading := re.match(r"\s*\[+([^\[\]]+)\]", line):
            table = _keys(heading[1])
            lines.setdefault(table, number)
        elif assigned := re.match(r"\s*((?:\"[^\"]*\"|'[^']*'|[\w.\s-])+?)\s*=", line):
            lines.setdefault((*table, *_keys(assigned[1])), number)
    known = (lines[wanted[:length]] for length in range(len(wanted), 0, -1) if wanted[:length] in lines)
    number = next(known, 0)
    return f"{source.path}:{number}" if number else source.path


def _keys(dotted: str) -> tuple[str, ...]:
    return tuple(key.strip("\"'") for key in re.findall(r"\"[^\"]*\"|'[^']*'|[^.\s]+", dotted))


_EXPECTED = {
    "string_type": "a text in quotes is expected",
    "tuple_type": "a list is expected, such as `{key} = [{value}]`",
    "dict_type": "a table of keys is expected",
    "model_type": "a table of keys is expected: `[{key}]`, with the keys below it",
}


def _explained(source: Source, error: dict[str, Any]) -> str:
    # A list's item is told by the list's key.
    path = [step for step in error["loc"] if isinstance(step, str) and step != "[key]"]
    where, key = _where(source, path), path[-1] if path else ""
    if error["type"] == "extra_forbidden":
        models: dict[str, type[BaseModel]] = {"profile": Profile, "site": Site}
        model = models.get(".".join(path[:-1]), Config)
        known = [name.replace("_", "-") for name in model.model_fields]
        near = nearest(key, known)
        hint = f"did you mean `{near}`?" if near else f"known are {', '.join(known)}"
        return f"{where}: unknown key `{'.'.join(path)}`; {hint}"
    said = _EXPECTED.get(error["type"])
    if said is None:
        said = _lower(error["msg"].removeprefix("Value error, ").replace("Input should be", "expected is"))
    bare = key if re.fullmatch(r"[\w-]*", key) else f'"{key}"'
    value = f'"{error["input"]}"' if isinstance(error["input"], str) else "..."
    return f"{where}: `{'.'.join(path)}`: {said.format(key=bare, value=value)}"
