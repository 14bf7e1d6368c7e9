export { VIA, LATER as RENAMED } from "./listed";
export default "standard";
