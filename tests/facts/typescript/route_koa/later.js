import Koa from "koa";
import Router from "koa-router";

const later = new Koa();
const router = Router();
router.get("/later", go); //! route GET /later
later.use(router.middleware());
export { later as default };
