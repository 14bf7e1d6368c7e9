import { defineConfig, env } from "prisma/config";
export default defineConfig({ datasource: { url: env("DB_URL") } }); //! DB_URL required
export const reader = env;
