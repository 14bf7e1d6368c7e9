import { ConfigModule } from "@nestjs/config";
import * as Joi from "joi";
const env = "env";
export const modules = [
  ConfigModule.forRoot({
    validationSchema: Joi.object({
      NS_REQUIRED: Joi.string().required(), //! NS_REQUIRED required
      NS_DEFAULT: Joi.number().default(3000), //! NS_DEFAULT optional = 3000
    }),
  }),
  ConfigModule.forRoot({ validationSchema: imported.schema, env }),
];
declare const imported: { schema: object; env: string };
const pair = { env: "NS_NOT", default: "x" };
