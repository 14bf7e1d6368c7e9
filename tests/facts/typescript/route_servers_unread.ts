import { Elysia } from "elysia"; //! unlisted route
import type { H3Event } from "h3";
import { Request } from "express"; //! none of routes

new Elysia().get("/x", () => "x");
