import { ConfigModule } from "@nestjs/config";
import { validateEnv } from "./env";
import { z } from "zod";
import { validate } from "./shorthand";
import validationSchema from "./rules";
export const short = [ConfigModule.forRoot({ validate }), ConfigModule.forRoot({ validationSchema })];
export const modules = [
  ConfigModule.forRoot({ validate: validateEnv }),
  ConfigModule.forRoot({ validate: (config) => z.object({ NV_OWN: z.string().default("d") }).parse(config) }), //! NV_OWN optional = d
  ConfigModule.forRoot({ validate: () => z.object({ NV_NONE: z.string() }) }),
  ConfigModule.forRoot({ validate: elsewhere.validate }),
  ConfigModule.forRoot({ env: (config) => z.object({ NV_NOT: z.string() }).parse(config) }),
];
declare const elsewhere: { validate(config: object): object };
elsewhere.validate({});
