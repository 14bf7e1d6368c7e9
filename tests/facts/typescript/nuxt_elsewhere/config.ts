export const nuxt = { runtimeConfig: { key: "x" }, env: process.env.NE_KEY }; //! NE_KEY unknown
