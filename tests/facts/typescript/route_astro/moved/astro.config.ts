export default defineConfig({ base: "/docs" });
