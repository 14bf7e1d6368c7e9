export const LISTED = ["paid"];
