import { envsafe, str, port } from "envsafe";
export const env = envsafe({
  ES_REQUIRED: str(), //! ES_REQUIRED required
  ES_DEFAULT: port({ default: 3000, desc: "x" }), //! ES_DEFAULT optional = 3000
  ES_DEV: str({ devDefault: "x" }), //! ES_DEV unknown
  ES_OTHER: other(), //! ES_OTHER unknown
});
export const used = env.ES_DEFAULT; //! ES_DEFAULT optional = 3000
const elsewhere = envsafe(specifications); //! not enumerable
export const further = elsewhere.ES_FURTHER; //! ES_FURTHER unknown
export const made = envsafe(makeSpecifications({ ES_NOT: str() })); //! not enumerable
export const none = envsafe();
declare const specifications: object;
declare const makeSpecifications: (given: object) => object;
declare const other: () => never;
