"""Java, Kotlin, Groovy build files and Scala: `System.getenv`, `sys.env`, Gradle's providers, and what Spring injects.

A property's key in lower case (`${app.url}`) may be given by a variable, but mostly stands in a settings file: it is no
read; the variable's name only counts as one that cannot be listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from guidewright.facts.brackets import Span
from guidewright.facts.model import Facts
from guidewright.facts.readers import Piece, Read, Reader, Unit, Verdict, followed
from guidewright.source import Source

from .annotations import injected
from .code import JvmFile, Project
from .guards import judged
from .reads import Found

NAMES = (".java", ".kt", ".kts", ".gradle", ".groovy", ".scala", ".sbt")
_FILE = re.compile(r"\.(?:java|kts?|gradle|groovy|scala|sbt)$")
_ASKS = ("getenv", "sys.env", "environmentVariable")
_INJECTS = re.compile(r"@(?:\w+:)?Value|@Config")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """What is read out of the environment, also through methods that are given the name."""
    project = Project(tuple(sources), {})
    found = [Found(project.file(source)) for source in sources if any(word in source.text for word in _ASKS)]
    language = _Jvm(project)
    facts = followed(language, [read for each in found for read in each.reads()])
    annotated = [injected(project.file(source).code) for source in sources if _INJECTS.search(source.text)]
    return Facts.merged([facts, *(each.whole() for each in found), *annotated])


@dataclass(frozen=True)
class _Jvm:
    project: Project

    def pieces(self, unit: Unit, span: Span) -> tuple[Piece, ...]:
        assert isinstance(unit, JvmFile)
        return self.project.pieces(unit, span)

    def judged(self, read: Read) -> Verdict:
        return judged(self.project, read)

    def calls(self, reader: Reader) -> Iterator[tuple[Unit, int]]:
        return self.project.calls(reader)
