import express from "express";
import { lines } from "./routes/lines";

const app = express();
app.get("/of-a-test", go);
app.use("/of-a-test", lines);
lines.get("/added-by-a-test", go);
