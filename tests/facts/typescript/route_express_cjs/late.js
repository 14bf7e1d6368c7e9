const express = require("express");
const app = require("./app");
app.get("/late", go); //! route GET /late
