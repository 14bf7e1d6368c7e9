import { env } from "./env";
export const key = env.X_KEY || "x"; //! X_KEY optional = x
