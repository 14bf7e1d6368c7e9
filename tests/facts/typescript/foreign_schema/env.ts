import { schema } from "./schema";
export const env = schema.parse(process.env); //! not enumerable
export const { FS_TAKEN } = schema.parse(process.env); //! FS_TAKEN unknown; not enumerable
