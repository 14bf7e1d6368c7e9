const convict = require("convict");
module.exports = convict({
  port: { format: "port", default: 8080, env: "CV_PORT" }, //! CV_PORT optional = 8080
  db: {
    host: { format: String, default: null, env: "CV_HOST" }, //! CV_HOST unknown
    name: { format: "*", default: "", env: "CV_NAME" }, //! CV_NAME optional
  },
  env: { format: ["a"], default: "a", env: "NODE_ENV" }, //! NODE_ENV optional = a
});
const config = module.exports;
exports.read = config.get("CV_READ");
const other = { env: "CV_NOT" };
const lower = { env: "lower", default: "x" };
