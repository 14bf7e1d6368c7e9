import { fastify } from "fastify";
import * as koa from "koa";

const server = fastify();
server.get("/named", go); //! route GET /named
held[fastify].get("/x", go);
export { fastify };
fastify.other().get("/other", go);
