"""The computed pages of a project, and how those on disk stand to them."""

from __future__ import annotations

from collections.abc import Iterable

from guidewright.change import conflicted
from guidewright.commands.cataloging import catalog_of
from guidewright.commands.prove import Proof, Service
from guidewright.commands.standing import Standing, changed_lines, mistakes
from guidewright.finding import Finding
from guidewright.guide.contract import Contract
from guidewright.rule import Computed, FileState
from guidewright.site import seal
from guidewright.site.pages import pages
from guidewright.source import Place
from guidewright.workspace import Workspace


def computed(workspace: Workspace, proof: Proof, contract: Contract) -> tuple[Standing, ...]:
    """The standing of each page; none where the configuration asks for none.

    A spec with mistakes keeps all of them as they are, or its guide would vanish from them.
    """
    site = proof.config.site
    if site is None or not proof.services or not all(_is_told(service, proof) for service in proof.services):
        return ()
    found = []
    for page in pages(catalog_of(proof, contract, site), site.cards):
        text = workspace.legible(page.path)
        state = seal.state_of(text, page.text)
        changed = _changed(text, page.text) if text is not None and state != "current" else ()
        found.append(Standing(page.path, text, page.text, state, changed))
    return tuple(found)


def left_to_judge(pages: Iterable[Standing], findings: Iterable[Finding]) -> tuple[Computed, ...]:
    """The pages that say something which `findings` on the guides do not say already.

    Whoever has to build guides gets the pages with that build; that code moved is worth a note where all else is well.
    """
    found = tuple(findings)
    errors = {finding.name for finding in found if finding.severity == "error"}
    told: set[FileState | None] = {"current"}
    if found:
        told.add("receipts-outdated")
    if errors & {"outdated-guide", "missing-guide"}:
        told |= {"absent", "outdated"}
    return tuple(_computed(page) for page in pages if page.state not in told)


def _computed(page: Standing) -> Computed:
    if page.text is None:
        return Computed(Place(page.path), page.state)
    place = Place(page.path, min(page.changed_lines, default=1), 1)
    return Computed(place, page.state, conflicted(page.text))


def _changed(text: str, expected: str) -> tuple[int, ...]:
    """The lines that differ; that of the mark, which always does, only where no other does."""
    lines = text.split("\n")
    changed = changed_lines(text, expected)
    return tuple(n for n in changed if not seal.is_mark(lines[n - 1])) or changed


def _is_told(service: Service, proof: Proof) -> bool:
    """Whether all that a spec says is known."""
    return service.loaded.spec is not None and all(m.severity != "error" for m in mistakes(service, proof.config))
