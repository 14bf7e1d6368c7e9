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
    ratio = difflib.SequenceMatcher(None, wrong.casefold(), best.casefold()).ratio()
    return best if ratio >= alike else nearest(wrong, [name for name in listed if name not in said])
