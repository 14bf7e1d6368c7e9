"""C#: variables read through `Environment`, helper methods, and configuration that takes all variables."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.facts.model import Facts
from guidewright.source import Source

from .code import project_of
from .reads import variables

NAMES = (".cs",)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.endswith(NAMES)


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables of all C# files."""
    return variables(project_of(sources))
