"""The facts of one guide for the site's theme, which shows them under the title: data, and no markup.

A guide's frontmatter keeps to the keys that its template gives it, and its text to the template's sections. So what
the site alone shows stands in a file of its own below the theme's overrides, found by the path of the page.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.guide.anchors import github_slug
from guidewright.site import variables_page
from guidewright.site.catalog import Catalog, Guide

PARTIAL = "partials/guide.html"
_BY_SUBJECT: frozenset[ClaimKind] = frozenset(
    ("variable", "requirement", "default", "file", "class", "event", "table", "security", "path", "location", "column")
)
# The sections that somebody with an outage looks for, by what their headings begin with.
_SOUGHT = (("Troubleshooting", "Troubleshooting"), ("Setup", "Setup Instructions"))


def path(guide: Guide, catalog: Catalog, folder: str) -> str:
    """Where the facts of a guide stand below `folder`: as its page does in the documentation."""
    page = PurePosixPath(catalog.where.between(f"{catalog.where.docs}/x", guide.path))
    return f"{folder}/{page.with_suffix('.html')}"


def page(guide: Guide, catalog: Catalog, mark: str) -> str:
    """The template that knows the facts and includes the one that shows them; `mark` is its blank mark."""
    left = _first(_open(guide, catalog))
    facts: dict[str, Any] = {
        "service": guide.service,
        "name": guide.name,
        "frontmatter": guide.status,
        "status": guide.state,
        "type": guide.types,
        "required": guide.required,
        "optional": guide.optional,
        "owner": guide.owner,
        "updated": guide.updated,
        "verified": guide.verified,
        "holds": guide.count("holds"),
        "broken": guide.count("broken"),
        "unproven": guide.count("unproven"),
        "proof": _below(catalog, f"{catalog.proofs}#{guide.anchor}"),
        "links": [[title, url] for title, url in guide.links if title in ("Vendor status", "Dashboard")],
        "jumps": [[words, f"#{github_slug(heading)}"] for words, heading in _SOUGHT],
        # Where a claim is open, its reason says more than the code.
        "code": {text: address for text, address in _first(_code(guide, catalog)).items() if text not in left},
        "open": left,
    }
    return f'{{#- {mark} -#}}\n{{%- set guide = {_literal(facts)} -%}}\n{{%- include "{PARTIAL}" -%}}\n'


def _literal(facts: dict[str, Any]) -> str:
    """The facts as JSON, which is a template's literal too; a line for each, and for each item of a list."""
    return "{\n" + ",\n".join(f"  {_json(key)}: {_value(value)}" for key, value in facts.items()) + "\n}"


def _value(value: Any) -> str:
    match value:
        case [_, *_]:
            return "[\n" + ",\n".join(f"    {_json(item)}" for item in value) + "\n  ]"
        case dict() if value:
            return "{\n" + ",\n".join(f"    {_json(key)}: {_json(item)}" for key, item in value.items()) + "\n  }"
        case _:
            return _json(value)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _below(catalog: Catalog, target: str) -> str:
    return catalog.where.between(f"{catalog.where.docs}/x", target)


def _first(links: Iterator[tuple[str, str]]) -> dict[str, str]:
    """Each text with its first address: a mapping, in which the template looks up each span of code."""
    first: dict[str, str] = {}
    for text, address in links:
        first.setdefault(text, address)
    return dict(sorted(first.items()))


def _open(guide: Guide, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """What the guide's text calls the claims that are not proven, and where the reason stands."""
    reason = _below(catalog, f"{catalog.proofs}#{guide.anchor}")
    for verdict in guide.verdicts:
        if verdict.outcome != "holds":
            yield from ((text, reason) for text in _texts(verdict.claim))


def _code(guide: Guide, catalog: Catalog) -> Iterator[tuple[str, str]]:
    """What the guide's text calls things in the code, and where they are: variables on their page, the rest as code."""
    for variable in guide.variables:
        yield variable.name, _below(catalog, variables_page.address(catalog, variable.name))
    for verdict in guide.verdicts:
        if verdict.outcome == "holds" and verdict.claim.kind not in ("requirement", "default"):
            yield from _seen(verdict, catalog)


def _seen(verdict: Verdict, catalog: Catalog) -> Iterator[tuple[str, str]]:
    if verdict.receipt is None or not (address := catalog.where.address(verdict.receipt)):
        return
    if verdict.claim.kind == "table":
        yield catalog.where.shown(verdict.receipt), address
    yield from ((text, address) for text in _texts(verdict.claim))


def _texts(claim: Claim) -> Iterator[str]:
    """The code spans that a guide writes for what is claimed."""
    match claim.kind:
        case "function":
            yield from (f"{claim.subject}()", claim.subject)
        case "handler":
            yield from (f"{claim.expected}()", claim.expected)
        case "route":
            yield claim.subject
            if claim.expected:
                yield f"{claim.expected} {claim.subject}"
        case kind if kind in _BY_SUBJECT:
            yield claim.subject
