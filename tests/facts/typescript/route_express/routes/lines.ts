import { Router as makeRouter } from "express";

export const lines = makeRouter({ mergeParams: true });
lines.post("/:line", go); //! route POST /orders/[order]/lines/[line]
