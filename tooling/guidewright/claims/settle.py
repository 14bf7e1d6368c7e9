"""Typed paths in claims become paths of the project, where it is certain which one is meant."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import replace

from guidewright.claims.model import Claim
from guidewright.claims.paths import Paths

_SUBJECTS = ("path", "file", "quote", "events-complete")
_PLACES = ("location", "class", "function", "route", "event", "handler")


def settled(claims: Iterable[Claim], paths: Paths, root: str) -> tuple[Claim, ...]:
    """The same claims, their paths relative to `root`; what means several files, or none, stays as it was typed."""
    return tuple(_settled(claim, paths, root) for claim in claims)


def root_of(claims: Iterable[Claim], paths: Paths, roots: tuple[str, ...]) -> str:
    """The code root that a guide speaks of: the one below which most of its paths lie as they are typed."""
    typed = {path for claim in claims for path in typed_paths(claim)}

    def lying(root: str) -> int:
        return sum(paths.exists(posixpath.normpath(posixpath.join(root, path))) for path in typed)

    return max(roots, key=lying)


def typed_paths(claim: Claim) -> tuple[str, ...]:
    """The paths of files and folders that a claim names."""
    named = claim.subject if claim.kind in _SUBJECTS else claim.where if claim.kind in _PLACES else ""
    return (named,) if named else ()


def missing(claims: Iterable[Claim], paths: Paths, root: str) -> tuple[str, ...]:
    """The paths that claims name and that lead nowhere, as typed."""
    typed = dict.fromkeys(path for claim in claims for path in typed_paths(claim))
    return tuple(path for path in typed if not paths.meant(path, root))


def _settled(claim: Claim, paths: Paths, root: str) -> Claim:
    for typed in typed_paths(claim):
        meant = paths.meant(typed, root)
        if len(meant) == 1:
            found = posixpath.relpath(meant[0], root)
            if claim.kind == "location":
                return replace(claim, subject=found + claim.subject[len(typed) :], where=found)
            return replace(claim, subject=found) if claim.kind in _SUBJECTS else replace(claim, where=found)
    return claim
