import { z } from "zod";
export default z.object({
  SP_FALLBACK: z.string(), //! SP_FALLBACK required
});
