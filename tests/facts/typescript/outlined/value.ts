import { one } from "./a"; //! import one from ./a
export default one; //! symbol const default; import one from ./a
