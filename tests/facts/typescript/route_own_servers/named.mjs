import { createServer as first } from "https";
import { createServer as second } from "node:https";
import { createServer as third } from "node:http2";

first(answer); //! unlisted route
second(answer); //! unlisted route
third(answer); //! unlisted route
