import { z } from "zod";

const shared = {
  SP_SPREAD: z.string(), //! SP_SPREAD required
};
export const Base = z.object({
  ...shared,
  SP_BASE: z.string(), //! SP_BASE required
  SP_REPLACED: z.string(),
});
export const limits = {
  SP_LIMIT: z.coerce.number().default(5), //! SP_LIMIT optional = 5
};
const inner = z.object({
  SP_LATE: z.string(), //! SP_LATE required
  SP_LATE_OMITTED: z.string(),
});
export { inner as Late };
export const Picked = z.object({
  SP_PICKED: z.string().optional(), //! SP_PICKED required
  SP_NOT_PICKED: z.string(), //! SP_NOT_PICKED required
});
export const named = {
  SP_NAMED: z.string(), //! SP_NAMED required
};
const Unused = z.object({ SP_UNUSED: z.string() });
export function makeSchema() {
  return z.object({
    ...Picked.shape, // whatever
    SP_FROM_FUNCTION: z.string(), //! SP_FROM_FUNCTION required
    shared,
  });
}
export const spread = {
  SP_OF_NAMESPACE: z.string(), //! SP_OF_NAMESPACE required
};
