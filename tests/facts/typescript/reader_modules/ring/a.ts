export * from "./b";
export * from "../lib/env";
