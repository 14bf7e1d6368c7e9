export const PATHS = { things: "/things" } as const;
export let mutable = "/mutable";
