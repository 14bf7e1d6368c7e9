const DEFAULT_PORT = 3000;

export const or = process.env.D_OR || "or"; //! D_OR optional = or
export const nullish = process.env.D_NULLISH ?? "nullish"; //! D_NULLISH optional = nullish
export const first = process.env.D_FIRST || process.env.D_SECOND || "both"; //! D_FIRST optional = both; D_SECOND optional = both
export const template = process.env.D_TEMPLATE ?? `https://${first}/x`; //! D_TEMPLATE optional = `https://${first}/x` computed
export const plainTemplate = process.env.D_PLAIN_TEMPLATE ?? `x`; //! D_PLAIN_TEMPLATE optional = x
export const number = Number(process.env.D_NUMBER ?? 30); //! D_NUMBER optional = 30
export const parsed = parseInt(process.env.D_PARSED || "10", 10); //! D_PARSED optional = 10
export const outside = Number(process.env.D_OUTSIDE) || 86400; //! D_OUTSIDE optional = 86400
export const notNullish = Number(process.env.D_NAN) ?? 5; //! D_NAN unknown
export const trimmed = process.env.D_TRIMMED?.trim() || "t"; //! D_TRIMMED optional = t
export const crashing = process.env.D_CRASHING.trim() || "t"; //! D_CRASHING unknown
export const list = process.env.D_LIST?.split(",").map((s) => s.trim()) ?? []; //! D_LIST optional = [] computed
export const named = process.env.D_NAMED ?? DEFAULT_PORT; //! D_NAMED optional = 3000
export const empty = process.env.D_EMPTY || ""; //! D_EMPTY unknown
export const nothing = process.env.D_UNDEFINED || undefined; //! D_UNDEFINED unknown
export const cast = (process.env.D_CAST as "a" | "b") || "a"; //! D_CAST optional = a
export const ternary = process.env.D_TERNARY ? process.env.D_TERNARY : "t"; //! D_TERNARY optional = t; D_TERNARY optional = t
export const converted = process.env.D_CONVERTED ? Number(process.env.D_CONVERTED) : 9; //! D_CONVERTED optional = 9; D_CONVERTED optional = 9
export const option = (options: { url?: string }) => options.url ?? process.env.D_LAST; //! D_LAST unknown
export const optionWith = (options: { url?: string }) => options.url ?? process.env.D_MIDDLE ?? "m"; //! D_MIDDLE optional = m
export const failing = process.env.D_FAILING ?? fail("D_FAILING"); //! D_FAILING unknown
export const escaped = process.env.D_ESCAPED ?? "a\"b"; //! D_ESCAPED optional = a"b

let later = process.env.D_LATER; //! D_LATER optional = later
if (!later) {
  later = "later";
}

const either = process.env.D_EITHER_A || process.env.D_EITHER_B; //! D_EITHER_A unknown; D_EITHER_B unknown
if (!either) throw new Error("one of the two is required");

function fail(name: string): never {
  throw new Error(name);
}
