import { z } from "zod";
export function load(first: unknown, env: NodeJS.ProcessEnv) {
  if (!env.GE_NEEDED) throw new Error("GE_NEEDED"); //! GE_NEEDED required
  const other = { GE_NOT: first };
  return [env.GE_NEEDED, env["GE_INDEX"] ?? "i", other.GE_NOT, need(env, "GE_BY_NAME")]; //! GE_NEEDED required; GE_INDEX optional = i
}
function need(environment: NodeJS.ProcessEnv, name: string) {
  return environment[name]; //! not enumerable
}
