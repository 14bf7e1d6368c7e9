// Keys out of lists, maps and choices; what cannot be listed says so.
enum Names {
  First = "KL_ENUM", //! KL_ENUM unknown
  Bare,
}
enum Others {
  Second = "KL_OTHER_ENUM", //! KL_OTHER_ENUM unknown
}
const MAP = { one: "KL_MAP_ONE", two: "KL_MAP_TWO", three: make(), method() {} }; //! KL_MAP_ONE unknown; KL_MAP_TWO unknown
const PURE = { a: "KL_PURE" }; //! KL_PURE unknown
const BASE = ["KL_BASE"]; //! KL_BASE unknown
const NAMED = "KL_NAMED"; //! KL_NAMED unknown
const COPY = NAMED;
for (const name of ["KL_OF"]) use(process.env[name]); //! KL_OF unknown
for (const name in { KL_IN: 1 }) use(process.env[name]); //! not enumerable
for (const index in ["KL_INDEX"]) use(process.env[index]); //! not enumerable
for (let at = 0; at < 3; at++) use(process.env[at]); //! not enumerable
for (const pair of PAIRS) for (const [name] of pair) use(process.env[name]); //! not enumerable
use(["KL_EVERY"].every((name) => process.env[name])); //! KL_EVERY unknown
use(["KL_SOME"].some((name) => process.env[name])); //! KL_SOME unknown
use(["KL_FIND"].find((name) => process.env[name])); //! KL_FIND unknown
use(["KL_FLAT"].flatMap((name) => process.env[name])); //! KL_FLAT unknown
use(["KL_MAPPED"].map((name) => process.env[name])); //! KL_MAPPED unknown
use(["KL_REDUCED"].reduce((all, name) => all + process.env[name], "")); //! KL_REDUCED unknown
use(["KL_SECOND"].map((value, index) => process.env[index])); //! not enumerable
use(["KL_SORTED"].sort((name, other) => process.env[name])); //! not enumerable
use(Object.keys({ KL_KEY: 1, "KL_QUOTED": 2 }).map((name) => process.env[name])); //! KL_KEY unknown; KL_QUOTED unknown
use(Object.values({ a: "KL_VALUE", b: IMPORTED }).map((name) => process.env[name])); //! KL_VALUE unknown
use(Object.entries({ KL_ENTRY: 1 }).map((name) => process.env[name])); //! not enumerable
use(Object.keys().map((name) => process.env[name])); //! not enumerable
new Set(["KL_SET"]).forEach((name) => use(process.env[name])); //! KL_SET unknown
new List(["KL_LIST"]).forEach((name) => use(process.env[name])); //! not enumerable
[
  ...BASE, // the first of them
  "KL_MORE", //! KL_MORE unknown
  NAMED,
].forEach((name) => use(process.env[name]));
BASE.forEach((name) => use(process.env[name]));
use(process.env[mode ? "KL_YES" : "KL_NO"]); //! KL_NO unknown; KL_YES unknown
use(process.env[MAP.one]);
use(process.env[MAP.two]);
use(process.env[MAP.three]); //! not enumerable
use(process.env[PURE[mode]]);
use(process.env[({ a: "KL_IN_PLACE" })[mode]]); //! KL_IN_PLACE unknown
use(process.env[Names.First]);
use(process.env[Names[mode]]);
use(process.env[Others[mode]]);
use(process.env[unknown.name]); //! not enumerable
use(process.env[COPY]); //! not enumerable
use(process.env[NAMED]);
use(process.env[make()]); //! not enumerable
const absent = ["KL_ABSENT"].filter((name) => !process.env[name]); //! KL_ABSENT unknown
if (absent.length > 0) console.warn(absent);
const gone = ["KL_GONE"].filter((name) => !process.env[name]); //! KL_GONE unknown
if (gone.includes("x")) throw new Error("gone");
const needed = ["KL_NEEDED"].filter((name) => !process.env[name]); //! KL_NEEDED required
if (needed.length > 0) throw new Error("needed");
const live = ["KL_LIVE"].filter((name) => !process.env[name]); //! KL_LIVE unknown
if (process.env.NODE_ENV === "production") { //! NODE_ENV optional
  if (live.length > 0) throw new Error("live");
}
const { length } = ["KL_TAKEN"].filter((name) => !process.env[name]); //! KL_TAKEN unknown
if (length) throw new Error("taken");
const inside = ["KL_INSIDE"].filter((name) => !process.env[name]); //! KL_INSIDE unknown
if (PAIRS.length > 0) {
  use(inside.length);
  throw new Error("for another reason");
}
const shown = ["KL_SHOWN"].filter((name) => !process.env[name]); //! KL_SHOWN unknown
use(shown.length);
function local() {
  const [first] = PAIRS;
  use(process.env[first]); //! not enumerable
}
const sorted = Object.assign({ KL_ASSIGNED: "KL_NOT" }).map((name) => process.env[name]); //! not enumerable
const chosen = PAIRS.length ? ["KL_CHOSEN"].filter((name) => !process.env[name]) : []; //! KL_CHOSEN unknown
class Keys {
  static readonly OWN = "KL_STATIC"; //! KL_STATIC unknown
}
use(process.env[Keys.OWN]);
