"""What the computed pages show: every guide with its facts and verdicts, and what the code says beside them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from guidewright.claims.model import Outcome, Verdict
from guidewright.guide.anchors import github_slug
from guidewright.guide.escape import Markdown, code, link, plain
from guidewright.source import Place

_NOTHING = Markdown("")


@dataclass(frozen=True)
class Documented:
    """A variable as a guide documents it.

    `required` is None where the guide does not say. A secret's default is not held. `line` is what an example of
    settings says of it: `STRIPE_CURRENCY=gbp`, empty for a guide without a spec.
    """

    name: str
    required: bool | None = None
    default: str = ""
    description: Markdown = _NOTHING
    line: str = ""


@dataclass(frozen=True)
class Guide:
    """One guide. Dates are ISO dates, empty where nobody gave one; `path` and `origin` are relative to the project.

    `origin` is its spec, empty for a guide that somebody wrote. `state` and `types` are shown as the guide shows
    them; `lacking` are the headings of the sections that are not complete, of `sections` in all.
    """

    service: str
    name: str
    path: str
    origin: str = ""
    summary: Markdown = _NOTHING
    status: str = "active"
    state: str = ""
    types: str = ""
    tags: tuple[str, ...] = ()
    variables: tuple[Documented, ...] = ()
    owner: str = ""
    updated: str = ""
    verified: str = ""
    links: tuple[tuple[str, str], ...] = ()
    sections: int = 0
    lacking: tuple[str, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @property
    def required(self) -> int:
        """How many variables it needs."""
        return sum(variable.required is True for variable in self.variables)

    @property
    def optional(self) -> int:
        """How many variables it can do without, or does not say so of."""
        return len(self.variables) - self.required

    def count(self, outcome: Outcome) -> int:
        """How many of its claims came out so."""
        return sum(verdict.outcome == outcome for verdict in self.verdicts)

    @property
    def anchor(self) -> str:
        """Its heading's anchor on the page of proofs."""
        return github_slug(self.name)


@dataclass(frozen=True)
class Disagreement:
    """A variable with several defaults in the code, each with the places that give it."""

    name: str
    defaults: tuple[tuple[str, tuple[Place, ...]], ...]


@dataclass(frozen=True)
class Nowhere:
    """A variable that code reads and no guide documents; `service` should, where it is known which."""

    name: str
    service: str
    reads: tuple[Place, ...]


@dataclass(frozen=True)
class Where:
    """Where things are: the folders of the documentation and of the guides, the code root, and the code on the web."""

    docs: str
    guides: str
    root: str = "."
    code_url: str = ""

    def shown(self, place: Place) -> str:
        """A place as guides write it: relative to the code root where there is one."""
        path = place.path if self.root == "." else place.path.removeprefix(f"{self.root}/")
        return f"{path}:{place.line}" if place.line else path

    def address(self, place: Place) -> str:
        """Where the code at a place is read; empty where the configuration does not say. A file's has no `#`."""
        if not self.code_url:
            return ""
        whole = self.code_url if place.line else self.code_url.partition("#")[0]
        return whole.replace("{path}", place.path).replace("{line}", str(place.line))

    def read_at(self, place: Place) -> Markdown:
        """A place of the code as a code span, a link where its address is known."""
        address = self.address(place)
        words = code(self.shown(place), "cell")
        return link(words, address) if address else words

    def between(self, page: str, target: str) -> str:
        """The link from one file to another, both relative to the project."""
        path, sign, anchor = target.partition("#")
        return posixpath.relpath(path, posixpath.dirname(page) or ".") + sign + anchor


@dataclass(frozen=True)
class Catalog:
    """Everything the pages show. `reads` are the places where the product's code reads a variable, by its name."""

    product: str
    origin: str
    where: Where
    guides: tuple[Guide, ...]
    reads: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)
    nowhere: tuple[Nowhere, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()

    def said(self) -> Catalog:
        """The same without what the code says."""
        guides = tuple(replace(guide, verdicts=()) for guide in self.guides)
        return replace(self, guides=guides, reads={}, nowhere=(), disagreements=())

    @cached_property
    def documenting(self) -> Mapping[str, tuple[tuple[Guide, Documented], ...]]:
        """The guides that document each variable, by its name, in the order of names."""
        found: dict[str, list[tuple[Guide, Documented]]] = {}
        for guide in self.guides:
            for variable in guide.variables:
                found.setdefault(variable.name, []).append((guide, variable))
        return {name: tuple(found[name]) for name in sorted(found)}

    @property
    def index(self) -> str:
        """The path of the list of guides."""
        return f"{self.where.guides}/index.md"

    @property
    def reference(self) -> str:
        """The path of the reference of variables."""
        return f"{self.where.docs}/reference/environment-variables.md"

    @property
    def proofs(self) -> str:
        """The path of the page of proofs."""
        return f"{self.where.docs}/status.md"


def counts(guide: Guide) -> str:
    """How the claims of a guide came out, in words: `58 hold, 3 unproven`."""
    outcomes: tuple[tuple[Outcome, str], ...] = (("broken", "broken"), ("holds", "hold"), ("unproven", "unproven"))
    found = [f"{guide.count(outcome)} {word}" for outcome, word in outcomes if guide.count(outcome)]
    return ", ".join(found)


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    """The lines of a table that the site can filter and sort, and that search does not read row by row."""
    names = tuple(heads)
    lines = [f"| {' | '.join(names)} |", f"|{'---|' * len(names)}"]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return ['<div class="gw-table" markdown data-search-exclude>', "", *lines, "", "</div>", ""]


def words(value: str) -> Markdown:
    """Plain words as a table cell or a line of a list."""
    return plain(value, "cell")
