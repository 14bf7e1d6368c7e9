export * from "./loop_b";
