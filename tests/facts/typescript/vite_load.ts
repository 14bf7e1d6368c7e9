import { defineConfig, loadEnv } from "vite";

export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, process.cwd(), "");
  process.env = { ...process.env, ...loadEnv(mode, process.cwd()) };
  return {
    base: env.VL_BASE || "/", //! VL_BASE optional = /
    define: {
      "process.env.VL_DEFINED": JSON.stringify(env.VL_DEFINED), //! VL_DEFINED unknown
      "process.env": env, //! not enumerable
    },
  };
});
