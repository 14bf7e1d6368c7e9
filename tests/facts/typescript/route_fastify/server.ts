import Fastify, { type FastifyPluginAsync } from "fastify";
import fp from "fastify-plugin";
import autoload from "@fastify/autoload";
import cors from "@fastify/cors";
import metrics from "fastify-metrics";
import items from "./plugins/items";
import shared from "./plugins/shared";
import { moved } from "./plugins/shared";
import { API } from "./plugins/paths";

export async function build() {
  const fastify = Fastify({ logger: true });
  fastify.get("/", go); //! route GET /
  fastify.route({ method: "POST", url: "/one", handler: go }); //! route POST /one
  fastify.route({ method: ["GET", "PUT"], path: "/two/:id", handler: go }); //! route GET,PUT /two/[id]
  fastify.route({ method, url: "/three", handler: go }); //! route  /three
  fastify.route({ method: "GET", url, handler: go }); //! unlisted route
  fastify.route(options); //! unlisted route
  fastify.register(items, { prefix: "/items" });
  fastify.register(shared);
  fastify.register(moved, { prefix: "/moved" });
  await fastify.register(import("./plugins/lazy"), { prefix: API });
  fastify.register(async (inside) => {
    inside.get("/inside", go); //! route GET /v1/inside
    inside.register(deeper, { prefix: "/deep" });
  }, { prefix: "/v1" });
  fastify.register(async (inside) => inside.get("/unsure", go), options); //! unlisted route */unsure
  fastify.register(async (inside) => inside.get("/sure", go), SURE); //! route GET /sure
  fastify.register(async (inside) => inside.get("/spread", go), { ...options }); //! unlisted route */spread
  fastify.register(async (inside) => inside.get("/spelled", go), { prefix, ...options }); //! unlisted route */spelled
  fastify.register(cors);
  fastify.register(autoload, { dir: "routes" }); //! unlisted route
  fastify.register(metrics); //! unlisted route
  fastify.addHook("onRequest", check).get("/hooked", go); //! route GET /hooked
  return fastify;
}

function deeper(fastify, options, done) {
  fastify.get("/:id", go); //! route GET /v1/deep/[id]
  done();
}

export const nowhere: FastifyPluginAsync = async (fastify) => {
  fastify.get("/nowhere", go); //! unlisted route */nowhere
};

const SURE = { logLevel: "info" };
const server = await build();
server.get("/built", go); //! route GET /built

import ui from "@fastify/swagger-ui";
import proxy from "@fastify/http-proxy";
server.register(ui, { routePrefix: "/docs" }); //! unlisted route
server.register(proxy, { prefix: "/proxied" }); //! unlisted route /proxied/*
server.register(metrics, { prefix: "/metrics" }); //! unlisted route /metrics/*
server.route({
  method: "GET",
  url: "/below", //! route GET /below
});
server.decorate("x", 1).get("/decorated", go); //! route GET /decorated
server.register(cors).get("/registered", go); //! route GET /registered
server.after((error) => error.get("/error", go));
server.register(wrap(async (inside) => inside.get("/wrapped", go)), { prefix: "/w" }); //! unlisted route /w/*
server.after().get("/after", go); //! route GET /after
server.route({ method: "GET", url: "/first", handler: go }).get("/second", go); //! route GET /first; route GET /second
Fastify().withTypeProvider<Types>().get("/typed", go); //! route GET /typed
