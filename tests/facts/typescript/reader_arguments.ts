// What a call gives to a reader beside the name, and readers that pass their own parameters on.
function need(name: string) {
  const value = process.env[name];
  if (!value) throw new Error(name);
  return value;
}
const maybe = (name: string) => process.env[name];
const or = (name: string, instead: unknown) => process.env[name] ?? instead;
const ask = (name: string): string => (other ? process.env[name] : ask(name));

export const one = or("RA_EMPTY", ""); //! RA_EMPTY unknown
export const two = or("RA_OBJECT", { a: 1 }); //! RA_OBJECT unknown
export const three = or("RA_UNDEFINED", undefined); //! RA_UNDEFINED unknown
export const four = or("RA_COMPUTED", other); //! RA_COMPUTED optional = other computed
export const five = need("RA_OPTIONS", { optional: true }); //! RA_OPTIONS unknown
export const six = need("RA_TRUE", true); //! RA_TRUE unknown
export const seven = need("RA_FALSE", false); //! RA_FALSE unknown
export const eight = need("RA_EXTRA", "TOLD"); //! RA_EXTRA required
if (process.env.NODE_ENV === "production") need("RA_PRODUCTION"); //! RA_PRODUCTION unknown
//! ^ NODE_ENV optional
need(); //! not enumerable
need("ra-lower-case");

const orX = (name: string) => maybe(name) ?? "x";
export const nine = orX("RA_JUDGED"); //! RA_JUDGED optional = x
const passing = (instead: string, name: string) => or(name, instead);
export const ten = passing("p", "RA_PASSED"); //! RA_PASSED optional = p
const fixed = (name: string) => or(name, "fixed");
export const eleven = fixed("RA_FIXED"); //! RA_FIXED unknown
const silent = (name: string) => or(name);
export const twelve = silent("RA_SILENT"); //! RA_SILENT unknown
const strict = (name: string) => need(name);
export const thirteen = strict("RA_STRICT"); //! RA_STRICT required
export const fourteen = ask("RA_AGAIN"); //! RA_AGAIN unknown

function anyOf(...names: string[]) {
  for (const name of names) {
    if (process.env[name]) return process.env[name];
  }
  throw new Error();
}
const single = (name: string) => anyOf(name);
export const fifteen = single("RA_SINGLE"); //! RA_SINGLE required
const NAMES = ["RA_SPREAD", "ra-spread"];
export const sixteen = anyOf(...NAMES); //! ^ RA_SPREAD required
export const seventeen = anyOf();
export const moreOf = anyOf("RA_FIRST", "RA_NEXT"); //! RA_FIRST unknown; RA_NEXT unknown
need(NAMES); //! not enumerable
anyOf("ra-none");
const all = (...names: string[]) => anyOf(...names);
export const eighteen = all("RA_ALL"); //! RA_ALL required

export const nineteen = ["RA_EACH", "ra-each"].forEach(need); //! RA_EACH required
export const twenty = ["RA_FLAT"].flatMap(need); //! RA_FLAT required
export const twentyOne = ["RA_NOT"].reduce(need); //! not enumerable
export const twentyTwo = (name: string) => ["RA_HALF", name].map(need); //! RA_HALF required; not enumerable
const second = (mode: string, name: string) => process.env[name];
export const twentyThree = ["RA_SECOND"].map(second); //! not enumerable
export const held = [need, { need }];
function firstOf(...names: string[]) {
  for (const name of names) {
    const value = process.env[name] || "d";
    if (value) return value;
  }
  throw new Error();
}
firstOf("RA_FIRST_OF", "RA_SECOND_OF"); //! RA_FIRST_OF optional = d; RA_SECOND_OF optional = d
function sendAll(...names: string[]) {
  for (const name of names) send(process.env[name]);
  log();
}
sendAll("RA_SENT"); //! RA_SENT unknown
export function thrown() {
  function before(name: string) {
    return process.env[name];
  }
  throw new Error(before("RA_BEFORE")); //! RA_BEFORE unknown
}
const orName = (name: string) => process.env[name] ?? name;
orName("RA_OR_NAME"); //! RA_OR_NAME optional computed
const orEmpty = (name: string, instead = "") => process.env[name] ?? instead;
orEmpty("RA_OR_EMPTY"); //! RA_OR_EMPTY unknown
function inProduction(name: string, instead?: string) {
  const value = process.env[name] ?? instead;
  if (!value && isProd) throw new Error(name);
  return value;
}
inProduction("RA_IN_PRODUCTION"); //! RA_IN_PRODUCTION unknown
run((name: string) => need(name));
declare const other: string;
