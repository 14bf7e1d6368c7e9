import { OpenAPIHono, createRoute, z } from "@hono/zod-openapi";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { cors } from "hono/cors";
import { logger } from "hono/logger";
import { trpcServer } from "@hono/trpc-server";
import wrapped from "./sub/wrapped";
import books, { authors } from "./sub/books";
import { listed } from "./sub/definitions";

const app = new Hono().basePath("/api");
app.use(logger()).use("*", cors());
app.use("/limited/*", rateLimit());
app.use("/trpc/*", trpcServer({ router })); //! unlisted route /api/trpc/*
app.get("/", (c) => c.text("ok")); //! route GET /api
app.on("PURGE", "/cache", go); //! route PURGE /api/cache
app.on(["PUT", "DELETE"], ["/a", "/b/:id{[0-9]+}"], go); //! route PUT,DELETE /api/a; route PUT,DELETE /api/b/[id]
app.on("GET", "*", (c) => c.notFound());
app.on("GET", go);
app.get(go); //! unlisted route /api/*
app.route("/books", books);
app.route("/authors", authors);
app.route("/lost", lost); //! unlisted route /api/lost/*
app.mount("/mounted", other); //! unlisted route /api/mounted/*
app.get("/wild/*", go); //! route GET /api/wild/[[...rest]]
app.get("/named/:rest{.+}", go); //! route GET /api/named/[...rest]
app.basePath("/v2").get("/x", go); //! route GET /api/v2/x
app.basePath(computed).get("/x", go); //! unlisted route */x
const spec = app.getDocument();
c.json(spec);
serve({ fetch: app.fetch, port: 80 });

const documented = new OpenAPIHono();
documented.openapi(createRoute({ method: "get", path: "/users/{id}", responses: {} }), go); //! route GET /users/[id]
documented.openapi(listed, go).openapi(missing, go); //! unlisted route
documented.openapi(createRoute({ method: "all", path: "/users" }), go); //! route GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS /users
documented.openapi(createRoute(options), go); //! unlisted route
serve(documented);

app.on(["GET", verb], "/some", go); //! route  /api/some
app.on("GET", "/gone", (c) => c.notFound()); //! route GET /api/gone
showRoutes(app);
testClient(app);
app.on("GET", "/y", go).get("/z", go); //! route GET /api/y; route GET /api/z
app.mount("/more", other).get("/mount", go); //! unlisted route /api/more/*; route GET /api/mount
app.mount("/next", (request) => next(request)); //! unlisted route /api/next/*
app.onError(go).get("/failed", go); //! route GET /api/failed
app.on("GET", "*", serveFile); //! route GET /api/[[...rest]]
app.notFound(go).get("/found", go); //! route GET /api/found
app.use(wrap(wrapped));
