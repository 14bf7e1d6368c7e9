import { z } from "zod";
export const env = z
  .object({
    databaseUrl: z.string(),
    K_PORT: z.string().optional(), //! K_PORT optional
  })
  .parse({
    databaseUrl: process.env.K_DATABASE_URL, //! K_DATABASE_URL required
    K_PORT: process.env.K_PORT, //! K_PORT optional
  });
