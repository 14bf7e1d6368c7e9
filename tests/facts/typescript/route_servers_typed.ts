import type { H3Event } from "h3"; //! none of routes

cache.get("/x", (event: H3Event) => event);
