from __future__ import annotations

import pytest
from reading_of import places, said


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("`chargeCard` in `lib/http.ts`", "function chargeCard in lib/http.ts"),
        ("`load()` in the file `lib/http.ts`", "function load in lib/http.ts"),
        ("`a()` and `b()`; both live in `lib/http.ts`.", "function a in lib/http.ts"),
        ("built by `toBody` and filed by `fileIt`, both in `lib/http.ts`", "function toBody in lib/http.ts"),
        ("Expired rows are removed by `purgeExpired()`.", "function purgeExpired"),
        ("The function `load` does it.", "function load"),
        ("Then `chargeCard(id, { amount })` is called.", "function chargeCard"),
        ("See `lib/http.ts#load`.", "function load in lib/http.ts"),
        ("### Key functions\n\n- `chargeCard`: charges", "function chargeCard"),
        ("the `retry` helper", "function retry"),
        ("`AcmeClient.listAll` lists all.", "function AcmeClient.listAll"),
        ("- `lib/http.ts`: `chargeCard`", "function chargeCard in lib/http.ts"),
        ("| File | Holds |\n|---|---|\n| `lib/http.ts` | `chargeCard` |", "function chargeCard in lib/http.ts"),
        ("| Function | Does |\n|---|---|\n| `chargeCard` | charges |", "function chargeCard"),
        ("The client has these methods:\n\n- `listAll`, ten at most", "function listAll"),
        ("`chargeCard` (`lib/http.ts:7`)", "function chargeCard in lib/http.ts"),
    ],
)
def test_functions_are_read_where_words_say_so(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The class `Acme` in `lib/http.ts`", "class Acme in lib/http.ts"),
        ("the `AcmeClient` class", "class AcmeClient"),
        ("`AcmeLimitError` is thrown by `lib/http.ts`.", "class AcmeLimitError"),
        ("The class `AcmeClient`. Ask `AcmeClient`.", "class AcmeClient"),
        ("| File | Holds |\n|---|---|\n| `lib/http.ts` | Class `AcmeClient` |", "class AcmeClient in lib/http.ts"),
    ],
)
def test_classes_are_read_where_words_say_so(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The body has `engagementId` and `templateId`.",
        "The answer has a `checkoutUrl`.",
        "Call `fetch()` or `console.log()` or `parse()`.",
        "Acme's own API has a method `listAll`.",
        "Add a method to the client, for example `getCharges()`.",
        "## Ideas for later\n\n- a method `getCharges()`",
        "TBD: sending (`sendBatch`).",
        "There is no function `getCharges`.",
        "`AuthenticationUnsuccessful` means that it is over.",
        "`STRIPE_KEY` in `lib/http.ts`",
        "`@sentry/nextjs`, `x-acme-signature`, `offline_access`",
    ],
)
def test_other_names_are_no_symbols(text: str) -> None:
    assert said(text, "function", "class") == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Ask `GET /api/invoices/<id>`.", "route /api/invoices/<id> = GET"),
        ("Visit `http://localhost:3000/api/acme/connect`.", "route /api/acme/connect"),
        ("Is <http://localhost:3000/api/health> up?", "route /api/health"),
        ("Add `https://hub.example.com/api/webhooks/acme` there.", "route /api/webhooks/acme"),
        ("Add `https://your-domain.com/api/webhooks/acme` there.", "route /api/webhooks/acme"),
        ("```bash\ncurl -X POST http://localhost:3000/api/acme/test\n```", "route /api/acme/test = POST"),
        ("```bash\ncurl localhost:3000/api/acme/test\n```", "route /api/acme/test = GET"),
        ("```bash\ncurl \"$BASE_URL/api/acme?x=1\" \\\n  -d '{}'\n```", "route /api/acme = POST"),
        ("```console\n$ curl -XPUT http://localhost:3000/api/acme\n{}\n```", "route /api/acme = PUT"),
        ("Try `curl -X POST localhost:3000/api/acme/test`.", "route /api/acme/test = POST"),
        ("| Method | Path |\n|---|---|\n| POST | `/api/acme/:id` |", "route /api/acme/:id = POST"),
        ("## Routes\n\n- `POST /hooks/acme` takes events", "route /hooks/acme = POST"),
        ("**POST** `/api/acme` sends it.", "route /api/acme = POST"),
        ("### POST /api/acme", "route /api/acme = POST"),
        ("```http\nPOST /api/acme HTTP/1.1\n```", "route /api/acme = POST"),
    ],
)
def test_routes_are_read_in_any_form(text: str, claim: str) -> None:
    assert claim in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Its paths are `/company/{number}` and `/search`.",
        "It sends `PUT /Invoices`.",
        "Acme's own API has `/api/submissions`.",
        "At `https://api.acme.com/api/charges` it charges.",
        "Everything begins with `/api`.",
        "Create a route `/api/acme/new`.",
        "## Upcoming\n\nThe route `/api/acme/agents`.",
        "```bash\ncurl https://api.acme.com/v1/charges\n```",
        "`/api/schema.json` and `/favicon.ico`",
    ],
)
def test_other_paths_are_no_routes(text: str) -> None:
    assert said(text, "route") == []


def test_events_are_read_from_a_list_with_their_handler() -> None:
    text = """
        ## Webhook

        The handler, `app/api/webhooks/acme/route.ts`, acts on these events:

        1. `form.viewed`
        2. `form.completed`
    """
    assert said(text, "event", "events-complete") == [
        "events-complete app/api/webhooks/acme/route.ts",
        "event form.viewed in app/api/webhooks/acme/route.ts",
        "event form.completed in app/api/webhooks/acme/route.ts",
    ]
    assert places(text, "events-complete")[0][1:] == (1, 1)


def test_events_are_read_from_a_table_whose_url_says_where() -> None:
    text = """
        ## Webhook

        URL: `https://hub.example.com/api/webhooks/acme`.

        | Event | Handler |
        |---|---|
        | `CONTACT` | `handleContact` |
    """
    assert said(text, "event", "handler", "function") == [
        "event CONTACT in app/api/webhooks/acme/route.ts",
        "handler CONTACT in app/api/webhooks/acme/route.ts = handleContact",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Acme Billing has events of its own, `invoice.paid` for example.",
        "Acme's dashboard shows `email.bounced`; we do not listen to them.",
        "The event has these fields:\n\n- the id\n- `data.object`",
        "## Event data\n\n- `editorConfig` is an object\n- `view` is another",
        "We do not handle these events:\n\n- `a.b`",
        "## Later\n\nWe listen to these events:\n\n- `a.b`",
    ],
)
def test_other_lists_are_no_events(text: str) -> None:
    assert said(text, "event", "events-complete") == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("It is kept in the table `customers`.", "table customers"),
        ("The tables `a_b` and `c_d` belong to it.", "table c_d"),
        ("Three tables belong to it: `a_b`, `c_d` and `e_f`.", "table e_f"),
        ("Both are stored encrypted in `acme_tokens`.", "table acme_tokens"),
        ("It writes two kinds of rows into `deadlines`.", "table deadlines"),
        ("Sent messages are in `acme_messages`.", "table acme_messages"),
        ("## Database tables\n\n- `acme_rows`: all of them", "table acme_rows"),
        ("It uses these tables:\n\n- `acme_rows`: all of them", "table acme_rows"),
        ("It is in `acme_watches`, in the column `checked_at`.", "column checked_at in acme_watches"),
        ("Matched by the column `acme_id` of `invoices`.", "column acme_id in invoices"),
        ("The table `acme_rows`: see `acme_rows.why`.", "column why in acme_rows"),
        ("| Table | Column |\n|---|---|\n| `acme_rows` | `why` |", "column why in acme_rows"),
        ("```sql\nSELECT a, b FROM acme_rows ORDER BY c DESC LIMIT 5;\n```", "column c in acme_rows"),
        ("```sql\nSELECT s.a FROM t AS s JOIN u AS d ON d.x = s.y WHERE d.z = 'q';\n```", "column z in u"),
        ("```sql\nDELETE FROM acme_rows WHERE expires_at <= now();\n```", "column expires_at in acme_rows"),
        ('```sql\nDELETE FROM acme_rows WHERE "why" = "59/a.py";\n```', "column why in acme_rows"),
        ("```sql\nUPDATE acme_rows SET seen = true;\n```", "column seen in acme_rows"),
    ],
)
def test_tables_and_columns_are_read(text: str, claim: str) -> None:
    assert claim in said(text)


def test_texts_in_the_quotes_of_sqlite_are_no_columns() -> None:
    text = '```sql\nDELETE FROM acme_rows WHERE why = "59/a.py" AND due < "2025-01-01 10:00";\n```'
    assert said(text, "column") == ["column why in acme_rows", "column due in acme_rows"]


@pytest.mark.parametrize(
    "text",
    [
        "The flow is `authorization_code`, sent in `grant_type`.",
        "`payment_intent.succeeded` is an event.",
        "Create the table `acme_rows`.",
        "## Ideas for later\n\n- a table `acme_rows`",
        "```sql\nCREATE TABLE acme_rows (id int);\n```",
        "```sql\nSELECT count(*) FROM pg_stat_activity;\n```",
        "```sql\nSELECT * FROM generate_series(1, 2);\n```",
        "```sql\nWITH x AS (SELECT 1) SELECT * FROM x;\n```",
        '```json\n{ "from": "acme_rows" }\n```',
    ],
)
def test_other_names_are_no_tables(text: str) -> None:
    assert said(text, "table", "column") == []
