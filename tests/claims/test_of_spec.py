from __future__ import annotations

import pytest
from judging import claims_of

from guidewright.claims.of_spec import route_url


@pytest.mark.parametrize("opening", ["|", "|-", ">"])
def test_claims_of_a_sample_stand_at_its_lines(opening: str) -> None:
    """The head takes lines 1 and 2, so `examples` is line 3 and the sample begins on line 7, below an empty one."""
    lines = [f"    code: {opening}", "", '      import { send } from "@/lib/acme";', "", "      await send();"]
    claims = claims_of("\n".join(["examples:", "  - title: Try", *lines, ""]))
    assert [(c.kind, c.subject, c.place.line, c.place.column) for c in claims] == [("import", "send", 7, 7)]


def test_the_requirement_stands_at_what_says_it() -> None:
    claims = claims_of("env:\n  - name: ACME_A\n    required: true\n  - name: ACME_B\n")
    found = [(c.subject, c.expected, c.place.line) for c in claims if c.kind == "requirement"]
    assert found == [("ACME_A", "required", 5), ("ACME_B", "optional", 6)]


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("app/api/webhooks/acme/route.ts", "/api/webhooks/acme"),
        ("src/app/(public)/api/acme/route.ts", "/api/acme"),
        ("app/@slot/api/route.ts", "/api"),
        ("src/pages/api/webhooks/acme.ts", "/api/webhooks/acme"),
        ("pages/api/index.ts", "/api"),
    ],
)
def test_urls_of_route_files(path: str, url: str) -> None:
    assert route_url(path) == url
