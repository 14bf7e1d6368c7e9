"""What is read of a project to judge its guides: first what every run needs, then what the claims ask for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from guidewright.claims import reads
from guidewright.claims.asked import Asked
from guidewright.claims.code import Code, joined, within
from guidewright.claims.model import Claim
from guidewright.claims.ownership import Ownership
from guidewright.claims.paths import Paths
from guidewright.claims.settle import missing
from guidewright.config import Config
from guidewright.facts.coverage import Scanned
from guidewright.facts.extract import modules_among, outline
from guidewright.facts.extractors.sql import ENDINGS as SQL
from guidewright.facts.index import Index
from guidewright.facts.model import Facts
from guidewright.facts.modules import Alias, Modules
from guidewright.guide.about import Called
from guidewright.guide.anchors import anchors, includes_others
from guidewright.guide.parse import parse
from guidewright.source import Source
from guidewright.workspace import Workspace, history, lookup
from guidewright.workspace.listing import Listing

_DOCUMENTS = (".md", ".mdx")
_MIGRATION = re.compile(r"(?:^|/)\w*migrat\w*/", re.IGNORECASE)
# What speaks of names without reading them: other documents, and what was written by a check, baselines among them.
_SPEAKING = (*_DOCUMENTS, ".adoc", ".csv", ".html", ".json", ".rst", ".sarif", ".svg", ".txt", ".xml")

# The claims of one guide, and the code root that their paths are relative to.
Said = tuple[tuple[Claim, ...], str]


@dataclass(frozen=True)
class Ground:
    """What is known before any claim: the listing, the scan of the code, and what modules mean in it."""

    workspace: Workspace
    listing: Listing
    roots: tuple[str, ...]
    scanned: Scanned
    modules: Modules

    @classmethod
    def of(cls, workspace: Workspace, config: Config) -> Ground:
        """Lists the project and scans its code."""
        listing = workspace.listing((".",))
        scanned = workspace.scan(listing, config.code)
        return cls(workspace, listing, config.code, scanned, _modules(scanned.read, workspace, config))

    @cached_property
    def files(self) -> frozenset[str]:
        """The files below the code roots."""
        return frozenset(path for path in self.listing.files if any(within(path, root) for root in self.roots))

    @cached_property
    def paths(self) -> Paths:
        """All files of the project, as guides may name them."""
        return Paths(self.listing.files, self.modules)

    @cached_property
    def called(self) -> Called:
        """What the code calls things."""
        reading = {variable.name for variable in self.scanned.facts.variables if variable.role == "read"}
        return Called.of(self.scanned.read, reading)

    def code(
        self, ownership: Ownership, specs: Sequence[Said], guides: Sequence[Said], generated: frozenset[str]
    ) -> Code:
        """The code as the claims of specs and of hand-written guides need it."""
        read, said = self.scanned.read, (*specs, *guides)
        sources, outlines = self._outlined(
            reads.owned(ownership, read).union(
                *(reads.cited(c, root, self.files) | reads.imported(c, root, self.modules) for c, root in said),
                *(reads.possible(claims, root, self.paths) for claims, root in guides),
            )
        )
        defined = {symbol.name for symbol in outlines.symbols}
        names = frozenset().union(*(reads.names(claims) for claims, _ in guides)) - defined
        naming = lookup.naming(self.workspace.root, read, names)
        holding = {path for paths in naming.values() for path in paths[: reads.MOST_NAMING]}
        fresh = {source.path: source for source in self.workspace.sources(holding.difference(sources))}
        facts = Facts.merged((self.scanned.facts, outlines, *(outline(source) for source in fresh.values())))
        documents = frozenset(path for path in self.listing.files if path.endswith(_DOCUMENTS)) | generated
        asked = self._asked(specs, guides, {**naming, **self._querying(guides)}, documents)
        return Code(Index(facts, self.modules), self.files, {**sources, **fresh}, documents, asked)

    def _querying(self, guides: Sequence[Said]) -> dict[str, tuple[str, ...]]:
        """The code that names tables of which no schema is known; migrations name what is gone."""
        wanted = frozenset().union(*(reads.tables(claims, self.scanned.facts.tables) for claims, _ in guides))
        files = (path for path in self.scanned.read if not path.endswith(SQL) and not _MIGRATION.search(path))
        return lookup.naming(self.workspace.root, files, wanted)

    def _outlined(self, wanted: frozenset[str]) -> tuple[dict[str, Source], Facts]:
        """The outlines of the wanted files, and of what they import over a few hops."""
        sources: dict[str, Source] = {}
        outlines: list[Facts] = []
        for _ in range(reads.MOST_HOPS):
            fresh = tuple(self.workspace.sources(wanted.difference(sources)))
            sources |= {source.path: source for source in fresh}
            found = Facts.merged(outline(source) for source in fresh)
            outlines.append(found)
            asked = (self.modules.resolve(i.path, i.module) for i in found.imports)
            wanted = frozenset(path for path in asked if path is not None)
        return sources, Facts.merged(outlines)

    def _asked(
        self,
        specs: Sequence[Said],
        guides: Sequence[Said],
        naming: dict[str, tuple[str, ...]],
        documents: frozenset[str],
    ) -> Asked:
        tables = self.scanned.facts.tables
        texts = frozenset().union(*(reads.texts(claims, root, self.paths, tables) for claims, root in guides))
        found = (self.workspace.source(path) for path in sorted(texts))
        headed = frozenset().union(*(reads.documents(claims, documents) for claims, _ in guides))
        legible = {path: text for path in sorted(headed) if (text := self.workspace.text(path)) is not None}
        gone = {joined(root, p.lstrip("/")) for c, root in guides for p in missing(c, self.paths, root)}
        gone |= {path for claims, root in specs for path in reads.absent(claims, root, self.files)}
        links = {path for claims, _ in guides for path in reads.linked(claims) if not self.paths.exists(path)}
        known = {variable.name for variable in self.scanned.facts.variables}
        unread = frozenset().union(*(reads.variables(claims) for claims, _ in guides)) - known
        others = self.listing.files.difference(self.scanned.read, documents)
        top = self.workspace.root
        return Asked(
            self.paths,
            {source.path: source for source in found if source is not None},
            {path: anchors(parse(Source(path, text)), text) for path, text in legible.items()},
            naming,
            history.moved(top, sorted(gone)),
            history.ignored(top, sorted(gone | links)),
            lookup.naming(top, (path for path in others if not path.endswith(_SPEAKING)), unread),
            self.listing.links,
            frozenset(path for path, text in legible.items() if includes_others(text)),
        )


def _modules(paths: tuple[str, ...], workspace: Workspace, config: Config) -> Modules:
    """The project's modules; where no tsconfig says what the profile's alias means, it means the code root."""
    modules = modules_among(paths, workspace.source)
    for root in config.code:
        folder = "" if root == "." else root
        modules = modules.or_else(Alias(folder, f"{config.profile.alias}*", (joined(root, "*"),)))
    return modules
