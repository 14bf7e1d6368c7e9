import { z } from "zod";
const parsed = z.object({ S_KEY: z.string() }).safeParse(process.env); //! S_KEY unknown
if (!parsed.success) console.warn("not configured");
