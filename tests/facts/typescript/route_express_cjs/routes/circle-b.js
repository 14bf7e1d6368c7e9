module.exports = require("./circle-a");
