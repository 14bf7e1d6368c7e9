"""All TypeScript and JavaScript files of a project at once: what one file says of the environment, others use.

Pass 1 reads each file by itself and finds reader functions and validated environments in it. Pass 2 follows those to
where they are used, in the same file or by import, until nothing new is found.
"""

from __future__ import annotations

import posixpath
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from tree_sitter import Node

from guidewright.facts.files import Files
from guidewright.facts.modules import Modules

from .bindings import references
from .imports import exported_names, imported
from .prefilter import IMPORT, last_word, specifiers
from .syntax import Module, field


@dataclass(frozen=True)
class Mention:
    """An expression that stands for something declared elsewhere: a name, or `namespace.name`."""

    module: Module
    node: Node


class Project:
    """The files of one scan, each parsed at most once, and who imports what from whom."""

    def __init__(self, files: Files, modules: Modules) -> None:
        self.files = files
        self.modules = modules
        self._parsed: dict[str, Module] = {}
        self._imports: dict[str, frozenset[str]] = {}

    def by_path(self, path: str) -> Module | None:
        """The parsed file at a path; None for a file that is not part of the scan."""
        if path not in self._parsed:
            source = self.files.source(path)
            if source is None:
                return None
            self._parsed[path] = Module(source)
        return self._parsed[path]

    def at(self, paths: Iterable[str]) -> Iterator[Module]:
        """The parsed files at some paths."""
        return (module for path in paths if (module := self.by_path(path)) is not None)

    def mentions(self, module: Module, declaration: Node) -> Iterator[Mention]:
        """All uses of a declared name: in its own file, and in the files that import it under whatever name."""
        for node in references(module, declaration):
            yield Mention(module, node)
        for name in sorted(exported_names(module, declaration)):
            yield from self.imported_mentions(module.path, name)

    def imported_mentions(self, path: str, name: str) -> Iterator[Mention]:
        """All uses, in other files, of what the file at `path` exports as `name`; barrels are followed."""
        pending, seen = [(path, name)], {(path, name)}
        while pending:
            target, wanted = pending.pop(0)
            for module in self._importers(target):
                for item in imported(module):
                    if item.name not in (wanted, "*") or self.modules.resolve(module.path, item.module) != target:
                        continue
                    if item.local is not None:
                        # What a file is as a whole (`module.exports = x`), a required module is itself.
                        member = wanted if item.name == "*" != wanted else None
                        yield from _local_mentions(module, item.local, member)
                        continue
                    passed = wanted if item.exported_as == "*" else cast(str, item.exported_as)
                    onward = (module.path, passed)
                    if onward not in seen:
                        seen.add(onward)
                        pending.append(onward)

    def _importers(self, path: str) -> Iterator[Module]:
        near = {importer for word in self._spelled(path) for importer in self._by_mark.get(IMPORT + word, ())}
        yield from self.at(importer for importer in sorted(near - {path}) if path in self._imported_by(importer))

    @cached_property
    def _by_mark(self) -> Mapping[str, Sequence[str]]:
        """The files that bear a mark: those of imports say the last word of a module's name."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for path, marks in self.files.marks.items():
            for mark in marks:
                found[mark].append(path)
        return found

    def _imported_by(self, path: str) -> frozenset[str]:
        """The files of the project that a file seems to import."""
        if path not in self._imports:
            source = self.files.source(path)
            named = specifiers(source.data) if source is not None else ()
            found = (self.modules.resolve(path, name) for name in named)
            self._imports[path] = frozenset(target for target in found if target is not None)
        return self._imports[path]

    def _spelled(self, path: str) -> set[str]:
        """The last words of all names under which a file may be imported."""
        stem, folder = last_word(path), posixpath.dirname(path)
        words = {stem}
        if stem == "index":
            words |= {posixpath.basename(folder), ".", ".."}
        # The file that a package or a fixed alias means is imported under a name that need not resemble its own.
        words |= {last_word(p.name) for p in self.modules.packages if path.startswith(p.directory + "/")}
        for alias in self.modules.aliases:
            before, star, _ = alias.pattern.partition("*")
            if star:
                words.add(before.rpartition("/")[2] + stem)
            elif stem in "".join(alias.targets):
                words.add(last_word(alias.pattern))
        return words


def _local_mentions(module: Module, local: Node, member: str | None) -> Iterable[Mention]:
    """The uses of an imported name; through a namespace or a required module, those of `namespace.member`."""
    for node in references(module, local):
        if member is None:
            yield Mention(module, node)
            continue
        access = cast(Node, node.parent)
        if module.text(field(access, "property")) == member:
            yield Mention(module, access)


def called(mention: Mention) -> Node | None:
    """The call whose callee a mention is; None where it is only mentioned."""
    parent = mention.node.parent
    return parent if field(parent, "function") == mention.node else None
