import { Hono } from "hono/tiny";

const app = new Hono();
app.get("/worker", go); //! route GET /worker
export default app;

export const idle = new Hono();
idle.get("/idle", go); //! unlisted route */idle
