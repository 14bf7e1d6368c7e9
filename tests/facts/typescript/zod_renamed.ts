import { z as schema } from "zod/v4";
import { z as open } from "@hono/zod-openapi";
import { z as content } from "astro/zod";
import { z as not } from "not-zod";
export const one = schema.object({ ZR_ONE: schema.string() }).parse(process.env); //! ZR_ONE required
export const two = open.object({ ZR_TWO: open.string() }).parse(process.env); //! ZR_TWO required
export const three = content.object({ ZR_THREE: content.string() }).parse(process.env); //! ZR_THREE required
export const four = not.object({ ZR_FOUR: not.string() }).parse(process.env); //! not enumerable
