import http, { createServer, type IncomingMessage } from "node:http";
import * as https from "https";
import { createSecureServer as secured } from "http2";
import net from "node:net";
import express from "express";
import next from "next";
import { Server } from "socket.io";
import { answer } from "./answer";
import { listening } from "./options";

const app = express();
app.get("/x", go); //! route GET /x
const site = next({ dev: false });
const handle = site.getRequestHandler();

createServer(app).listen(80);
createServer((req, res) => app(req, res));
createServer(handle);
https.createServer({ key }, site.getRequestHandler());
new http.Server(app);
http.createServer(async (req, res) => {
  try {
    await handle(req, res, parse(req.url, true));
  } catch (error) {
    res.statusCode = 500;
    res.end("not well");
  }
});
net.createServer((socket) => socket.end());
http.get("/x", (res) => res.resume());
// http.createServer(answer)

createServer((req, res) => res.end("ok")); //! unlisted route
createServer(answer); //! unlisted route
secured({ key }, answer); //! unlisted route
new http.Server((req) => app); //! unlisted route
http.createServer(toHandler(app2)); //! unlisted route
http.createServer((req, res) => { //! unlisted route
  if (req.url === "/special") site.render(req, res, "/special");
  else handle(req, res);
});
http.createServer((req, res) => (ready ? handle(req, res) : res.end())); //! unlisted route
http.createServer(({ url }, { end }) => end(url)); //! unlisted route

const sockets = createServer();
new Server(sockets, { cors });
sockets.listen(80);
const later = createServer(listening);
later.on("close", stop);
later.on("request", app);
const own = createServer({ keepAlive: true }); //! unlisted route
own.on("request", answer);
const attached = createServer(); //! unlisted route
attach(attached);
export const handed = createServer(); //! unlisted route
createServer().on("request", (req, res) => res.end()); //! unlisted route
createServer().listen(80);
this.server = createServer(); //! unlisted route
