import { type } from "arktype";

const Env = type({
  AK_REQUIRED: "string", //! AK_REQUIRED required
  "AK_OPTIONAL?": "string", //! AK_OPTIONAL optional
  AK_DEFAULT: "string = 'd'", //! AK_DEFAULT optional = d
  AK_DOUBLE: 'string = "dd"', //! AK_DOUBLE optional = dd
  AK_NUMBER: "number = 5", //! AK_NUMBER optional = 5
  AK_RANGE: "string <= 5", //! AK_RANGE required
  AK_UNDEFINED: "string | undefined", //! AK_UNDEFINED unknown
  AK_UNKNOWN: "unknown", //! AK_UNKNOWN unknown
  AK_MORPH: type("string").pipe(Number), //! AK_MORPH unknown
});
const env = Env(process.env);
if (env instanceof type.errors) {
  throw new Error(env.summary);
}
export const used = env.AK_REQUIRED; //! AK_REQUIRED required
export const demanded = type({ AK_ASSERTED: "string" }).assert(process.env); //! AK_ASSERTED required
const unchecked = type({ AK_UNCHECKED: "string" }); //! AK_UNCHECKED unknown
export const all = unchecked(process.env);
