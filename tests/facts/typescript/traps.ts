import type { Settings } from "./settings";

// A name in a type says nothing of a read.
type Key = (typeof process.env)["I_TYPE"];
type Other = NodeJS.ProcessEnv["I_TYPE_TOO"];

// Same constant name in two functions: one demands, the other does not.
export function one() {
  const url = process.env.I_ONE; //! I_ONE required
  if (!url) throw new Error("I_ONE");
  return url;
}
export function two() {
  const url = process.env.I_TWO; //! I_TWO unknown
  return url;
}
export function three(url: string | undefined) {
  if (!url) throw new Error("no url given");
  return process.env.I_THREE; //! I_THREE unknown
}

// A guard on an inner variable of the same name is no guard of the outer one.
const token = process.env.I_OUTER; //! I_OUTER unknown
export function inner(tokens: string[]) {
  for (const token of tokens) {
    if (!token) throw new Error("empty token");
  }
  return token;
}

// A guard that stands behind the use in another branch.
export function branches(kind: Key | Other | Settings) {
  switch (kind) {
    case "a":
      return process.env.I_CASE ?? "case"; //! I_CASE optional = case
    default:
      return process.env.I_DEFAULT_CASE; //! I_DEFAULT_CASE unknown
  }
}

// A throw inside a nested function is not the branch's own.
const nested = process.env.I_NESTED; //! I_NESTED unknown
if (!nested) {
  later(() => {
    throw new Error("later");
  });
}

// A comparison that throws demands a certain value: not a flag, not simply required.
if (process.env.I_EXPECTED !== "yes") throw new Error("I_EXPECTED"); //! I_EXPECTED unknown

// Whitespace and line breaks.
export const broken = process.env
  .I_NEXT_LINE //! I_NEXT_LINE optional = x
  ?? "x";

export const both = [process.env.I_FIRST ?? "1", process.env.I_SECOND!]; //! I_FIRST optional = 1; I_SECOND required
export const neither = process.env.I_NOT_SET_MESSAGE ? "set" : notConfigured(); //! I_NOT_SET_MESSAGE optional
export const thrown = process.env.I_THROWN ?? (() => { throw new Error("x"); })(); //! I_THROWN unknown

export async function job() {
  try {
    if (!process.env.I_TRIED) throw new Error("I_TRIED"); //! I_TRIED required
  } catch {
    if (!process.env.I_CAUGHT) throw new Error("I_CAUGHT"); //! I_CAUGHT unknown
  }
}

export const { I_EXPORTED_PATTERN } = process.env; //! I_EXPORTED_PATTERN unknown
if (I_EXPORTED_PATTERN) later(() => undefined);

export let assigned: string;
if (process.env.I_IF_SET) { //! I_IF_SET optional
  assigned = process.env.I_IF_SET; //! I_IF_SET optional
}

declare function later(f: () => void): void;
declare function notConfigured(): string;
