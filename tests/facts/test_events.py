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
        *["event_name", "notificationType", "webhookName", "hook.eventTopic"],
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


def test_a_union_of_topics() -> None:
    text = 'type AcmeTopic = "a";\nexport function POST(topic: AcmeTopic) { return store(topic); }\n'
    assert events(text) == [("a", None, 1)]


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
      await steps[0](invoice);
      await run("notify", () => notify(invoice));
    }
  }
}
"""
    found = {e.type: e for e in scan([Source(PATH, text)], (".",)).events}
    assert (found["ITEM"].tested, found["a"].tested) == ("webhook_type", "event.type")
    assert found["a"].calls == ("load", "update", "run", "notify")


def test_a_cast_to_a_type_of_a_namespace_changes_nothing() -> None:
    text = 'switch (event.type as Stripe.Event.Type) {\n  case "a":\n    handleA();\n}\n'
    assert events(text) == [("a", "handleA", 2)]


def test_matched_patterns() -> None:
    text = """import { match, P } from "ts-pattern";
match(event.type)
  .with("a", () => handleA(event))
  .with("b", "c", (found) => load(found))
  .when((found) => found, () => handleNone())
  .otherwise(() => ignore("d"));
export const done = (await match(payload)
  .with({ type: "e", other: "f" }, handleE)
  .with({ topic: P.union("g", "h") }, (found) => onG(found))
  .with({ type: P.not("i") }, handleI)
  .exhaustive());
match(name).with("j", handleJ);
match;
match();
"""
    assert events(text) == [
        ("a", "handleA", 3),
        ("b", "load", 4),
        ("c", "load", 4),
        ("e", "handleE", 8),
        ("g", "onG", 9),
        ("h", "onG", 9),
    ]
    found = {e.type: e.tested for e in scan([Source(PATH, text)], (".",)).events}
    assert (found["a"], found["e"]) == ("event.type", "payload.type")
    assert events(text.replace("ts-pattern", "elsewhere")) == []


def test_listeners_of_webhook_libraries() -> None:
    text = """app.webhooks.on("push", onPush);
webhooks.on(["issues.opened", "issues.closed"], async ({ payload }) => {
  await store(payload);
});
const webhook = new Webhooks();
webhook.on(EVENTS.STAR, (event) => handleStar(event));
const EVENTS = { STAR: "star" };
webhooks.on("alone");
webhooks.on(name, onAny);
emitter.on("data", onData);
"webhooks.on(";
"""
    assert events(text) == [
        ("push", "onPush", 1),
        ("issues.opened", "store", 2),
        ("issues.closed", "store", 2),
        ("star", "handleStar", 7),
    ]
    assert {e.tested for e in scan([Source(PATH, text)], (".",)).events} == {"app.webhooks", "webhooks", "webhook"}


def test_schemas_count_where_nothing_else_is_tested() -> None:
    text = """export const eventSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("a"), status: z.literal("no") }),
  z.object({ type: z.literal(["b", "c"]), data: z.object({ type: other.text("d") }) }),
  Named,
]);
const eventStates = z.discriminatedUnion("status", [z.object({ status: z.literal("open") })]);
const webhooks = z.discriminatedUnion("type", listed);
const topics = z.discriminatedUnion();
const shapes = z.discriminatedUnion("type", [z.object({ type: z.literal("circle") })]);
export const POST = (request) => store(eventSchema.parse(request));
"""
    assert events(text) == [("a", None, 2), ("b", None, 3), ("c", None, 3)]
    assert events(text + 'if (event.type === "x") handleX();\n') == [("x", "handleX", 11)]
    assert events('const eventSchema = z.discriminatedUnion("type", [z.object({ type: z.literal("a") })]);\n') == []


def test_words_of_other_modules() -> None:
    text = """import { Events, Kind, HANDLED, NONE } from "./words";
import * as all from "./words";
switch (event.type) {
  case Events.PAID:
    onPaid();
    break;
  case Kind.Refunded:
    onRefunded();
    break;
  case all.SINGLE:
    onSingle();
    break;
  case all.Events.FAILED:
  case Events.MISSING:
  case Events.COMPUTED:
  case NONE.PAID:
  case makeOne():
    onOthers();
}
if (HANDLED.includes(event.type)) onHandled();
if (event.type === Events.PAID) again();
"""
    words = """export const Events = { PAID: "paid", FAILED: "failed", COMPUTED: compute(), short } as const;
export enum Kind { Refunded = "refunded", Bare }
export const SINGLE = "single";
export const HANDLED = ["one", "two"];
"""
    folder = PATH.rpartition("/")[0]
    sources = [Source(PATH, text), Source(f"{folder}/words.ts", words)]
    found = [(e.type, e.handler, e.line) for e in scan(sources, (".",)).events if e.path == PATH]
    assert found == [
        ("paid", "onPaid", 4),
        ("refunded", "onRefunded", 7),
        ("single", "onSingle", 10),
        ("failed", "onOthers", 13),
        ("one", "onHandled", 20),
        ("two", "onHandled", 20),
        ("paid", "again", 21),
    ]


def test_a_map_with_a_type() -> None:
    text = """const handlers: Record<EventType, Handler> = { a: onA, b: async (event) => { await onB(event); } };
export const POST = (event) => handlers[event.type as EventType](event);
"""
    assert events(text) == [("a", "onA", 1), ("b", "onB", 1)]
