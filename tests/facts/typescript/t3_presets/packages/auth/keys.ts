import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";

export const keys = () =>
  createEnv({
    server: {
      TP_AUTH_SECRET: process.env.NODE_ENV === "production" ? z.string() : z.string().optional(), //! TP_AUTH_SECRET unknown; NODE_ENV optional
      TP_AUTH_URL: z.url(), //! TP_AUTH_URL required
      TP_AUTH_KEY: z.string().optional(),
    },
    runtimeEnv: {
      TP_AUTH_KEY: process.env.TP_AUTH_OTHER_KEY, //! TP_AUTH_OTHER_KEY optional
      TP_AUTH_SECRET: process.env.TP_AUTH_SECRET, //! TP_AUTH_SECRET unknown
      TP_AUTH_URL: process.env.TP_AUTH_URL, //! TP_AUTH_URL required
    },
  });
