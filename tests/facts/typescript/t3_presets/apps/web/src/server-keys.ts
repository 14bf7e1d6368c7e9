import { z } from "zod";
export const serverKeys = {
  TP_SERVER: z.string().optional(), //! TP_SERVER optional
};
