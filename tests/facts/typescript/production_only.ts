if (process.env.NODE_ENV === "production" && !process.env.P_JOINED) { //! NODE_ENV optional; P_JOINED unknown
  throw new Error("P_JOINED");
}
if (process.env.NODE_ENV === "production") { //! NODE_ENV optional
  if (!process.env.P_NESTED) throw new Error("P_NESTED"); //! P_NESTED unknown
}
export function late() {
  if (process.env.NODE_ENV !== "production") return; //! NODE_ENV optional
  if (!process.env.P_LATE) throw new Error("P_LATE"); //! P_LATE unknown
}
const inner = process.env.P_INNER; //! P_INNER unknown
if (!inner) {
  if (isProduction) throw new Error("P_INNER");
}
declare const isProduction: boolean;
