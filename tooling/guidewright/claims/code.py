"""The code base as a claim sees it: facts, files, and the texts that were outlined."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from guidewright.claims.asked import Asked
from guidewright.claims.paths import Paths
from guidewright.claims.paths import joined as joined
from guidewright.claims.paths import within as within
from guidewright.facts.index import Index
from guidewright.facts.model import Symbol
from guidewright.source import Source


@dataclass(frozen=True)
class Code:
    """What the claims of all specs are held against.

    `index` looks facts up, `files` are the project-relative paths of the code base, `outlined` the sources whose
    symbols are known, by path; `documents` are the paths of the Markdown files that exist or are generated. `asked` is
    what was looked up for hand-written guides alone.
    """

    index: Index
    files: frozenset[str]
    outlined: Mapping[str, Source]
    documents: frozenset[str]
    asked: Asked = field(default_factory=Asked)

    @cached_property
    def _paths(self) -> Paths:
        return Paths(self.files)

    def exists(self, path: str) -> bool:
        """Whether a file or folder of the code base has this project-relative path."""
        return self._paths.exists(path)

    def named_like(self, path: str) -> tuple[str, ...]:
        """The files that have the same name as `path`, in other folders."""
        named = self._paths.named(posixpath.basename(path))
        return tuple(p for p in named if p != path and p in self.files)

    def symbols_called(self, name: str) -> Iterator[Symbol]:
        """The symbols of that name (without their class) in the outlined files."""
        for path in sorted(self.outlined):
            for symbol in self.index.symbols_of(path):
                if symbol.name == name:
                    yield symbol
