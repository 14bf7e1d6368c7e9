import { Hono } from "hono";

const books = new Hono<Env>()
  .get("/", list) //! route GET /api/books
  .post("/", create) //! route POST /api/books
  .get("/:id", one); //! route GET /api/books/[id]
export const authors = new Hono();
authors.get("/:id", go); //! route GET /api/authors/[id]
const nobody = new Hono();
nobody.get("/nobody", go); //! unlisted route */nobody
export default books;
