import { schema } from "./schema";
import { foreign } from "elsewhere";
export const env = schema.parse(process.env);
export const { FS_KEY, FS_NONE } = schema.parse(process.env); //! FS_KEY required
export const other = foreign.parse(process.env); //! not enumerable
export const { FS_TAKEN } = foreign.parse(process.env); //! FS_TAKEN unknown; not enumerable
