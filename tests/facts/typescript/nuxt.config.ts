export default defineNuxtConfig({
  runtimeConfig: {
    apiSecret: "", //! NUXT_API_SECRET optional
    s3Key: process.env.NX_S3, //! NUXT_S3KEY optional; NX_S3 unknown
    deep: { "some-APIKey": 5 }, //! NUXT_DEEP_SOME_API_KEY optional = 5
    public: {
      apiBase: "/api", //! NUXT_PUBLIC_API_BASE optional = /api
    },
  },
  other: { apiKey: "x" },
  ...shared,
});
