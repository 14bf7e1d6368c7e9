"""`llms.txt`: the guides as a list for tools that read text (the form of llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterator

from guidewright.guide.escape import link, plain
from guidewright.site.catalog import Catalog, Guide


def page(catalog: Catalog, path: str) -> str:
    """The text of the file at `path`, whose links are relative to it."""
    between = catalog.where.between
    return "\n".join(
        [
            f"# {plain(catalog.product)}: integration guides",
            "",
            f"> How {plain(catalog.product)} is integrated with external services. What a guide says of the code is",
            "> held against the code, and the guide is generated from one spec per service.",
            "",
            "## Guides",
            "",
            *(_line(guide, between(path, guide.path)) for guide in catalog.guides),
            "",
            "## Reference",
            "",
            f"- [Integrations]({between(path, catalog.index)}): all guides with status, owner and dates",
            f"- [Environment variables]({between(path, catalog.reference)}): purpose, default, and where each is read",
            f"- [Proof and freshness]({between(path, catalog.proofs)}): what holds, what is unproven, and why",
            "",
        ]
    )


def _line(guide: Guide, address: str) -> str:
    said = " ".join(_facts(guide))
    return f"- {link(plain(guide.name, 'words'), address)}" + (f": {said}" if said else "")


def _facts(guide: Guide) -> Iterator[str]:
    if guide.types:
        yield f"{plain(guide.types)}."
    if guide.status in ("deprecated", "archived"):
        yield f"{guide.status.capitalize()}."
    if guide.summary:
        yield guide.summary
