export default defineConfig({ output: "server" });
