from __future__ import annotations

import pytest

from guidewright.facts.extract import modules, scan
from guidewright.facts.extractors.typescript import mark
from guidewright.facts.extractors.typescript.project import Project
from guidewright.facts.extractors.typescript.tables import tables_of
from guidewright.facts.files import Files
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


def sql(*files: tuple[str, str]) -> list[str]:
    return [table.name for table in scan([Source(path, text) for path, text in files], (".",)).tables]


def test_a_file_of_views_alone_is_read() -> None:
    assert sql(("a.sql", "create view v as select 1")) == ["v"]


@pytest.mark.parametrize(
    "text",
    [
        "create table a (b int) engine = innodb; select '\\''; create table c (d int); select '\\'';",
        "create table `a` (b int); select '\\''; create table c (d int); select '\\'';",
        "create table a (b int); create table c (d int); -- create table x (y int)",
        "create table a (b int); create table c (d int); select 'create table x (y int);",
        "create table a (b int); create table c (d int); select e'create table x (y int);",
        "create table a (b int); create table c (d int); select E'create table x (y int);",
        "create table `a` (b int); create table c (d int); select 'create table x (y int);",
        "create table a (b int); create table c (d int); /* create table x (y int);",
        "create table a (b int); create table c (d int); select $$create table x (y int);",
        "create table a (b int); create table c (d int); select $q$ $$ create table x (y int); $q$",
        "create table a (b int); create table c (d int);\nCOPY a (b) FROM stdin;\ncreate table x (y int)",
    ],
)
def test_what_is_no_code_is_not_read(text: str) -> None:
    assert sql(("a.sql", text)) == ["a", "c"]


@pytest.mark.parametrize(
    "path",
    [
        *["m/2.down.sql", "m/2_down.sql", "m/2-down.sql", "m/2_x/down.sql", "m/U2__x.sql", "U2.sql", "down.sql"],
        *["m/down/2.sql", "m/revert/2.sql", "m/rollback/2.sql", "m/rollbacks/2.sql", "down/2.sql"],
    ],
)
def test_what_is_taken_back_is_not_applied(path: str) -> None:
    made = ("m/1_x/up.sql", "create table a (b int);")
    assert sql(made, (path, "create table c (b int); drop table a;")) == ["a"]


@pytest.mark.parametrize("path", ["m/2_countdown.sql", "m/2_U1.sql", "m/countdown/2.sql", "m/BU2.sql"])
def test_names_that_only_look_like_it(path: str) -> None:
    assert sql((path, "create table c (b int);")) == ["c"]


@pytest.mark.parametrize("line", ["-- +goose Down", "-- migrate:down", "  --+migrate DOWN", "-- Down Migration"])
def test_the_part_of_a_file_that_takes_back_is_not_applied(line: str) -> None:
    assert sql(("1.sql", f"create table a (b int);\n{line}\ndrop table a;")) == ["a"]
    assert sql(("1.sql", f"create table a (b int);\n{line}town\ndrop table a;")) == []


def test_only_numbered_files_go_together() -> None:
    files = ("x/a/one.sql", "create table a (b int);"), ("x/b/two.sql", "drop table a;")
    assert sql(*files) == ["a"]
    numbered = ("x/1/one.sql", "create table a (b int);"), ("x/2/two.sql", "drop table a;")
    assert sql(*numbered) == []


def of_project(**files: str) -> list[tuple[str, list[str]]]:
    sources = [Source(path.replace("__", "/").replace("_ts", ".ts"), text) for path, text in files.items()]
    code = Files.of([source for source in sources if source.path.endswith(".ts")], mark)
    project = Project(code, modules(sources))
    return [(table.name, [column.name for column in table.columns]) for table in tables_of(project)]


COLUMNS = "export const a = pgTable('a', { firstName: text(), lastName: text('LastName') });"


def test_the_casing_of_a_package_names_its_columns() -> None:
    config = "export default defineConfig({ casing: 'snake_case' });"
    assert of_project(db__schema_ts=COLUMNS, db__config_ts=config) == [("a", ["first_name", "LastName"])]
    assert of_project(db__schema_ts=COLUMNS, db__config_ts=config.replace("snake", "camel"))[0][1][0] == "firstName"
    packages = {"db/package.json": "{}", "web/package.json": "{}"}
    assert of_project(db__in__schema_ts=COLUMNS, web__config_ts=config, **packages)[0][1][0] == "firstName"
    assert of_project(db__in__schema_ts=COLUMNS, db__config_ts=config, **packages)[0][1][0] == "first_name"


FIRST = """
exports.up = async (knex) => {
  await knex.schema.createTable("kept", (table) => table.string("a"));
  await knex.schema.createTable("gone", (table) => {});
  await knex.schema.createTable(NAME, (table) => {});
  await knex.schema.dropTable(NAME);
  await knex.schema.createTableIfNotExists("old", (table) => {});
  await knex.schema.createTable("stays", (table) => {});
  createTable("other", {});
  const make = knex.schema.createTable;
  knex.schema.createTable();
  // knex.schema.createTable("in_a_comment");
};
exports.down = async (knex) => knex.schema.dropTable("kept");
"""
SECOND = """
module.exports = {
  async up(queryInterface) {
    await queryInterface.dropTable("gone");
    await queryInterface.renameTable("old", "new", { transaction });
    await queryInterface.renameTable("stays", NAME);
    await queryInterface.renameTable("never", "nothing");
    await queryInterface.createTable("kept", {});
  },
  down: async (queryInterface) => { await queryInterface.createTable("gone", {}); },
};
export async function down(db) { await db.schema.createTable("back").execute(); }
module.exports.down = () => db.schema.createTable("back");
"""


def test_what_migrations_in_code_leave_behind() -> None:
    found = of_project(m__2_ts=SECOND, m__1_ts=FIRST, other__1_ts='db.schema.createTable("kept", () => {});')
    assert found == [("kept", []), ("new", []), ("kept", [])]


def test_all_that_code_defines_is_found_together() -> None:
    model = "define('x', {}, { tableName: 'x' });"
    entity = "@Entity('e') class E {}"
    assert of_project(a_ts=f"db.{model}", b_ts=entity, c_ts=COLUMNS) == [
        ("x", []),
        ("e", []),
        ("a", ["firstName", "LastName"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        *["@Entity('x') class A {}", "@ViewEntity('x') class A {}", "@Table('x') class A {}"],
        *["db.define('y', {}, { tableName: 'x' })", "sqliteTable('x', {})", "mysqlSchema('s').table('x', {})"],
    ],
)
def test_a_file_with_one_table_of_any_kind_is_read(text: str) -> None:
    assert sql(("a.ts", text)) == ["x"]
