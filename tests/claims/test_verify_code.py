from __future__ import annotations

import pytest
from judging import verdict


@pytest.mark.parametrize(
    ("schema", "outcome"),
    [
        ('export const a = pgTable("acme_events", {});', "holds"),
        ('export const a = pgTable("other", {});', "broken"),
        ("", "unproven"),
    ],
)
def test_tables(schema: str, outcome: str) -> None:
    found = verdict("table", "code: {tables: [{name: acme_events}]}\n", {"lib/db/schema.ts": schema})
    assert found.outcome == outcome


SCRIPT = "testing: {local: {script: dev}}\ncode: {client: {path: apps/web/lib/acme.ts}}\n"
DEV = '{"name": "x", "scripts": {"dev": "next"}}'


@pytest.mark.parametrize(
    ("packages", "outcome", "receipt"),
    [
        (["package.json", "apps/a/package.json"], "holds", "package.json"),
        (["apps/a/package.json", "apps/web/package.json"], "holds", "apps/web/package.json"),
        (["apps/a/package.json", "apps/b/package.json"], "unproven", "apps/a/package.json"),
    ],
)
def test_scripts_of_the_nearest_package(packages: list[str], outcome: str, receipt: str) -> None:
    files = {"apps/web/lib/acme.ts": "", **dict.fromkeys(packages, DEV)}
    found = verdict("script", SCRIPT, files)
    assert (found.outcome, found.receipt and found.receipt.path) == (outcome, receipt)


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("export class Acme { send() {} }", "holds"),
        ('export { Acme } from "./inner";', "holds"),
        ('export * from "./inner";', "holds"),
        ("export class Other {}", "broken"),
    ],
)
def test_classes(text: str, outcome: str) -> None:
    spec = "code: {client: {path: lib/acme.ts, class: Acme, functions: [{name: send}]}}\n"
    files = {"lib/acme.ts": text, "lib/inner.ts": "export class Acme { send() {} }"}
    assert verdict("class", spec, files).outcome == outcome
    hung = verdict("function", spec, files)
    assert hung.outcome == ("holds" if outcome == "holds" else "unproven")
    assert (hung.cause is not None) == (outcome == "broken")


def test_all_that_stands_in_a_missing_file_hangs_on_it() -> None:
    spec = "code: {client: {path: lib/acme.ts, functions: [{name: send}]}}\n"
    assert verdict("file", spec, {}).outcome == "broken"
    hung = verdict("function", spec, {})
    assert (hung.outcome, hung.cause and hung.cause.kind) == ("unproven", "file")


TABLE = "CREATE TABLE Acme_Events (id int);\n"
DRIZZLE = 'export const events = pgTable("acme_events", { id: integer("id") });\n'


def test_a_table_is_looked_up_in_code_before_migrations() -> None:
    files = {"db/migrations/001_init.sql": TABLE, "lib/schema.ts": DRIZZLE}
    found = verdict("table", "code: {tables: [{name: acme_events}]}\n", files)
    assert found.receipt is not None
    assert found.receipt.path == "lib/schema.ts"


def test_unquoted_names_of_sql_have_no_case() -> None:
    for name, outcome in {"Acme_Events": "holds", "ACME_EVENTS": "holds", "acme_event": "broken"}.items():
        spec = f"code: {{tables: [{{name: {name}}}]}}\n"
        assert verdict("table", spec, {"db/migrations/001_init.sql": TABLE}).outcome == outcome


def test_tables_of_tests_prove_nothing() -> None:
    found = verdict("table", "code: {tables: [{name: acme_events}]}\n", {"tests/schema.sql": TABLE})
    assert found.outcome == "unproven"
