const http = require("http");
const koa = require("koa");
const server = require("http").createServer((req, res) => res.end()); //! unlisted route
const app = new koa();
http.createServer(app.callback());
exports.start = () => http.createServer(route).listen(80); //! unlisted route
