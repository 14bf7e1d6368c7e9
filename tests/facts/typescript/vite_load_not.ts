import { loadEnv } from "./load";
const env = loadEnv("x");
export const key = env.VX_KEY;
export const text = "loadEnv()";
