export const enabled = process.env.MF_A !== undefined && process.env.MF_A !== "false"; //! MF_A optional; MF_A optional
export const debug = ["1", "true"].includes(process.env.MF_LIST ?? ""); //! MF_LIST unknown
export const level = process.env.MF_LEVEL?.toLowerCase() === "debug"; //! MF_LEVEL optional
export const port = process.env.MF_PORT ? parseInt(process.env.MF_PORT, 10) : undefined; //! MF_PORT optional; MF_PORT optional
export const region = process.env.MF_REGION as "eu" | undefined; //! MF_REGION unknown
export const none = process.env.MF_NONE || null; //! MF_NONE unknown
export const bool = process.env.MF_BOOL ?? false; //! MF_BOOL optional = false
export const nested = fn(process.env.MF_NESTED || "n"); //! MF_NESTED optional = n
export const object = { a: process.env.MF_OBJECT || "o", b: [process.env.MF_ARRAY ?? "a"] }; //! MF_OBJECT optional = o; MF_ARRAY optional = a
export const template = `${process.env.MF_TEMPLATE || "t"}/x`; //! MF_TEMPLATE optional = t
export const awaited = async () => (await load(process.env.MF_AWAITED)) ?? "not its default"; //! MF_AWAITED unknown
export const member = load(process.env.MF_ARGUMENT) || "not its default"; //! MF_ARGUMENT unknown
export const added = process.env.MF_ADDED + "/x"; //! MF_ADDED unknown
export const negative = process.env.MF_NEGATIVE ?? -1; //! MF_NEGATIVE optional = -1
switch (process.env.MF_SWITCH) { //! MF_SWITCH unknown
  default:
}
if (process.env.MF_CONSEQUENCE === "on") { //! MF_CONSEQUENCE unknown
  load("x");
} else {
  throw new Error("off");
}
const secure = process.env.MF_SECURE === "true"; //! MF_SECURE optional
if (!secure) console.warn("insecure");
declare function fn(x: string): string;
declare function load(x?: string): Promise<string>;
