const { VU_ONE, VU_TWO } = process.env; //! VU_ONE optional; VU_TWO optional
if (VU_ONE && VU_TWO) run();
const e = process.env;
if (e.VU_THREE && e.VU_FOUR) run(); //! VU_THREE optional; VU_FOUR optional
const { VU_FAILS = fail("VU_FAILS") } = process.env; //! VU_FAILS unknown
if (VU_FAILS) run();
for (const name of ["VU_EACH", "VU_OTHER", "vu-lower"]) { //! VU_EACH unknown; VU_OTHER unknown
  if (process.env[name]) run();
}
export const asked = process.env && process.env.VU_ASKED; //! VU_ASKED unknown
export const same = process.env === other;
give(process.env ?? {}); //! not enumerable
const { inner = process.env.VU_INNER } = settings; //! VU_INNER unknown
const NAMES = { a: "VU_A", b: "VU_B" }; //! VU_A unknown; VU_B unknown
if (!process.env[NAMES[mode]]) throw new Error();
if (process["env"].VU_FIVE && process["env"].VU_SIX) run(); //! VU_FIVE optional; VU_SIX optional
const { VU_ASKS = fail("VU_ASKS") } = process.env; //! VU_ASKS required
if (!VU_ASKS) throw new Error("VU_ASKS");
if (process.env) run();
export const there = !process.env;
process.env;
process.env = wrapped(process.env); //! not enumerable
process.env = { ...process.env, A: "a" };
declare global {
  namespace NodeJS {
    // Not interface ProcessEnv { VU_COMMENT: string }.
    interface ProcessEnv {
      "VU_QUOTED": string; //! VU_QUOTED declared
      VU_METHOD(): string;
      [other: string]: string;
      (called: string): string;
      lower: string;
    }
  }
}
vi.stubEnv("VU_STUBBED", "1"); //! VU_STUBBED set
// Also stubEnv("VU_STUB_COMMENT", "1").
declare function run(): void;
