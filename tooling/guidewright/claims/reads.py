"""What must be read to judge claims: outlines, texts, documents, and names that are looked up in all code."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable

from guidewright.claims.code import joined, within
from guidewright.claims.model import Claim
from guidewright.claims.ownership import Ownership
from guidewright.claims.paths import Paths
from guidewright.claims.settle import typed_paths
from guidewright.facts.model import Table
from guidewright.facts.modules import Modules

# Handlers reach their checks over a few imports; farther away the word of a chain is worth little.
MOST_HOPS = 4
# A name that stands in more files than this needs no outline of all of them to be known.
MOST_NAMING = 40


def cited(claims: Iterable[Claim], root: str, files: frozenset[str]) -> frozenset[str]:
    """The files of the code base that claims name, project-relative; only those that exist."""
    named: set[str] = set()
    for claim in claims:
        if claim.kind in ("security", "number"):
            named.update((claim.where, claim.subject.partition("#")[0]))
        named.update(typed_paths(claim))
    return frozenset(path for name in named if name and (path := joined(root, name)) in files)


def possible(claims: Iterable[Claim], root: str, paths: Paths) -> frozenset[str]:
    """The files that claims with paths of several meanings may speak of."""
    typed = {path for claim in claims if claim.kind != "path" for path in typed_paths(claim)}
    return frozenset(path for one in typed for path in paths.meant(one, root) if path in paths.files)


def owned(ownership: Ownership, files: Iterable[str]) -> frozenset[str]:
    """The files that some service owns by its path."""
    roots = {owner.root for owner in ownership.owners}
    inside = (path for path in files if any(within(path, root) for root in roots))
    return frozenset(path for path in inside if any(owner.claims_file(path) for owner in ownership.owners))


def imported(claims: Iterable[Claim], root: str, modules: Modules) -> frozenset[str]:
    """The modules of the code base that samples import, project-relative."""
    named = {claim.where for claim in claims if claim.kind in ("import", "call")}
    found = (modules.resolve(joined(root, "sample.ts"), module) for module in named)
    return frozenset(path for path in found if path is not None)


def texts(claims: Iterable[Claim], root: str, paths: Paths, tables: Iterable[Table]) -> frozenset[str]:
    """The files whose text decides claims: those cited by line or quoted, where the tables of columns stand, and guides
    with a list that may be whole."""
    listed = tuple(claims)
    asked = {path for claim in listed if claim.kind in ("location", "quote") for path in typed_paths(claim)}
    wanted = {claim.where for claim in listed if claim.kind == "column"}
    found = {path for one in asked for path in paths.meant(one, root) if path in paths.files}
    found |= {claim.place.path for claim in listed if claim.kind == "variables-complete" and claim.in_text}
    return frozenset(found | {table.path for table in tables if table.name in wanted})


def names(claims: Iterable[Claim]) -> frozenset[str]:
    """The functions and classes that claims name without saying where they stand."""
    asked = (claim for claim in claims if claim.kind in ("function", "class") and not claim.where)
    return frozenset(claim.subject.rpartition(".")[2] for claim in asked)


def tables(claims: Iterable[Claim], known: Iterable[Table]) -> frozenset[str]:
    """The tables that claims name and that no schema defines."""
    asked = {claim.subject for claim in claims if claim.kind == "table" and claim.in_text}
    return frozenset(asked.difference(table.name for table in known))


def variables(claims: Iterable[Claim]) -> frozenset[str]:
    """The variables that claims say the code reads."""
    return frozenset(claim.subject for claim in claims if claim.kind == "variable")


def documents(claims: Iterable[Claim], known: frozenset[str]) -> frozenset[str]:
    """The documents whose headings claims name."""
    asked = (document_of(claim) for claim in claims if claim.kind == "heading")
    return frozenset(path for path in asked if path in known)


def linked(claims: Iterable[Claim]) -> frozenset[str]:
    """Where the links of guides lead, relative to the project."""
    return frozenset(document_of(claim) for claim in claims if claim.kind == "related")


def absent(claims: Iterable[Claim], root: str, files: frozenset[str]) -> frozenset[str]:
    """The files that the claims of a spec name and that do not exist, relative to the project."""
    named = {joined(root, claim.subject) for claim in claims if claim.kind == "file"}
    return frozenset(path for path in named if path not in files)


def document_of(claim: Claim) -> str:
    """The document that a claim on a heading or a link speaks of: a path from the guide's folder, or the guide."""
    path = claim.subject.partition("#")[0]
    if not path:
        return claim.place.path
    folder = "" if path.startswith("/") else posixpath.dirname(claim.place.path)
    return posixpath.normpath(posixpath.join(folder, path.lstrip("/")))
