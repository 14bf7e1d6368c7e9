import { z } from "zod";
const { success, data } = z.object({ SN_ONE: z.string() }).safeParse(process.env); //! SN_ONE required
if (!success) throw new Error();
export const used = data.SN_ONE; //! SN_ONE required
export const not = success.SN_ONE;
