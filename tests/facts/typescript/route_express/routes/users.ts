import PromiseRouter from "express-promise-router";

export const router = PromiseRouter();
router.get("/me", go); //! route GET /one/me; route GET /two/me
