import { Hono } from "hono";

const app = new Hono();
app.get("/bun", go); //! route GET /bun
Bun.serve({ port: 80, fetch: app.fetch });
Deno.serve(app.fetch);
Deno.serve({ port: 80 }, app.fetch);
