import { pgTable, text } from "drizzle-orm/pg-core";

export const acmeEvents = pgTable("acme_events", {
  id: text("id").primaryKey(),
});
