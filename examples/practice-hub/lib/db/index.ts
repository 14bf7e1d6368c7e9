import { drizzle } from "drizzle-orm/node-postgres";
import * as schema from "./schema";

// The pool connects at the first query, so that `next build` needs no database.
export const db = drizzle({
  connection: { connectionString: process.env.DATABASE_URL! },
  schema,
});

export type Database = typeof db;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
