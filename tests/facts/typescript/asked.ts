// What a condition is part of decides what it says.
const both = Boolean(process.env.AS_ONE && process.env.AS_TWO); //! AS_ONE required; AS_TWO required
if (!both) throw new Error("not configured");
const any = Boolean(process.env.AS_EITHER || process.env.AS_OTHER); //! AS_EITHER unknown; AS_OTHER unknown
if (!any) throw new Error("one of both");
const some = !!(process.env.AS_THIS || process.env.AS_THAT); //! AS_THIS unknown; AS_THAT unknown
if (!some) throw new Error("one of both");
const missing = !process.env.AS_MISSING; //! AS_MISSING required
if (missing) throw new Error("AS_MISSING");
const absent = !process.env.AS_ABSENT; //! AS_ABSENT optional
export function unlessAbsent() {
  if (absent) return;
  run();
}

const bare = !process.env.AS_BARE; //! AS_BARE optional
if (bare) level = "warn";
const told = !!process.env.AS_TOLD; //! AS_TOLD unknown
if (!told) console.warn("AS_TOLD is not set");
const on = !!process.env.AS_ON; //! AS_ON required
if (on) run();
if (!on) throw new Error("AS_ON");
const logged = !!process.env.AS_LOGGED; //! AS_LOGGED optional
log(logged);
const shown = !!process.env.AS_SHOWN; //! AS_SHOWN optional
if (mode || shown) run();
const held = !!process.env.AS_FIRST; //! AS_FIRST required
export function maybe() {
  if (!held) return;
  run();
}
export function surely() {
  if (!held) throw new Error("AS_FIRST");
}

export const yoda = undefined !== process.env.AS_YODA; //! AS_YODA optional
export const typed = typeof process.env.AS_TYPED !== "undefined"; //! AS_TYPED optional
export const chosen = mode ? process.env.AS_CHOSEN === "1" : true; //! AS_CHOSEN optional
export const second = mode && process.env.AS_SECOND; //! AS_SECOND unknown
export const secondFlag = mode && process.env.AS_SECOND_FLAG === "1"; //! AS_SECOND_FLAG optional
export const nested = { on: !!(mode || process.env.AS_NESTED) }; //! AS_NESTED optional
if (mode && process.env.AS_MIDDLE && other) run(); //! AS_MIDDLE optional
if (!(mode && process.env.AS_DEMANDED)) throw new Error("AS_DEMANDED"); //! AS_DEMANDED required
while (process.env.AS_LOOP) run(); //! AS_LOOP optional
status.missing = !process.env.AS_STATUS; //! AS_STATUS unknown
declare const mode: boolean, other: boolean, status: { missing: boolean };
declare function run(): void;
declare function log(x: boolean): void;
