"""All TypeScript and JavaScript files of a project at once: what one file says of the environment, others use.

Pass 1 reads each file by itself and finds reader functions and validated environments in it. Pass 2 follows those to
where they are used, in the same file or by import, until nothing new is found.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tree_sitter import Node

from guidewright.facts.modules import Modules
from guidewright.source import Source

from .bindings import declares, occurrences, references
from .imports import exported_names, imported
from .prefilter import SPECIFIER
from .syntax import Module, field


@dataclass(frozen=True)
class Mention:
    """An expression that stands for something declared elsewhere: a name, or `namespace.name`."""

    module: Module
    node: Node


class Project:
    """The files of one scan, each parsed at most once, and who imports what from whom."""

    def __init__(self, sources: Sequence[Source], modules: Modules) -> None:
        self.sources = sources
        self.modules = modules
        self._parsed: dict[str, Module] = {}
        self._by_path = {source.path: source for source in sources}

    def module(self, source: Source) -> Module:
        """The parsed file of a source."""
        return self._parsed.setdefault(source.path, Module(source))

    def by_path(self, path: str) -> Module | None:
        """The parsed file at a path; None for a file that is not part of the scan."""
        source = self._by_path.get(path)
        return None if source is None else self.module(source)

    def mentions(self, module: Module, declaration: Node) -> Iterator[Mention]:
        """All uses of a declared name: in its own file, and in the files that import it under whatever name."""
        if not declares(declaration):
            return
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
                        yield from _local_mentions(module, item.local, wanted if item.name == "*" else None)
                        continue
                    passed = wanted if item.exported_as == "*" else item.exported_as or wanted
                    onward = (module.path, passed)
                    if onward not in seen:
                        seen.add(onward)
                        pending.append(onward)

    def _importers(self, path: str) -> Iterator[Module]:
        spelled = self._spelled(path)
        for source in self.sources:
            if source.path == path or not any(pattern.search(source.text) for pattern in spelled):
                continue
            specifiers = set(SPECIFIER.findall(source.text))
            if any(self.modules.resolve(source.path, specifier) == path for specifier in specifiers):
                yield self.module(source)

    def _spelled(self, path: str) -> list[re.Pattern[str]]:
        """What an import of the file ends in. Each pattern begins with letters, so that searching it is fast."""
        folder, name = posixpath.split(path)
        stem = re.sub(r"\.d\.ts$|\.[cm]?[jt]sx?$", "", name)
        patterns = [re.escape(stem) + r"(?:\.[cm]?[jt]sx?)?[\"']"]
        if stem == "index":
            patterns += [re.escape(posixpath.basename(folder)) + r"/?[\"']", r"\.\.?/?[\"']"]
        # The file that a package or a fixed alias means is imported under a name that need not resemble its own.
        inside = [p for p in self.modules.packages if p.directory and path.startswith(p.directory + "/")]
        names = [package.name for package in inside if self.modules.resolve(path, package.name) == path]
        names += [a.pattern for a in self.modules.aliases if "*" not in a.pattern and stem in "".join(a.targets)]
        return [re.compile(pattern) for pattern in (*patterns, *(re.escape(name) + r"[\"']" for name in names))]


def _local_mentions(module: Module, local: Node, member: str | None) -> Iterable[Mention]:
    """The uses of an imported name; through a namespace or a required module, those of `namespace.member`."""
    if local.type == "shorthand_property_identifier_pattern" or declares(local):
        found = references(module, local)
    else:
        found = [n for n in occurrences(module, module.text(local), module.root) if n != local]
    for node in found:
        if member is None:
            yield Mention(module, node)
            continue
        access = node.parent
        if access is None or access.type != "member_expression" or field(access, "object") != node:
            continue
        if module.text(field(access, "property")) == member:
            yield Mention(module, access)


def called(mention: Mention) -> Node | None:
    """The call whose callee a mention is; None where it is only mentioned."""
    parent = mention.node.parent
    is_callee = parent is not None and parent.type == "call_expression" and field(parent, "function") == mention.node
    return parent if is_callee else None
