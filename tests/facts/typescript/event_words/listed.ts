export const LISTED = ["paid"];
export const Words = { OWN: "own" };
export const SINGLE = "single";
export const VIA = "via";
const LOCAL = "local", OTHER = "renamed";
export { LOCAL, OTHER as LATER };
