"""package.json: its scripts, and the variables that they set or use."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.model import Facts, Script, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_words import OWN_NAMES, assigned, words
from guidewright.source import Place, Source

_TOKEN = re.compile(r'"(?:\\.|[^"\\\n])*"|[{}\[\],:]|//[^\n]*|/\*.*?\*/', re.DOTALL)
_SET = re.compile(r"(?:^|[\s;&|(])([A-Z][A-Z0-9_]*)=(\"[^\"]*\"|'[^']*'|[^\s;&|)]*)")
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.rsplit("/", 1)[-1] == "package.json"


def extract(source: Source) -> Facts:
    """The scripts in the order of the file; a file that is no JSON gives what can be made out."""
    found = list(_scripts(source))
    scripts = tuple(Script(name, command, at.path, at.line) for name, command, at, _ in found)
    variables = tuple(v for _, command, _, at in found for v in _variables(command, at))
    return Facts(scripts=scripts, variables=variables)


def _scripts(source: Source) -> Iterator[tuple[str, str, Place, Place]]:
    """Name and command of each script, with the places of both."""
    depth, inside, key = 0, False, None
    pending: re.Match[str] | None = None
    for token in _TOKEN.finditer(source.text):
        text = token[0]
        if text in "{[":
            depth += 1
            inside = inside or (depth == 2 and key == "scripts" and text == "{")
            pending = None
        elif text in "}]":
            depth -= 1
            inside = inside and depth >= 2
        elif text == ",":
            pending = None
        elif text.startswith('"') and pending is None:
            pending = token
            key = _value(text) if depth == 1 else key
        elif text.startswith('"') and pending is not None and inside and depth == 2:
            yield _value(pending[0]), _value(text), _place(source, pending.start()), _place(source, token.start() + 1)


def _value(literal: str) -> str:
    def plain(match: re.Match[str]) -> str:
        code = match[1]
        return chr(int(code[1:], 16)) if code.startswith("u") else _ESCAPES.get(code, code)

    return _ESCAPE.sub(plain, literal[1:-1])


def _place(source: Source, offset: int) -> Place:
    return source.place(len(source.text[:offset].encode("utf-8", "surrogatepass")))


def _variables(command: str, at: Place) -> Iterator[Variable]:
    for match in _SET.finditer(command):
        default = shown(match[1], match[2].strip("\"'"))
        yield Variable(
            match[1], at.path, at.line, at.column + match.start(1), "unknown", default, "script", "set", "script"
        )
    for word in words(command):
        if word.name not in OWN_NAMES | assigned(command):
            yield word.read(at.path, at.line, at.column, "shell")
