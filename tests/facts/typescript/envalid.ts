import { cleanEnv, num, str } from "envalid";
export const env = cleanEnv(process.env, {
  V_REQUIRED: str(), //! V_REQUIRED required
  V_DEFAULT: num({ default: 8080 }), //! V_DEFAULT optional = 8080
  V_DEV: str({ devDefault: "x" }), //! V_DEV unknown
  V_UNDEFINED: str({ default: undefined }), //! V_UNDEFINED optional
});
