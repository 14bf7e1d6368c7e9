"""The code base as a claim sees it: facts, files, and the texts that were outlined."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from guidewright.facts.index import Index
from guidewright.facts.model import Symbol
from guidewright.source import Source


def joined(root: str, path: str) -> str:
    """The project-relative path of `path` in a code root (`.` is the project itself)."""
    return posixpath.normpath(posixpath.join(root, path))


def within(path: str, folder: str) -> bool:
    """Whether `path` is `folder` or lies in it."""
    return folder == "." or path == folder or path.startswith(f"{folder}/")


@dataclass(frozen=True)
class Code:
    """What the claims of all specs are held against.

    `index` looks facts up, `files` are the project-relative paths of the code base, `outlined` the sources whose
    symbols are known, by path; `documents` are the paths of the Markdown files that exist or are generated.
    """

    index: Index
    files: frozenset[str]
    outlined: Mapping[str, Source]
    documents: frozenset[str]

    @cached_property
    def folders(self) -> frozenset[str]:
        """Every folder that holds a file."""
        found: set[str] = set()
        for path in self.files:
            while (path := posixpath.dirname(path)) and path not in found:
                found.add(path)
        return frozenset(found)

    @cached_property
    def _by_name(self) -> dict[str, tuple[str, ...]]:
        names: dict[str, list[str]] = {}
        for path in sorted(self.files):
            names.setdefault(posixpath.basename(path), []).append(path)
        return {name: tuple(paths) for name, paths in names.items()}

    def exists(self, path: str) -> bool:
        """Whether a file or folder of the code base has this project-relative path."""
        return path in self.files or path in self.folders

    def named_like(self, path: str) -> tuple[str, ...]:
        """The files that have the same name as `path`, in other folders."""
        return tuple(p for p in self._by_name.get(posixpath.basename(path), ()) if p != path)

    def symbols_called(self, name: str) -> Iterator[Symbol]:
        """The symbols of that name (without their class) in the outlined files."""
        for path in sorted(self.outlined):
            for symbol in self.index.symbols_of(path):
                if symbol.name == name:
                    yield symbol
