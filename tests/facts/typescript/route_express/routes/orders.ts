import express from "express";
import { lines } from "./lines";

const router = express.Router();
router.get("/", list); //! route GET /orders
router.use("/:order/lines", lines);
router.use(router);
export default router;
