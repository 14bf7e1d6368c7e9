// A use under a guard, beside one, and before it.
declare const enabled: boolean, kind: string;
declare function load(value?: unknown): string;
declare function start(work: () => void): void;

if (!process.env.BT_TOP) process.exit(0); //! BT_TOP optional
load(process.env.BT_TOP); //! BT_TOP optional

const early = process.env.BT_EARLY || "d"; //! BT_EARLY optional = d
if (!process.env.BT_EARLY) throw new Error("x"); //! BT_EARLY required

export function warned() {
  if (!process.env.BT_WARNED) console.warn("x"); //! BT_WARNED unknown
  return process.env.BT_WARNED || "d"; //! BT_WARNED optional = d
}
export function unlike() {
  if (process.env.BT_UNLIKE) return load(); //! BT_UNLIKE optional
  return process.env.BT_UNLIKE || "d"; //! BT_UNLIKE optional = d
}
export function looped() {
  while (!process.env.BT_LOOP) load(); //! BT_LOOP unknown
  return process.env.BT_LOOP || "d"; //! BT_LOOP optional = d
}
export function switched() {
  switch (kind) {
    case "a":
      if (!process.env.BT_CASE) return null; //! BT_CASE optional
      return load(process.env.BT_CASE); //! BT_CASE optional
    default:
      if (!process.env.BT_DEFAULT) return null; //! BT_DEFAULT optional
      return load(process.env.BT_DEFAULT); //! BT_DEFAULT optional
  }
}
export function whenUnset() {
  if (!process.env.BT_UNSET) load(process.env.BT_UNSET || "d"); //! BT_UNSET unknown; BT_UNSET optional = d
  if (kind || load(process.env.BT_OTHER)) load(); //! BT_OTHER unknown
  return kind + (process.env.BT_ADDED && load(process.env.BT_ADDED)); //! BT_ADDED unknown; BT_ADDED optional
}
export function unlikeAnd() {
  return process.env.BT_EQUAL === load(process.env.BT_EQUAL); //! BT_EQUAL unknown; BT_EQUAL unknown
}

export function later() {
  start(() => {
    if (process.env.BT_INNER) load(); //! BT_INNER optional
    if (process.env.BT_LEFT) return; //! BT_LEFT optional
  });
  throw new Error("x");
}
export function either() {
  if (process.env.BT_EITHER) return 1; //! BT_EITHER optional
  return 2;
}
export function flagged() {
  if (process.env.BT_FLAGGED === "on") return 1; //! BT_FLAGGED optional
  throw new Error("x");
}
export function usedFirst() {
  if (process.env.BT_USED_FIRST) load(); //! BT_USED_FIRST optional
  throw new Error("x");
}
export function both() {
  if (process.env.BT_BOTH) load(); //! BT_BOTH optional
  else start(load);
  if (process.env.BT_ELSE_ERROR) load(); //! BT_ELSE_ERROR unknown
  else return { error: "x" };
}
export function twoThere() {
  if (process.env.BT_TWO_A && process.env.BT_TWO_B) load(); //! BT_TWO_A unknown; BT_TWO_B unknown
  else throw new Error("x");
}
export function unbraced() {
  if (process.env.BT_UNBRACED) load(); //! BT_UNBRACED required
  else throw new Error("x");
}
export function elseUnder() {
  if (kind) {
    if (process.env.BT_ELSE_UNDER) load(); //! BT_ELSE_UNDER unknown
    else throw new Error("x");
  }
}

if (enabled) {
  start(() => {
    if (!process.env.BT_IN_FUNCTION) throw new Error("x"); //! BT_IN_FUNCTION required
  });
}
export function switchedGuard() {
  switch (kind) {
    case "a":
      if (!process.env.BT_IN_CASE) throw new Error("x"); //! BT_IN_CASE unknown
  }
  enabled && assert(process.env.BT_IN_AND); //! BT_IN_AND unknown
  if (kind) assert(process.env.BT_IN_IF); //! BT_IN_IF unknown
  assert(kind, process.env.BT_SECOND); //! BT_SECOND unknown
  return Boolean(process.env.BT_BOOLEAN); //! BT_BOOLEAN optional
}
declare function assert(value: unknown, other?: unknown): asserts value;

export function eitherOrElse() {
  if (process.env.BT_ONE === "a" || process.env.BT_TWO === "b") load(); //! BT_ONE optional; BT_TWO optional
  else start(load);
}
export function assigned() {
  let a = process.env.BT_ASSIGNED; //! BT_ASSIGNED optional = d
  if (!a) a = "d";
  let b = process.env.BT_EMPTY; //! BT_EMPTY unknown
  if (!b) b = "";
  let c = process.env.BT_COMPUTED; //! BT_COMPUTED optional = load() computed
  if (!c) {
    load();
    c = load();
  }
  let d = process.env.BT_OTHER_SIDE; //! BT_OTHER_SIDE unknown
  if (!d) a = "other";
  load();
}
