export { default as orders } from "./orders";
export * from "./health";
export const requireUser = (req, res, next) => next();
