import { Hono } from "hono";

const wrapped = new Hono();
wrapped.get("/wrapped", go); //! unlisted route */wrapped
export default wrapped;
