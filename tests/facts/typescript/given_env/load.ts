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
export const everything = (environment: NodeJS.ProcessEnv) => Object.keys(environment); //! not enumerable
export const asking = (environment: NodeJS.ProcessEnv) => "GE_ASKED" in environment; //! GE_ASKED optional
