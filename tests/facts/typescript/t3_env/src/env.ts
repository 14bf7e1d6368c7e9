import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const env = createEnv({
  server: {
    N_DATABASE_URL: z.string().url(), //! N_DATABASE_URL required
    N_PORT: z.coerce.number().default(3000), //! N_PORT optional = 3000
    N_TEAM: z.string().optional(),
  },
  client: {
    NEXT_PUBLIC_N_URL: z.string().optional(), //! NEXT_PUBLIC_N_URL optional
  },
  runtimeEnv: {
    N_DATABASE_URL: process.env.N_DATABASE_URL, //! N_DATABASE_URL required
    N_PORT: process.env.N_PORT, //! N_PORT optional = 3000
    N_TEAM: process.env.N_SSO_TEAM, //! N_SSO_TEAM optional
    NEXT_PUBLIC_N_URL: process.env.NEXT_PUBLIC_N_URL ?? "http://localhost", //! NEXT_PUBLIC_N_URL optional = http://localhost
  },
});
