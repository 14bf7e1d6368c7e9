import Koa from "koa";
import Router from "@koa/router";
import mount from "koa-mount";
import bodyParser from "koa-body";
import api from "./api";
import later from "./later";

const app = new Koa();
const router = new Router({ prefix: "/v1" });
router.get("/users/:id", show); //! route GET /v1/users/[id]
router.get("user", "/named/:id", show); //! route GET /v1/named/[id]
router.get("/guarded", guard(), go); //! route GET /v1/guarded
router.del("/users/:id", remove); //! route DELETE /v1/users/[id]
router.register("/both", ["get", "post"], go); //! route GET,POST /v1/both
router.register("*", ["get"], (ctx) => ctx.throw(NotFoundError("nothing")));
router.register("/unsure", methods, go); //! route  /v1/unsure
router.get("/all/(.*)", go); //! route GET /v1/all/[[...rest]]
const nested = new Router();
nested.prefix("/nested");
nested.get("/x", go); //! route GET /v1/sub/nested/x
router.use("/sub", nested.routes(), nested.allowedMethods());
const computed = new Router({ prefix });
computed.get("/x", go); //! unlisted route */x
const dynamic = new Router({ prefix: base() });
dynamic.get("/x", go); //! unlisted route */x
app.use(new Router(optionsOf({ deep })).get("/made", go).routes()); //! unlisted route */made
app.use(new Router(options).get("/optional", go).routes()); //! unlisted route */optional
app.use(new Router().prefix("/chained").get("/x", go).routes()); //! route GET /chained/x
app.use(bodyParser()).use(router.routes()).use(router.allowedMethods());
app.use(computed.routes()).use(dynamic.middleware());
app.use(plugin.routes()); //! unlisted route
app.use(mount("/api", api));
app.use(mount(later));
app.use(mount(base, other)); //! unlisted route

export default function init(server: Koa = new Koa()) {
  const inside = new Router();
  inside.get("/inside", go); //! route GET /inside
  server.use(inside.routes());
}
