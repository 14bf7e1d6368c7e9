import { z } from "zod";
const schema = z.object({ GE_PORT: z.string().default("80") }); //! GE_PORT optional = 80
export const start = (env: NodeJS.ProcessEnv) => listen(schema.parse(env));
function listen(config: z.infer<typeof schema>) {
  return config.GE_PORT; //! GE_PORT optional = 80
}
