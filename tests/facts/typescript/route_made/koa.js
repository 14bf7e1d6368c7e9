const Koa = require("koa");
const app = new Koa();
const Router = require("@koa/router");
const { Router: Named } = require("koa-router");
const { Router: Other } = require("@koa/router");
const fourth = new Other();
fourth.get("/fourth", go); //! route GET /fourth
app.use(fourth.routes());
const first = new Router();
const second = new Named();
const third = require("koa-router")();
first.get("/first", go); //! route GET /first
second.get("/second", go); //! route GET /second
third.get("/third", go); //! route GET /third
app.use(first.routes()).use(second.routes()).use(third.routes());
