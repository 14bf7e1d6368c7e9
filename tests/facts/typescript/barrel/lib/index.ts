export { default as read, strict as mustRead } from "./env";
export * from "./env";
