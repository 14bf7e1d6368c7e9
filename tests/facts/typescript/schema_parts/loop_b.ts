export * from "./loop_a";
