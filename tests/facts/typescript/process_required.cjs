const { env } = require("process");
const whole = require("node:process");
const { env: named } = require("node:process");
const { env: others } = require("./process");

exports.one = env.REQUIRED_ONE; //! REQUIRED_ONE unknown
exports.two = whole.env.REQUIRED_TWO || "2"; //! REQUIRED_TWO optional = 2
exports.three = named.REQUIRED_THREE; //! REQUIRED_THREE unknown
exports.four = require("process").env.REQUIRED_FOUR; //! REQUIRED_FOUR unknown
exports.no = others.IS_OF_A_FILE;
