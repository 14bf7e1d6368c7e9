const express = require("express");
const makeRouter = require("express-promise-router");
const app = express();
const router = makeRouter();
router.get("/promise", go); //! route GET /promise
app.use(router);
module.exports = serverless(app);
