import { env, other } from "./env";
export const key = env.FS_KEY; //! FS_KEY required
export const unknown = other.FS_OTHER; //! FS_OTHER unknown
