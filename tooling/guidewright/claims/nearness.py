"""The name that was probably meant, in a guide that may give the right one elsewhere."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable

from guidewright.source import nearest


def probable(wrong: str, known: Iterable[str], said: Collection[str], alike: float = 0.8) -> str | None:
    """The nearest known name; one that the guide gives elsewhere (`said`) only where it is very much alike."""
    listed = list(known)
    best = nearest(wrong, listed)
    if best is None or best not in said:
        return best
    return best if is_alike(wrong, best, alike) else nearest(wrong, [name for name in listed if name not in said])


def is_alike(one: str, other: str, alike: float = 0.85) -> bool:
    """Whether two names differ so little that one must be the other: `BASE_URL` need not be `DATABASE_URL`."""
    return difflib.SequenceMatcher(None, one.casefold(), other.casefold()).ratio() >= alike
