import { z } from "zod";
export function validate(config: Record<string, unknown>) {
  if (!config) throw new Error("nothing is configured");
  return z.object({ NV_SHORT: z.string() }).parse(config); //! NV_SHORT required
}
