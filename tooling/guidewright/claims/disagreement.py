"""Variables of which the code says one thing here and another there."""

from __future__ import annotations

from collections.abc import Iterator

from guidewright.claims.declared import product_reads, services_variables
from guidewright.claims.ownership import Ownership
from guidewright.facts.fold import Default, folded
from guidewright.facts.index import Index

# What a masked value was is not known, so it agrees with any other.
_MASKED = "***"


def conflicting_defaults(
    index: Index, ownership: Ownership, roots: tuple[str, ...]
) -> Iterator[tuple[str, tuple[Default, ...]]]:
    """Each variable of a service whose reads within a root use different defaults, with these; names in order."""
    for name in sorted(services_variables(index, ownership)):
        for root in roots:
            defaults = tuple(d for d in folded(product_reads(index, name, root)).defaults if _MASKED not in d.value)
            if len({default.value.rstrip("/").casefold() for default in defaults}) > 1:
                yield name, defaults
