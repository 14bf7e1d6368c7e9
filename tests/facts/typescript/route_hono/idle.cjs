const { Hono } = require("hono");

exports.idle = new Hono().get("/idle-too", go); //! unlisted route */idle-too
