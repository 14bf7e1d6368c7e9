import { vitePlugin as remix } from "@remix-run/dev";
export default defineConfig({ plugins: [remix()] });
