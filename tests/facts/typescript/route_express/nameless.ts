import { Router } from "express";

export default () => {
  return Router().get("/nameless", go); //! route GET /nameless
};
