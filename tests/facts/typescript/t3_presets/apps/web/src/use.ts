import { env } from "./env";
import { env as mail } from "../../../packages/mail/env";
import { keys } from "@acme/auth/keys";
export const every = [Object.keys(mail), mail[choose()]];
declare const choose: () => string;
export const used = [
  env.TP_AUTH_URL, //! TP_AUTH_URL required
  env.TP_MAIL_KEY, //! TP_MAIL_KEY required
  env.TP_AUTH_KEY, //! TP_AUTH_OTHER_KEY optional
  env.TP_SERVER ?? "s", //! TP_SERVER optional = s
  env.VERCEL_URL, //! VERCEL_URL unknown
  mail.TP_AUTH_URL, //! TP_AUTH_URL required
  mail.TP_NOT_A_KEY,
  keys().TP_AUTH_URL, //! TP_AUTH_URL required
];
