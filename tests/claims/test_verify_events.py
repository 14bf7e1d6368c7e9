from __future__ import annotations

import pytest
from judging import judged, verdict

ROUTE = "app/api/webhooks/acme/route.ts"
SPEC = """code:
  webhook:
    path: app/api/webhooks/acme/route.ts
    events: [{type: a.paid, handler: handlePaid}, {type: a.failed}]
"""


def route(branches: str) -> dict[str, str]:
    return {ROUTE: f"export async function POST(request) {{\n{branches}\n}}\n"}


BOTH = 'if (event.type === "a.paid") await handlePaid(event);\nif (event.type === "a.failed") note();'


def test_holds() -> None:
    for kind, subject in (
        ("event", "a.paid"),
        ("event", "a.failed"),
        ("handler", "a.paid"),
        ("events-complete", ROUTE),
    ):
        found = verdict(kind, SPEC, route(BOTH), subject)
        assert found.outcome == "holds", found


def test_a_branch_that_is_gone() -> None:
    found = verdict("event", SPEC, route('if (event.type === "a.failed") note();'), "a.paid")
    assert (found.outcome, found.receipt and found.receipt.path) == ("broken", ROUTE)


@pytest.mark.parametrize(
    ("line", "outcome"),
    [
        ('await register("a.paid", handlePaid);', "unproven"),
        ('// case "a.paid":', "broken"),
        ('type Kind = "a.paid" | "a.failed";', "broken"),
        ('  | "a.paid"', "broken"),
    ],
)
def test_an_event_that_is_named_in_another_form(line: str, outcome: str) -> None:
    found = verdict("event", SPEC, route(f'if (event.type === "a.failed") note();\n{line}'), "a.paid")
    assert found.outcome == outcome


def test_no_dispatch_at_all() -> None:
    found = judged(SPEC, route("await dispatch(await request.json());"))
    assert {v.outcome for v in found if v.claim.kind in ("event", "events-complete")} == {"unproven"}


def test_an_event_that_the_spec_does_not_list() -> None:
    found = verdict("events-complete", SPEC, route(f'{BOTH}\nif (event.type === "a.new") note();'))
    assert (found.outcome, [w.subject for w in found.witnesses]) == ("broken", ["a.new"])


def test_other_things_that_a_handler_compares_are_no_events() -> None:
    more = 'if (card.type === "debit") charge();\nif (webhook_type === "ITEM") { more(); }'
    assert verdict("events-complete", SPEC, route(f"{BOTH}\n{more}")).outcome == "holds"


@pytest.mark.parametrize(
    ("branch", "outcome"),
    [
        ("{ const x = await load(event); await handlePaid(x); }", "holds"),
        ('{ await step.run("x", () => handlePaid(event)); }', "holds"),
        ("await handleOther(event);", "broken"),
        ("return;", "unproven"),
    ],
)
def test_handlers(branch: str, outcome: str) -> None:
    found = verdict("handler", SPEC, route(f'if (event.type === "a.paid") {branch}'))
    assert found.outcome == outcome


def test_the_dispatch_stands_two_imports_away() -> None:
    files = {
        ROUTE: 'import { POST } from "@/lib/acme/post";\nexport { POST };\n',
        "lib/acme/post.ts": 'import { on } from "./on";\nexport const POST = (r) => on(r);\n',
        "lib/acme/on.ts": f'import {{ plan }} from "./plan";\nexport function on(event) {{\n{BOTH}\nplan(event);\n}}\n',
        "lib/acme/plan.ts": 'export const plan = (event) => event.type === "base" && more();\n',
    }
    assert {v.outcome for v in judged(SPEC, files) if "event" in v.claim.kind} == {"holds"}
