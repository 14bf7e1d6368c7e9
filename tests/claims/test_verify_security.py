from __future__ import annotations

import pytest
from judging import verdict

ROUTE = "app/api/webhooks/acme/route.ts"
LIMIT = "export const MOST = 100;\nexport function limit() { return MOST; }\n"


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        ("limit();", "holds"),
        ("use(limit);", "holds"),
        ("init({ before: limit });", "holds"),
        ("// limit();", "unproven"),
    ],
)
def test_evidence_that_the_handler_reaches(body: str, outcome: str) -> None:
    spec = f"code: {{webhook: {{path: {ROUTE}, security: [{{says: Limited, evidence: lib/limit.ts#limit}}]}}}}\n"
    route = f'import {{ limit }} from "@/lib/limit";\nexport async function POST() {{\n{body}\n}}\n'
    assert verdict("security", spec, {ROUTE: route, "lib/limit.ts": LIMIT}).outcome == outcome


@pytest.mark.parametrize(("name", "outcome"), [("limit", "unproven"), ("limits", "broken")])
def test_evidence_without_a_way_to_it(name: str, outcome: str) -> None:
    spec = f"security: [{{says: Limited, evidence: lib/limit.ts#{name}}}]\n"
    assert verdict("security", spec, {"lib/limit.ts": LIMIT}).outcome == outcome


@pytest.mark.parametrize(("number", "outcome"), [(100, "holds"), (10, "broken"), (1, "broken")])
def test_numbers(number: int, outcome: str) -> None:
    evidence = "evidence: lib/limit.ts#limit, reached_from: lib/limit.ts, number_at: lib/limit.ts#MOST"
    spec = f"security: [{{says: Limited, {evidence}, number: {number}}}]\n"
    assert verdict("number", spec, {"lib/limit.ts": LIMIT}).outcome == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ('report({ tags: { integration: "acme" } });', "holds"),
        ('report({ tags: { integration: "other" } });', "broken"),
        ("report();", "unproven"),
    ],
)
def test_tags(text: str, outcome: str) -> None:
    spec = 'monitoring: {sentry: {tag: "integration:acme"}}\n'
    assert verdict("tag", spec, {"lib/acme/client.ts": text}).outcome == outcome
