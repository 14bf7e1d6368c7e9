import fp from "fastify-plugin";

export default fp(async (fastify) => {
  fastify.get("/shared", go); //! route GET /shared
});
export const moved = fp(async (fastify) => {
  fastify.get("/moved", go); //! unlisted route */moved
});
