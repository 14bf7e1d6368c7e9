import { Router } from "express";
import type { RequestHandler } from "express";

export default Router().get("/admin", go).post("/admin", go); //! route GET /admin; route POST /admin
