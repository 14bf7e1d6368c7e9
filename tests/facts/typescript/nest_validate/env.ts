import { z } from "zod";
const schema = z.object({ NV_PORT: z.coerce.number() }); //! NV_PORT required
export function validateEnv(config: Record<string, unknown>) {
  const result = schema.safeParse(config);
  if (!result.success) throw new Error("not configured");
  return result.data;
}
