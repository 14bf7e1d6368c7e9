"""The keys of the configuration and the fields of a spec, as tables for the reference."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from guidewright.config import Config
from guidewright.guide.escape import code
from guidewright.site.fields import Entry, Group, groups
from guidewright.spec.model import Spec

# Of a longer list only the beginning is shown: `guidewright init` writes it whole.
_SHOWN = 3


def configuration() -> str:
    """Every key of the configuration: a table of the first level, then one below a heading for each table in it."""
    first, *others = groups(Config)
    parts = [_keys(first), *(f"### `[{'.'.join(group.path)}]`\n\n{group.says}\n\n{_keys(group)}" for group in others)]
    return "\n\n".join(parts)


def spec() -> str:
    """Every field of a spec: a table of the first level, then one below a heading for each mapping in it."""
    first, *others = groups(Spec)
    return "\n\n".join([_fields(first), *(_mapping(group) for group in others)])


def _keys(group: Group) -> str:
    rows = (
        (code(entry.key), _says(entry, toml), f"{entry.takes}; {_default(entry)}")
        for entry in group.entries
        if not entry.takes.startswith("[mapping]")
    )
    return _table("Key", "For", "Takes", rows=rows)


def _mapping(group: Group) -> str:
    how = "A list of mappings. Each: " if group.listed else ""
    says = how + (group.says[0].lower() + group.says[1:] if how else group.says)
    return f"### `{'.'.join(group.path)}`\n\n{says}\n\n{_fields(group)}"


def _fields(group: Group) -> str:
    rows = ((code(entry.key), _says(entry, yaml), _takes(entry)) for entry in group.entries)
    return _table("Field", "For", "Takes", rows=rows)


def _takes(entry: Entry) -> str:
    if entry.required:
        return f"{entry.takes}; must be given"
    if isinstance(entry.default, str | bool):
        return f"{entry.takes}; {code(yaml(entry.default))} by default"
    return entry.takes


def _default(entry: Entry) -> str:
    if not entry.default:
        return "none by default"
    if isinstance(entry.default, tuple) and len(entry.default) > _SHOWN:
        first = ", ".join(code(toml(value), "cell") for value in entry.default[:_SHOWN])
        return f"{first} and {len(entry.default) - _SHOWN} more by default"
    return f"{code(toml(entry.default), 'cell')} by default"


def _says(entry: Entry, written: Callable[[Any], str]) -> str:
    """What it is for, with the example: a column of its own would push the others out of a narrow page."""
    return entry.says if entry.example is None else f"{entry.says} For example {code(written(entry.example), 'cell')}."


def toml(value: object) -> str:
    """A value as TOML in one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml_key(key)} = {toml(inner)}" for key, inner in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)


def _toml_key(key: str) -> str:
    return key if re.fullmatch(r"[\w-]+", key) else json.dumps(key, ensure_ascii=False)


def yaml(value: object) -> str:
    """A value as YAML in one line, without quotes where it needs none."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(yaml(inner) for inner in value)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {yaml(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, str):
        plain = re.fullmatch(r"[A-Za-z][^,:#\[\]{}\"'`]*|https://[\w./-]+", value)
        return value if plain else json.dumps(value, ensure_ascii=False)
    return json.dumps(value, default=str).strip('"')


def _table(*heads: str, rows: Any) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    return "\n".join([*lines, *(f"| {' | '.join(cell for cell in row)} |" for row in rows)])
