import { Router } from "express";

class Reports {
  private readonly router: Router = Router();
  app;
  constructor() {
    this.app = Router();
    this.router.get("/in-class", go); //! unlisted route */in-class
    holder.cache = Router();
    this.cache.get("/nothing", go);
    this.app.get("/assigned", go); //! unlisted route */assigned
  }
}

export const createReports = () => {
  const router = Router();
  router.get("/monthly", go).get("/yearly", go); //! route GET /reports/monthly; route GET /reports/yearly
  return router;
};
