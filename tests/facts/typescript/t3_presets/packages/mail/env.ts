import { createEnv } from "@t3-oss/env-core";
import { z } from "zod";
import { keys } from "@acme/auth/keys";

export const env = createEnv({
  extends: [keys()],
  server: { TP_MAIL_KEY: z.string() }, //! TP_MAIL_KEY required
  runtimeEnv: process.env,
});
