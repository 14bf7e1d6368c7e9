import { createEnv } from "@t3-oss/env-core";
import { z } from "zod";
export const keys = () =>
  createEnv({
    server: { M_KEY: z.string() }, //! M_KEY required
    runtimeEnv: process.env,
  });
