export default defineConfig({ srcDir: "./src" });
