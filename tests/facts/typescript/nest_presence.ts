import { ConfigModule } from "@nestjs/config";
import Joi from "joi";
const validationSchema = Joi.object({ NP_KEY: Joi.string() });
export const module = ConfigModule.forRoot({
  validationSchema: Joi.object({ NP_SURE: Joi.string() }), //! NP_SURE unknown
  validationOptions: { presence: "required" },
});
