export * from "./ring";
