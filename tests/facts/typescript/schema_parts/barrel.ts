export { Base } from "./parts";
export * from "./parts";
import { Base } from "./parts";
export { Base as Again };
