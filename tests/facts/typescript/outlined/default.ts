import { wrap } from "./a"; //! import wrap from ./a
export default wrap(() => {}); //! symbol const default; call wrap
