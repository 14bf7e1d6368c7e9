import def, { one } from "./a"; //! import default from ./a as def; import one from ./a
export default function named() {} //! symbol function named; symbol function default
export { one, def as two }; //! symbol const one; symbol const two; import one from ./a; import default from ./a
