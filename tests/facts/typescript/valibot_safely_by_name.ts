import { object, safeParse, string } from "valibot";
const schema = object({ VS_KEY: string() }); //! VS_KEY required
const result = safeParse(schema, process.env);
if (!result.success) throw new Error("not configured");
export const key = result.output.VS_KEY; //! VS_KEY required
export const shown = describe(schema, process.env); //! not enumerable
declare function describe(about: object, values: object): string;
