import http from "http";
import express, { type Express, Router } from "express";
import axios from "axios";
import cors from "cors";
import swagger from "swagger-ui-express";
import { createProxyMiddleware } from "http-proxy-middleware";
import { orders, registerHealth, requireUser } from "./routes";
import adminRouter from "./admin/router";
import { createReports } from "./reports";
import * as users from "./routes/users";
import { PATHS, mutable } from "./paths";
import base from "./base";
import make from "./made";
import makeNameless from "./nameless";

const app = express();
app.set("port", 80);
app.get("port");
app.use(cors());
app.use(express.json());
app.use("/api", cors(), requireUser);
app.use(requireUser);

app.get("/", (req, res) => res.send("ok")); //! route GET /
app.get("/things/:id", (req, res) => res.json(cache.get("/nothing"))); //! route GET /things/[id]
app.post(`/things/:id(\\d+)/parts`, go); //! route POST /things/[id]/parts
app.put(PATHS.things + "/:id", go); //! route PUT /things/[id]
app.patch(`${PATHS.things}/:id/${LAST}`, go); //! route PATCH /things/[id]/last
app.delete("/things/:id/", go); //! route DELETE /things/[id]
app.head(["/a", /* or */ "/b"], go); //! route HEAD /a; route HEAD /b
app.options("/c/:from-:to", go); //! route OPTIONS /c/[from]
app.all("/all", go); //! route GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS /all
app.get("/files/*", go); //! route GET /files/[[...rest]]
app.get("/trees/*path", go); //! route GET /trees/[...path]
app.get("/woods/{*path}", go); //! route GET /woods/[[...path]]
app.get("/months/:month?", go); //! route GET /months; route GET /months/[month]
app.get("/more/:rest+", go); //! route GET /more/[...rest]
app.get("/regular/:rest(.*)", go); //! route GET /regular/[...rest]
app.get(/^\/pattern/, go); //! unlisted route
app.get("/ab?cd", go); //! unlisted route
app.get("/x/*/y", go); //! unlisted route
app.get("/y/:a?/b", go); //! unlisted route
app.get(mutable, go); //! unlisted route
app.get(given ?? "/x", go); //! unlisted route
app.get(PATHS.things ?? "/x", go); //! unlisted route
app.get(base, go); //! route GET /base-path
app.get(PATHS.missing, go); //! unlisted route
app
  .route("/books/:id")
  .get(go) //! ^ route GET /books/[id]; ^ route PUT /books/[id]
  .put(go);
const held = app.route("/held"); //! unlisted route
held.get(go);
app[verb]("/computed", go); //! unlisted route
const LAST = "last";

app.use("/orders", requireUser, orders);
app.use(["/one", "/two"], users.router);
app.use(adminRouter);
app.use("/reports", createReports());
app.use("/docs", swagger.serve); //! unlisted route /docs/*
app.use("/hello", (req, res) => res.send("hello")); //! unlisted route /hello/*
app.use("/timed", (req, res, next) => next());
app.use((req, res) => res.status(404).end());
app.use(createProxyMiddleware({ target })); //! unlisted route
app.use(...more);
app.use(PATHS.things, createThings());
app.use(prefix, Router().get("/computed-prefix", go)); //! unlisted route */computed-prefix
app.use("/named", requireUser, named);
registerHealth(app, "x");
app.get("*", (req, res) => res.sendStatus(404));
app.get("*", (req, res) => res.sendFile("index.html")); //! unlisted route
swagger.setup(app); //! unlisted route
console.log(app);
http.createServer(app).listen(80);
app.listen(80);

const { data } = await axios.get("/x", go);
const map = new Map();
map.get("/map", 1);
request.post("/request", go);

const named = Router();
named.get("/x", go); //! route GET /named/x

function createThings() {
  const router = express.Router({ mergeParams: true });
  router.get("/list", go); //! route GET /things/list
  return router;
}

const lonely = Router();
lonely.get("/lonely", go); //! unlisted route */lonely

export function attach(app: Express) {
  app.get("/attached", go); //! unlisted route */attached
}

function shadow(app: { get: (path: string, then: unknown) => void }) {
  app.get("/shadowed", go);
}

lonely.get("/", go); //! unlisted route
lonely.get("/lonely/:id?", go); //! unlisted route
lonely.get("/all/*", go); //! unlisted route */all/[[...rest]]
app.use("/a/:b?", swagger.serve); //! unlisted route

app.get("/gone", (req, res) => res.status(404)); //! route GET /gone
for (const path of paths) app.use(basePath, Router().get("/a", go)); //! unlisted route */a
app.use(urlOf(), Router().get("/b", go)); //! unlisted route */b
app.use(config.prefix, Router().get("/c", go)); //! unlisted route */c
app.use(pathOf, Router().get("/d", go)); //! unlisted route */d
app.use((req, res, next) => next(req.path), Router().get("/e", go)); //! route GET /e
const urlRouter = Router();
app.use(urlRouter, Router().get("/f", go)); //! route GET /f
app.use(["/g", "/h"], Router().get("/", go)); //! route GET /g; route GET /h
app.use([cors()], Router().get("/i", go)); //! route GET /i
new Wrapper(app); //! unlisted route
wrap({ app }); //! unlisted route
new http.Server(app);
app.route("/j").describe(go).get(go); //! route GET /j
app.get("/(.*)", notFound);
app.all("/*splat", notFound);
app.all("/{*splat}", notFound);
app.all("/*", notFound);
app.use(routes); //! unlisted route
app.use(handlers); //! unlisted route
app.use(graphql()); //! unlisted route
app.use(apolloServer); //! unlisted route
app.use("/m", cors());
app.use("/m", limit());
app.use("/m", auth());
app.use("/m", log());
app.use("/m", helmet());
app.use("/m", compress());
app.use("/m", session());
app.use("/m", csrf());
app.use("/m", cache());
app.use("/m", valid());
app.use("/m", check());
app.use("/m", guard());
app.use("/m", middleware());
app.use("/m", body());
app.use("/m", json());
app.use("/m", header());

app.use(Router(options).get("/with-options", go)); //! route GET /with-options
known[app];
app.param("id", go).get("/param", go); //! route GET /param
app.route("/k").get(auth, go); //! route GET /k
empty(app); //! unlisted route
function empty() {}
const other = Router();
app.use("/other", other);
registerHealth(other, "y");
app.get("/kept/:rest*", go); //! route GET /kept/[[...rest]]
app.get("/:only?", go); //! route GET /; route GET /[only]
app.get(`/empty/${}`, go); //! unlisted route
app.use("/assets", express.static("public"));
app.use(API_BASE, Router().get("/base", go)); //! unlisted route */base
app.use(baseRoutes()); //! unlisted route
app.use(cors(), Router().get("/guarded", go)); //! route GET /guarded
app.use(V1, Router().get("/z", go)); //! route GET /v1/z
app.use("/m", errorHandler());
app.use(errorHandler());
app.use(routeGuard);
app.use("/spread", ...more); //! unlisted route /spread/*
app.use();
adminRouter.get("/later", go); //! route GET /later
app.use(makeNameless());
make().get("/not-this", go);
register("create", createReports);
const V1 = "/v1";
app.use(/^\/x/, Router().get("/r", go)); //! unlisted route */r
app.use(session({ path: "/" }), Router().get("/session", go)); //! route GET /session
const madeRoutes = makeRoutes();
app.use(madeRoutes); //! unlisted route
