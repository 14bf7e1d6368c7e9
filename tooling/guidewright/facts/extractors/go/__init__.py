"""Go: variables read through `os`, helper functions, struct tags, and the libraries that read many at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guidewright.facts.model import Facts
from guidewright.source import Source

from .code import project_of
from .libraries import by_libraries
from .reads import variables
from .tags import tagged

NAMES = (".go", "go.mod")

_FILE = re.compile(r"\.go$|(?:^|/)go\.mod$")


def covers(path: str) -> bool:
    """Whether this extractor reads the file."""
    return _FILE.search(path) is not None


def extract(sources: Sequence[Source], roots: tuple[str, ...]) -> Facts:  # noqa: ARG001
    """The variables of all Go files."""
    project = project_of(sources)
    return Facts.merged([variables(project), tagged(project), by_libraries(project)])
