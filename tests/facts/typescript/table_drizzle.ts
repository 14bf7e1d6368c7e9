import { mysqlSchema, mysqlTable, mysqlTableCreator } from "drizzle-orm/mysql-core";
import * as pg from "drizzle-orm/pg-core";
import { singlestoreTable } from "drizzle-orm/singlestore-core";
import { sqliteTable } from "drizzle-orm/sqlite-core";

const timestamps = { createdAt: datetime("created_at"), ...deeper() }; //! column created_at createdAt
const id = () => varchar("row_id", { length: 3 });
const shared = {
  ...timestamps,
  id: id(), //! column row_id id
};

export const users = mysqlTable("users", { //! table users
  ...shared,
  "full name": text("full_name").notNull(), //! column full_name full name
  status: mysqlEnum("status", ["on", "off"]), //! column status
  plain: int(), //! column plain
  sized: varchar({ length: 3 }), //! column sized
  kind: kind("kind_of"), //! column kind_of kind
});
export const rows = sqliteTable( //! ^^ none of tables
  "rows", //! table rows
  { a: text().default("no_name") }, //! column a
);
export const cells = singlestoreTable("cells", {}); //! table cells
export const spaced = pg.pgTable("spaced", (t) => ({ a: t.text() })); //! table spaced; column a
export const gelled = gelTable("gelled", { ...none }); //! table gelled
export const kind = pgEnum("kind", ["a"]);
export const shop = mysqlSchema("shop");
export const items = shop.table("items", { a: int() }); //! table items; column a
const inPlace = pgSchema("x").table("in_place", { a: int() }); //! table in_place inPlace; column a
const other = singlestoreSchema("y").view("no_table", {});
const gone = gelSchema("z").table("gelled_too", {}); //! table gelled_too gone

const prefixed = mysqlTableCreator((name) => `app_${name}`);
export const posts = prefixed("posts", {}); //! table app_posts posts
const same = pgTableCreator((name) => name);
export const tags = same("tags", {}); //! table tags
const makers = sqliteTableCreator((name) => { return `s_${name}_t`; });
export const marks = makers("marks", {}); //! table s_marks_t marks
const keep = singlestoreTableCreator((n) => `k_${n}`);
const kept = keep("kept", {}); //! table k_kept kept
const gel = gelTableCreator((n) => `g_${n}`);
const gels = gel("gels", {}); //! table g_gels gels

const shelf = singlestoreSchema("y").table("shelf", {}); //! table shelf
const stamp = timestamp("stamped_at");
const stampedAt = timestamp("was_stamped_at");
const sized = (length: number) => varchar("sized_name", { length });
const long = () => { return text("long_text"); };
const self = self;
const ring = { ...ring };
const again = () => again();
const named = mysqlTable("named", () => { //! table named
  return {
    at: stamp, //! column stamped_at at
    stampedAt, //! column was_stamped_at stampedAt
    sized: sized(3), //! column sized_name sized
    long: long(), //! column long_text long
    own: self, //! column own
    again: again(), //! column again
    body: text(
      "post_body", //! column post_body body
    ),
    title: varchar( //! column title
      { length: 3 },
    ),
    kind: kind(), //! column kind
  };
});
export const ringed = pgTable("ringed", ring); //! table ringed
tables.stored = pgTable("stored_here", {}); //! table stored_here
prefixed(nameOf(), {});
prefixed();
prefixed(`${tenant}_posts`, {});
use(pgTable("no_columns")); //! table no_columns
const bare = pgTable;
const empty = pgTable();
const later = pgTable(nameOf(), {});
const viewed = pgView("viewed", {});
const stored = pgMaterializedView("stored", {});
foreign("name", {});
some.table("name", {});
some().table("name", {});
