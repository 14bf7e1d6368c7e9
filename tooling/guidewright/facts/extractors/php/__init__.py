"""PHP: `env()`, `getenv()`, `$_ENV` and Symfony's `%env(X)%`, in code, Blade templates and settings files.

`$_SERVER` is not read: it holds the request as well, and what is a variable there nearly always stands in `$_ENV` or
`getenv()` beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts
from guidewright.facts.readers import Piece, Read, Reader, Unit, Verdict, followed
from guidewright.source import Source

from .code import PhpFile, Project
from .guards import judged
from .reads import Found
from .symfony import processors

NAMES = (".php", "config/")
_CODE = re.compile(r"\.php$")
_SETTINGS = re.compile(r"(?:^|/)config/(?:.*/)?[^/]+\.ya?ml$")

_ASKS = ("env(", "_ENV", "Env::")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _CODE.search(path) is not None or _SETTINGS.search(path) is not None


def may_hold(path: str, data: bytes) -> bool:
    """Whether a file can say anything; any code may call a function that reads what it is given."""
    return path.endswith(".php") or b"env(" in data


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """What is read out of the environment, also through functions that are given the name."""
    code = tuple(source for source in sources if _CODE.search(source.path))
    project = Project(code, {})
    found = [Found(project.file(source)) for source in code if any(word in source.text for word in _ASKS)]
    facts = followed(_Php(project), [read for each in found for read in each.reads()])
    asked = [processors(source, lambda it: project.file(it).code) for source in sources if "env(" in source.text]
    return Facts.merged([facts, *(each.written_and_whole() for each in found), *asked])


@dataclass(frozen=True)
class _Php:
    project: Project

    def pieces(self, unit: Unit, span: Span) -> tuple[Piece, ...]:
        assert isinstance(unit, PhpFile)
        return unit.pieces(span)

    def judged(self, read: Read) -> Verdict:
        return judged(read)

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        return self.project.calls(reader)
