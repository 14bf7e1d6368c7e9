import { createRoute } from "@hono/zod-openapi";

export const listed = createRoute({ method: "post", path: "/listed" }); //! route POST /listed
