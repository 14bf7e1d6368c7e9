"""package.json: its scripts, and the variables that they set or use."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from guidewright.facts.model import Facts, Script, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_code import ShellCode
from guidewright.facts.shell_words import Word
from guidewright.source import Source

NAMES = ("package.json",)
_TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|[{}\[\],:]|//[^\n]*|/\*.*?\*/', re.DOTALL)
_SET = re.compile(r"(?:^|[\s;&|(])([A-Z][A-Z0-9_]*)=( ?\"[^\"]*\"|'[^']*'|[^\s;&|)]*)")
_WINDOWS = re.compile(r"%([A-Z][A-Z0-9_]*)%")
_ESCAPE = re.compile(r"\\(.)")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.rsplit("/", 1)[-1] == "package.json"


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The scripts in the order of the file; a file that is no JSON gives what can be made out."""
    return Facts.merged(_facts(source) for source in sources)


def _facts(source: Source) -> Facts:
    found = list(_scripts(source))
    scripts = tuple(
        Script(_value(name[0]), _value(command[0]), source.path, source.place_of(name.start()).line)
        for name, command in found
    )
    variables = tuple(v for _, command in found for v in _variables(command[0][1:-1], command.start() + 1, source))
    return Facts(scripts=scripts, variables=variables)


def _scripts(source: Source) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """The literals of the name and the command of each script."""
    depth, key = 0, ""
    pending: re.Match[str] | None = None
    for token in _TOKEN.finditer(source.text):
        text = token[0]
        if text in "{[":
            depth += 1
            pending = None
        elif text in "}]":
            depth -= 1
        elif text == ",":
            pending = None
        elif text.startswith('"'):
            if pending is None:
                pending = token
                key = _value(text) if depth == 1 else key
            elif depth == 2 and key == "scripts":
                yield pending, token


def _value(literal: str) -> str:
    try:
        return str(json.loads(literal, strict=False))
    except ValueError:
        return literal[1:-1]


def _variables(literal: str, start: int, source: Source) -> Iterator[Variable]:
    # The escapes of JSON become blanks, so that offsets stay.
    command = _ESCAPE.sub(lambda match: f" {match[1]}", literal)
    for match in _SET.finditer(command):
        default = shown(match[1], match[2].strip(" \"'"))
        place = source.place_of(start + match.start(1))
        yield Variable(match[1], place.path, place.line, place.column, "unknown", default, "script", "set", "script")
    # What stands in single quotes is mostly a command for another shell.
    for word in ShellCode(command.replace("'", " ")).reads():
        yield word.read(source, start, "shell")
    for match in _WINDOWS.finditer(command):
        yield Word(match[1], match.start(1)).read(source, start, "shell")
