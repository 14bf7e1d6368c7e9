import { createEnv } from "@t3-oss/env-nextjs";
import { fly, vercel, wxt } from "@t3-oss/env-nextjs/presets-zod";
import { elsewhere } from "elsewhere";
import { z } from "zod";
import { keys as auth } from "@acme/auth/keys";
import { env as mail } from "../../../packages/mail/env";
import { serverKeys } from "./server-keys";

export const env = createEnv({
  extends: [
    auth(),
    mail,
    vercel(), //! not enumerable VERCEL*
    fly(), //! not enumerable FLY_*
    wxt(), //! not enumerable
    elsewhere(), //! not enumerable
  ],
  server: serverKeys,
  shared: { ...unknownKeys }, //! not enumerable
  clientPrefix: "PUBLIC_",
  client: {
    PUBLIC_TP_URL: z.string(), //! PUBLIC_TP_URL required
  },
  other: [elsewhere()],
  emptyStringAsUndefined: true,
  experimental__runtimeEnv: {
    PUBLIC_TP_URL: process.env.PUBLIC_TP_URL, //! PUBLIC_TP_URL required
  },
});
declare const unknownKeys: object;
export const other = createEnv();
