export default async (fastify) => {
  fastify.get("/lazy", go); //! route GET /api/lazy
};
