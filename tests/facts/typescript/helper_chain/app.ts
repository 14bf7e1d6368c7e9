import * as environment from "./lib/env";
import { demanding, envOr, maybe, port, requireEnv as need, requireNumber, setEnv, strictInProduction } from "./lib/env";

export const a = need("H_REQUIRED"); //! H_REQUIRED required
export const b = envOr("H_DEFAULT", "d"); //! H_DEFAULT optional = d
export const c = envOr("H_NO_DEFAULT"); //! H_NO_DEFAULT unknown
export const d = envOr("H_OR") || "or"; //! H_OR optional = or
export const e = port("H_PARAMETER"); //! H_PARAMETER optional = 80
export const f = requireNumber("H_FIXPOINT"); //! H_FIXPOINT required
export const g = environment.requireEnv("H_NAMESPACE"); //! H_NAMESPACE required
export const h = maybe("H_MAYBE")!; //! H_MAYBE required
export const i = strictInProduction("H_PRODUCTION"); //! H_PRODUCTION unknown
export const j = demanding("H_DEMANDED"); //! H_DEMANDED required
export const k = demanding("H_GIVEN", "given"); //! H_GIVEN optional = given
export const l = demanding("H_COMPUTED", computed()); //! H_COMPUTED optional = computed() computed
export const m = (service: string) => need(`${service}_KEY`); //! not enumerable *_KEY
export const n = ["H_VALUE"].map(need); //! H_VALUE required
export const o = process.env.H_GATE ? need("H_GATE") : null; //! H_GATE optional; H_GATE optional
setEnv("H_WRITTEN", "x");

export function local(need: (name: string) => string) {
  return need("H_SHADOWED");
}
export function guarded() {
  const value = maybe("H_GUARDED"); //! H_GUARDED required
  if (!value) throw new Error("H_GUARDED");
  return value;
}
export const p = names().map(need); //! not enumerable
declare function names(): string[];
declare function computed(): string;
