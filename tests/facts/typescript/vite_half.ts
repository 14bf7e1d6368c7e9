import { loadEnv } from "vite";
loadEnv(process.env.VH_MODE //! VH_MODE unknown
