import app from "./worker";

await app.request("/worker");
