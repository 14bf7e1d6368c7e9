import { loadEnv } from "vite";
export default { key: process.env.HO_KEY, //! HO_KEY unknown
  d
