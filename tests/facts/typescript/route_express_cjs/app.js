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
app.use(require("./routes/none")); //! unlisted route
const { attachMore, attachNot } = require("./routes/by-name");
attachMore(app);
attachNot(app); //! unlisted route
app.use(require("./" + name)); //! unlisted route
app.use(require("./monitor"));
require("./routes/circle-a")(app); //! unlisted route
const members = require("./routes/members");
members.get("/nothing", go);
let site;
site = express();
site.get("/assigned", go); //! route GET /assigned
// require("express")().get("/said", go);
var changing = "/changing";
app.get(changing, go); //! unlisted route
const loop = loop + "/x";
app.get(loop, go); //! unlisted route
app.use("/loaded", load("./routes/users")); //! unlisted route /loaded/*
