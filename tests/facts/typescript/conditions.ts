// What a condition comes to when the variable is unset, and whether it asks for nothing but variables.
declare const ready: boolean, mode: string, kind: string;
declare function load(value?: unknown): string;

export function gates() {
  if (!process.env.CO_A || !Bun.env.CO_B) return null; //! CO_A optional; CO_B optional
  if (!process.env.CO_C || !Deno.env.get("CO_D")) return null; //! CO_C optional; CO_D optional
  if (!process.env.CO_E || !import.meta.env.CO_F) return null; //! CO_E optional; CO_F optional
  if (!Bun.env.CO_G || !process.env.CO_H) return null; //! CO_G optional; CO_H optional
  if (process.env.CO_I != undefined) load(process.env.CO_I); //! CO_I optional; CO_I optional
  if (process.env.CO_J == null) return null; //! CO_J optional
  if (process.env.CO_K || kind === mode) load(); //! CO_K unknown
  if (process.env.CO_L || process.env.CO_M === mode) load(); //! CO_L unknown; CO_M unknown
  if (process.env.CO_N === "a" || process.env.CO_O === "b") load(); //! CO_N optional; CO_O optional
  if (Boolean(process.env.CO_P) || process.env.CO_Q) load(); //! CO_P optional; CO_Q optional
  if (process.env.CO_R || !process.env.CO_S) load(); //! CO_R optional; CO_S unknown
  if (load(process.env.CO_T) || process.env.CO_U) load(); //! CO_T unknown; CO_U unknown
  if (typeof process.env.CO_V === "string" || process.env.CO_W) load(); //! CO_V optional; CO_W optional
  if (process.env.CO_X || -1) load(); //! CO_X unknown
  if (process.env.CO_Y || process.env.CO_Y === mode) load(); //! CO_Y unknown; CO_Y unknown
  return !load(() => {
    if (process.env.CO_Z || process.env.CO_Z_TOO) load(); //! CO_Z optional; CO_Z_TOO optional
  });
}

function env(name: string) {
  return process.env[name];
}
export function readers() {
  if (!env("CO_RA") || !process.env.CO_RB) return null; //! CO_RA optional; CO_RB unknown
  if (!env("CO_RC") || !Bun.env.CO_RD) return null; //! CO_RC optional; CO_RD unknown
  if (!env("CO_RE") || !import.meta.env.CO_RF) return null; //! CO_RE optional; CO_RF unknown
  if (!env("CO_RG") || !Deno.env.get("CO_RH")) return null; //! CO_RG optional; CO_RH unknown
  if (!env("CO_RI") || !globalThis.process.env.CO_RJ) return null; //! CO_RI optional; CO_RJ unknown
  if (!env("CO_RK")?.trim()) return null; //! CO_RK optional
  return load();
}

export function otherwise() {
  if (process.env.CO_ELSE_A === "a" || process.env.CO_ELSE_B === "b") load(); //! CO_ELSE_A unknown; CO_ELSE_B unknown
  else throw new Error("neither");
}

export function refused() {
  if (!process.env.CO_TRIMMED?.trim()) throw new Error("x"); //! CO_TRIMMED required
  if (!process.env.CO_FIRST?.[0]) throw new Error("x"); //! CO_FIRST unknown
  if (!Boolean(process.env.CO_BOOLEAN)) throw new Error("x"); //! CO_BOOLEAN required
  if (!Boolean()) throw new Error(process.env.CO_NOTHING); //! CO_NOTHING unknown
  if (!load(process.env.CO_GIVEN)) throw new Error("x"); //! CO_GIVEN unknown
  if (process.env.CO_TWICE === undefined && typeof process.env.CO_TWICE === "undefined") throw new Error("x"); //! CO_TWICE required; CO_TWICE required
  if (typeof mode === "undefined" && process.env.CO_MODE) throw new Error("x"); //! CO_MODE optional
  if (typeof process.env.CO_TYPE === "undefined") throw new Error("x"); //! CO_TYPE required
  if (typeof process.env.CO_OF === "string") return load(process.env.CO_OF); //! CO_OF unknown; CO_OF unknown
  if (process.env.CO_FLAG !== "on" || !ready) throw new Error("x"); //! CO_FLAG unknown
  throw new Error("none");
}

const emptied = process.env.CO_EMPTIED ?? ""; //! CO_EMPTIED required
if (emptied === "") throw new Error("x");

export const values = {
  missing: process.env.CO_MISSING === undefined, //! CO_MISSING unknown
  turned: undefined === process.env.CO_TURNED, //! CO_TURNED unknown
  there: process.env.CO_THERE !== undefined, //! CO_THERE optional
  again: !!process.env.CO_AGAIN, //! CO_AGAIN optional
};

export function flags() {
  if (process.env.CO_WRONG !== "on") return { error: "off" }; //! CO_WRONG unknown
  if (process.env.CO_OFF !== "on" || !ready) return null; //! CO_OFF optional
}
