import type { FastifyInstance } from "fastify";

export default async function items(fastify: FastifyInstance) {
  fastify.get("/:item", go); //! route GET /items/[item]
  fastify.all("/all", go); //! route GET,HEAD,POST,PUT,PATCH,DELETE,OPTIONS /items/all
}
