import { defineConfig, envField } from "astro/config";
export default defineConfig({
  env: {
    schema: {
      AC_REQUIRED: envField.string({ context: "server", access: "secret" }), //! AC_REQUIRED required
      AC_OPTIONAL: envField.string({ optional: true }), //! AC_OPTIONAL optional
      AC_SWITCHED: envField.string({ optional: choose }), //! AC_SWITCHED unknown
      AC_DEFAULT: envField.number({ default: 4321, optional: true }), //! AC_DEFAULT optional = 4321
      "AC_QUOTED": envField.string(), //! AC_QUOTED required
      AC_BARE: envField.boolean(), //! AC_BARE required
    },
  },
});
export const wrapping = { AC_WRAPPED: wrap(envField) };
export const later = envField.string({});
const field = envField.string;
