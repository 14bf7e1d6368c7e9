export default defineNuxtConfig({ runtimeConfig: { siteKey: "" } }); //! NUXT_SITE_KEY optional
