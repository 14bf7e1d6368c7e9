from __future__ import annotations

from guidewright.facts.extract import scan
from guidewright.facts.model import Table
from guidewright.source import Source

SCHEMA = """import { pgTable, pgSchema, pgTableCreator, text, timestamp, uuid } from "drizzle-orm/pg-core";

const id = () => uuid("row_id").primaryKey();
const timestamps = {
  createdAt: timestamp("created_at").notNull(),
};

export const stripeEvents = pgTable(
  "stripe_events",
  {
    id: id(),
    eventId: text("event_id").notNull().unique(),
    type: text(),
    ...timestamps,
  },
  (table) => [index("stripe_events_idx").on(table.eventId)],
);

export const oneLine = pgTable("one_line", { a: text("a") });
export const withTypes = pgTable(`with_types`, (t) => ({ size: t.varchar("size_in_bytes", { length: 5 }) }));

const auth = pgSchema("auth");
export const users = auth.table("users", { name: text("full_name") });

const createTable = pgTableCreator((name) => `app_${name}`);
export const posts = createTable("posts", { title: text("title") });

// pgTable("in_a_comment", {})
const text2 = 'pgTable("in_a_string", {})';
export const dynamic = pgTable(nameOf(), {});
other.table("no_table", {});
"""


def tables(text: str, path: str = "lib/db/schema.ts") -> list[Table]:
    return list(scan([Source(path, text)], (".",)).tables)


def test_tables_and_columns() -> None:
    found = {t.name: t for t in tables(SCHEMA)}
    assert [(t.name, t.symbol, t.line) for t in found.values()] == [
        ("stripe_events", "stripeEvents", 9),
        ("one_line", "oneLine", 19),
        ("with_types", "withTypes", 20),
        ("users", "users", 23),
        ("app_posts", "posts", 26),
    ]
    columns = {name: [(c.name, c.symbol, c.line) for c in t.columns] for name, t in found.items()}
    assert columns["stripe_events"] == [
        ("row_id", "id", 11),
        ("event_id", "eventId", 12),
        ("type", "type", 13),
        ("created_at", "createdAt", 5),
    ]
    assert columns["with_types"] == [("size_in_bytes", "size", 20)]
    assert columns["users"] == [("full_name", "name", 23)]


def test_other_databases() -> None:
    text = "export const a = mysqlTable('a', {});\nexport const b = sqliteTable(\n  'b',\n  {},\n);\n"
    assert [(t.name, t.symbol, t.line) for t in tables(text)] == [("a", "a", 1), ("b", "b", 3)]


def test_a_table_that_is_no_constant_has_its_sql_name() -> None:
    assert [t.symbol for t in tables("register(pgTable('a', {}));\n")] == ["a"]
