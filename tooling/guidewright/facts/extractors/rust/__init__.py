"""Rust: variables read through `std::env` and dotenvy, helper functions, clap, and configuration libraries."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.facts.model import Facts
from guidewright.source import Source

from .attributes import by_clap
from .code import crates_of
from .libraries import by_libraries
from .reads import variables

NAMES = (".rs",)


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return path.endswith(NAMES)


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables of all Rust files."""
    crates = crates_of(sources)
    return Facts.merged([variables(crates), by_clap(crates), by_libraries(crates)])
