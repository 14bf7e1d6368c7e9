const express = require("express");
module.exports = express.Router().get("/x", go); //! route GET /inline/x
