"""The list of all guides with their facts."""

from __future__ import annotations

from collections.abc import Iterator

from guidewright.guide.escape import Markdown, link, plain
from guidewright.site.catalog import Catalog, Guide, counts, table, words

_HEADS = ("Integration", "Status", "Type", "Variables", "Owner", "Updated", "Verified", "Proof")


def page(catalog: Catalog) -> str:
    """The Markdown of the page."""
    where = catalog.where
    reference, proofs = (where.between(catalog.index, path) for path in (catalog.reference, catalog.proofs))
    return "\n".join(
        [
            "# Integrations",
            "",
            f"The external services that {plain(catalog.product)} talks to. *Variables* counts the required and the",
            "optional ones; *Verified* is the day a person last followed the guide to its end; *Proof* says how many",
            "of the guide's claims the code bears out.",
            "",
            *table(_HEADS, (_row(guide, catalog) for guide in catalog.guides)),
            f"What every variable is for, and where it is read: [environment variables]({reference}).",
            f"What is not proven, and why: [proof and freshness]({proofs}).",
            "",
        ]
    )


def _row(guide: Guide, catalog: Catalog) -> Iterator[str]:
    path = catalog.where.between(catalog.index, guide.path)
    yield link(plain(guide.name, "words"), path)
    yield shown_state(guide)
    yield words(guide.types)
    yield f"{guide.required} + {guide.optional}"
    yield words(guide.owner)
    yield guide.updated
    yield guide.verified
    proof = catalog.where.between(catalog.index, f"{catalog.proofs}#{guide.anchor}")
    yield link(Markdown(counts(guide)), proof) if guide.verdicts else ""


def shown_state(guide: Guide) -> str:
    """The state of the integration, and of a guide that nobody should follow any more its status."""
    if not guide.state:
        return guide.status.capitalize()
    return f"{guide.state} ({guide.status})" if guide.status in ("deprecated", "archived") else guide.state
