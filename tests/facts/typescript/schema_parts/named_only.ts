import { z } from "zod";
export function only() {
  return z.object({ SP_ONLY: z.string() });
}
