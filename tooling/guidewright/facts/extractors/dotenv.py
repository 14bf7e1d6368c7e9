"""`.env.example` and its relatives: the variables that a project tells its users to set."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.model import Facts, Variable
from guidewright.facts.settings import shown
from guidewright.facts.shell_words import words
from guidewright.source import Source

_FILE = re.compile(r"(?:^|/)(?:\.env(?:\.[\w.-]+)?|[\w.-]*\.env|env\.(?:sample|example|template|dist))$")
_SETTING = re.compile(r"^(\s*(#+\s?)?(?:export\s+)?)([A-Z][A-Z0-9_]*)[ \t]*=(.*)$")
_QUOTED = re.compile(r"""^\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|`([^`]*)`)\s*(?:#.*)?$""")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(source: Source) -> Facts:
    """`X=value` declares X with a default; `# X=value` declares it as optional. Values that are secrets are masked."""
    return Facts(variables=tuple(_variables(source)))


def _variables(source: Source) -> Iterator[Variable]:
    for number, line in enumerate(source.lines, 1):
        match = _SETTING.match(line)
        if match is None:
            continue
        name, commented, value = match[3], match[2] is not None, _value(match[4])
        # `# IMPORTANT = read this first`: prose has spaces in its value.
        if commented and " " in value and _QUOTED.match(match[4]) is None:
            continue
        default = shown(name, value) or None
        column = match.start(3) + 1
        if commented:
            yield Variable(name, source.path, number, column, "optional", default, "commented", "declared", "config")
            continue
        yield Variable(name, source.path, number, column, "unknown", default, "setting", "declared", "config")
        for word in words(match[4]) if not match[4].lstrip().startswith("'") else ():
            yield word.read(source.path, number, match.start(4) + 1, "config")


def _value(text: str) -> str:
    quoted = _QUOTED.match(text)
    if quoted is not None:
        return next((part for part in quoted.groups() if part is not None), "")
    return re.split(r"\s+#|^\s*#", text, maxsplit=1)[0].strip()
