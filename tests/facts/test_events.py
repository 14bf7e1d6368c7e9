from __future__ import annotations

import pytest

from guidewright.facts.extract import scan
from guidewright.source import Source

PATH = "app/api/webhooks/acme/route.ts"


def events(text: str, path: str = PATH) -> list[tuple[str, str | None, int]]:
    return [(e.type, e.handler, e.line) for e in scan([Source(path, text)], (".",)).events]


def test_switch() -> None:
    text = """switch (event.type) {
  case "payment.succeeded":
    console.log("paid");
    await handlePaid(event);
    break;
  case "payment.failed":
  case "payment.expired": {
    const invoice = await load(event);
    await onFailed(invoice);
    break;
  }
  case "payment.refunded":
    return processRefund(event);
  case "payment.noted":
    return NextResponse.json({ received: true });
  default:
    await handleUnknown(event);
}
"""
    assert events(text) == [
        ("payment.succeeded", "handlePaid", 2),
        ("payment.failed", "onFailed", 6),
        ("payment.expired", "onFailed", 7),
        ("payment.refunded", "processRefund", 12),
        ("payment.noted", None, 14),
    ]


@pytest.mark.parametrize(
    "tested",
    [
        *["event.type", "event?.type", "body.topic", "payload.event", "eventType", "e.event_type", "hook['type']"],
        *["hook_code", "webhookTopic", "event.eventCategory", "data.action", "event!.type", "(event.type as string)"],
    ],
)
def test_what_is_tested(tested: str) -> None:
    assert events(f'switch ({tested}) {{\n  case "a.b":\n    handleIt();\n}}\n') == [("a.b", "handleIt", 2)]


@pytest.mark.parametrize(
    "tested", ["response.status", "contentType", "request.method", "grant_type2", "user.role", "f(event)", "mimeType"]
)
def test_what_is_none(tested: str) -> None:
    assert events(f'switch ({tested}) {{\n  case "a.b":\n    handleIt();\n}}\n') == []


def test_comparisons() -> None:
    text = """if (event.type === "a") {
  await store.handleA(event);
} else if ("b" === event.type || event.type === "c") {
  first(event);
} else if (event.type !== "d") {
  return ignore();
}
event.type === "e" && handleE();
if (event.type !== "f") return;
await handleF(event);
"""
    assert events(text) == [
        ("a", "handleA", 1),
        ("b", "first", 3),
        ("c", "first", 3),
        ("d", None, 5),
        ("e", "handleE", 8),
        ("f", "handleF", 9),
    ]


def test_a_guard_that_leaves_handles_what_follows() -> None:
    text = """export async function POST(request) {
  const event = await request.json();
  if (!["a", "b"].includes(event.type)) {
    return NextResponse.json({ ignored: true });
  }
  await handleBoth(event);
}
"""
    assert events(text) == [("a", "handleBoth", 3), ("b", "handleBoth", 3)]


def test_sets() -> None:
    text = """const HANDLED = new Set([
  "a",
  "b",
]);
const LIST = ["c"] as const;
if (HANDLED.has(event.type)) await handleBoth(event);
if (LIST.includes(event.type)) await handleC(event);
if (NAMES.has(user.name)) await handleD(event);
"""
    assert events(text) == [("a", "handleBoth", 2), ("b", "handleBoth", 3), ("c", "handleC", 5)]


def test_maps_of_handlers() -> None:
    text = """const handlers = {
  "a.b": handleA,
  [TYPES.C]: handlers.handleC,
  "d": async (event) => { await handleD(event); },
  e() { return handleE(); },
};
const TYPES = { C: "c.c" };
const byType = new Map([["m", handleM]]);
await handlers[event.type]?.(event);
byType.get(event.type)?.(event);
"""
    assert sorted(events(text)) == [
        ("a.b", "handleA", 2),
        ("c.c", "handleC", 7),
        ("d", "handleD", 4),
        ("e", "handleE", 5),
        ("m", "handleM", 8),
    ]


def test_constants_for_events() -> None:
    text = 'const PAID = "payment.paid";\nswitch (event.type) {\n  case PAID:\n    handlePaid();\n}\n'
    assert events(text) == [("payment.paid", "handlePaid", 1)]


def test_switch_true() -> None:
    text = 'switch (true) {\n  case event.type === "a":\n    handleA();\n    break;\n}\n'
    assert events(text) == [("a", "handleA", 2)]


def test_the_module_that_a_webhook_imports() -> None:
    sources = [
        Source(PATH, 'import { dispatch } from "@/lib/acme/dispatch";\nexport const POST = (r) => dispatch(r);\n'),
        Source("lib/acme/dispatch.ts", 'export const dispatch = (event) => event.type === "a" && handleA(event);\n'),
        Source("lib/other.ts", 'export const reduce = (state, action) => action.type === "b" && set(state);\n'),
        Source("tsconfig.json", '{"compilerOptions": {"baseUrl": ".", "paths": {"@/*": ["./*"]}}}'),
    ]
    found = [(e.type, e.path) for e in scan(sources, (".",)).events]
    assert found == [("a", "lib/acme/dispatch.ts")]


def test_a_type_alone_dispatches_on_nothing() -> None:
    spoken = 'export type WebhookEventType = "a" | "b";\n'
    assert events(spoken, "lib/webhooks/types.ts") == []
    dispatched = spoken + 'export function f(event) { if (event.type === "a") handleA(); }\n'
    assert events(dispatched, "lib/webhooks/handle.ts") == [("a", "handleA", 2)]


def test_a_union_counts_where_nothing_else_is_tested() -> None:
    text = 'type AcmeEvent = "a" | "b";\nexport function POST(event: AcmeEvent) { return store(event); }\n'
    assert events(text) == [("a", None, 1), ("b", None, 1)]


def test_functions_of_packages_are_no_handlers() -> None:
    text = """import { isAfter } from "date-fns";
import { sync } from "@/lib/sync";
switch (event.type) {
  case "a":
    if (isAfter(event.at, now)) sync(event);
}
"""
    assert events(text) == [("a", "sync", 4)]


def test_a_type_that_only_mentions_strings_is_no_union() -> None:
    text = 'type AcmeEvent = Omit<Event, "id">;\nexport function POST(event: AcmeEvent) { return store(event); }\n'
    assert events(text) == []


def test_what_is_compared_and_what_a_branch_calls() -> None:
    text = """if (webhook_type === "ITEM") {
  switch (event?.type) {
    case "a": {
      const invoice = await load(event);
      await store.update(invoice);
      await run("notify", () => notify(invoice));
    }
  }
}
"""
    found = {e.type: e for e in scan([Source(PATH, text)], (".",)).events}
    assert (found["ITEM"].tested, found["a"].tested) == ("webhook_type", "event.type")
    assert found["a"].calls == ("load", "update", "run", "notify")
