export * from "some-package";
export * from "./handlers"; //! route GET /api/passed
