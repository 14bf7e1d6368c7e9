import { load } from "./all";
export const key = load().HE_KEY ?? "k"; //! HE_KEY optional = k
export const name = load.name;
