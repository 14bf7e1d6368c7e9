// What is the environment, and what is done with it.
import { env as own } from "./own";
import { loadEnv } from "vitest/config";
import { env as dynamic, other } from "$env/dynamic/private";
export { env } from "$env/dynamic/public";
declare function load(...all: unknown[]): any;
declare const name: string, given: any, holder: any, odd: any;

// process.env
// loadEnv("a")
load(own.EN_OWN, other.EN_OTHER, dynamic.EN_DYNAMIC); //! EN_DYNAMIC unknown
load(loadEnv("test", ".").EN_LOADED); //! EN_LOADED unknown
load("process.env", `process.env`, odd.process.env.EN_ODD, process["env-file"], process.env$.EN_DOLLAR);
load(process["env"].EN_INDEXED, process?.["env"].EN_MAYBE); //! EN_INDEXED unknown; EN_MAYBE unknown

const either = given ?? process.env;
load(either.EN_EITHER); //! EN_EITHER unknown
const orElse = given || process.env;
load(orElse.EN_OR_ELSE); //! EN_OR_ELSE unknown
const added = given + process.env; //! not enumerable

let one = process.env;
let two = one;
one = two;
load(one.EN_CYCLE, two.EN_CYCLE_TOO); //! EN_CYCLE unknown; EN_CYCLE_TOO unknown

load(process.env["lower"], process.env["EN_KEY"], process.env.lower); //! EN_KEY unknown
load("EN_IN" in process.env, "lower" in process.env, name in process.env); //! EN_IN optional
load("EN_SUM" + process.env); //! not enumerable
process.env = { EN_NEW: "1" };
delete process.env;
holder.env = process.env; //! not enumerable
process.env.EN_COUNT++; //! EN_COUNT set
delete process.env.EN_DELETED; //! EN_DELETED set
process.env[name] = "1";
process.env["EN_WRITTEN"] ||= "1"; //! EN_WRITTEN set
holder[process.env.EN_HOLDER] = 1; //! EN_HOLDER unknown

const uncalled = Deno.env.get;
load(Deno.env.get(), Deno.env.other("EN_NONE"), Deno.env.get("lower"), Deno.env.GET);
load(Deno.env.get(name)); //! not enumerable
load(Deno.env.toObject()); //! not enumerable
load(Deno.env.has("EN_HAS"), Deno.env.get("EN_GET")); //! EN_HAS optional; EN_GET unknown
Deno.env.set("EN_SET", "1"); //! EN_SET set
Deno.env.delete("EN_DELETE"); //! EN_DELETE set

const {
  EN_PAIR: { length }, //! EN_PAIR unknown
  EN_DEFAULT: local = "d", //! EN_DEFAULT optional = d
  EN_SHORT = "s", //! EN_SHORT optional = s
  lower,
  ...rest //! not enumerable
} = process.env;
