"""What the settings files that a project ships as examples declare, beside what its code reads."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase

from guidewright.claims.code import within
from guidewright.claims.ownership import Ownership
from guidewright.claims.verify_complete import PRODUCT_SCOPES, undocumented
from guidewright.facts.index import Index
from guidewright.facts.model import Variable
from guidewright.facts.scope import scope_of

# `.env.example`, `.env.local.example`, `env.sample`: made to be copied by everybody.
_EXAMPLE = re.compile(r"\.?env(?:\.\w+)?\.(?:example|sample|template|dist)")


@dataclass(frozen=True)
class ExampleFile:
    """The example of the settings at the top of a code root, with what it declares, commented lines too."""

    path: str
    root: str
    declared: tuple[Variable, ...]


def example_files(index: Index, roots: Iterable[str]) -> tuple[ExampleFile, ...]:
    """The example files at the top of each code root that declare something."""
    by_path: dict[str, list[Variable]] = {}
    for fact in index.facts.variables:
        if fact.role == "declared" and is_example(fact.path):
            by_path.setdefault(fact.path, []).append(fact)
    return tuple(
        ExampleFile(path, root, tuple(declared))
        for root in roots
        for path, declared in sorted(by_path.items())
        if (posixpath.dirname(path) or ".") == root
    )


def is_example(path: str) -> bool:
    """Whether a file of this name is an example of settings."""
    return _EXAMPLE.fullmatch(posixpath.basename(path)) is not None


def services_variables(index: Index, ownership: Ownership) -> frozenset[str]:
    """The variables that belong to some service that has a spec or a guide: documented there, or missing from it."""
    documented = (owner.documented for owner in ownership.owners)
    missing = (undocumented(index, ownership, owner.service) for owner in ownership.owners)
    return frozenset().union(*documented, *missing)


def product_reads(index: Index, name: str, root: str) -> tuple[Variable, ...]:
    """The reads of a variable by the product's code within a root."""
    return tuple(fact for fact in index.reads(name) if fact.scope in PRODUCT_SCOPES and within(fact.path, root))


def computed_there(index: Index, name: str) -> bool:
    """Whether code computes names that this one may be among, so that nobody can say that it is not read."""
    return any(fnmatchcase(name, fact.names) for fact in index.facts.not_enumerable if scope_of(fact.path) != "test")
