// A value that is kept, and asked for under its other name.
declare function load(value?: unknown): string;

export const shared = process.env.HV_EXPORTED; //! HV_EXPORTED required
if (!shared) throw new Error("x");

const first = process.env.HV_CHAIN; //! HV_CHAIN unknown
const second = first;
const third = second;
const fourth = third;
if (!fourth) throw new Error("x");

let set;
set = process.env.HV_SET; //! HV_SET unknown
if (!set) throw new Error("x");

export class Client {
  token = process.env.HV_FIELD; //! HV_FIELD required
  #key = process.env.HV_OWN; //! HV_OWN required

  constructor() {
    this.first = process.env.HV_LINKS; //! HV_LINKS unknown
    this.second = this.first;
    this.third = this.second;
    this.fourth = this.third;
    if (!this.fourth) throw new Error("x");
    self.other = process.env.HV_SELF; //! HV_SELF unknown
    if (!self.other) throw new Error("x");
  }

  send() {
    load(this.token);
    if (!this.token) throw new Error("x");
    if (!this.#key) throw new Error("x");
  }
}
export class Another {
  other = process.env.HV_NEVER; //! HV_NEVER unknown
  send(it: Another) {
    if (!it.other) throw new Error("x");
  }
}
export function Old() {
  this.key = process.env.HV_OLD; //! HV_OLD unknown
  if (!this.key) throw new Error("x");
}
load({ key: process.env.HV_GIVEN }); //! HV_GIVEN unknown

const part = (process.env.HV_PART?.split(",")[1] ?? "d") + "x"; //! HV_PART unknown
const trimmed = process.env.HV_TRIMMED?.trim() ?? "d"; //! HV_TRIMMED optional = d
const sent = load?.(process.env.HV_CALLED) ?? "d"; //! HV_CALLED unknown
const bare = process.env.HV_BARE.length || "d"; //! HV_BARE unknown

const guarded = process.env.HV_DEFAULT || "d"; //! HV_DEFAULT optional = d
if (!guarded) throw new Error("x");
const made = process.env.HV_MADE || load(); //! HV_MADE unknown
if (!made) throw new Error("x");
const taken = process.env.HV_MADE_FREELY || load(); //! HV_MADE_FREELY optional = load() computed
const { length } = process.env.HV_PATTERN || load(); //! HV_PATTERN optional = load() computed
const ports = Number(process.env.HV_NUMBER ?? load()) || Number(process.env.HV_NAN) || 3; //! HV_NUMBER optional = load() computed; HV_NAN optional = 3
const never = Number(process.env.HV_NEVER_NAN) ?? 3; //! HV_NEVER_NAN unknown

const either = process.env.HV_EITHER_A || process.env.HV_EITHER_B || ""; //! HV_EITHER_A unknown; HV_EITHER_B unknown
if (!either) throw new Error("x");
const casted = (process.env.HV_CAST as string) || ("" as string); //! HV_CAST required
if (!casted) throw new Error("x");
const lax = process.env.HV_LAX || ""; //! HV_LAX unknown
if (!lax) console.warn("x");
const gated = process.env.HV_GATED || ""; //! HV_GATED unknown
if (gated) load();

if (Boolean(process.env.HV_ASKED || load())) load(); //! HV_ASKED unknown
if (process.env.HV_ASKED_ALONE || load()) load(); //! HV_ASKED_ALONE unknown
if (!(process.env.HV_DENIED || load())) load(); //! HV_DENIED unknown
while ((process.env.HV_WHILE || load()) as string) load(); //! HV_WHILE optional
export const asked = [
  process.env.HV_TERNARY || load() ? load() : null, //! HV_TERNARY unknown
  (process.env.HV_AND || load()) && load(), //! HV_AND optional
  kind ? process.env.HV_CHOSEN || "d" : null, //! HV_CHOSEN optional = d
];
declare const kind: string;
load(process.env.HV_NOT_ASKED || "e"); //! HV_NOT_ASKED optional = e
