import app from "./app.js";

app.get("/esm", go); //! route GET /esm
