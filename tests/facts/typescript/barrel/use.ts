import { mustRead, read, strict } from "./lib";
import direct from "./lib/env.js";
export const a = read("B_DEFAULT"); //! B_DEFAULT optional = none
export const b = mustRead("B_RENAMED"); //! B_RENAMED required
export const c = strict("B_STAR"); //! B_STAR required
export const d = direct("B_DIRECT"); //! B_DIRECT optional = none
