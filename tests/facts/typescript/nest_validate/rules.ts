import Joi from "joi";
export default Joi.object({ NV_RULE: Joi.string().required() }); //! NV_RULE required
