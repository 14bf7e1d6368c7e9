module.exports = require("./circle-b");
