import webpack from "webpack";
import { z } from "zod";
export const form = { validate: (values) => z.object({ VE_NOT: z.string() }).parse(values), webpack };
