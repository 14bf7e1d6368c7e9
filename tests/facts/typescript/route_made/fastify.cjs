const server = require("fastify")({ logger: true });
server.get("/required", go); //! route GET /required
