import express from "express";

const defaultVersion = "1";
express().get("/other", go); //! route GET /other
