const { Router } = require("express");
const items = Router();
items.get("/", go); //! route GET /items
module.exports = { items };
