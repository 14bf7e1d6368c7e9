"""All computed pages, each with its mark."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.site import card, catalog_json, index_page, llms, proof_page, seal, variables_page
from guidewright.site.catalog import Catalog


@dataclass(frozen=True)
class Page:
    """A page as it would be written; `path` is relative to the project."""

    path: str
    text: str


def pages(catalog: Catalog, cards: str | None) -> tuple[Page, ...]:
    """The pages of a catalog; those with the facts of each guide where `cards` names a folder for them."""
    said = dict(_blank(catalog.said(), cards))
    return tuple(Page(path, seal.sealed(text, said[path])) for path, text in _blank(catalog, cards))


def _blank(catalog: Catalog, cards: str | None) -> Iterator[tuple[str, str]]:
    """The paths of the pages with their text before its digests are known."""
    mark = seal.blank(f"{catalog.origin} and the code")
    listed = f"{catalog.where.docs}/llms.txt"
    texts = (
        (catalog.index, index_page.page(catalog)),
        *variables_page.pages(catalog),
        (catalog.proofs, proof_page.page(catalog)),
        (listed, llms.page(catalog, listed)),
    )
    yield from ((path, f"{text.rstrip()}\n\n<!-- {mark} -->\n") for path, text in texts)
    yield f"{catalog.where.docs}/catalog.json", catalog_json.page(catalog, mark)
    if cards:
        for guide in catalog.guides:
            own = seal.blank(f"{guide.origin or guide.path} and the code")
            yield card.path(guide, catalog, cards), card.page(guide, catalog, own)
