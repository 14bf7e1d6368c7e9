import Joi from "@hapi/joi";
const { value, error: failed } = Joi.object({ JH_KEY: Joi.string().required() }).validate(process.env); //! JH_KEY required
if (failed) throw failed;
export const key = value.JH_KEY; //! JH_KEY required
