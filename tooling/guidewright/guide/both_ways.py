"""The claims of a guide read both ways: by the layout that is generated, and by its words whatever the layout."""

from __future__ import annotations

from dataclasses import replace

from guidewright.claims.model import Claim

# A layout has one list of all; words may seem to speak of a second one.
_ONCE = ("variables-complete", "events-complete")


def both(by_layout: tuple[Claim, ...], by_words: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """Each claim once, in the order of the text: what the layout says of it, at the place of the word itself.

    The layout knows more where it is kept (the file of a class, what evidence proves); the words know the column.
    """
    named = {_same(claim): claim for claim in reversed(by_words)}
    known = {_same(claim) for claim in by_layout}
    placed = [_placed(claim, named.get(_same(claim))) for claim in by_layout]
    fresh = [claim for claim in by_words if _same(claim) not in known]
    return tuple(sorted((*placed, *fresh), key=lambda claim: claim.place))


def _same(claim: Claim) -> tuple[str, str, int]:
    """What two claims have in common that say the same, though one of them says more."""
    if claim.kind in _ONCE:
        return claim.kind, "", 0
    kind = "path" if claim.kind == "file" else claim.kind
    return kind, claim.subject, claim.place.line


def _placed(claim: Claim, named: Claim | None) -> Claim:
    if named is None or named.kind in _ONCE:
        return claim
    return replace(claim, place=named.place, why=claim.why or named.why)
