import * as v from "valibot";

const Shared = v.object({ VB_SHARED: v.string() }); //! VB_SHARED required
const Schema = v.object({
  ...Shared.entries,
  VB_REQUIRED: v.pipe(v.string(), v.url()), //! VB_REQUIRED required
  VB_OPTIONAL: v.optional(v.string()), //! VB_OPTIONAL optional
  VB_DEFAULT: v.optional(v.string(), "d"), //! VB_DEFAULT optional = d
  VB_PIPED: v.pipe(v.optional(v.string(), "p"), v.transform(Number)), //! VB_PIPED optional = p
  VB_PIPED_OPTIONAL: v.pipe(v.optional(v.string()), v.check(Boolean)), //! VB_PIPED_OPTIONAL unknown
  VB_EXACT: v.exactOptional(v.string()), //! VB_EXACT optional
  VB_UNDEFINEDABLE: v.undefinedable(v.string()), //! VB_UNDEFINEDABLE optional
  VB_NULLABLE: v.nullable(v.string()), //! VB_NULLABLE required
  VB_FALLBACK: v.fallback(v.string(), "f"), //! VB_FALLBACK optional = f
  VB_PICKLIST: v.picklist(["a", "b"]), //! VB_PICKLIST required
  VB_OTHER: v.nonNullish(v.optional(v.string(), "d")), //! VB_OTHER unknown
  VB_LAZY: v.lazy(() => v.string()), //! VB_LAZY unknown
  VB_UNKNOWN: v.unknown(), //! VB_UNKNOWN unknown
});
export const env = v.parse(Schema, process.env);
export const used = env.VB_DEFAULT; //! VB_DEFAULT optional = d

const result = v.safeParse(v.partial(v.object({ VB_PARTIAL: v.string() })), process.env); //! VB_PARTIAL optional
export const partial = result.output.VB_PARTIAL; //! VB_PARTIAL optional
export const piped = v.parse(v.pipe(v.object({ VB_IN_PIPE: v.string() })), process.env); //! VB_IN_PIPE required
export const tested = v.parse(v.pipe(v.object({ VB_TESTED: v.string() }), v.check(Boolean)), process.env); //! VB_TESTED required
export const numbers = v.parse(v.number(), process.env.VB_NUMBER); //! VB_NUMBER unknown
const told = v.safeParse(v.object({ VB_TOLD: v.string() }), process.env); //! VB_TOLD required
if (told.issues) throw new Error("not configured");
export const empty = v.parse(v.pipe(), process.env); //! not enumerable
export const alone = v.parse(process.env); //! not enumerable
export const later = v.parseAsync(v.objectAsync({ VB_LATER: v.string() }), process.env); //! VB_LATER required
