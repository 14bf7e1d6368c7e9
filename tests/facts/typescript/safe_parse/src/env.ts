import { z } from "zod";
const parsed = z
  .object({
    SP_URL: z.string(), //! SP_URL required
    SP_PORT: z.coerce.number().default(80), //! SP_PORT optional = 80
  })
  .safeParse(process.env);
if (!parsed.success) {
  throw new Error("invalid environment");
}
export const env = parsed.data;
export const port = env.SP_PORT; //! SP_PORT optional = 80
