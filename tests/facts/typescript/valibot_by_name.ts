import { object, optional, parse, string } from "valibot";
const schema = object({
  VN_REQUIRED: string(), //! VN_REQUIRED required
  VN_OPTIONAL: optional(string()), //! VN_OPTIONAL optional
});
export const env = parse(schema, process.env);
const make = () => object({ VN_MADE: string() }); //! VN_MADE required
export const made = parse(make(), process.env);
export const alone = parse(process.env); //! not enumerable
