"""Shell scripts: what they take from the environment."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.model import Facts, Variable
from guidewright.facts.shell_words import OWN_NAMES, assigned, words
from guidewright.source import Source

_FILE = re.compile(r"\.(?:sh|bash|zsh)$|(?:^|/)(?:docker-)?entrypoint$|(?:^|/)\.husky/[\w-]+$")
_COMMENT = re.compile(r"(?:^|\s)#(?!\{).*$")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(source: Source) -> Facts:
    """A name is read where the file never assigns it, or where it stands with a default or a demand."""
    return Facts(variables=tuple(_variables(source)))


def _variables(source: Source) -> Iterator[Variable]:
    code = [_COMMENT.sub("", line) for line in source.lines]
    own = assigned("\n".join(code))
    for number, line in enumerate(code, 1):
        for word in words(line):
            decided = word.form != "expansion"
            if word.name in OWN_NAMES or (word.name in own and not decided):
                continue
            yield word.read(source.path, number, 1, "shell")
        for match in re.finditer(r"\bexport\s+([A-Z][A-Z0-9_]*)=", line):
            column = match.start(1) + 1
            yield Variable(match[1], source.path, number, column, "unknown", None, "export", "set", "shell")
