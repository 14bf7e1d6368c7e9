export default defineNuxtConfig({ app: { baseURL: "/x" } });
