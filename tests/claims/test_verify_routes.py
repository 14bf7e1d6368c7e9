from __future__ import annotations

import pytest
from judging import verdict

from guidewright.claims.model import Verdict

ROUTE = "app/api/webhooks/acme/route.ts"
HANDLER = "server/routes/acme.ts"
HONO = 'import { Hono } from "hono";\n'
EXPRESS = 'import express, { Router } from "express";\nconst app = express();\n'


def webhook(path: str) -> str:
    return f"code: {{webhook: {{path: {path}}}}}\n"


def place(found: Verdict) -> tuple[str, int] | None:
    return (found.receipt.path, found.receipt.line) if found.receipt else None


@pytest.mark.parametrize(
    ("path", "text", "outcome", "says"),
    [
        (ROUTE, "export async function POST() {}", "holds", ""),
        (ROUTE, "export async function GET() {}", "broken", f"`{ROUTE}` answers GET, not POST"),
        (ROUTE, "export const x = 1;", "broken", f"`{ROUTE}` exports no POST handler"),
        (HANDLER, 'export const app = express().post("/", go);', "unproven", f"`{HANDLER}` has no routes"),
        (HANDLER, f'{HONO}export const app = new Hono().post("/", go);', "unproven", "cannot be listed"),
        (HANDLER, f'{HONO}serve(new Hono().post("/server/routes", go));', "holds", ""),
        (HANDLER, f'{HONO}serve(new Hono().get("/server/routes", go));', "broken", "answers GET, not POST"),
        (HANDLER, f'{HONO}serve(new Hono().post("/hook", go));', "unproven", "answers POST at `/hook`"),
        (HANDLER, f'{HONO}serve(new Hono().get("/a", go).post("/hook", go));', "unproven", "answers POST at `/hook`"),
        (HANDLER, f'{HONO}serve(new Hono().get("/hook", go));', "broken", f"`{HANDLER}` answers GET, not POST"),
        (HANDLER, f'{HONO}serve(new Hono().get("/hook", go).post(x, go));', "unproven", "cannot be listed"),
        (HANDLER, f'{HONO}serve(new Hono().on(x, "/hook", go));', "unproven", "which methods"),
    ],
)
def test_routes_of_handlers(path: str, text: str, outcome: str, says: str) -> None:
    found = verdict("route", webhook(path), {path: text})
    assert found.outcome == outcome
    assert says in found.reason


@pytest.mark.parametrize(
    ("path", "text", "outcome", "says"),
    [
        (HANDLER, f'{HONO}serve(new Hono().post("/hooks/acme", go));', "holds", ""),
        (HANDLER, f'{HONO}serve(new Hono().get("/hooks/acme", go));', "broken", "answers GET, not POST"),
        (HANDLER, f'{HONO}serve(new Hono().post("/hook/acme", go));', "broken", f"`{HANDLER}` serves no `/hooks/acme`"),
        (HANDLER, f"{HONO}serve(new Hono().post(x, go));", "unproven", "cannot be listed"),
        (HANDLER, "export const x = 1;", "unproven", "has no routes"),
        (ROUTE, "export async function POST() {}", "broken", f"`{ROUTE}` serves no `/hooks/acme`"),
        (ROUTE, "export const x = 1;", "broken", f"`{ROUTE}` exports no POST handler"),
        ("app/hooks/acme/route.ts", "export async function POST() {}", "holds", ""),
    ],
)
def test_a_written_url_is_judged(path: str, text: str, outcome: str, says: str) -> None:
    found = verdict("route", f"code: {{webhook: {{path: {path}, url: /hooks/acme}}}}\n", {path: text})
    assert found.outcome == outcome
    assert says in found.reason


def test_a_handler_is_judged_by_its_own_unlisted_routes() -> None:
    other = {"server/other.ts": f"{HONO}serve(new Hono().get(x, go));"}
    own = {HANDLER: f'{HONO}serve(new Hono().get("/hook", go));'}
    assert verdict("route", webhook(HANDLER), other | own).outcome == "broken"


CONNECTION = "testing: {connection: {path: /api/acme/test}}\ncode: {client: {path: lib/acme.ts}}\n"
NEXT = {"app/x/route.ts": "export function GET() {}"}
GET = "export function GET() {}"


@pytest.mark.parametrize(
    ("files", "outcome", "receipt"),
    [
        ({"app/api/acme/test/route.ts": GET}, "holds", ("app/api/acme/test/route.ts", 1)),
        ({"app/api/acme/test/route.ts": "export function PUT() {}"}, "broken", ("app/api/acme/test/route.ts", 1)),
        ({"app/api/acme/route.ts": GET}, "broken", None),
        ({}, "unproven", None),
        (NEXT | {"lib/acme.ts": 'import express from "express";'}, "broken", None),
        (NEXT | {"lib/acme.ts": f"{EXPRESS}app.get(computed, go);"}, "unproven", ("lib/acme.ts", 3)),
        (NEXT | {"lib/acme.ts": f'{EXPRESS}app.use("/docs", other);'}, "broken", None),
        (NEXT | {"lib/acme.ts": f'{EXPRESS}app.use("/api", other);'}, "unproven", ("lib/acme.ts", 3)),
        (NEXT | {"lib/acme.test.ts": f"{EXPRESS}app.get(computed, go);"}, "broken", None),
        (NEXT | {"lib/acme.ts": f'{EXPRESS}app.get("/api/acme/test", go);'}, "holds", ("lib/acme.ts", 3)),
        (
            {"lib/acme.ts": f'{EXPRESS}app.get(computed, go);\nRouter().get("/acme/test", go);'},
            "unproven",
            ("lib/acme.ts", 4),
        ),
        (
            {"app/api/acme/test/route.ts": "export function PUT() {}", "lib/acme.ts": f"{EXPRESS}app.get(x, go);"},
            "broken",
            ("app/api/acme/test/route.ts", 1),
        ),
        (
            {
                "app/api/acme/test/route.ts": "export function PUT() {}",
                "a.ts": f'{EXPRESS}app.use("/api/acme", go2());',
            },
            "unproven",
            ("a.ts", 3),
        ),
        (
            NEXT | {"lib/acme.py": "from fastapi import FastAPI\n\napp = FastAPI()\n\n\n@app.get(x)\ndef go(): ...\n"},
            "unproven",
            None,
        ),
    ],
)
def test_routes_of_a_connection_test(files: dict[str, str], outcome: str, receipt: tuple[str, int] | None) -> None:
    found = verdict("route", CONNECTION, files)
    assert found.outcome == outcome
    if receipt is not None or outcome == "broken":
        assert place(found) == receipt


def test_only_what_lies_within_the_code_root_counts() -> None:
    spec = f"root: web\n{CONNECTION}"
    away = {"api/app.ts": f"{EXPRESS}app.get(computed, go);", "api/more.ts": f'{EXPRESS}app.get("/api/acme/test", go);'}
    assert verdict("route", spec, {"web/lib/acme.ts": "", **away}).outcome == "unproven"
    found = verdict("route", spec, {"web/app/api/acme/tests/route.ts": GET, **away})
    assert (found.outcome, found.actual) == ("broken", "/api/acme/tests")
