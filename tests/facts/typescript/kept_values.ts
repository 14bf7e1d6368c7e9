// Constants of which a condition over several asks, and names that share a place.
const { KV_A, KV_B } = process.env; //! KV_A optional; KV_B optional
const { KV_MISSING = missing() } = process.env; //! KV_MISSING unknown
const trimmed = process.env.KV_C?.trim(); //! KV_C optional
const other = process.env.KV_D?.trim(); //! KV_D optional
declare const load: (...all: unknown[]) => any;
declare function missing(): string;

export function taken() {
  if (!KV_A || !KV_B) return null;
  if (!trimmed || !other) return null;
  if (KV_MISSING) load();
  return load();
}
for (const name of ["KV_E", "KV_F"]) { //! KV_E unknown; KV_F unknown
  if (process.env[name]) load();
}
export const there = [process.env && load(), process.env === load(), load() && process.env]; //! not enumerable

declare global {
  namespace NodeJS {
    interface ProcessEnv {
      KV_TYPED?: string; //! KV_TYPED declared
      "KV_QUOTED": string; //! KV_QUOTED declared
      KV_METHOD(): void;
      lower: string;
    }
  }
}
