import Koa from "koa";
import Router from "koa-router";

const api = new Koa();
const router = new Router();
router.post("documents.list", go); //! route POST /api/documents.list
api.use(router.routes());
export default api;
