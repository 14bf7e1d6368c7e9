const Joi = require("joi");

const schema = Joi.object({
  JO_REQUIRED: Joi.string().uri().required(), //! JO_REQUIRED required
  JO_PLAIN: Joi.string(), //! JO_PLAIN optional
  JO_DEFAULT: Joi.number().default(3000), //! JO_DEFAULT optional = 3000
  JO_BOTH: Joi.string().default("b").required(), //! JO_BOTH required
  JO_EXIST: Joi.string().exist(), //! JO_EXIST required
  JO_TURNED: Joi.string().required().optional(), //! JO_TURNED optional
  JO_WHEN: Joi.string().when("JO_PLAIN", { is: "x", then: Joi.required() }), //! JO_WHEN unknown
  JO_ALTER: Joi.string().alter({}), //! JO_ALTER unknown
  JO_FORBIDDEN: Joi.any().forbidden(), //! JO_FORBIDDEN unknown
  JO_NAMED: named, //! JO_NAMED unknown
}).unknown();
const { value: env, error } = schema.validate(process.env);
if (error) throw new Error(error.message);
exports.open = env.JO_OPEN; //! JO_OPEN unknown
exports.used = env.JO_DEFAULT; //! JO_DEFAULT optional = 3000

const late = Joi.object().keys({ JO_LATE: Joi.string().required() }).append({ JO_APPENDED: Joi.string() }); //! JO_LATE required; JO_APPENDED optional
exports.late = Joi.attempt(process.env, late);
exports.checked = Joi.object({ JO_RETURNED: Joi.string().required() }).validate(process.env); //! JO_RETURNED unknown
exports.presence = Joi.attempt(process.env, Joi.object({ JO_PRESENCE: Joi.string() }), { presence: "required" }); //! JO_PRESENCE unknown
exports.waited = Joi.object({ JO_WAITED: Joi.string().required() }).validateAsync(process.env); //! JO_WAITED required
