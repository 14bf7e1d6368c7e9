import * as yup from "yup";

export const env = yup
  .object({
    YU_REQUIRED: yup.string().required(), //! YU_REQUIRED required
    YU_DEFINED: yup.string().defined(), //! YU_DEFINED required
    YU_PLAIN: yup.string(), //! YU_PLAIN optional
    YU_NOT: yup.string().required().notRequired(), //! YU_NOT optional
    YU_BOTH: yup.string().required().default("b"), //! YU_BOTH optional = b
    YU_TEST: yup.string().test("x", Boolean), //! YU_TEST unknown
  })
  .concat(yup.object({ YU_CONCAT: yup.string().required() })) //! YU_CONCAT required
  .noUnknown()
  .validateSync(process.env);
