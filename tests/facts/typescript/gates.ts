export const enabled = !!process.env.F_BANGS; //! F_BANGS optional
export const called = Boolean(process.env.F_BOOLEAN && process.env.F_SECOND); //! F_BOOLEAN optional; F_SECOND optional
export const flag = process.env.F_FLAG === "true"; //! F_FLAG optional
export const unflag = process.env.F_UNFLAG !== "0"; //! F_UNFLAG optional
export const spread = { ...(process.env.F_SPREAD && { url: process.env.F_SPREAD }) }; //! F_SPREAD optional; F_SPREAD optional
export const choice = process.env.F_CHOICE ? make(process.env.F_CHOICE) : null; //! F_CHOICE optional; F_CHOICE optional
export const secret = (header: string) => header === process.env.F_COMPARED; //! F_COMPARED unknown
export const bearer = (header: string) => header === `Bearer ${process.env.F_BEARER}`; //! F_BEARER unknown
export const negative = { missing: !process.env.F_NEGATIVE }; //! F_NEGATIVE unknown

export function gate() {
  const key = process.env.F_GATE; //! F_GATE optional
  if (!key) return false;
  return make(key);
}

export function pair() {
  const id = process.env.F_PAIR_ID; //! F_PAIR_ID optional
  const token = process.env.F_PAIR_TOKEN; //! F_PAIR_TOKEN optional
  if (!id || !token) return null;
  return make(id + token);
}

export function mixedGate(request: { body?: string }) {
  if (!process.env.F_MIXED || !request.body) return null; //! F_MIXED unknown
  return make(request.body);
}

export function usedAnyway() {
  const url = process.env.F_USED_ANYWAY; //! F_USED_ANYWAY unknown
  if (url) make(url);
  return make(url);
}

export function reverse() {
  if (process.env.F_A || process.env.F_B) return null; //! F_A optional; F_B optional
  return make("x");
}

const configured = !!process.env.F_DEMANDED; //! F_DEMANDED required
if (!configured) throw new Error("F_DEMANDED");

// Others may demand what is exported here.
export const exported = process.env.F_EXPORTED; //! F_EXPORTED unknown
if (exported) make(exported);

function make(value?: string) {
  return value;
}

export const orNull = process.env.F_OR_NULL ? process.env.F_OR_NULL : null; //! F_OR_NULL optional; F_OR_NULL optional
