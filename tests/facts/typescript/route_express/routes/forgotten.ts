import { Router } from "express";

export default Router().get("/forgotten", go); //! unlisted route */forgotten
