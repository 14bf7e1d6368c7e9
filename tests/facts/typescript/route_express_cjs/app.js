const express = require("express");
const users = require("./routes/users");
const { items, default: parts } = require("./routes/items");

const app = (module.exports = express());
app.use("/users", users);
app.use("/items", items);
app.use("/inline", require("./routes/inline"));
app.use("/member", require("./routes/members").members);
app.use("/lost", require("./routes/lost")); //! unlisted route /lost/*
require("./routes/more")(app);
require("./routes/by-name").attach(app);
app.use(require("./routes/none"));
const { attachMore, attachNot } = require("./routes/by-name");
attachMore(app);
attachNot(app); //! unlisted route
