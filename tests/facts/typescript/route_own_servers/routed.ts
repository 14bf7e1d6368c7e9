import { Hono } from "hono";

const app = new Hono();
app.get("/routed", go); //! route GET /routed
Bun.serve({ routes: { "/more": answer }, fetch: app.fetch }); //! unlisted route
