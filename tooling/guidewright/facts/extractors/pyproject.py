"""pyproject.toml: the commands that a package installs, and the tasks of poe, pdm, hatch and taskipy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Facts, Script
from guidewright.source import Source

NAMES = ("pyproject.toml",)
_TABLES = (
    ("project", "scripts"),
    ("tool", "poetry", "scripts"),
    ("tool", "poe", "tasks"),
    ("tool", "pdm", "scripts"),
    ("tool", "taskipy", "tasks"),
    ("tool", "hatch", "envs", "*", "scripts"),
)
# Where a task is a table, its command stands under one of these.
_COMMANDS = ("cmd", "shell", "script", "call", "reference", "callable", "sequence", "composite")
_HEADER = re.compile(r"\s*\[([^\[\]]+)\]\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_PART = re.compile(r"""[\w-]+|"[^"]*"|'[^']*'""")

Path = tuple[str, ...]


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.rsplit("/", 1)[-1] == "pyproject.toml"


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The scripts in the order of the file; a file that is no TOML gives none."""
    return Facts(scripts=tuple(script for source in sources for script in _scripts(source)))


def _scripts(source: Source) -> Iterator[Script]:
    try:
        read = tomllib.loads(source.text.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError:
        return
    lines = _lines(source)
    found = [
        Script(path[-1], command, source.path, line)
        for table in _TABLES
        for path, value in _entries(read, table, ())
        if (command := _command(value)) and (line := lines.get(path))
    ]
    yield from sorted(found, key=lambda script: script.line)


def _entries(table: object, path: Path, before: Path) -> Iterator[tuple[Path, object]]:
    """The entries of a table, each with all its keys; `*` stands for any key on the way to it."""
    if not isinstance(table, dict):
        return
    if not path:
        yield from (((*before, key), value) for key, value in table.items())
    for key in table if path[:1] == ("*",) else path[:1]:
        yield from _entries(table.get(key), path[1:], (*before, key))


def _command(value: object) -> str:
    """A command as it is written; several that run in a row are joined."""
    if isinstance(value, dict):
        return next((_command(value[key]) for key in _COMMANDS if key in value), "")
    if isinstance(value, list):
        return " && ".join(command for part in value if (command := _command(part)))
    return value if isinstance(value, str) else ""


def _lines(source: Source) -> dict[Path, int]:
    """The line of each key, under all keys that lead to it."""
    found: dict[Path, int] = {}
    header: Path = ()
    for number, line in enumerate(source.lines, 1):
        opened, key = _HEADER.match(line), _KEY.match(line)
        if opened is not None:
            header = _parts(opened[1])
            found.setdefault(header, number)
        elif key is not None:
            found.setdefault((*header, *_parts(key[1])), number)
    return found


def _parts(key: str) -> Path:
    return tuple(part.strip("\"'") for part in _PART.findall(key))
