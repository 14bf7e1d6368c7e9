import { keys } from "./lib/keys";
export const key = keys().M_KEY; //! M_KEY required
