import { z } from "zod";
export const schema = z.object({ FS_KEY: z.string() }); //! FS_KEY required
