import Joi from "joi";
import { z } from "@acme/validation";
const Base = z.object({ OZ_KEY: z.string() }); //! OZ_KEY required
export const env = Base.extend({ OZ_MORE: z.string() }).parse(process.env); //! OZ_MORE required
export const rules = Joi.string();
