"""A guide's text in, what is claimed out, for the tests of what is read."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from textwrap import dedent

import yaml

from guidewright.claims.model import Claim
from guidewright.config import Profile
from guidewright.guide.contract import Contract
from guidewright.guide.parse import parse
from guidewright.guide.reading import Known, claims_of_guide
from guidewright.source import Source

ROOT = Path(__file__).parents[3]
FILES = Known(
    frozenset(
        {
            "lib/acme/client.ts", "lib/acme/client.test.ts", "lib/acme/events.ts", "lib/http.ts", "vitest.config.ts",
            "app/api/webhooks/acme/route.ts", "app/api/invoices/[id]/route.ts", "scripts/acme-sync.ts", "package.json",
            "docker-compose.yml", "docs/index.md", "config/acme.yml",
        }
    )
)  # fmt: skip


@cache
def contract() -> Contract:
    text = (ROOT / "templates" / "integration-guide" / "contract.yaml").read_text("utf-8")
    return Contract.model_validate(yaml.safe_load(text))


def claims(text: str, known: Known = FILES) -> tuple[Claim, ...]:
    source = Source("docs/acme.md", dedent(text).lstrip("\n"))
    return claims_of_guide(parse(source), source, contract(), "acme", Profile(), known)


def said(text: str, *kinds: str, known: Known = FILES) -> list[str]:
    """`kind subject [in where] [= expected]` of each claim, of these kinds alone if any are named."""
    return [_told(claim) for claim in claims(text, known) if not kinds or claim.kind in kinds]


def places(text: str, *kinds: str) -> list[tuple[str, int, int]]:
    """The subject, line and column of each claim of these kinds."""
    return [(c.subject, c.place.line, c.place.column) for c in claims(text) if c.kind in kinds]


def _told(claim: Claim) -> str:
    where = f" in {claim.where}" if claim.where else ""
    expected = f" = {claim.expected}" if claim.expected else ""
    return f"{claim.kind} {claim.subject}{where}{expected}"
