export default defineNitroConfig({ srcDir: "src" });
