"""`catalog.json`: the facts of all guides for other tools."""

from __future__ import annotations

import json
from typing import Any

from guidewright.site.catalog import Catalog, Guide
from guidewright.source import Place

VERSION = 1


def page(catalog: Catalog, mark: str) -> str:
    """The text of the file; `mark` is its blank mark. Paths are relative to the project, lines begin at 1."""
    document = {
        "generated": mark,
        "version": VERSION,
        "product": catalog.product,
        "guides": [_guide(guide) for guide in catalog.guides],
        "variables": [_variable(name, catalog) for name in catalog.documenting],
        "undocumented": [{"name": n.name, "service": n.service, "reads": _places(n.reads)} for n in catalog.nowhere],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _guide(guide: Guide) -> dict[str, Any]:
    return {
        "service": guide.service,
        "name": guide.name,
        "path": guide.path,
        "spec": guide.origin or None,
        "summary": guide.summary,
        "status": guide.status,
        "integration": guide.state or None,
        "type": guide.types.split(", ") if guide.types else [],
        "tags": list(guide.tags),
        "variables": {"required": guide.required, "optional": guide.optional},
        "owner": guide.owner or None,
        "updated": guide.updated or None,
        "verified": guide.verified or None,
        "links": [{"title": title, "url": url} for title, url in guide.links],
        "sections": {"complete": guide.sections - len(guide.lacking), "all": guide.sections},
        "claims": {outcome: guide.count(outcome) for outcome in ("holds", "broken", "unproven")},
    }


def _variable(name: str, catalog: Catalog) -> dict[str, Any]:
    uses = [
        {"service": guide.service, "required": use.required, "default": use.default or None}
        for guide, use in catalog.documenting[name]
    ]
    return {"name": name, "services": uses, "reads": _places(catalog.reads.get(name, ()))}


def _places(places: tuple[Place, ...]) -> list[dict[str, Any]]:
    return [{"path": place.path, "line": place.line} for place in places]
