"""The page of proofs: how far each guide can be trusted, and what is not documented at all."""

from __future__ import annotations

from collections.abc import Iterator

from guidewright.claims.model import Claim, Verdict
from guidewright.guide.escape import Markdown, code, link, plain
from guidewright.guide.rewrite import inline
from guidewright.site.catalog import Catalog, Guide, counts, table, words

_HEADS = ("Guide", "Sections", "Holds", "Broken", "Unproven", "Updated", "Verified")
_MOST_READS = 3


def page(catalog: Catalog) -> str:
    """The Markdown of the page."""
    lines = [
        "# Proof and freshness",
        "",
        "Every claim of a guide that code can decide was held against the code: it *holds*, it is *broken*, or it is",
        "*unproven*, for a reason that stands below. What no tool can decide is not counted. Dates are those of the",
        "guides: *Verified* is the day a person last followed the guide to its end.",
        "",
        *table(_HEADS, (_row(guide) for guide in catalog.guides)),
    ]
    for guide in catalog.guides:
        lines += [f"## {plain(guide.name)}", "", *_guide(guide, catalog), ""]
    lines += ["## Documented nowhere", "", *_nowhere(catalog), ""]
    lines += ["## Where the code disagrees with itself", "", *_disagreements(catalog), ""]
    return "\n".join(lines)


def _row(guide: Guide) -> Iterator[str]:
    yield link(plain(guide.name, "words"), f"#{guide.anchor}")
    yield f"{guide.sections - len(guide.lacking)} of {guide.sections}"
    yield from (str(guide.count(outcome)) for outcome in ("holds", "broken", "unproven"))
    yield guide.updated
    yield guide.verified


def _guide(guide: Guide, catalog: Catalog) -> Iterator[str]:
    path = catalog.where.between(catalog.proofs, guide.path)
    complete = (
        "All sections are complete." if not guide.lacking else f"Not complete: {', '.join(map(plain, guide.lacking))}."
    )
    yield f"[Guide]({path}). {complete} {f'Claims: {counts(guide)}.' if guide.verdicts else 'Claims: none.'}"
    left = [verdict for verdict in guide.verdicts if verdict.outcome != "holds"]
    if left:
        yield ""
    yield from (_left(verdict, catalog) for verdict in sorted(left, key=lambda verdict: verdict.outcome))


def _left(verdict: Verdict, catalog: Catalog) -> str:
    """A claim that does not hold, with the place of what was read, and why."""
    claim = verdict.claim
    seen = f" ({catalog.where.read_at(verdict.receipt)})" if verdict.receipt else ""
    return f"- **{verdict.outcome.capitalize()}**: {said(claim)}: {inline(verdict.reason)}{seen}"


def said(claim: Claim) -> Markdown:
    """A claim in words: its kind, and what it is about."""
    kind = claim.kind.replace("-complete", " (complete list)").replace("-", " ")
    expected = f" = {code(claim.expected)}" if claim.expected else ""
    return Markdown(f"{kind} {code(claim.subject)}{expected}")


def _nowhere(catalog: Catalog) -> Iterator[str]:
    if not catalog.nowhere:
        yield "Every variable that the code reads is documented in some guide, or set by a platform."
        return
    yield "Variables that the code reads and no guide documents. What a platform sets is left out."
    yield ""
    rows = []
    for found in catalog.nowhere:
        places = ", ".join(catalog.where.read_at(place) for place in found.reads[:_MOST_READS])
        more = f" and {len(found.reads) - _MOST_READS} more" if len(found.reads) > _MOST_READS else ""
        rows.append((code(found.name, "cell"), words(found.service), f"{places}{more}"))
    yield from table(("Variable", "Service", "Read at"), rows)


def _disagreements(catalog: Catalog) -> Iterator[str]:
    if not catalog.disagreements:
        yield "No variable has two defaults in the code."
    for found in catalog.disagreements:
        given = (
            f"{code(value)} at {', '.join(catalog.where.read_at(place) for place in places)}"
            for value, places in found.defaults
        )
        yield f"- {code(found.name)}: {'; '.join(given)}"
