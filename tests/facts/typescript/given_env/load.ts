import { z } from "zod";
export function load(first: unknown, env: NodeJS.ProcessEnv) {
  if (!env.GE_NEEDED) throw new Error("GE_NEEDED"); //! GE_NEEDED required
  const other = { GE_NOT: first };
  return [env.GE_NEEDED, env["GE_INDEX"] ?? "i", other.GE_NOT, need(env, "GE_BY_NAME")]; //! GE_NEEDED required; GE_INDEX optional = i
}
function need(environment: NodeJS.ProcessEnv, name: string) {
  return environment[name]; //! not enumerable
}
export const clean = (environment: NodeJS.ProcessEnv) =>
  cleanEnv(environment, { GE_CLEAN: str() }); //! GE_CLEAN required
export const chosen = (environment: NodeJS.ProcessEnv) =>
  cleanEnv(environment, { GE_CHOSEN: environment.GE_FLAG ? str() : str({ default: "d" }) }); //! GE_CHOSEN unknown; GE_FLAG optional
export const dirty = (environment: NodeJS.ProcessEnv) => cleanEnv(environment); //! not enumerable
export function both(environment: NodeJS.ProcessEnv) {
  const key = "GE_CONST"; //! GE_CONST unknown
  spawn("x", environment); //! not enumerable
  cleanEnv(environment, { GE_BOTH: str() }); //! GE_BOTH required
  return environment[key];
}
export function retry(environment: NodeJS.ProcessEnv, times: number) {
  if (times) retry(environment, times - 1);
  return environment.GE_RETRY; //! GE_RETRY unknown
}
export const everything = (environment: NodeJS.ProcessEnv) => Object.keys(environment); //! not enumerable
export const asking = (environment: NodeJS.ProcessEnv) => "GE_ASKED" in environment; //! GE_ASKED optional
