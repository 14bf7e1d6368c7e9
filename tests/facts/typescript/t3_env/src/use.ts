import { env } from "@/env";
export const url = env.N_DATABASE_URL; //! N_DATABASE_URL required
export const port = env.N_PORT; //! N_PORT optional = 3000
export const team = env.N_TEAM; //! N_SSO_TEAM optional
export function strict() {
  if (!env.NEXT_PUBLIC_N_URL) throw new Error("needed here"); //! NEXT_PUBLIC_N_URL required
}
