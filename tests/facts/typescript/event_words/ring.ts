export * from "./ring2";
export * from "some-package";
export * from "./listed";
