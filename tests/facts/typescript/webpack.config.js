const webpack = require("webpack");
const { EnvironmentPlugin } = require("webpack");
module.exports = {
  plugins: [
    new webpack.EnvironmentPlugin(["WP_ONE", "WP_TWO", three]), //! WP_ONE unknown; WP_TWO unknown
    new EnvironmentPlugin({ WP_DEFAULT: "d", WP_NOTHING: undefined }), //! WP_DEFAULT optional = d; WP_NOTHING unknown
    new webpack.DefinePlugin({ "process.env.WP_DEFINED": JSON.stringify(process.env.WP_DEFINED || "x") }), //! WP_DEFINED optional = x
    EnvironmentPlugin,
    new Wrapping({ plugin: EnvironmentPlugin, WP_NOT: "x" }),
  ],
};
