import { env as nodeEnv } from "node:process";

const settings = process.env;
export const one = settings.ALIAS_ONE ?? "1"; //! ALIAS_ONE optional = 1
const { ALIAS_TWO } = settings; //! ALIAS_TWO unknown
export const three = nodeEnv.ALIAS_THREE!; //! ALIAS_THREE required

const { env } = process;
export const four = env.ALIAS_FOUR; //! ALIAS_FOUR unknown

export function url(environment: Record<string, string | undefined> = process.env) {
  return environment.ALIAS_FIVE || "http://localhost"; //! ALIAS_FIVE optional = http://localhost
}

export function shadowed(settings: { ALIAS_NOT: string }) {
  return [settings.ALIAS_NOT, ALIAS_TWO];
}
