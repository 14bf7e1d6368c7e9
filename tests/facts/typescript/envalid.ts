import { cleanEnv, num, str } from "envalid";
export const env = cleanEnv(process.env, {
  V_REQUIRED: str(), //! V_REQUIRED required
  V_DEFAULT: num({ default: 8080 }), //! V_DEFAULT optional = 8080
  V_EMAIL: email(), //! V_EMAIL required
  V_URL: envalid.url(), //! V_URL required
  V_TEST: str({ testDefault: "x" }), //! V_TEST unknown
  V_WHEN: str({ requiredWhen: () => true }), //! V_WHEN unknown
  V_DEV: str({ devDefault: "x" }), //! V_DEV unknown
  V_UNDEFINED: str({ default: undefined }), //! V_UNDEFINED optional
});
export const spaced = envalid.cleanEnv(process.env, { V_SPACED: str() }); //! V_SPACED required
export const more = cleanEnv(process.env, {
  V_BOOL: bool(), //! V_BOOL required
  V_HOST: host(), //! V_HOST required
  V_JSON: json(), //! V_JSON required
});
export const shared = cleanEnv(process.env, { ...specifications, V_SHARED: str() }); //! V_SHARED required; not enumerable
export const elsewhere = cleanEnv(process.env, specifications); //! not enumerable
declare const specifications: object;
export const nothing = cleanEnv(process.env); //! not enumerable
export const named = cleanEnv(process.env, makeSpecifications()); //! not enumerable
