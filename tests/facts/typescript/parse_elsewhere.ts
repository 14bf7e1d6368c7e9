import { z } from "./zod";
import { parse } from "./parse";
const schema = z.object({ PE_KEY: z.string() });
export const own = parse(schema, process.env); //! not enumerable
export const known = z.object({ PE_KNOWN: z.string() }).parse(process.env, { path: ["presence"] }); //! PE_KNOWN required
