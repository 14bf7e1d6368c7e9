import { env } from "./env";
export const key = env.FS_KEY; //! FS_KEY unknown
