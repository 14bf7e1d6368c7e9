import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import type { Application, Router } from "express";
import * as express from "express";
import { Hono } from "hono/quick";
import { handle } from "hono/vercel";

const routers: Map<string, Router> = new Map();
const plugin: FastifyPluginAsync = imported;
function one({ get }: Application) {}
export function two(app: express.Application) {
  app.get("/two", go); //! unlisted route */two
}
export function three(app: Unknown.Application) {
  app.get("/three", go);
}
const app = new Hono();
app.get("/vercel", go); //! route GET /vercel
export const GET = handle(app);
